using System.Runtime.InteropServices;

namespace Fusion.Runtime.Emulation.Memory;

/// <summary>One piece of global memory and its shadow: which bytes may be used, which were written, who touched them last.</summary>
internal sealed unsafe class Allocation : IDisposable
{
    /// <summary>What the driver gives, too.</summary>
    public const int Alignment = 256;

    public Allocation(long bytes)
    {
        Bytes = bytes;
        Data = (byte*)NativeMemory.AlignedAlloc((nuint)Math.Max(bytes, 1), Alignment);
        NativeMemory.Clear(Data, (nuint)bytes);
        Live = new ByteSet(bytes);
        Written = new ByteSet(bytes);
        Live.Add(0, bytes);
        Written.Add(0, bytes);
    }

    public byte* Data { get; private set; }

    public long Bytes { get; }

    /// <summary>Bytes that are lent to somebody.</summary>
    public ByteSet Live { get; }

    /// <summary>Bytes that hold a value.</summary>
    public ByteSet Written { get; }

    /// <summary>Bytes that the present launch has read and written, where counters are on.</summary>
    public (ByteSet Read, ByteSet Written)? Touched { get; private set; }

    /// <summary>Last accesses of each grain; made by the first launch that needs it.</summary>
    public GlobalShadow? Shadow { get; private set; }

    /// <summary>Shadow memory at this grain or a finer one.</summary>
    public GlobalShadow ShadowAt(int grain)
    {
        if (Shadow is null || Shadow.Grain > grain)
        {
            Shadow?.Dispose();
            Shadow = new GlobalShadow(Bytes, grain);
        }
        return Shadow;
    }

    /// <summary>Begins to remember which bytes a launch touches.</summary>
    public void BeginCounting()
    {
        Touched ??= (new ByteSet(Bytes), new ByteSet(Bytes));
        Touched.Value.Read.Clear();
        Touched.Value.Written.Clear();
    }

    public void Dispose()
    {
        NativeMemory.AlignedFree(Data);
        Data = null;
        Live.Dispose();
        Written.Dispose();
        Shadow?.Dispose();
        Touched?.Read.Dispose();
        Touched?.Written.Dispose();
    }
}
