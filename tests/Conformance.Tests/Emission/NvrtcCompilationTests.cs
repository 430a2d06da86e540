using System.Text.RegularExpressions;
using Fusion.Compiler.Emit.Cuda;
using Fusion.Compiler.Ir;
using Fusion.Runtime;
using Fusion.Runtime.Cuda;
using Fusion.Runtime.Tests;

namespace Fusion.Conformance;

/// <summary>NVRTC compiles every kernel to machine code, without a warning and without spilling registers.</summary>
public sealed partial class NvrtcCompilationTests(NvrtcFixture fixture) : IClassFixture<NvrtcFixture>
{
    public static TheoryData<string> Kernels => [.. CompiledKernels.Names];

    [Theory, MemberData(nameof(Kernels))]
    public void Ampere_EveryKernel_Compiles(string name) => Compile(name, CudaTarget.Sm80);

    [Theory, MemberData(nameof(Kernels))]
    public void Hopper_EveryKernel_Compiles(string name) => Compile(name, CudaTarget.Sm90a);

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
        Kernel kernel = CompiledKernels.Parse(name);
        CudaKernelSource source = CudaSpecialisation.Emit(kernel, CompiledKernels.Defaults(kernel), target);
        NvrtcOutput output = Nvrtc.Compile(CudaSpecialisation.Request(source, target.Architecture, Nvrtc.Verbose));
        Assert.Equal("0", SpillStores().Match(output.Log).Groups[1].Value);
    }

    [GeneratedRegex(@"(\d+) bytes spill stores")]
    private static partial Regex SpillStores();
}
