using Fusion.Runtime.Cuda;
using Fusion.Runtime.Cuda.Caching;

namespace Fusion.Runtime.Tests;

/// <summary>What NVRTC says about generated code must name the C# line.</summary>
public sealed class NvrtcSourceTests(NvrtcFixture fixture) : IClassFixture<NvrtcFixture>
{
    private const string Name = "My.Kernels.Norm";

    private static readonly CudaHeader s_header = new("/fusion/half.cuh", """
        template <class T> __device__ float half_of(T x)
        {
            return x.missing;
        }
        template <class T> __device__ float outer(T x) { return half_of(x); }
        template <class T> __device__ __forceinline__ float mistaken(T x) { float y; asm("mistake.f32 %0, %1;" : "=f"(y) : "f"(x)); return y; }
        """);

    [Fact]
    public void Compile_ErrorInAStatement_NamesItsLine()
    {
        var e = Fail("x[0] = y;");
        Assert.Equal("norm.cu does not compile for sm_80: Kernels/Norm.cs(12): error: identifier \"y\" is undefined", e.Message);
        Assert.Contains("Kernels/Norm.cs(12): error", e.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(Name, e.Log, StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_ErrorInALibraryHeader_NamesTheLineThatUsesIt()
    {
        var e = Fail("x[0] = outer(x[1]);");
        Assert.StartsWith("norm.cu does not compile for sm_80: Kernels/Norm.cs(12): error: expression must have class type", e.Message, StringComparison.Ordinal);
        Assert.EndsWith(" (in /fusion/half.cuh(3))", e.Message, StringComparison.Ordinal);
        Assert.Contains("at line 12 of Kernels/Norm.cs", e.Log, StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_ErrorInAHeaderThatNoStatementUses_NamesTheHeader()
    {
        NvrtcRequest request = Request("x[0] = 1;") with { Headers = [new CudaHeader("/fusion/half.cuh", "__device__ int a = mistake;\n")] };
        var e = Assert.Throws<CudaCompilationException>(() => Nvrtc.Compile(request));
        Assert.Contains(": /fusion/half.cuh(1): error: identifier \"mistake\" is undefined", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_WarningInAStatement_NamesItsLine() =>
        Assert.Contains("but said: Kernels/Norm.cs(12): warning", Fail("int unused;").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("asm(\"mistake.u32 %0, %1;\" : \"=f\"(x[0]) : \"f\"(x[1]));")]
    [InlineData("x[0] = mistaken(x[1]);")]
    public void Compile_ErrorOfTheAssembler_NamesTheLineOfItsStatement(string statement)
    {
        var e = Fail(statement);
        Assert.StartsWith("norm.cu does not compile for sm_80: Kernels/Norm.cs(12): error: Not a name of any known instruction: 'mistake' (in line ", e.Message, StringComparison.Ordinal);
        Assert.EndsWith(" of the PTX)", e.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, 3000)] // .loc in the kernel
    [InlineData(7, 4000)] // inlined into it
    [InlineData(9, null)] // in a header, called from nowhere
    [InlineData(1, null)] // before any
    [InlineData(99, null)] // beyond the end
    public void Locate_LineOfThePtx_IsThatOfItsStatement(int line, int? expected)
    {
        var lines = new PtxLines(".version 8.4\n.visible .entry k()\n{\n\t.loc\t1 3000 4\n\tret;\n\t.loc\t2 7 3, function_name $L0, inlined_at 1 4000 8\n\tret;\n\t.loc\t2 9 1\n\tret;\n}\n\t.file\t1 \"/My.Kernels.Norm\"\n\t.file\t2 \"/fusion/half.cuh\"\n");
        Assert.Equal(expected, lines.Locate("/" + Name, line));
        Assert.Null(lines.Locate("/Other", line));
    }

    [Fact]
    public void Key_OfTheCache_IgnoresWhereTheSourceStands()
    {
        var cache = new CubinCache(new CacheFolder("nowhere"), "12.4", _ => throw new InvalidOperationException("nothing is compiled here"));
        NvrtcRequest request = Request("x[0] = 1;");
        Assert.Equal(cache.Key(request with { SourceMap = null }), cache.Key(request));
    }

    private CudaCompilationException Fail(string statement)
    {
        Assert.NotNull(fixture);
        return Assert.Throws<CudaCompilationException>(() => Nvrtc.Compile(Request(statement) with { Options = [.. Nvrtc.ExactArithmetic, "-lineinfo"] }));
    }

    private static NvrtcRequest Request(string statement)
    {
        string source = $$"""
            #include "/fusion/half.cuh"
            extern "C" __global__ void norm_rows(float* x)
            {
            #line 3000 "/{{Name}}"
                {{statement}}
            }
            """;
        return new NvrtcRequest("/norm.cu", source, [s_header], Nvrtc.ExactArithmetic, "sm_80")
        {
            SourceMap = new KernelSourceMap(Name, "Kernels/Norm.cs\t1:10 2:11 3:12"),
        };
    }
}
