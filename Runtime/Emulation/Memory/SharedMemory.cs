using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Emulation.Memory;

/// <summary>
/// Shared memory of a block of threads and its shadow: for every grain who wrote it last, and who of each warp has read
/// it since, with the clocks of <see cref="VectorClocks"/>.
/// </summary>
internal sealed unsafe class SharedMemory : IDisposable
{
    private const int Alignment = 1024;

    private readonly LaunchState _launch;
    private readonly ProxyFences? _fences;
    private readonly int _warps;
    private readonly int _grainShift;
    private readonly int _grains;
    private SharedWrite* _writes;
    private SharedRead* _reads; // Warp by warp: neighbouring lanes touch neighbouring cells.

    /// <param name="launch">The launch.</param>
    /// <param name="warps">Of the block.</param>
    /// <param name="fences">Null where nothing but threads touches shared memory.</param>
    public SharedMemory(LaunchState launch, int warps, ProxyFences? fences)
    {
        _launch = launch;
        _fences = fences;
        _warps = fences is null ? warps : warps + 1;
        _grainShift = BitOperations.Log2((uint)launch.Kernel.SharedGrain);
        Bytes = launch.SharedBytes;
        Data = (byte*)NativeMemory.AlignedAlloc((nuint)Math.Max(Bytes, 1), Alignment);
        _grains = (Bytes >> _grainShift) + 1;
        _writes = (SharedWrite*)NativeMemory.AllocZeroed((nuint)_grains, (nuint)sizeof(SharedWrite));
        _reads = (SharedRead*)NativeMemory.AllocZeroed((nuint)(_grains * _warps), (nuint)sizeof(SharedRead));
    }

    public byte* Data { get; private set; }

    public int Bytes { get; }

    /// <summary>Clock at which this block of threads began: anything written before counts as never written.</summary>
    private uint Start { get; set; }

    public void Restart(uint start)
    {
        Start = start;
        // NaNs, so that what is read too early does not look right by chance.
        Unsafe.InitBlock(Data, 0xff, (uint)Bytes);
    }

    /// <summary>Checks reads at <see cref="Warp.Addresses"/> and remembers them.</summary>
    public void Read(Warp warp, Operation operation, uint mask, int size, AccessKind kind)
    {
        VectorClocks clocks = warp.Cta.Clocks;
        uint now = clocks.Now(warp.Index), ordered = clocks.OrderedBefore(warp.Index), start = Start;
        bool proxy = (kind & AccessKind.AsyncProxy) != 0, atomic = (kind & AccessKind.Atomic) != 0;
        SharedRead* reads = _reads + warp.Index * _grains;
        for (; mask != 0; mask &= mask - 1)
        {
            int lane = BitOperations.TrailingZeroCount(mask);
            uint offset = (uint)warp.Addresses[lane];
            int last = (int)(offset + (uint)size - 1 >> _grainShift);
            for (int grain = (int)(offset >> _grainShift); grain <= last; grain++)
            {
                ref SharedWrite write = ref _writes[grain];
                // The usual case: written in this block of threads, by somebody whose barrier lies between.
                if ((write.Clock < start || write.Clock >= ordered || write.IsSpecial) && !MayRead(warp, operation, lane, write, now, kind))
                    break;
                if (proxy)
                {
                    ReadByProxy(warp, operation, lane, grain);
                    continue;
                }
                // Atomics conflict as writes only.
                if (atomic)
                    continue;
                ref SharedRead read = ref reads[grain];
                uint bit = 1u << lane;
                read.Lanes = read.Clock == now ? read.Lanes | bit : bit;
                read.Clock = now;
                read.Index = operation.Index;
            }
        }
    }

    /// <summary>Checks one lane's read.</summary>
    public void Read(Warp warp, Operation operation, int lane, int offset, int size, AccessKind kind)
    {
        warp.Addresses[lane] = (uint)offset;
        Read(warp, operation, 1u << lane, size, kind);
    }

