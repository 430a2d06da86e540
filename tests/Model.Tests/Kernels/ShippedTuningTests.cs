using System.Reflection;
using Fusion.Compiler.Ir;
using Fusion.Model.Kernels;
using Fusion.Runtime;
using Fusion.Runtime.Tuning;

namespace Fusion.Model.Tests.Kernels;

/// <summary>
/// <c>Model/tuning.json</c> speaks of the kernels as they are: an entry for an earlier form of one would be ignored without a
/// word, and its users would get the slower first values.
/// </summary>
public sealed class ShippedTuningTests
{
    private static readonly TuningTable Table = ShippedTables.In(typeof(MatMul).Assembly);

    [Fact]
    public void Entries_AreOfKernelsAsTheyAre()
    {
        var known = typeof(MatMul).Assembly.GetCustomAttributes<KernelDefinitionAttribute>().ToDictionary(k => k.Name, k => k.Ir);
        Assert.NotEmpty(Table.Entries);
        foreach (var entry in Table.Entries)
        {
            Assert.True(known.TryGetValue(entry.Kernel, out var ir), $"tuning.json names {entry.Kernel}, which does not exist.");
            Assert.True(entry.Code == KernelFingerprint.Of(IrParser.Parse(ir!)), $"{entry.Kernel} has changed since it was tuned: run 'fusion kernels tune' for {entry}.");
            var parameters = IrParser.Parse(ir!).Parameters.Where(p => p.Kind == ParameterKind.Tune).ToList();
            Assert.Equal(parameters.Select(p => p.Name), entry.Tuned.Select(t => t.Name));
            Assert.All(entry.Tuned.Zip(parameters), pair => Assert.Contains(pair.First.Value, pair.Second.CandidatesFor(cpu: true)));
        }
    }

    [Fact]
    public void SmallWeightGradient_TakesMoreProgramsThanOne()
    {
        // 128 x 128 is a single tile of the first values, which leaves all threads but one without work.
        var entry = Assert.Single(Table.Of("Fusion.Model.Kernels.MatMul.WeightGradient<f32>"), e => e.Sizes.Any(s => s.Name == "dw" && s.Lengths.SequenceEqual([128, 128])));
        Assert.True(entry.Tuned.Single(t => t.Name == "bm").Value < 128);
    }
}
