using System.Text;
using Fusion.Runtime.Cuda;

namespace Fusion.Runtime.Tests;

public sealed class NvrtcTests(NvrtcFixture fixture) : IClassFixture<NvrtcFixture>
{
    private const string Twice = """
        #include "/fusion/scale.cuh"
        extern "C" __global__ void twice(float* x, int n)
        {
            int i = blockIdx.x * blockDim.x + threadIdx.x;
            if (i < n) x[i] = scale(x[i]);
        }
        """;

    private static readonly CudaHeader s_header = new("/fusion/scale.cuh", "__device__ inline float scale(float x) { return 2.0f * x; }\n");

    [Theory]
    [InlineData("sm_80")]
    [InlineData("sm_90a")]
    public void Compile_SmallKernel_GivesACubinAndNoLog(string architecture)
    {
        Assert.NotNull(fixture);
        NvrtcOutput output = Nvrtc.Compile(Request(Twice, architecture));
        // A cubin is an ELF file with the kernel among its symbols.
        Assert.Equal([0x7F, (byte)'E', (byte)'L', (byte)'F'], output.Code[..4]);
        Assert.Contains("twice", Encoding.Latin1.GetString(output.Code), StringComparison.Ordinal);
        Assert.Equal("", output.Log);
        Assert.Matches(@"^\d+\.\d+$", Nvrtc.Version);
    }

    [Fact]
    public void Compile_VirtualArchitecture_GivesPtx() =>
        Assert.Contains(".entry twice", Encoding.ASCII.GetString(Nvrtc.Compile(Request(Twice, "compute_80")).Code), StringComparison.Ordinal);

    [Fact]
    public void Compile_SameRequestTwice_GivesTheSameBytes() =>
        Assert.Equal(Nvrtc.Compile(Request(Twice, "sm_80")).Code, Nvrtc.Compile(Request(Twice, "sm_80")).Code);

    [Fact]
    public void Compile_Verbose_ReportsRegisters()
    {
        NvrtcRequest request = Request(Twice, "sm_80");
        NvrtcOutput output = Nvrtc.Compile(request with { Options = [.. request.Options, Nvrtc.Verbose] });
        Assert.Contains("registers", output.Log, StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_Error_NamesFileAndLine()
    {
        var e = Assert.Throws<CudaCompilationException>(() => Nvrtc.Compile(Request("\n\nint x = y;\n", "sm_80")));
        Assert.Contains("Twice.cu(3): error", e.Message, StringComparison.Ordinal);
        Assert.Contains("\"y\" is undefined", e.Log, StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_ErrorBehindALineDirective_NamesThatLine()
    {
        var e = Assert.Throws<CudaCompilationException>(() => Nvrtc.Compile(Request("#line 41 \"Norm.cs\"\nint x = y;\n", "sm_80")));
        Assert.Contains("Norm.cs(41): error", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_Warning_IsAFailure()
    {
        var e = Assert.Throws<CudaCompilationException>(() => Nvrtc.Compile(Request("__global__ void f() { int unused; }\n", "sm_80")));
        Assert.Contains("never referenced", e.Log, StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_UnknownOption_IsAFailure()
    {
        NvrtcRequest request = Request(Twice, "sm_80") with { Options = ["--no-such-option"] };
        Assert.Throws<CudaCompilationException>(() => Nvrtc.Compile(request));
    }

    [Fact]
    public void Folders_NamedFolder_IsTheOnlyOne()
    {
        Assert.Equal(["/somewhere"], NvrtcLocator.Folders(name => name == "FUSION_NVRTC" ? "/somewhere" : null));
        string[] folders = [.. NvrtcLocator.Folders(name => name switch { "CUDA_HOME" => "/opt/cuda", "CUDA_PATH" => "/opt/other", _ => null })];
        Assert.Equal(Path.Combine("/opt/cuda", "lib64"), folders[0]);
        Assert.Contains(Path.Combine("/opt/other", "lib64"), folders);
        Assert.EndsWith("nvrtc", folders[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Load_NothingThere_IsNone() =>
        Assert.Equal(0, NvrtcLocator.Load(["/does/not/exist", AppContext.BaseDirectory], ["libfusion-no-such-library.so"], useLoaderPath: true));

    [Fact]
    public void MissingMessage_SaysWhatToInstall()
    {
        Assert.Contains("FUSION_NVRTC", Nvrtc.MissingMessage, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', Nvrtc.MissingMessage);
    }

    private static NvrtcRequest Request(string source, string architecture) =>
        new("Twice.cu", source, [s_header], Nvrtc.ExactArithmetic, architecture);
}
