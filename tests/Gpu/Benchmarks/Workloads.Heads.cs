using Fusion.Model.Kernels;
using Fusion.Runtime;

namespace Fusion.Gpu.Benchmarks;

/// <content>Attention and rotary positions, on contiguous (batch, heads, T, width).</content>
internal static partial class Workloads
{
    private static Workload Attend(string kind, IReadOnlyDictionary<string, int> shape, BenchmarkMemory memory)
    {
        int batch = shape["batch"], heads = shape["heads"], tokens = shape["tokens"], width = shape["width"];
        bool causal = shape["causal"] != 0;
        var launch = memory.Device.Launch;
        float scale = 1 / MathF.Sqrt(width);
        Tensor<float> Normal() => memory.Normal(batch, heads, tokens, width);
        Tensor<float> Row() => memory.Blank(batch, heads, tokens);
        long bytes = 4L * batch * heads * tokens * width;
        if (kind == "attention.forward")
        {
            var sets = Make(memory.Sets(4 * bytes), () => (Q: Normal(), K: Normal(), V: Normal(), O: Normal(), LogSum: Row()));
            return new(sets.Length, i => Attention.Forward(launch, sets[i].Q, sets[i].K, sets[i].V, sets[i].O, sets[i].LogSum, scale, causal, width));
        }
        var backward = Make(memory.Sets(8 * bytes), () =>
        {
            var set = (Q: Normal(), K: Normal(), V: Normal(), O: Normal(), DO: Normal(), LogSum: Row(), Delta: Row(), DQ: Normal(), DK: Normal(), DV: Normal());
            Attention.Forward(launch, set.Q, set.K, set.V, set.O, set.LogSum, scale, causal, width);
            return set;
        });
        return new(backward.Length, i =>
        {
            var set = backward[i];
            Attention.Delta(launch, set.DO, set.O, set.Delta, width);
            Attention.Backward(launch, set.Q, set.K, set.V, set.DO, set.LogSum, set.Delta, set.DQ, set.DK, set.DV, scale, causal, width);
        });
    }

    private static Workload Turn(int batch, int heads, int tokens, int width, BenchmarkMemory memory)
    {
        var launch = memory.Device.Launch;
        int half = width / 2;
        var (cos, sin) = (memory.Blank(tokens, half), memory.Blank(tokens, half));
        Rope.Table(launch, cos, sin, MathF.Log2(10_000), half);
        var sets = Make(memory.Sets(4L * batch * heads * tokens * width), () => memory.Normal(batch, heads, tokens, width));
        return new(sets.Length, i => Rope.Rotate(launch, sets[i].Slice(3, 0, half), sets[i].Slice(3, half, half), cos, sin, 1, half));
    }
}
