using System.Diagnostics;
using Fusion.Runtime.Cuda;

namespace Fusion.Runtime.Tests;

/// <summary>Makes sure that NVRTC is there: where nothing is installed, eng/nvrtc.sh fetches it once.</summary>
public sealed class NvrtcFixture
{
    /// <summary>Runs before NVRTC is first looked for.</summary>
    public NvrtcFixture()
    {
        string script = Path.Combine(Root(), "eng", "nvrtc.sh");
        bool installed = NvrtcLocator.Folders(Environment.GetEnvironmentVariable)
            .Any(folder => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*nvrtc*").Any());
        if (!installed && OperatingSystem.IsLinux())
        {
            using Process process = Process.Start(new ProcessStartInfo(script) { RedirectStandardOutput = true })!;
            process.WaitForExit();
        }
        Assert.True(Nvrtc.IsAvailable, "NVRTC is needed for these tests: run eng/nvrtc.sh, or install the CUDA toolkit.");
    }

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Fusion.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("The tests run from within the repository.");
    }
}
