using Fusion.Gpu.Conducting;

namespace Fusion.Gpu.Tests;

/// <summary>What is found among files: NVRTC, and reports of a sanitizer.</summary>
public sealed class SearchTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [InlineData(null, "site/nvidia/cu13/lib")]
    [InlineData("13.0", "site/nvidia/cu13/lib")]
    [InlineData("12.8", "site/nvidia/cuda_nvrtc/lib")]
    [InlineData("11.8", null)]
    public void Nvrtc_AmongToolkitsAndWheels_IsTheNewestThatTheDriverFollows(string? driver, string? expected)
    {
        Install("cuda/lib64", "12.4");
        Install("site/nvidia/cu13/lib", "13.0.48");
        Install("site/nvidia/cuda_nvrtc/lib", "12.9");
        Directory.CreateDirectory(Path.Combine(root, "empty"));
        // Without its builtins the library compiles nothing.
        Install("half", "13.1");
        File.Delete(Directory.GetFiles(Path.Combine(root, "half"), "*builtins*").Single());

        string[] folders = [Path.Combine(root, "missing"), Path.Combine(root, "empty"), Path.Combine(root, "half"), Path.Combine(root, "cuda", "lib64"), .. NvrtcSearch.Wheels([Path.Combine(root, "site")])];
        Assert.Equal(expected is null ? null : Path.Combine(root, expected), NvrtcSearch.Best(folders, driver));
    }

    [Theory]
    [InlineData("========= COMPUTE-SANITIZER\n========= ERROR SUMMARY: 0 errors\n", 0)]
    [InlineData("========= Invalid __global__ write of size 4 bytes\n=========     at x\n========= ERROR SUMMARY: 17 errors\n", 17)]
    [InlineData("========= RACECHECK SUMMARY: 3 hazards displayed (1 error, 2 warnings)\n", 3)]
    [InlineData("========= Invalid __shared__ read of size 4 bytes\n========= Invalid __shared__ read of size 4 bytes\n", 2)]
    public void Sanitizer_Log_IsCounted(string log, int errors)
    {
        string path = Path.Combine(root, "log.txt");
        File.WriteAllText(path, log);
        Assert.Equal(errors, SanitizerStage.Errors(path));
    }

    private void Install(string folder, string version)
    {
        string path = Directory.CreateDirectory(Path.Combine(root, folder)).FullName;
        File.WriteAllText(Path.Combine(path, "libnvrtc.so." + version.Split('.')[0]), "");
        File.WriteAllText(Path.Combine(path, "libnvrtc-builtins.so." + version), "");
    }
}
