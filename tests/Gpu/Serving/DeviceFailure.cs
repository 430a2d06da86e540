namespace Fusion.Gpu.Serving;

/// <summary>Errors after which a process cannot use its GPU any more: an illegal address poisons the context.</summary>
internal static class DeviceFailure
{
    /// <summary>The program ended because of such an error; a new process can go on.</summary>
    public const int ExitCode = 3;

    /// <summary>Whether the driver failed. Running out of memory and refused tiles are said in other words and harm nothing.</summary>
    public static bool IsFatal(Exception failure) => failure is FusionException && failure.Message.StartsWith("CUDA failed", StringComparison.Ordinal);
}
