using System.Reflection;
using System.Runtime.InteropServices;

namespace Fusion.Torch;

/// <summary>Loads libtorch before TorchSharp looks for it. Call <see cref="Load"/> before the first use of TorchSharp.</summary>
public static partial class TorchLibrary
{
    private static readonly Lazy<bool> Loaded = new(LoadAll);

    /// <summary>Loads the native libraries once per process; TorchSharp then finds them by name.</summary>
    public static void Load() => _ = Loaded.Value;

    private static bool LoadAll()
    {
        string torch = Recorded("LibTorch"), bridge = Recorded("LibTorchSharp");
        bool isWindows = OperatingSystem.IsWindows();
        // On virtual machines that announce AMX without enabling it, oneDNN's matrix products die of SIGILL. The C library is
        // told, since .NET keeps a copy of the environment that native code does not see.
        if (!isWindows) _ = SetEnvironment("DNNL_MAX_CPU_ISA", "AVX512_CORE_BF16", 0);
        foreach (string name in isWindows ? new[] { "c10.dll", "torch_cpu.dll", "torch.dll" } : ["libc10.so", "libtorch_cpu.so", "libtorch.so"])
            NativeLibrary.Load(Path.Combine(torch, name));
        NativeLibrary.Load(isWindows ? bridge : WithoutNewestRuntime(bridge));
        return true;
    }

    /// <summary>
    /// TorchSharp's bridge is built with GCC 13 and so needs GLIBCXX_3.4.32, for one marker symbol that is never called.
    /// Distributions of 2022 and 2023 lack it and would refuse the library: a copy with a weak need loads everywhere.
    /// </summary>
    private static string WithoutNewestRuntime(string bridge)
    {
        string copy = Path.Combine(AppContext.BaseDirectory, "libLibTorchSharp.so");
        if (File.Exists(copy) && File.GetLastWriteTimeUtc(copy) >= File.GetLastWriteTimeUtc(bridge)) return copy;
        byte[] image = File.ReadAllBytes(bridge);
        ElfVersionNeeds.MakeWeak(image, "GLIBCXX_3.4.32");
        // Renamed into place, so that a second process starting now never loads half a file.
        string temporary = $"{copy}.{Environment.ProcessId}";
        File.WriteAllBytes(temporary, image);
        File.Move(temporary, copy, overwrite: true);
        return copy;
    }

    private static string Recorded(string key) =>
        typeof(TorchLibrary).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == key)?.Value
        ?? throw new PlatformNotSupportedException("libtorch is referenced for Linux and Windows on x64 only; add the package of this platform to Fusion.Torch.csproj.");

    [LibraryImport("libc", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetEnvironment(string name, string value, int overwrite);
}