    /// <summary>Checks writes at <see cref="Warp.Addresses"/> and remembers them.</summary>
    /// <param name="warp">The warp.</param>
    /// <param name="operation">The instruction.</param>
    /// <param name="mask">Lanes that write.</param>
    /// <param name="size">Bytes of a lane.</param>
    /// <param name="kind">Whether it is atomic.</param>
    /// <param name="pending">Whether the write is under way: until it is done, nobody may touch the memory.</param>
    public void Write(Warp warp, Operation operation, uint mask, int size, AccessKind kind, bool pending = false)
    {
        VectorClocks clocks = warp.Cta.Clocks;
        uint now = clocks.Now(warp.Index), ordered = clocks.OrderedBefore(warp.Index);
        for (; mask != 0; mask &= mask - 1)
        {
            int lane = BitOperations.TrailingZeroCount(mask);
            uint offset = (uint)warp.Addresses[lane];
            int last = (int)(offset + (uint)size - 1 >> _grainShift);
            WriteMarks marks = ((kind & AccessKind.Atomic) != 0 ? WriteMarks.Atomic : 0) | (pending ? WriteMarks.Pending : 0) | AfterFence(warp, lane);
            SharedWrite cell = (kind & AccessKind.AsyncProxy) != 0
                ? new SharedWrite(clocks.Now(warp.Cta.Proxy), warp.Cta.Proxy * LaneMask.Lanes, operation.Index, WriteMarks.Pending)
                : new SharedWrite(now, warp.Index * LaneMask.Lanes + lane, operation.Index, marks);
            for (int grain = (int)(offset >> _grainShift); grain <= last; grain++)
            {
                ref SharedWrite write = ref _writes[grain];
                if (write.Clock >= ordered || write.IsSpecial)
                    CheckWrite(warp, operation, lane, write, now, kind);
                for (int w = 0; w < _warps; w++)
                {
                    ref SharedRead read = ref _reads[w * _grains + grain];
                    if (read.Clock >= ordered)
                        CheckReaders(warp, operation, lane, grain, w, read);
                }
                // Of atomics that are not ordered with each other the first stays: who reads next meets it.
                if (!(cell.IsAtomic && write.IsAtomic && write.Clock >= ordered && write.Thread / LaneMask.Lanes != warp.Index))
                    write = cell;
            }
        }
    }

    /// <summary>Checks one lane's write.</summary>
    public void Write(Warp warp, Operation operation, int lane, int offset, int size, AccessKind kind, bool pending = false)
    {
        warp.Addresses[lane] = (uint)offset;
        Write(warp, operation, 1u << lane, size, kind, pending);
    }

    /// <summary>A copy under way has arrived: its thread wrote the memory at a clock of its warp.</summary>
    public void Complete(Warp warp, Operation operation, int lane, uint clock, int offset, int size) =>
        Fill(offset, size, new SharedWrite(clock, warp.Index * LaneMask.Lanes + lane, operation.Index, AfterFence(warp, lane)));

    /// <summary>A copy of the asynchronous proxy has arrived. It is ordered before those only who learn of the proxy's clock.</summary>
    public void Complete(Cta cta, Operation operation, uint clock, int offset, int size) =>
        Fill(offset, size, new SharedWrite(clock, cta.Proxy * LaneMask.Lanes, operation.Index, 0));

    /// <summary>From now on 8 bytes are an mbarrier, which ordinary accesses must leave alone.</summary>
    public void MarkBarrier(Warp warp, Operation operation, int lane, int offset) =>
        Fill(offset, sizeof(ulong), new SharedWrite(warp.Cta.Clocks.Now(warp.Index), warp.Index * LaneMask.Lanes + lane, operation.Index, WriteMarks.Barrier));

    /// <summary>The bytes are memory again, and hold nothing.</summary>
    public void ForgetBarrier(int offset) => Fill(offset, sizeof(ulong), default);

