using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Fusion.Tests;

/// <summary>
/// Fetches NVRTC before any test looks for it, where none is named and no CUDA toolkit is installed: the emulated GPU and
/// the compilation of kernels need it. Where it cannot be fetched, the tests that need it say so.
/// </summary>
internal static class NvrtcSetup
{
#pragma warning disable CA2255 // A test assembly is an application: this runs before its first test.
    [ModuleInitializer]
    internal static void Fetch()
#pragma warning restore CA2255
    {
        if (IsSet("FUSION_NVRTC") || IsSet("CUDA_HOME") || IsSet("CUDA_PATH") || Directory.Exists("/usr/local/cuda") || !OperatingSystem.IsLinux() || Script() is not { } script)
            return;
        using Process process = Process.Start(new ProcessStartInfo(script) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        // Both are read, so that the script never waits for somebody to listen.
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        string folder = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        // Named, so that programs which tests start find it, too.
        if (process.ExitCode == 0)
            Environment.SetEnvironmentVariable("FUSION_NVRTC", folder);
    }

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));

    /// <summary>The script of the repository that the tests run from; null outside of one.</summary>
    private static string? Script()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Fusion.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder is null ? null : Path.Combine(folder, "eng", "nvrtc.sh");
    }
}
