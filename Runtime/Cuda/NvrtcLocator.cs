using System.Runtime.InteropServices;

namespace Fusion.Runtime.Cuda;

/// <summary>
/// Where NVRTC may lie, best first: the folder that the user names, an installed CUDA toolkit, the Python wheels of NVIDIA,
/// what eng/nvrtc.sh fetched, and last the loader's own path.
/// </summary>
internal static class NvrtcLocator
{
    private static readonly string[] s_linuxNames = ["libnvrtc.so.13", "libnvrtc.so.12", "libnvrtc.so"];
    private static readonly string[] s_windowsNames = ["nvrtc64_130_0.dll", "nvrtc64_120_0.dll"];

    private static string[] Names => OperatingSystem.IsWindows() ? s_windowsNames : s_linuxNames;

    /// <summary>The folder of everything that Fusion caches for this user: FUSION_CACHE, or ~/.cache/fusion.</summary>
    public static string CacheFolder
    {
        get
        {
            string? named = Environment.GetEnvironmentVariable("FUSION_CACHE");
            return !string.IsNullOrEmpty(named)
                ? named
                : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "fusion");
        }
    }

    /// <summary>Loads the first NVRTC that can be loaded, its builtins first; 0 if there is none.</summary>
    public static nint Load() => Load(Folders(Environment.GetEnvironmentVariable), Names, useLoaderPath: NamedFolder is null);

    /// <summary>The folder that the user names in FUSION_NVRTC; null if none.</summary>
    public static string? NamedFolder => Environment.GetEnvironmentVariable("FUSION_NVRTC") is { Length: > 0 } named ? named : null;

    /// <summary>The file that <see cref="Load()"/> tries first; null where only the loader's own path is left.</summary>
    public static string? Find()
    {
        // Plain loops: this is on the way to the first launch of a process, where each method has to be compiled first.
        foreach (string folder in Folders(Environment.GetEnvironmentVariable))
            foreach (string name in Names)
                if (Path.Combine(folder, name) is var path && File.Exists(path))
                    return path;
        return null;
    }

    internal static nint Load(IEnumerable<string> folders, IReadOnlyList<string> names, bool useLoaderPath)
    {
        foreach (string folder in folders.Where(Directory.Exists))
        {
            foreach (string name in names)
            {
                string path = Path.Combine(folder, name);
                if (!File.Exists(path))
                    continue;
                LoadBuiltins(folder);
                if (NativeLibrary.TryLoad(path, out nint handle))
                    return handle;
            }
        }
        if (useLoaderPath)
            foreach (string name in names)
                if (NativeLibrary.TryLoad(name, out nint handle))
                    return handle;
        return 0;
    }

    internal static IEnumerable<string> Folders(Func<string, string?> environment)
    {
        if (environment("FUSION_NVRTC") is { Length: > 0 } named)
        {
            // A folder that was named is the only one: a silent fallback would compile with another version.
            yield return named;
            yield break;
        }
        string[] roots = [environment("CUDA_HOME") ?? "", environment("CUDA_PATH") ?? "", "/usr/local/cuda"];
        foreach (string root in roots)
        {
            if (root.Length == 0)
                continue;
            yield return Path.Combine(root, "lib64");
            yield return Path.Combine(root, "bin");
        }
        foreach (string site in SitePackages(environment))
        {
            yield return Path.Combine(site, "nvidia", "cu13", "lib");
            yield return Path.Combine(site, "nvidia", "cuda_nvrtc", "lib");
            yield return Path.Combine(site, "nvidia", "cuda_nvrtc", "bin");
        }
        yield return Path.Combine(CacheFolder, "nvrtc");
    }

    private static IEnumerable<string> SitePackages(Func<string, string?> environment)
    {
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string[] roots = [environment("VIRTUAL_ENV") ?? "", environment("CONDA_PREFIX") ?? "", Path.Combine(home, ".local"), "/usr/local", "/usr"];
        foreach (string root in roots)
        {
            if (root.Length == 0)
                continue;
            yield return Path.Combine(root, "Lib", "site-packages");
            string lib = Path.Combine(root, "lib");
            if (!Directory.Exists(lib))
                continue;
            foreach (string python in Directory.EnumerateDirectories(lib, "python3*").Order(StringComparer.Ordinal))
            {
                yield return Path.Combine(python, "site-packages");
                yield return Path.Combine(python, "dist-packages");
            }
        }
    }

    /// <summary>
    /// NVRTC opens its builtins by bare name while compiling, which the loader finds only if they are loaded already.
    /// </summary>
    private static void LoadBuiltins(string folder)
    {
        string pattern = OperatingSystem.IsWindows() ? "nvrtc-builtins*.dll" : "libnvrtc-builtins.so*";
        foreach (string path in Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal))
            if (NativeLibrary.TryLoad(path, out _))
                return;
    }
}
