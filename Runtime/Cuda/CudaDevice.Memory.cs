namespace Fusion.Runtime.Cuda;

/// <content>How much memory there is, and how much was in use at most.</content>
public sealed unsafe partial class CudaDevice
{
    private const int PoolUsedHigh = 8, L2CacheSize = 38;

    /// <summary>Size of the level-2 cache.</summary>
    public int CacheBytes => Attribute(L2CacheSize);

    /// <summary>The driver's pool that storages come from.</summary>
    private nint Pool
    {
        get
        {
            MakeCurrent();
            CudaDriver.Check(DriverNative.DeviceGetDefaultMemPool(out nint pool, _device), "opening the GPU's memory pool");
            return pool;
        }
    }

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
        CudaDriver.Check(DriverNative.MemPoolGetAttribute(Pool, PoolUsedHigh, &bytes), "asking for the peak of memory in use");
        return (long)bytes;
    }

    /// <summary>Lets <see cref="PeakMemory"/> begin anew from what is in use now.</summary>
    public void ResetPeakMemory()
    {
        ulong zero = 0;
        CudaDriver.Check(DriverNative.MemPoolSetAttribute(Pool, PoolUsedHigh, &zero), "resetting the peak of memory in use");
    }

    /// <summary>Gives freed memory, which the pool keeps for the next allocation, back to other processes.</summary>
    public void ReleaseFreedMemory()
    {
        Synchronize();
        CudaDriver.Check(DriverNative.MemPoolTrimTo(Pool, 0), "giving memory back");
    }
}
