using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Fusion.Runtime.Cuda;

/// <summary>
/// Resolves the optional native libraries when they are first used. None of them is needed to build, to test or to run
/// on a CPU.
/// </summary>
internal static class NativeLibraries
{
    /// <summary>The CUDA driver, in imports.</summary>
    public const string Driver = "fusion-cuda-driver";

    /// <summary>The run-time compiler, in imports.</summary>
    public const string Nvrtc = "fusion-nvrtc";

    private static readonly Lazy<nint> s_driver = new(static () =>
        NativeLibrary.TryLoad(OperatingSystem.IsWindows() ? "nvcuda.dll" : "libcuda.so.1", out nint handle) ? handle : 0);

    private static readonly Lazy<nint> s_nvrtc = new(NvrtcLocator.Load);

    /// <summary>Whether the CUDA driver is installed.</summary>
    public static bool HasDriver => s_driver.Value != 0;

    /// <summary>Whether NVRTC is installed.</summary>
    public static bool HasNvrtc => s_nvrtc.Value != 0;

#pragma warning disable CA2255 // The imports of this assembly need their resolver before the first call, whoever makes it.
    [ModuleInitializer]
    internal static void Register() => NativeLibrary.SetDllImportResolver(typeof(NativeLibraries).Assembly, Resolve);
#pragma warning restore CA2255

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path) => name switch
    {
        Driver => s_driver.Value,
        Nvrtc => s_nvrtc.Value,
        _ => 0,
    };
}
