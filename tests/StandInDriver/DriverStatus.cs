namespace Fusion.StandInDriver;

/// <summary>Results of driver functions that this one gives, with the numbers of cuda.h.</summary>
internal enum DriverStatus
{
    Success = 0,
    InvalidValue = 1,
    OutOfMemory = 2,
    NotInitialized = 3,
    InvalidDevice = 101,
    InvalidImage = 200,
    InvalidContext = 201,
    NoBinaryForGpu = 209,
    InvalidPtx = 218,
    InvalidHandle = 400,
    NotFound = 500,
    NotReady = 600,
    IllegalAddress = 700,
    MisalignedAddress = 716,
    LaunchFailed = 719,
    NotSupported = 801,
    Unknown = 999,
}

/// <summary>A call that the driver refuses.</summary>
internal sealed class DriverRefusal(DriverStatus status, string reason) : Exception(reason)
{
    public DriverStatus Status { get; } = status;
}

/// <summary>A call that was refused, for reports.</summary>
/// <param name="Function">Such as "cuLaunchKernel".</param>
/// <param name="Status">What it returned.</param>
/// <param name="Reason">What was wrong, in more words than the driver has.</param>
internal sealed record Refusal(string Function, DriverStatus Status, string Reason)
{
    public override string ToString() => $"{Function}: {Status}, {Reason}";
}
