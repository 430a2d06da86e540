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
    private SharedWrite* _writes;
    private SharedRead* _reads;

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
        nuint grains = (nuint)(Bytes >> _grainShift) + 1;
        _writes = (SharedWrite*)NativeMemory.AllocZeroed(grains, (nuint)sizeof(SharedWrite));
        _reads = (SharedRead*)NativeMemory.AllocZeroed(grains * (nuint)_warps, (nuint)sizeof(SharedRead));
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

    /// <summary>Checks a read of one lane and remembers it.</summary>
    public void Read(Warp warp, Operation operation, int lane, int offset, int size, AccessKind kind)
    {
        VectorClocks clocks = warp.Cta.Clocks;
        uint now = clocks.Now(warp.Index);
        int last = (offset + size - 1) >> _grainShift;
        for (int grain = offset >> _grainShift; grain <= last; grain++)
        {
            ref SharedWrite write = ref _writes[grain];
            if (write.Clock < Start)
            {
                _launch.Sanitizer.Report(SanitizerKind.Uninitialised, warp, operation, lane, AddressWindows.Shared + (uint)offset);
                return;
            }
            if (write.IsSpecial)
                ReportSpecial(warp, operation, lane, offset, write);
            else if (Races(warp, clocks, lane, now, write.Thread, write.Clock) && !((kind & AccessKind.Atomic) != 0 && write.IsAtomic))
                _launch.Sanitizer.Report(SanitizerKind.SharedRace, warp, operation, lane, AddressWindows.Shared + (uint)offset, write.Access(warp.Cta));
            if ((kind & AccessKind.AsyncProxy) != 0)
            {
                ReadByProxy(warp, operation, lane, offset, grain);
                continue;
            }

            ref SharedRead read = ref _reads[grain * _warps + warp.Index];
            uint bit = 1u << lane;
            read.Lanes = read.Clock == now ? read.Lanes | bit : bit;
            read.Clock = now;
            read.Index = operation.Index;
        }
    }

    /// <summary>Checks a write of one lane and remembers it.</summary>
    /// <param name="warp">Of the thread.</param>
    /// <param name="operation">The instruction.</param>
    /// <param name="lane">Of the thread.</param>
    /// <param name="offset">First byte.</param>
    /// <param name="size">Bytes.</param>
    /// <param name="kind">Whether it is atomic.</param>
    /// <param name="pending">Whether the write is under way: until it is done, nobody may touch the memory.</param>
    public void Write(Warp warp, Operation operation, int lane, int offset, int size, AccessKind kind, bool pending = false)
    {
        VectorClocks clocks = warp.Cta.Clocks;
        uint now = clocks.Now(warp.Index);
        int last = (offset + size - 1) >> _grainShift;
        for (int grain = offset >> _grainShift; grain <= last; grain++)
        {
            ref SharedWrite write = ref _writes[grain];
            if (write.Clock >= Start)
            {
                if (write.IsSpecial && !(write.IsPending && pending))
                    ReportSpecial(warp, operation, lane, offset, write);
                else if (Races(warp, clocks, lane, now, write.Thread, write.Clock) && !((kind & AccessKind.Atomic) != 0 && write.IsAtomic))
                    _launch.Sanitizer.Report(SanitizerKind.SharedRace, warp, operation, lane, AddressWindows.Shared + (uint)offset, write.Access(warp.Cta));
            }
            for (int w = 0; w < _warps; w++)
            {
                ref SharedRead read = ref _reads[grain * _warps + w];
                if (read.Clock < Start || clocks.IsOrdered(warp.Index, w, read.Clock))
                    continue;
                uint others = w == warp.Index ? read.Lanes & ~(1u << lane) : read.Lanes;
                if (others != 0)
                    _launch.Sanitizer.Report(SanitizerKind.SharedRace, warp, operation, lane, AddressWindows.Shared + (uint)offset,
                        new OtherAccess("read", warp.Cta.Program, w == warp.Cta.Proxy ? -1 : w * LaneMask.Lanes + BitOperations.TrailingZeroCount(others), read.Index));
            }
            write = (kind & AccessKind.AsyncProxy) != 0
                ? new SharedWrite(clocks.Now(warp.Cta.Proxy), warp.Cta.Proxy * LaneMask.Lanes, operation.Index, WriteMarks.Pending)
                : new SharedWrite(now, warp.Index * LaneMask.Lanes + lane, operation.Index,
                    ((kind & AccessKind.Atomic) != 0 ? WriteMarks.Atomic : 0) | (pending ? WriteMarks.Pending : 0) | AfterFence(warp, lane));
        }
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

    private void ReportSpecial(Warp warp, Operation operation, int lane, int offset, SharedWrite write) =>
        _launch.Sanitizer.Report(write.IsPending ? SanitizerKind.AsyncNotAwaited : SanitizerKind.SharedRace, warp, operation, lane,
            AddressWindows.Shared + (uint)offset, write.Access(warp.Cta));

    /// <summary>The asynchronous proxy reads for a thread that may read: what threads wrote needs a proxy fence of theirs.</summary>
    private void ReadByProxy(Warp warp, Operation operation, int lane, int offset, int grain)
    {
        Cta cta = warp.Cta;
        SharedWrite write = _writes[grain];
        if (write.Thread != cta.Proxy * LaneMask.Lanes && !_fences!.Cover(write.Thread, write.Clock, write.IsAfterFence))
            _launch.Sanitizer.Report(SanitizerKind.MissingProxyFence, warp, operation, lane, AddressWindows.Shared + (uint)offset, write.Access(cta));
        _reads[grain * _warps + cta.Proxy] = new SharedRead { Clock = cta.Clocks.Now(cta.Proxy), Lanes = 1, Index = operation.Index };
    }

    private WriteMarks AfterFence(Warp warp, int lane) => _fences is not null && _fences.HasFenced(warp, lane) ? WriteMarks.AfterFence : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Races(Warp warp, VectorClocks clocks, int lane, uint now, int thread, uint clock)
    {
        int other = thread / LaneMask.Lanes;
        return other == warp.Index ? clock == now && thread % LaneMask.Lanes != lane : !clocks.IsOrdered(warp.Index, other, clock);
    }
}
