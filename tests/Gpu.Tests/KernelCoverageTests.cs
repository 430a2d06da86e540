using System.Reflection;
using System.Text.RegularExpressions;
using Fusion.Gpu.Benchmarks;
using Fusion.Gpu.Comparison;
using Fusion.Model.Kernels;
using Fusion.Runtime;

namespace Fusion.Gpu.Tests;

/// <summary>No kernel of the model is left out of the comparison, and nothing is asked of PyTorch's side that it does not know.</summary>
public sealed partial class KernelCoverageTests
{
    private const string Prefix = "Fusion.Model.Kernels.";

    public static TheoryData<string> Kernels =>
        [.. typeof(MatMul).Assembly.GetCustomAttributes<KernelDefinitionAttribute>().Select(k => k.Name[Prefix.Length..]).Order()];

    [Theory, MemberData(nameof(Kernels))]
    public void Kernel_OfTheModel_HasSmallAndLargeCasesAndReferences(string kernel)
    {
        var cases = KernelCases.All.Where(c => c.Kernel == kernel).ToArray();
        Assert.True(cases.Any(c => !c.IsLarge) && cases.Any(c => c.IsLarge), $"{kernel} needs comparison cases in tests/Gpu/Comparison, small ones and one of a real model's size.");
        Assert.All(cases, c =>
        {
            Assert.Contains(c.Reference, PythonReferences());
            Assert.True(TorchReferences.All.ContainsKey(c.Reference), $"{c.Reference} needs a reference in TorchReferences.");
        });
    }

    [Fact]
    public void Cases_HaveNamesOfTheirOwn() => Assert.Equal(KernelCases.All.Count, KernelCases.All.Select(c => c.Name).Distinct().Count());

    [Fact]
    public void Plan_EveryKind_IsKnownToPython()
    {
        var known = Registered(Repository.Kit("contenders.py"), "kind").Append("training").ToHashSet();
        Assert.All(BenchmarkPlan.Full.Concat(BenchmarkPlan.Quick), b => Assert.Contains(b.Kind, known));
    }

    [Fact]
    public void QuickPlan_HasEveryKindOfTheFullOne() =>
        Assert.Equal(BenchmarkPlan.Full.Select(b => b.Kind).Distinct().Order(), BenchmarkPlan.Quick.Select(b => b.Kind).Distinct().Order());

    private static HashSet<string> PythonReferences() => [.. Registered(Repository.Kit("references.py"), "reference")];

    /// <summary>The names in lines such as @reference("RmsNorm.Forward").</summary>
    private static IEnumerable<string> Registered(string file, string decorator) =>
        Decorator().Matches(File.ReadAllText(file)).Where(m => m.Groups[1].Value == decorator).Select(m => m.Groups[2].Value);

    [GeneratedRegex("^@(\\w+)\\(\"([^\"]+)\"\\)", RegexOptions.Multiline)]
    private static partial Regex Decorator();
}
