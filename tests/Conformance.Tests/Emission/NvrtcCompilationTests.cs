using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Ir;
using Fusion.Runtime;
using Fusion.Runtime.Cuda;
using Fusion.Runtime.Cuda.Resources;
using Fusion.Runtime.Tests;

namespace Fusion.Conformance;

/// <summary>NVRTC compiles every kernel to machine code, without a warning, without spilling registers and within its budget of them.</summary>
public sealed class NvrtcCompilationTests(NvrtcFixture fixture) : IClassFixture<NvrtcFixture>
{
    public static TheoryData<string> Kernels => [.. CompiledKernels.Names];

    [Theory, MemberData(nameof(Kernels))]
    public void Ampere_EveryKernel_CompilesWithinItsBudget(string name) => Compile(name, CudaTarget.Sm80);

    [Theory, MemberData(nameof(Kernels))]
    public void Hopper_EveryKernel_CompilesWithinItsBudget(string name) => Compile(name, CudaTarget.Sm90a);

    [Fact]
    public void Emit_TilesBeyondSharedMemory_SaysHowMuchThereIs()
    {
        Kernel kernel = CompiledKernels.Parse("Fusion.Conformance.ProductKernels.MatMul");
        var values = new Dictionary<string, int> { ["m"] = 256, ["n"] = 256, ["k"] = 16 };
        var error = Assert.Throws<FusionException>(() => CudaSpecialisation.Emit(kernel, values, CudaTarget.Sm80));
        Assert.Contains("sm_80 has 163 KiB", error.Message, StringComparison.Ordinal);
        Assert.Contains("m = 256", error.Message, StringComparison.Ordinal);
    }

    private void Compile(string name, CudaTarget target)
    {
        Assert.NotNull(fixture);
        Assert.Null(KernelResources.Of(CompiledKernels.Method(name), target).Excess);
    }
}
