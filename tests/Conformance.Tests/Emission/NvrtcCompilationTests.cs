using Fusion.Compiler.Analysis;
using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Facts;
using Fusion.Compiler.Ir;
using Fusion.Runtime;
using Fusion.Runtime.Cuda;
using Fusion.Runtime.Cuda.Resources;
using Fusion.Runtime.Examples;
using Fusion.Runtime.Tests;
using Fusion.Runtime.Tuning;

namespace Fusion.Conformance;

/// <summary>What NVRTC makes of other specialisations than those of <see cref="EveryKernelCompilationTests"/>.</summary>
public sealed class NvrtcCompilationTests(NvrtcFixture fixture) : IClassFixture<NvrtcFixture>
{
    [Fact]
    public void Emit_TilesBeyondSharedMemory_SaysHowMuchThereIs()
    {
        Kernel kernel = CompiledKernels.Parse("Fusion.Conformance.ProductKernels.MatMul");
        var values = new Dictionary<string, int> { ["m"] = 256, ["n"] = 256, ["k"] = 16 };
        var error = Assert.Throws<FusionException>(() => CudaSpecialisation.Emit(kernel, values, CudaTarget.Sm80));
        Assert.Contains("sm_80 has 163 KiB", error.Message, StringComparison.Ordinal);
        Assert.Contains("m = 256", error.Message, StringComparison.Ordinal);
    }

    /// <summary>
    /// What a search may choose: all of it fits a block of an H100, and is compiled in the long mode. By default only the last
    /// combination of each kernel is, which is farthest from the one that is compiled for every kernel.
    /// </summary>
    [Theory, MemberData(nameof(Tuned))]
    public void TunedKernel_OnEitherGpu_CompilesWithinItsBudget(string name)
    {
        Assert.NotNull(fixture);
        KernelMethod kernel = CompiledKernels.Method(name);
        Dictionary<string, int> values = kernel.Ir.DefaultSpecialisation(cpu: false)!;
        var objections = new List<string>();
        foreach (CudaTarget target in (CudaTarget[])[CudaTarget.Sm80, CudaTarget.Sm90a])
        {
            TuningSpace space = TuningSpace.Of(kernel.Ir, values, target);
            Assert.True(target == CudaTarget.Sm80 || space.RuledOut.IsEmpty, space.RuledOut.Select(r => r.Reason).FirstOrDefault());
            foreach (var candidate in TestMode.IsLong ? space.Candidates : [space.Candidates[^1]])
            {
                foreach (NamedInt value in candidate)
                    values[value.Name] = value.Value;
                foreach (KnownFacts facts in (KnownFacts[])[KnownFacts.None, KnownFacts.All])
                    if (KernelResources.Of(kernel, target, values, facts).Excess is { } excess)
                        objections.Add($"{target.Architecture} {string.Join(", ", candidate)}: {excess}");
            }
        }
        Assert.True(objections.Count == 0, string.Join('\n', objections));
    }

    [Theory, MemberData(nameof(EveryKernelCompilationTests.Kernels), MemberType = typeof(EveryKernelCompilationTests))]
    public void Registers_OfAnyKernelWithinItsBudget_AreNotSuspected(string name) =>
        Assert.DoesNotContain(Findings.Of(CompiledKernels.Parse(name), CompiledKernels.Method(name).RegisterBudget), f => f.Kind == FindingKind.Registers);

    // The estimate is a lower bound: where it is too much, NVRTC has no way out.
    [Theory]
    [InlineData("Fusion.Conformance.TensorKernels.MatMul", 256, 256, 32)]
    [InlineData("Fusion.Conformance.TensorKernels.Attention", 128, 128, 128)]
    public void Registers_ThatAreTooMany_AreSuspectedAndSpill(string name, params int[] values)
    {
        Assert.NotNull(fixture);
        KernelMethod method = CompiledKernels.Method(name);
        Kernel kernel = CompiledKernels.Parse(name);
        var chosen = kernel.Parameters.Where(p => p.Kind is ParameterKind.Const or ParameterKind.Tune).Zip(values).ToDictionary(p => p.First.Name, p => p.Second);
        foreach (Parameter parameter in kernel.Parameters.Where(p => chosen.ContainsKey(p.Name)))
        {
            parameter.Default = parameter.Kind == ParameterKind.Const ? chosen[parameter.Name] : null;
            if (parameter.Kind == ParameterKind.Tune)
                parameter.Candidates[0] = chosen[parameter.Name];
        }
        Assert.Contains(Findings.Of(kernel), f => f.Kind == FindingKind.Registers);
        Assert.NotEqual(0, KernelResources.Of(method, CudaTarget.Sm90a, chosen).SpillStores);
        Assert.NotEqual(0, KernelResources.Of(method, CudaTarget.Sm90a, chosen, KnownFacts.All).SpillStores);
    }

    public static TheoryData<string> Tuned =>
        [.. CompiledKernels.Names.Where(n => CompiledKernels.Parse(n).Parameters.Any(p => p.Kind == ParameterKind.Tune && p.Candidates.Count > 1) && CompiledKernels.Parse(n).DefaultSpecialisation(cpu: false) is not null)];
}
