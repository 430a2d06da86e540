namespace Fusion.Runtime.Cuda;

/// <content>How much memory there is, and how much was in use at most.</content>
public sealed unsafe partial class CudaDevice
{
    private const int PoolUsedHigh = 8;

    /// <summary>Bytes that are free on the GPU, all processes considered, and bytes that it has.</summary>
    public (long Free, long Total) Memory()
    {
        MakeCurrent();
        CudaDriver.Check(DriverNative.MemGetInfo(out nuint free, out nuint total), "asking how much memory is free");
        return ((long)free, (long)total);
    }

    /// <summary>The largest number of bytes that storages of this process held at one time since <see cref="ResetPeakMemory"/>.</summary>
    public long PeakMemory()
    {
        ulong bytes = 0;
        MakeCurrent();
        CudaDriver.Check(DriverNative.MemPoolGetAttribute(_pool, PoolUsedHigh, &bytes), "asking for the peak of memory in use");
        return (long)bytes;
    }

    /// <summary>Lets <see cref="PeakMemory"/> begin anew from what is in use now.</summary>
    public void ResetPeakMemory()
    {
        ulong zero = 0;
        MakeCurrent();
        CudaDriver.Check(DriverNative.MemPoolSetAttribute(_pool, PoolUsedHigh, &zero), "resetting the peak of memory in use");
    }

    /// <summary>Gives freed memory, which the pool keeps for the next allocation, back to other processes.</summary>
    public void ReleaseFreedMemory()
    {
        Synchronize();
        CudaDriver.Check(DriverNative.MemPoolTrimTo(_pool, 0), "giving memory back");
    }
}
