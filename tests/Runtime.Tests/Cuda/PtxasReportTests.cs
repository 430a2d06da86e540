using Fusion.Runtime.Cuda;
using Fusion.Runtime.Cuda.Resources;

namespace Fusion.Runtime.Tests;

public sealed class PtxasReportTests(NvrtcFixture fixture) : IClassFixture<NvrtcFixture>
{
    [Fact]
    public void Parse_KernelWithStaticSharedMemory_CountsIt()
    {
        PtxasReport report = Compile("""
            extern "C" __global__ void k(float* x)
            {
                __shared__ float s[64];
                s[threadIdx.x] = x[threadIdx.x];
                __syncthreads();
                x[threadIdx.x] = s[63 - threadIdx.x];
            }
            """);
        Assert.Equal(256, report.SharedBytes);
        Assert.InRange(report.Registers, 4, 32);
        Assert.Equal(0, report.SpillStores + report.SpillLoads);
    }

    /// <summary>2,048 threads in one multiprocessor leave 32 registers for 64 live values.</summary>
    [Fact]
    public void Parse_KernelWithTooManyLiveValues_CountsItsSpills()
    {
        PtxasReport report = Compile("""
            extern "C" __global__ void __launch_bounds__(1024, 2) k(float* x)
            {
                float v[64];
            #pragma unroll
                for (int i = 0; i < 64; i++) v[i] = x[i * 1024 + threadIdx.x];
                __syncthreads();
            #pragma unroll
                for (int i = 0; i < 64; i++) x[i * 1024 + threadIdx.x] = v[63 - i] * v[i];
            }
            """);
        Assert.Equal(32, report.Registers);
        Assert.Equal(0, report.SharedBytes);
        Assert.True(report.SpillStores >= 4 && report.SpillLoads >= 4, report.ToString());
    }

    [Fact]
    public void Parse_LogWithoutAReport_IsAnError() => Assert.Throws<FusionException>(() => PtxasReport.Parse("ptxas info    : 0 bytes gmem"));

    [Theory]
    [InlineData(128, 0, null)]
    [InlineData(129, 0, "K takes 129 registers, its budget is 128")]
    [InlineData(64, 8, "K spills 8 bytes")]
    public void Excess_OfAKernel_NamesWhatIsTooMuch(int registers, int spills, string? beginning)
    {
        var resources = new KernelResources("K", 128, registers, 128, 0, spills, spills, 3, 0.2);
        Assert.Equal(beginning is null, resources.Excess is null);
        Assert.StartsWith(beginning ?? "", resources.Excess ?? "", StringComparison.Ordinal);
    }

    private PtxasReport Compile(string source)
    {
        Assert.NotNull(fixture);
        return PtxasReport.Parse(Nvrtc.Compile(new NvrtcRequest("k.cu", source, [], [.. Nvrtc.ExactArithmetic, Nvrtc.Verbose], "sm_80")).Log);
    }
}
