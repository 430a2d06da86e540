using Fusion.Model.Kernels;
using static Fusion.Gpu.Comparison.CaseTensor;

namespace Fusion.Gpu.Comparison;

/// <content>Products of linear layers.</content>
internal static partial class KernelCases
{
    private static IEnumerable<KernelCase> Products()
    {
        foreach (var (m, n, k, isLarge) in new[] { (3, 5, 7, false), (65, 70, 33, false), (130, 96, 257, false), (1024, 2304, 768, true), (2048, 768, 4096, true) })
        {
            string size = $"{m}×{n}×{k}";
            yield return new("MatMul.Forward", size, Numbers(), [In("x", m, k), In("w", n, k), Out("y", m, n)], k,
                (launch, t) => MatMul.Forward(launch, t["x"], t["w"], t["y"])) { IsLarge = isLarge };
            yield return new("MatMul.ForwardAdd", size, Numbers(), [In("x", m, k), In("w", n, k), In("residual", m, n), Out("y", m, n)], k,
                (launch, t) => MatMul.ForwardAdd(launch, t["x"], t["w"], t["residual"], t["y"])) { IsLarge = isLarge };
            yield return new("MatMul.InputGradient", size, Numbers(), [In("dy", m, n), In("w", n, k), Out("dx", m, k)], n,
                (launch, t) => MatMul.InputGradient(launch, t["dy"], t["w"], t["dx"])) { IsLarge = isLarge };
            yield return new("MatMul.WeightGradient", size, Numbers(), [In("dy", m, n), In("x", m, k), Updated("dw", n, k)], m,
                (launch, t) => MatMul.WeightGradient(launch, t["dy"], t["x"], t["dw"])) { IsLarge = isLarge };
        }
    }
}
