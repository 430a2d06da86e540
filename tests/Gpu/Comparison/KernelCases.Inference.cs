using Fusion.Model.Kernels;
using static Fusion.Gpu.Comparison.CaseTensor;

namespace Fusion.Gpu.Comparison;

/// <content>Products with packed weights, and attention over a cache.</content>
internal static partial class KernelCases
{
    private static IEnumerable<KernelCase> PackedProducts<T>(string type) where T : unmanaged
    {
        foreach (var (m, n, k, isLarge) in new[] { (1, 5, 7, false), (3, 130, 33, false), (65, 96, 257, false), (1, 50_257, 768, true), (64, 6144, 768, true) })
        {
            string size = $"{m}×{n}×{k}";
            int rows = m <= 16 ? 16 : 64;
            int[] panels = [PackedMatMul.Panels(n), k, PackedMatMul.Panel];
            yield return new($"PackedMatMul.Pack{type}", size, Numbers(), [In("w", n, k), Out("panels", panels).Of<T>()], 0,
                (launch, t) => PackedMatMul.Pack(launch, t["w"], t.Of<T>("panels"))) { IsLarge = isLarge };
            yield return new($"PackedMatMul.Forward{type}", size, Numbers(), [In("x", m, k), In("panels", panels).Of<T>(), Out("y", m, n)], k,
                (launch, t) => PackedMatMul.Forward(launch, t["x"], t.Of<T>("panels"), t["y"], rows)) { IsLarge = isLarge };
            yield return new($"PackedMatMul.ForwardAdd{type}", size, Numbers(), [In("x", m, k), In("panels", panels).Of<T>(), In("residual", m, n), Out("y", m, n)], k,
                (launch, t) => PackedMatMul.ForwardAdd(launch, t["x"], t.Of<T>("panels"), t["residual"], t["y"], rows)) { IsLarge = isLarge };
        }
    }

    private static IEnumerable<KernelCase> CachedAttention()
    {
        foreach (var (heads, queries, keys, width, isLarge) in new[] { (2, 1, 17, 4, false), (3, 5, 70, 20, false), (2, 65, 130, 64, false), (12, 1, 1024, 64, true) })
        {
            float scale = 1 / MathF.Sqrt(width);
            int[] few = [1, heads, queries, width], many = [1, heads, keys, width];
            yield return new("Attention.Decode", $"{heads}×{queries} of {keys}×{width}", Numbers(("scale", scale), ("causal", 1)), [In("q", few), In("k", many), In("v", many), Out("o", few)], keys + width,
                (launch, t) => Attention.Decode(launch, t["q"], t["k"], t["v"], t["o"], scale, width, queries <= 16 ? 16 : 64)) { IsLarge = isLarge };
        }
    }
}
