using System.Runtime.InteropServices;

namespace Fusion.StandInDriver;

/// <summary>Puts the stand-in where a process looks for the CUDA driver.</summary>
internal static unsafe class StandIn
{
    /// <summary>What Fusion asks the loader for.</summary>
    public const string LibraryName = "libcuda.so.1";

    /// <summary>
    /// Loads the driver into this process. The loader knows libraries by the names that they state, so that whoever opens
    /// "libcuda.so.1" afterwards gets this one, wherever the file lies.
    /// </summary>
    /// <exception cref="PlatformNotSupportedException">The process is not one of x86-64 Linux.</exception>
    public static void Install()
    {
        if (!OperatingSystem.IsLinux() || RuntimeInformation.ProcessArchitecture != Architecture.X64)
            throw new PlatformNotSupportedException("The stand-in for the CUDA driver is written for Linux on x86-64.");
        string folder = Directory.CreateTempSubdirectory("fusion-stand-in-").FullName;
        try
        {
            string path = Path.Combine(folder, LibraryName);
            File.WriteAllBytes(path, SharedLibrary.Write(LibraryName, [.. DriverFunctions.All.Keys]));
            Fill(NativeLibrary.Load(path), DriverFunctions.All.Values);
        }
        finally
        {
            // What is loaded stays loaded.
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Puts addresses into the table of a library that <see cref="SharedLibrary"/> wrote.</summary>
    public static void Fill(nint library, IEnumerable<nint> functions)
    {
        var table = (nint*)NativeLibrary.GetExport(library, SharedLibrary.Table);
        foreach (nint function in functions)
            *table++ = function;
    }
}
