using System.Runtime.InteropServices;

namespace Fusion.StandInDriver;

/// <summary>Names and descriptions of results, in memory that stays.</summary>
internal static unsafe class DriverTexts
{
    private static readonly Dictionary<int, (nint Name, nint Description)> s_texts = new (DriverStatus Status, string Name, string Description)[]
    {
        (DriverStatus.Success, "CUDA_SUCCESS", "no error"),
        (DriverStatus.InvalidValue, "CUDA_ERROR_INVALID_VALUE", "invalid argument"),
        (DriverStatus.OutOfMemory, "CUDA_ERROR_OUT_OF_MEMORY", "out of memory"),
        (DriverStatus.NotInitialized, "CUDA_ERROR_NOT_INITIALIZED", "initialization error"),
        (DriverStatus.InvalidDevice, "CUDA_ERROR_INVALID_DEVICE", "invalid device ordinal"),
        (DriverStatus.InvalidImage, "CUDA_ERROR_INVALID_IMAGE", "device kernel image is invalid"),
        (DriverStatus.InvalidContext, "CUDA_ERROR_INVALID_CONTEXT", "invalid device context"),
        (DriverStatus.NoBinaryForGpu, "CUDA_ERROR_NO_BINARY_FOR_GPU", "no kernel image is available for execution on the device"),
        (DriverStatus.InvalidPtx, "CUDA_ERROR_INVALID_PTX", "a PTX JIT compilation failed"),
        (DriverStatus.InvalidHandle, "CUDA_ERROR_INVALID_HANDLE", "invalid resource handle"),
        (DriverStatus.NotFound, "CUDA_ERROR_NOT_FOUND", "named symbol not found"),
        (DriverStatus.NotReady, "CUDA_ERROR_NOT_READY", "device not ready"),
        (DriverStatus.IllegalAddress, "CUDA_ERROR_ILLEGAL_ADDRESS", "an illegal memory access was encountered"),
        (DriverStatus.MisalignedAddress, "CUDA_ERROR_MISALIGNED_ADDRESS", "misaligned address"),
        (DriverStatus.LaunchFailed, "CUDA_ERROR_LAUNCH_FAILED", "unspecified launch failure"),
        (DriverStatus.NotSupported, "CUDA_ERROR_NOT_SUPPORTED", "operation not supported"),
        (DriverStatus.Unknown, "CUDA_ERROR_UNKNOWN", "unknown error"),
    }.ToDictionary(text => (int)text.Status, text => (Marshal.StringToCoTaskMemUTF8(text.Name), Marshal.StringToCoTaskMemUTF8(text.Description)));

    public static byte* Name(int error) => (byte*)Find(error).Name;

    public static byte* Description(int error) => (byte*)Find(error).Description;

    private static (nint Name, nint Description) Find(int error) =>
        s_texts.TryGetValue(error, out var texts) ? texts : throw new DriverRefusal(DriverStatus.InvalidValue, $"there is no error {error}");
}
