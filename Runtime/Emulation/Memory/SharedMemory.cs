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
    private readonly int _warps;
    private readonly int _grainShift;
    private readonly int _grains;
    private WriteCell* _writes;
    private ReadCell* _reads; // Warp by warp: neighbouring lanes touch neighbouring cells.

    public SharedMemory(LaunchState launch, int warps)
    {
        _launch = launch;
        _warps = warps;
        _grainShift = BitOperations.Log2((uint)launch.Kernel.SharedGrain);
        Bytes = launch.SharedBytes;
        Data = (byte*)NativeMemory.AlignedAlloc((nuint)Math.Max(Bytes, 1), Alignment);
        _grains = (Bytes >> _grainShift) + 1;
        _writes = (WriteCell*)NativeMemory.AllocZeroed((nuint)_grains, (nuint)sizeof(WriteCell));
        _reads = (ReadCell*)NativeMemory.AllocZeroed((nuint)(_grains * warps), (nuint)sizeof(ReadCell));
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
        int grains = Math.Max(1, size >> _grainShift);
        ReadCell* reads = _reads + warp.Index * _grains;
        for (; mask != 0; mask &= mask - 1)
        {
            int lane = BitOperations.TrailingZeroCount(mask);
            int first = (int)((uint)warp.Addresses[lane] >> _grainShift);
            for (int grain = first; grain < first + grains; grain++)
            {
                ref WriteCell write = ref _writes[grain];
                // The usual case: written in this block of threads, by somebody whose barrier lies between.
                if ((write.Clock < start || write.Clock >= ordered || write.IsPending) && !MayRead(warp, operation, lane, write, now, kind))
                    break;
                ref ReadCell read = ref reads[grain];
                uint bit = 1u << lane;
                read.Lanes = read.Clock == now ? read.Lanes | bit : bit;
                read.Clock = now;
                read.Index = operation.Index;
            }
        }
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
        int grains = Math.Max(1, size >> _grainShift);
        for (; mask != 0; mask &= mask - 1)
        {
            int lane = BitOperations.TrailingZeroCount(mask);
            int first = (int)((uint)warp.Addresses[lane] >> _grainShift);
            for (int grain = first; grain < first + grains; grain++)
            {
                ref WriteCell write = ref _writes[grain];
                if (write.Clock >= ordered || write.IsPending)
                    CheckWrite(warp, operation, lane, write, now, kind, pending);
                for (int w = 0; w < _warps; w++)
                {
                    ref ReadCell read = ref _reads[w * _grains + grain];
                    if (read.Clock >= ordered)
                        CheckReaders(warp, operation, lane, grain, w, read);
                }
                write = new WriteCell(now, warp.Index * LaneMask.Lanes + lane, operation.Index, (kind & AccessKind.Atomic) != 0, pending);
            }
        }
    }

    /// <summary>A read that is not plainly in order; false if there is nothing to read.</summary>
    private bool MayRead(Warp warp, Operation operation, int lane, in WriteCell write, uint now, AccessKind kind)
    {
        ulong address = AddressWindows.Shared + (uint)warp.Addresses[lane];
        if (write.Clock < Start)
        {
            _launch.Sanitizer.Report(SanitizerKind.Uninitialised, warp, operation, lane, address);
            return false;
        }
        if (write.IsPending)
            _launch.Sanitizer.Report(SanitizerKind.AsyncNotAwaited, warp, operation, lane, address, write.Access(warp.Cta));
        else if (Races(warp, lane, now, write.Thread, write.Clock) && !((kind & AccessKind.Atomic) != 0 && write.IsAtomic))
            _launch.Sanitizer.Report(SanitizerKind.SharedRace, warp, operation, lane, address, write.Access(warp.Cta));
        return true;
    }

    private void CheckWrite(Warp warp, Operation operation, int lane, in WriteCell write, uint now, AccessKind kind, bool pending)
    {
        if (write.Clock < Start)
            return;
        ulong address = AddressWindows.Shared + (uint)warp.Addresses[lane];
        if (write.IsPending && !pending)
            _launch.Sanitizer.Report(SanitizerKind.AsyncNotAwaited, warp, operation, lane, address, write.Access(warp.Cta));
        else if (Races(warp, lane, now, write.Thread, write.Clock) && !((kind & AccessKind.Atomic) != 0 && write.IsAtomic))
            _launch.Sanitizer.Report(SanitizerKind.SharedRace, warp, operation, lane, address, write.Access(warp.Cta));
    }

    private void CheckReaders(Warp warp, Operation operation, int lane, int grain, int reader, in ReadCell read)
    {
        if (read.Clock < Start || warp.Cta.Clocks.IsOrdered(warp.Index, reader, read.Clock))
            return;
        uint others = reader == warp.Index ? read.Lanes & ~(1u << lane) : read.Lanes;
        if (others != 0)
            _launch.Sanitizer.Report(SanitizerKind.SharedRace, warp, operation, lane, AddressWindows.Shared + ((ulong)(uint)grain << _grainShift),
                new OtherAccess("read", warp.Cta.Program, reader * LaneMask.Lanes + BitOperations.TrailingZeroCount(others), read.Index));
    }

    /// <summary>A copy under way has arrived: its thread has written the memory now.</summary>
    public void Complete(Warp warp, Operation operation, int lane, int offset, int size)
    {
        int last = (offset + size - 1) >> _grainShift;
        for (int grain = offset >> _grainShift; grain <= last; grain++)
            _writes[grain] = new WriteCell(warp.Cta.Clocks.Now(warp.Index), warp.Index * LaneMask.Lanes + lane, operation.Index, false, false);
    }

    public void Dispose()
    {
        NativeMemory.AlignedFree(Data);
        NativeMemory.Free(_writes);
        NativeMemory.Free(_reads);
        Data = null;
        _writes = null;
        _reads = null;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Races(Warp warp, int lane, uint now, int thread, uint clock)
    {
        int other = thread / LaneMask.Lanes;
        return other == warp.Index ? clock == now && thread % LaneMask.Lanes != lane : !warp.Cta.Clocks.IsOrdered(warp.Index, other, clock);
    }

    /// <summary>The last write of a grain.</summary>
    private readonly struct WriteCell(uint clock, int thread, int index, bool atomic, bool pending)
    {
        private readonly uint _facts = (uint)thread | (atomic ? 1u << 10 : 0) | (pending ? 1u << 11 : 0) | (uint)index << 12;

        public uint Clock { get; } = clock;

        public int Thread => (int)(_facts & 1023);

        public bool IsAtomic => (_facts & 1u << 10) != 0;

        public bool IsPending => (_facts & 1u << 11) != 0;

        public OtherAccess Access(Cta cta) => new(IsPending ? "copy" : "write", cta.Program, Thread, (int)(_facts >> 12));
    }

    /// <summary>The last reads of a grain by one warp.</summary>
    private struct ReadCell
    {
        public uint Clock;
        public uint Lanes;
        public int Index;
    }
}
