using System.Runtime.InteropServices;

namespace Fusion.Runtime.Cuda;

/// <summary>The CUDA driver: whether it is there, and what its errors mean.</summary>
internal static unsafe class CudaDriver
{
    public const int OutOfMemory = 2;

    /// <summary>Null where a GPU can be used; else the sentence that says why not.</summary>
    public static string? Problem(int ordinal)
    {
        if (!NativeLibraries.HasDriver)
            return $"--device cuda: no NVIDIA driver found ({(OperatingSystem.IsWindows() ? "nvcuda.dll" : "libcuda.so.1")}); install the NVIDIA driver or use --device cpu.";
        if (Initialisation.Result != 0)
            return $"--device cuda: the NVIDIA driver does not start ({Describe(Initialisation.Result)}); check that nvidia-smi lists a GPU, or use --device cpu.";
        if (DriverNative.DeviceGetCount(out int count) != 0 || count == 0)
            return "--device cuda: the NVIDIA driver finds no GPU; check CUDA_VISIBLE_DEVICES, or use --device cpu.";
        if (ordinal >= count)
            return $"--device cuda: GPU {ordinal} does not exist, this machine has {count}.";
        Check(DriverNative.DeviceGet(out int device, ordinal), "opening the GPU");
        (int major, int minor) = Capability(device);
        return major >= CudaArchitecture.OldestMajor
            ? null
            : $"--device cuda: GPU {ordinal} has compute capability {major}.{minor}, and generated kernels need {CudaArchitecture.OldestMajor}.0 or newer; use --device cpu.";
    }

    /// <summary>Compute capability of a GPU.</summary>
    public static (int Major, int Minor) Capability(int device)
    {
        const int majorAttribute = 75, minorAttribute = 76;
        Check(DriverNative.DeviceGetAttribute(out int major, majorAttribute, device), "asking the GPU for its compute capability");
        Check(DriverNative.DeviceGetAttribute(out int minor, minorAttribute, device), "asking the GPU for its compute capability");
        return (major, minor);
    }

    /// <summary>Throws if a driver call failed.</summary>
    /// <exception cref="FusionException">One sentence with what was done and the driver's words.</exception>
    public static void Check(int result, string doing)
    {
        if (result != 0)
            throw new FusionException($"CUDA failed when {doing}: {Describe(result)}.");
    }

    // Done when the class is first touched: Lazy of a number would have to be compiled in every process.
    private static class Initialisation
    {
        public static readonly int Result = DriverNative.Init(0);
    }

    private static string Describe(int error)
    {
        string? name = DriverNative.GetErrorName(error, out byte* n) == 0 ? Marshal.PtrToStringUTF8((nint)n) : null;
        string? text = DriverNative.GetErrorString(error, out byte* t) == 0 ? Marshal.PtrToStringUTF8((nint)t) : null;
        return name is null ? $"error {error}" : $"{name}, {text}";
    }
}
