using Fusion.Model.Kernels;
using static Fusion.Gpu.Comparison.CaseTensor;

namespace Fusion.Gpu.Comparison;

/// <content>Products of linear layers.</content>
internal static partial class KernelCases
{
    private static IEnumerable<KernelCase> Products<T>(string type) where T : unmanaged
    {
        foreach (var (m, n, k, isLarge) in new[] { (3, 5, 7, false), (65, 70, 33, false), (130, 96, 257, false), (1024, 2304, 768, true), (2048, 768, 4096, true) })
        {
            string size = $"{m}×{n}×{k}";
            yield return new($"MatMul.Forward{type}", size, Numbers(), [In("x", m, k).Of<T>(), In("w", n, k).Of<T>(), Out("y", m, n).Of<T>()], k,
                (launch, t) => MatMul.Forward(launch, t.Of<T>("x"), t.Of<T>("w"), t.Of<T>("y"))) { IsLarge = isLarge };
            yield return new($"MatMul.ForwardAdd{type}", size, Numbers(), [In("x", m, k).Of<T>(), In("w", n, k).Of<T>(), In("residual", m, n).Of<T>(), Out("y", m, n).Of<T>()], k,
                (launch, t) => MatMul.ForwardAdd(launch, t.Of<T>("x"), t.Of<T>("w"), t.Of<T>("residual"), t.Of<T>("y"))) { IsLarge = isLarge };
            yield return new($"GatedProduct.Forward{type}", size, Numbers(), [In("x", m, k).Of<T>(), In("gateWeight", n, k).Of<T>(), In("upWeight", n, k).Of<T>(), Out("h", m, n).Of<T>()], k,
                (launch, t) => GatedProduct.Forward(launch, t.Of<T>("x"), t.Of<T>("gateWeight"), t.Of<T>("upWeight"), t.Of<T>("h"))) { IsLarge = isLarge };
            yield return new($"MatMul.InputGradient{type}", size, Numbers(), [In("dy", m, n).Of<T>(), In("w", n, k).Of<T>(), Out("dx", m, k).Of<T>()], n,
                (launch, t) => MatMul.InputGradient(launch, t.Of<T>("dy"), t.Of<T>("w"), t.Of<T>("dx"))) { IsLarge = isLarge };
            yield return new($"MatMul.WeightGradient{type}", size, Numbers(), [In("dy", m, n).Of<T>(), In("x", m, k).Of<T>(), Updated("dw", n, k)], m,
                (launch, t) => MatMul.WeightGradient(launch, t.Of<T>("dy"), t.Of<T>("x"), t["dw"])) { IsLarge = isLarge };
        }
    }
}
