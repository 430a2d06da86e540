using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

// Calls of native functions then need no code that is made at run time: each such stub would be compiled in every process.
[assembly: DisableRuntimeMarshalling]

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

    /// <summary>Whether the CUDA driver is installed.</summary>
    public static bool HasDriver => DriverLibrary.Handle != 0;

    /// <summary>Whether NVRTC is installed.</summary>
    public static bool HasNvrtc => NvrtcLibrary.Handle != 0;

#pragma warning disable CA2255 // The imports of this assembly need their resolver before the first call, whoever makes it.
    [ModuleInitializer]
    internal static void Register() => NativeLibrary.SetDllImportResolver(typeof(NativeLibraries).Assembly, Resolve);
#pragma warning restore CA2255

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path) => name switch
    {
        Driver => DriverLibrary.Handle,
        Nvrtc => NvrtcLibrary.Handle,
        _ => 0,
    };

    // Loaded when a class is first touched: Lazy of a number would have to be compiled in every process.
    private static class DriverLibrary
    {
        public static readonly nint Handle = NativeLibrary.TryLoad(OperatingSystem.IsWindows() ? "nvcuda.dll" : "libcuda.so.1", out nint handle) ? handle : 0;
    }

    private static class NvrtcLibrary
    {
        public static readonly nint Handle = NvrtcLocator.Load();
    }
}
