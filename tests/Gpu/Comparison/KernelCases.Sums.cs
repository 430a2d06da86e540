using Fusion.Model.Kernels;
using static Fusion.Gpu.Comparison.CaseTensor;

namespace Fusion.Gpu.Comparison;

/// <content>Sums over everything.</content>
internal static partial class KernelCases
{
    private static IEnumerable<KernelCase> Sums()
    {
        foreach (var (n, isLarge) in new[] { (17, false), (5000, false), (3_000_001, true) })
        {
            const int block = 1024, normBlock = 4096;
            const float limit = 1;
            // Positive numbers: a sum of random signs is small against its own summands, and so is its relative accuracy.
            yield return new("Reductions.Sum", $"{n}", Numbers(), [Positive("x", n), Out("y", 1)], n,
                (launch, t) => Reductions.Sum(launch, t["x"], t["y"], block)) { IsLarge = isLarge };
            yield return new("Reductions.SumOfSquares", $"{n}", Numbers(("block", normBlock)), [In("x", n), Out("partial", Ceiling(n, normBlock))], normBlock,
                (launch, t) => Reductions.SumOfSquares(launch, t["x"], t["partial"], normBlock)) { IsLarge = isLarge };
            yield return new("Reductions.ClipFactor", $"{n}", Numbers(("limit", limit)), [Positive("partial", n), Out("clip", 2)], n,
                (launch, t) => Reductions.ClipFactor(launch, t["partial"], t["clip"], limit, block)) { IsLarge = isLarge };
            yield return new("Reductions.Add", $"{n}", Numbers(), [In("x", n), Updated("y", n)], 0,
                (launch, t) => Reductions.Add(launch, t["x"], t["y"])) { IsLarge = isLarge };
        }
        foreach (var (rows, width, isLarge) in new[] { (3, 5, false), (70, 130, false), (4096, 768, true) })
        {
            const int block = 32;
            yield return new("Reductions.AddRows", $"{rows}×{width}", Numbers(), [In("x", rows, width), Updated("y", width)], rows,
                (launch, t) => Reductions.AddRows(launch, t["x"], t["y"], block)) { IsLarge = isLarge };
        }
    }
}
