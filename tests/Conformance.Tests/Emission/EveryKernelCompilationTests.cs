using System.Text;
using System.Text.RegularExpressions;
using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Facts;
using Fusion.Runtime.Cuda;
using Fusion.Runtime.Cuda.Resources;
using Fusion.Runtime.Examples;
using Fusion.Runtime.Tests;

namespace Fusion.Conformance;

/// <summary>
/// NVRTC compiles every kernel to machine code, without a warning, without spilling registers and within its budget of them.
/// On the way it makes the PTX that the emulated GPUs run, for whichever architecture.
/// </summary>
public abstract partial class EveryKernelCompilationTests
{
    public static TheoryData<string> Kernels => [.. CompiledKernels.Names];

    private protected abstract KnownFacts Facts { get; }

    [Theory, MemberData(nameof(Kernels))]
    public void Kernel_OnEitherGpu_CompilesWithinItsBudgetFromTheSamePtx(string name)
    {
        KernelMethod kernel = CompiledKernels.Method(name);
        (CudaKernelSource ampere, string ptx) = Compile(kernel, CudaTarget.Sm80);
        (CudaKernelSource hopper, string hopperPtx) = Compile(kernel, CudaTarget.Sm90a);
        // They differ where shared memory decides how many blocks a multiprocessor holds.
        if (ampere.Text == hopper.Text)
            Assert.Equal(ptx, hopperPtx);
        Assert.Equal(BlocksStated().Replace(ampere.Text, ""), BlocksStated().Replace(hopper.Text, ""));
    }

    /// <summary>The kernel's source, and its PTX less the line that names the architecture.</summary>
    private (CudaKernelSource Source, string Ptx) Compile(KernelMethod kernel, CudaTarget target)
    {
        CudaKernelSource source = CudaSpecialisation.Emit(kernel.Ir, CompiledKernels.Defaults(kernel.Ir), target, Facts);
        NvrtcOutput compiled = Nvrtc.Compile(KernelResources.Request(source, target));
        Assert.Null(KernelResources.Of(kernel, target, source, compiled).Excess);
        string ptx = Encoding.UTF8.GetString(compiled.Ptx), line = $"\n.target {target.Architecture}";
        Assert.Contains(line, ptx, StringComparison.Ordinal);
        return (source, ptx.Replace(line, "", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"__launch_bounds__\([0-9, ]+\)")]
    private static partial Regex BlocksStated();
}

/// <summary>For launches of which nothing is known.</summary>
public sealed class CompilationWithoutFactsTests(NvrtcFixture fixture) : EveryKernelCompilationTests, IClassFixture<NvrtcFixture>
{
    private protected override KnownFacts Facts => fixture is null ? throw new ArgumentNullException(nameof(fixture)) : KnownFacts.None;
}

/// <summary>For launches of which all holds that a kernel asks for.</summary>
public sealed class CompilationWithFactsTests(NvrtcFixture fixture) : EveryKernelCompilationTests, IClassFixture<NvrtcFixture>
{
    private protected override KnownFacts Facts => fixture is null ? throw new ArgumentNullException(nameof(fixture)) : KnownFacts.All;
}
