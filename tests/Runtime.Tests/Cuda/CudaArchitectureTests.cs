using Fusion.Runtime.Cuda;

namespace Fusion.Runtime.Tests;

public sealed class CudaArchitectureTests(NvrtcFixture fixture) : IClassFixture<NvrtcFixture>
{
    /// <summary>What NVRTC 12.4 and NVRTC 13.0 know, shortened.</summary>
    private static readonly int[] s_twelve = [50, 52, 75, 80, 86, 87, 89, 90], s_thirteen = [121, 120, 110, 103, 100, 90, 89, 86, 80, 75];

    [Theory]
    [InlineData(8, 0, "sm_80")]
    [InlineData(8, 9, "sm_89")]
    [InlineData(9, 0, "sm_90a")]
    public void Choose_GpuThatNvrtcKnows_IsMachineCode(int major, int minor, string expected) =>
        Assert.Equal(expected, CudaArchitecture.Choose(major, minor, s_twelve));

    [Theory]
    [InlineData(10, 0)]
    [InlineData(12, 1)]
    [InlineData(99, 0)]
    public void Choose_GpuNewerThanNvrtc_IsPtxForTheNewestWithoutArchitectureSpecificInstructions(int major, int minor) =>
        Assert.Equal("compute_90", CudaArchitecture.Choose(major, minor, s_twelve));

    [Theory]
    [InlineData(8, 8, "compute_86")]
    [InlineData(11, 1, "compute_110")]
    [InlineData(12, 0, "sm_120a")]
    [InlineData(12, 5, "compute_121")]
    public void Choose_NvrtcKnowsNewerOnesToo_NeverTakesOneThatIsNewerThanTheGpu(int major, int minor, string expected) =>
        Assert.Equal(expected, CudaArchitecture.Choose(major, minor, s_thirteen));

    [Theory]
    [InlineData(8, 0, new[] { 86, 90 })]
    [InlineData(9, 0, new[] { 52, 75 })]
    public void Choose_NothingThatTheGpuRuns_IsOneSentenceWithARemedy(int major, int minor, int[] supported)
    {
        string message = Assert.Throws<FusionException>(() => CudaArchitecture.Choose(major, minor, supported)).Message;
        Assert.Contains($"{major}.{minor}", message, StringComparison.Ordinal);
        Assert.Contains("use --device cpu.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void SupportedArchitectures_InstalledNvrtc_HasAmpereAndHopper()
    {
        Assert.NotNull(fixture);
        Assert.Subset(Nvrtc.SupportedArchitectures.ToHashSet(), new HashSet<int> { 80, 90 });
    }
}
