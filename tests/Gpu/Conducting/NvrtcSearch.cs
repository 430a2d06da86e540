using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Fusion.Runtime.Cuda;

namespace Fusion.Gpu.Conducting;

/// <summary>
/// Looks for NVRTC in installed toolkits and in the wheels of a Python, and picks the newest that the driver can follow:
/// code of a newer major version does not load.
/// </summary>
internal static partial class NvrtcSearch
{
    /// <summary>The folder to name in FUSION_NVRTC; null if it is named already, or if nothing was found.</summary>
    public static string? Find(string python) =>
        Environment.GetEnvironmentVariable("FUSION_NVRTC") is { Length: > 0 } ? null : Best(Toolkits().Concat(Wheels(SearchPath(python))), CudaDevice.DriverVersion);

    /// <summary>The best of some folders.</summary>
    /// <param name="folders">Folders that may exist.</param>
    /// <param name="driver">CUDA version of the driver, such as "13.0"; null if unknown.</param>
    internal static string? Best(IEnumerable<string> folders, string? driver)
    {
        int newest = driver is null ? int.MaxValue : int.Parse(driver.Split('.')[0], CultureInfo.InvariantCulture);
        return folders.Where(Directory.Exists).Select(folder => (Folder: folder, Version: Version(folder)))
            .Where(found => found.Version is { } version && version.Major <= newest)
            .OrderByDescending(found => found.Version).Select(found => found.Folder).FirstOrDefault();
    }

    /// <summary>The version of the builtins in a folder that holds both libraries, by their file names.</summary>
    private static Version? Version(string folder)
    {
        if (!Directory.EnumerateFiles(folder, "libnvrtc.so.*").Any()) return null;
        return Directory.EnumerateFiles(folder, "libnvrtc-builtins.so.*").Select(file => BuiltinsVersion().Match(file))
            .Where(match => match.Success).Select(match => System.Version.Parse(match.Groups[1].Value)).Max();
    }

    private static IEnumerable<string> Toolkits()
    {
        string?[] roots = [Environment.GetEnvironmentVariable("CUDA_HOME"), Environment.GetEnvironmentVariable("CUDA_PATH"), .. Directory.Exists("/usr/local") ? Directory.GetDirectories("/usr/local", "cuda*") : []];
        foreach (string? root in roots)
        {
            if (string.IsNullOrEmpty(root)) continue;
            yield return Path.Combine(root, "lib64");
            yield return Path.Combine(root, "targets", "x86_64-linux", "lib");
        }
        yield return "/usr/lib/x86_64-linux-gnu";
        // What eng/nvrtc.sh fetches.
        yield return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "fusion", "nvrtc");
    }

    /// <summary>Folders of NVIDIA's wheels: of CUDA 13, and of 12.</summary>
    internal static IEnumerable<string> Wheels(IEnumerable<string> searchPath) =>
        searchPath.SelectMany(site => new[] { Path.Combine(site, "nvidia", "cu13", "lib"), Path.Combine(site, "nvidia", "cuda_nvrtc", "lib") });

    private static string[] SearchPath(string python)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(python, ["-c", "import sys; print('\\n'.join(sys.path))"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            string[] lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            process.WaitForExit();
            return process.ExitCode == 0 ? lines : [];
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return []; // No Python: no wheels.
        }
    }

    [GeneratedRegex(@"libnvrtc-builtins\.so\.(\d+\.\d+(\.\d+)?)$")]
    private static partial Regex BuiltinsVersion();
}