    public void Dispose()
    {
        NativeMemory.AlignedFree(Data);
        NativeMemory.Free(_writes);
        NativeMemory.Free(_reads);
        Data = null;
        _writes = null;
        _reads = null;
    }

    private void Fill(int offset, int size, SharedWrite cell)
    {
        int last = (offset + size - 1) >> _grainShift;
        for (int grain = offset >> _grainShift; grain <= last; grain++)
            _writes[grain] = cell;
    }

    /// <summary>A read that is not plainly in order; false if there is nothing to read.</summary>
    private bool MayRead(Warp warp, Operation operation, int lane, in SharedWrite write, uint now, AccessKind kind)
    {
        if (write.Clock < Start)
        {
            _launch.Sanitizer.Report(SanitizerKind.Uninitialised, warp, operation, lane, AddressWindows.Shared + (uint)warp.Addresses[lane]);
            return false;
        }
        Report(warp, operation, lane, write, now, kind);
        return true;
    }

    private void CheckWrite(Warp warp, Operation operation, int lane, in SharedWrite write, uint now, AccessKind kind)
    {
        // One thread's copies to one place are as unordered as anybody's.
        if (write.Clock >= Start)
            Report(warp, operation, lane, write, now, kind);
    }

    /// <summary>Reports an access if the last write is not ordered before it.</summary>
    private void Report(Warp warp, Operation operation, int lane, in SharedWrite write, uint now, AccessKind kind)
    {
        bool races = write.IsSpecial || Races(warp, lane, now, write.Thread, write.Clock) && !((kind & AccessKind.Atomic) != 0 && write.IsAtomic);
        if (races)
            _launch.Sanitizer.Report(write.IsPending ? SanitizerKind.AsyncNotAwaited : SanitizerKind.SharedRace, warp, operation, lane,
                AddressWindows.Shared + (uint)warp.Addresses[lane], write.Access(warp.Cta));
    }

    private void CheckReaders(Warp warp, Operation operation, int lane, int grain, int reader, in SharedRead read)
    {
        if (read.Clock < Start || warp.Cta.Clocks.IsOrdered(warp.Index, reader, read.Clock))
            return;
        uint others = reader == warp.Index ? read.Lanes & ~(1u << lane) : read.Lanes;
        if (others != 0)
            _launch.Sanitizer.Report(SanitizerKind.SharedRace, warp, operation, lane, AddressWindows.Shared + ((ulong)(uint)grain << _grainShift),
                new OtherAccess("read", warp.Cta.Program, reader == warp.Cta.Proxy ? -1 : reader * LaneMask.Lanes + BitOperations.TrailingZeroCount(others), read.Index));
    }

    /// <summary>The asynchronous proxy reads for a thread that may read: what threads wrote needs a proxy fence of theirs.</summary>
    private void ReadByProxy(Warp warp, Operation operation, int lane, int grain)
    {
        Cta cta = warp.Cta;
        SharedWrite write = _writes[grain];
        if (write.Thread != cta.Proxy * LaneMask.Lanes && !_fences!.Cover(write.Thread, write.Clock, write.IsAfterFence))
            _launch.Sanitizer.Report(SanitizerKind.MissingProxyFence, warp, operation, lane, AddressWindows.Shared + (uint)warp.Addresses[lane], write.Access(cta));
        _reads[cta.Proxy * _grains + grain] = new SharedRead { Clock = cta.Clocks.Now(cta.Proxy), Lanes = 1, Index = operation.Index };
    }

    private WriteMarks AfterFence(Warp warp, int lane) => _fences is not null && _fences.HasFenced(warp, lane) ? WriteMarks.AfterFence : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Races(Warp warp, int lane, uint now, int thread, uint clock)
    {
        int other = thread / LaneMask.Lanes;
        return other == warp.Index ? clock == now && thread % LaneMask.Lanes != lane : !warp.Cta.Clocks.IsOrdered(warp.Index, other, clock);
    }
}
