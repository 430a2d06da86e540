using Fusion.Model.Kernels;
using static Fusion.Gpu.Comparison.CaseTensor;

namespace Fusion.Gpu.Comparison;

/// <content>AdamW and Muon.</content>
internal static partial class KernelCases
{
    private static IEnumerable<KernelCase> Optimizers()
    {
        foreach (var (n, isLarge) in new[] { (17, false), (9000, false), (3_000_001, true) })
        {
            const float step = 0.01f, shrink = 0.001f, beta1 = 0.9f, beta2 = 0.95f, epsilon = 1e-8f, momentum = 0.95f;
            yield return new("AdamW.Step", $"{n}", Numbers(("stepSize", step), ("shrink", shrink), ("beta1", beta1), ("beta2", beta2), ("epsilon", epsilon)),
                [Updated("theta", n), Updated("gradient", n), Updated("mean", n), UpdatedPositive("variance", n), Positive("clip", 1)], 0,
                (launch, t) => AdamW.Step(launch, t["theta"], t["gradient"], t["mean"], t["variance"], t["clip"], step, shrink, beta1, beta2, epsilon)) { IsLarge = isLarge };
            yield return new("Muon.Momentum", $"{n}", Numbers(("momentum", momentum)), [Updated("gradient", n), Updated("mean", n), Out("update", n), Positive("clip", 1)], 0,
                (launch, t) => Muon.Momentum(launch, t["gradient"], t["mean"], t["update"], t["clip"], momentum)) { IsLarge = isLarge };
        }
        foreach (var (rows, columns, isLarge) in new[] { (3, 5, false), (37, 100, false), (2304, 768, true) })
        {
            const int shared = 16;
            const float rate = 0.02f, shrink = 0.001f;
            string size = $"{rows}×{columns}";
            yield return new("Muon.Normalize", size, Numbers(), [In("x", rows, columns), Out("y", rows, columns)], (double)rows / shared + columns,
                (launch, t) => Muon.Normalize(launch, t["x"], t["y"], columns, shared)) { IsLarge = isLarge };
            yield return new("Muon.Apply", size, Numbers(("rate", rate), ("shrink", shrink)), [Updated("theta", rows, columns), In("update", rows, columns)], 0,
                (launch, t) => Muon.Apply(launch, t["theta"], t["update"], rate, shrink, columns)) { IsLarge = isLarge };
        }
        foreach (var (count, m, n, k, isLarge) in new[] { (2, 3, 5, 7, false), (3, 65, 70, 33, false), (2, 768, 768, 2304, true) })
        {
            const float alpha = 2.0315f, beta = -4.775f;
            yield return new("Muon.Product", $"{count}×{m}×{n}×{k}", Numbers(("alpha", alpha), ("beta", beta)),
                [In("x", count, m, k), In("w", count, n, k), In("r", count, m, n), Out("y", count, m, n)], k,
                (launch, t) => Muon.Product(launch, t["x"], t["w"], t["r"], t["y"], alpha, beta)) { IsLarge = isLarge };
        }
    }
}
