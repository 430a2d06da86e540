using Fusion.Model.Kernels;
using static Fusion.Gpu.Comparison.CaseTensor;

namespace Fusion.Gpu.Comparison;

/// <content>Attention and rotary positions.</content>
internal static partial class KernelCases
{
    private static (int Batch, int Heads, int Tokens, int Width, bool Causal, bool IsLarge)[] AttentionSizes =>
    [
        (1, 1, 17, 4, true, false), (2, 3, 70, 20, true, false), (1, 2, 130, 64, false, false), (2, 1, 65, 128, true, false),
        (2, 12, 1024, 64, true, true), (1, 8, 1000, 128, false, true), (1, 2, 4096, 128, true, true),
    ];

    private static (int Batch, int Heads, int Tokens, int Half, bool IsLarge)[] RotationSizes => [(1, 1, 5, 3, false), (2, 3, 70, 10, false), (2, 12, 1024, 32, true)];

    private static IEnumerable<KernelCase> HeadsOver<T>(string type) where T : unmanaged
    {
        foreach (var (batch, heads, tokens, width, causal, isLarge) in AttentionSizes)
        {
            int[] shape = [batch, heads, tokens, width], rows = [batch, heads, tokens];
            float scale = 1 / MathF.Sqrt(width);
            // The weights are rounded before they meet v, and then the result is.
            yield return new($"Attention.Forward{type}", $"{batch}×{heads}×{tokens}×{width}{(causal ? " causal" : "")}", Numbers(("scale", scale), ("causal", causal ? 1 : 0)),
                [In("q", shape).Of<T>(), In("k", shape).Of<T>(), In("v", shape).Of<T>(), Out("o", shape).Of<T>(), Out("logSum", rows)], tokens + width,
                (launch, t) => Attention.Forward(launch, t.Of<T>("q"), t.Of<T>("k"), t.Of<T>("v"), t.Of<T>("o"), t["logSum"], scale, causal, width)) { IsLarge = isLarge, HalfRoundings = 2 };
        }
        foreach (var (batch, heads, tokens, half, isLarge) in RotationSizes)
            foreach (int direction in new[] { 1, -1 })
                yield return new($"Rope.Rotate{type}", $"{batch}×{heads}×{tokens}×2·{half} {(direction > 0 ? "forward" : "backward")}", Numbers(("direction", direction)),
                    [Updated("first", batch, heads, tokens, half).Of<T>(), Updated("second", batch, heads, tokens, half).Of<T>(), In("cos", tokens, half), In("sin", tokens, half)], 0,
                    (launch, t) => Rope.Rotate(launch, t.Of<T>("first"), t.Of<T>("second"), t["cos"], t["sin"], direction, half)) { IsLarge = isLarge };
    }

    private static IEnumerable<KernelCase> Heads()
    {
        foreach (var (batch, heads, tokens, width, causal, isLarge) in AttentionSizes)
        {
            string size = $"{batch}×{heads}×{tokens}×{width}{(causal ? " causal" : "")}";
            int[] shape = [batch, heads, tokens, width], rows = [batch, heads, tokens];
            float scale = 1 / MathF.Sqrt(width);
            var numbers = Numbers(("scale", scale), ("causal", causal ? 1 : 0));
            yield return new("Attention.Delta", size, numbers, [In("dO", shape), In("o", shape), Out("delta", rows)], width,
                (launch, t) => Attention.Delta(launch, t["dO"], t["o"], t["delta"], width)) { IsLarge = isLarge };
            // The backward pass takes what the forward pass and Delta saved. Its own sums run over tokens, twice.
            yield return new("Attention.Backward", size, numbers,
                [In("q", shape), In("k", shape), In("v", shape), In("dO", shape), Out("o", shape), Out("logSum", rows), Out("delta", rows), Out("dq", shape), Out("dk", shape), Out("dv", shape)], 2 * tokens + width,
                (launch, t) =>
                {
                    Attention.Forward(launch, t["q"], t["k"], t["v"], t["o"], t["logSum"], scale, causal, width);
                    Attention.Delta(launch, t["dO"], t["o"], t["delta"], width);
                    Attention.Backward(launch, t["q"], t["k"], t["v"], t["dO"], t["logSum"], t["delta"], t["dq"], t["dk"], t["dv"], scale, causal, width);
                }) { IsLarge = isLarge };
        }
        foreach (var (_, _, tokens, half, isLarge) in RotationSizes)
        {
            float log2Theta = MathF.Log2(10_000);
            // Angles grow to the number of positions, and so does their rounding: one unit per position.
            yield return new("Rope.Table", $"{tokens}×{half}", Numbers(("log2Theta", log2Theta)), [Out("cos", tokens, half), Out("sin", tokens, half)], (double)tokens * tokens / 16,
                (launch, t) => Rope.Table(launch, t["cos"], t["sin"], log2Theta, half)) { IsLarge = isLarge };
        }
    }
}
