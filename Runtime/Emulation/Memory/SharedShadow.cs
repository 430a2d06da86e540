using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Emulation.Memory;

/// <summary>What else is known of a write.</summary>
[Flags]
internal enum WriteMarks : uint
{
    Atomic = 1 << 11,
    Pending = 1 << 12,
    Barrier = 1 << 13,
    AfterFence = 1 << 14,
}

/// <summary>The last write of a grain; the asynchronous proxy counts as the thread after the last one.</summary>
internal readonly struct SharedWrite(uint clock, int thread, int index, WriteMarks marks)
{
    private const int IndexShift = 15;

    private readonly uint _facts = (uint)thread | (uint)marks | (uint)index << IndexShift;

    public uint Clock { get; } = clock;

    public int Thread => (int)(_facts & 2047);

    public bool IsAtomic => (_facts & (uint)WriteMarks.Atomic) != 0;

    public bool IsPending => (_facts & (uint)WriteMarks.Pending) != 0;

    public bool IsAfterFence => (_facts & (uint)WriteMarks.AfterFence) != 0;

    /// <summary>Whether nobody may touch it: a copy is under way, or it is an mbarrier.</summary>
    public bool IsSpecial => (_facts & (uint)(WriteMarks.Pending | WriteMarks.Barrier)) != 0;

    public OtherAccess Access(Cta cta)
    {
        bool proxy = Thread == cta.Proxy * LaneMask.Lanes;
        string what = IsPending || proxy ? "copy" : (_facts & (uint)WriteMarks.Barrier) != 0 ? "mbarrier.init" : "write";
        return new OtherAccess(what, cta.Program, proxy ? -1 : Thread, (int)(_facts >> IndexShift));
    }
}

/// <summary>The last reads of a grain by one warp.</summary>
internal struct SharedRead
{
    public uint Clock;
    public uint Lanes;
    public int Index;
}
