using Fusion.Model.Kernels;
using static Fusion.Gpu.Comparison.CaseTensor;

namespace Fusion.Gpu.Comparison;

/// <content>Kernels that work on rows: normalisation, gating, loss, embedding.</content>
internal static partial class KernelCases
{
    private const float Epsilon = 1e-5f;

    private static (int Rows, int Width, bool IsLarge)[] RowSizes => [(3, 5, false), (37, 100, false), (70, 256, false), (4096, 768, true), (512, 4096, true)];

    private static (int Ids, int Vocabulary, int Width, bool IsLarge)[] TableSizes => [(1, 3, 5, false), (100, 37, 20, false), (4096, 8192, 768, true)];

    private static IEnumerable<KernelCase> RowsOver<T>(string type) where T : unmanaged
    {
        foreach (var (rows, width, isLarge) in RowSizes)
        {
            string size = $"{rows}×{width}";
            yield return new($"RmsNorm.Forward{type}", size, Numbers(("epsilon", Epsilon)), [In("x", rows, width).Of<T>(), In("gain", width), Out("y", rows, width).Of<T>(), Out("inverse", rows)], width,
                (launch, t) => RmsNorm.Forward(launch, t.Of<T>("x"), t["gain"], t.Of<T>("y"), t["inverse"], Epsilon, width)) { IsLarge = isLarge };
            yield return new($"SwiGlu.Forward{type}", size, Numbers(), [In("gate", rows, width).Of<T>(), In("up", rows, width).Of<T>(), Out("y", rows, width).Of<T>()], 0,
                (launch, t) => SwiGlu.Forward(launch, t.Of<T>("gate"), t.Of<T>("up"), t.Of<T>("y"), width)) { IsLarge = isLarge };
        }
        foreach (var (ids, vocabulary, width, isLarge) in TableSizes)
            yield return new($"Embedding.Forward{type}", $"{ids} of {vocabulary}×{width}", Numbers(), [Ids("ids", 0, vocabulary, ids), In("table", vocabulary, width).Of<T>(), Out("y", ids, width).Of<T>()], 0,
                (launch, t) => Embedding.Forward(launch, t.Ints("ids"), t.Of<T>("table"), t.Of<T>("y"), width)) { IsLarge = isLarge, HalfRoundings = 0 };
    }

    private static IEnumerable<KernelCase> Rows()
    {
        foreach (var (rows, width, isLarge) in RowSizes)
        {
            string size = $"{rows}×{width}";
            const int shared = 32;
            // The backward pass takes what the forward pass saved.
            yield return new("RmsNorm.Backward", size, Numbers(("epsilon", Epsilon), ("rows", shared)),
                [In("dy", rows, width), In("x", rows, width), In("gain", width), Out("y", rows, width), Out("inverse", rows), Updated("dx", rows, width), Out("partial", Ceiling(rows, shared), width)], width + shared,
                (launch, t) =>
                {
                    RmsNorm.Forward(launch, t["x"], t["gain"], t["y"], t["inverse"], Epsilon, width);
                    RmsNorm.Backward(launch, t["dy"], t["x"], t["gain"], t["inverse"], t["dx"], t["partial"], width, shared);
                }) { IsLarge = isLarge };
            yield return new("SwiGlu.Backward", size, Numbers(), [In("dy", rows, width), In("gate", rows, width), In("up", rows, width), Out("dgate", rows, width), Out("dup", rows, width)], 0,
                (launch, t) => SwiGlu.Backward(launch, t["dy"], t["gate"], t["up"], t["dgate"], t["dup"], width)) { IsLarge = isLarge };
        }
        foreach (var (rows, vocabulary, isLarge) in new[] { (17, 7, false), (33, 1000, false), (64, 50304, true), (32, 128256, true) })
        {
            string size = $"{rows}×{vocabulary}";
            const float scale = 0.25f;
            yield return new("CrossEntropy.Forward", size, Numbers(), [In("logits", rows, vocabulary), Ids("targets", -1, vocabulary, rows), Out("loss", rows)], vocabulary,
                (launch, t) => CrossEntropy.Forward(launch, t["logits"], t.Ints("targets"), t["loss"], vocabulary)) { IsLarge = isLarge };
            yield return new("CrossEntropy.ForwardBackward", size, Numbers(("scale", scale)), [Updated("logits", rows, vocabulary), Ids("targets", -1, vocabulary, rows), Out("loss", rows)], vocabulary,
                (launch, t) => CrossEntropy.ForwardBackward(launch, t["logits"], t.Ints("targets"), t["loss"], scale, vocabulary)) { IsLarge = isLarge };
        }
        foreach (var (ids, vocabulary, width, isLarge) in TableSizes)
        {
            string size = $"{ids} of {vocabulary}×{width}";
            // Positions in the order of their ids, and where each id begins: two tensors of one draw.
            int[] starts = [];
            var order = new CaseTensor("order", TensorRole.Input, [ids], Ints: (random, n) => Segments(Uniform(random, n, 0, vocabulary), vocabulary, out starts));
            yield return new("Embedding.Backward", size, Numbers(), [In("dy", ids, width), order, new("starts", TensorRole.Input, [vocabulary + 1], Ints: (_, _) => starts), Updated("dtable", vocabulary, width)], ids / (double)vocabulary,
                (launch, t) => Embedding.Backward(launch, t["dy"], t.Ints("order"), t.Ints("starts"), t["dtable"], width)) { IsLarge = isLarge };
        }
    }

    private static int[] Segments(int[] ids, int vocabulary, out int[] starts)
    {
        starts = new int[vocabulary + 1];
        foreach (int id in ids) starts[id + 1]++;
        for (int v = 0; v < vocabulary; v++) starts[v + 1] += starts[v];
        return [.. Enumerable.Range(0, ids.Length).OrderBy(p => ids[p])];
    }
}
