using System.Numerics;
using System.Runtime.InteropServices;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Emulation.Memory;

/// <summary>
/// Last accesses of global memory, grain by grain. Programs of one launch are not ordered with each other, so that any
/// two of them that share a grain race if one writes; launches are ordered. Within a program, clocks decide.
/// </summary>
internal sealed unsafe class GlobalShadow : IDisposable
{
    private readonly int _shift;
    private Cell* _cells;

    public GlobalShadow(long bytes, int grain)
    {
        Grain = grain;
        _shift = BitOperations.Log2((uint)grain);
        _cells = (Cell*)NativeMemory.AllocZeroed((nuint)(bytes >> _shift) + 1, (nuint)sizeof(Cell));
    }

    /// <summary>Bytes of a cell.</summary>
    public int Grain { get; }

    public void Read(Warp warp, Operation operation, int lane, long at, int size, AccessKind kind, ulong address)
    {
        Access now = Now(warp, lane, operation);
        bool atomic = (kind & AccessKind.Atomic) != 0;
        long last = (at + size - 1) >> _shift;
        for (long grain = at >> _shift; grain <= last; grain++)
        {
            ref Cell cell = ref _cells[grain];
            Check(warp, operation, lane, address, "write", cell.Write);
            if (atomic)
                continue;
            Check(warp, operation, lane, address, "atomic", cell.Atomic);
            Check(warp, operation, lane, address, "atomic", cell.OtherAtomic);
            Remember(warp, now, ref cell.Read, ref cell.OtherRead);
        }
    }

    public void Write(Warp warp, Operation operation, int lane, long at, int size, AccessKind kind, ulong address)
    {
        Access now = Now(warp, lane, operation);
        bool atomic = (kind & AccessKind.Atomic) != 0;
        long last = (at + size - 1) >> _shift;
        for (long grain = at >> _shift; grain <= last; grain++)
        {
            ref Cell cell = ref _cells[grain];
            Check(warp, operation, lane, address, "write", cell.Write);
            Check(warp, operation, lane, address, "read", cell.Read);
            Check(warp, operation, lane, address, "read", cell.OtherRead);
            if (atomic)
            {
                Remember(warp, now, ref cell.Atomic, ref cell.OtherAtomic);
                continue;
            }
            Check(warp, operation, lane, address, "atomic", cell.Atomic);
            Check(warp, operation, lane, address, "atomic", cell.OtherAtomic);
            cell.Write = now;
        }
    }

    public void Dispose()
    {
        NativeMemory.Free(_cells);
        _cells = null;
    }

    private static void Check(Warp warp, Operation operation, int lane, ulong address, string what, in Access other)
    {
        if (other.Serial >= warp.Launch.FirstSerial && Races(warp, lane, other))
            warp.Launch.Sanitizer.Report(SanitizerKind.GlobalRace, warp, operation, lane, address,
                new OtherAccess(what, (int)(other.Serial - warp.Launch.FirstSerial), other.Thread, other.Index));
    }

    private static bool Races(Warp warp, int lane, in Access other)
    {
        if (other.Serial != warp.Cta.Serial)
            return true;
        int its = other.Thread / LaneMask.Lanes;
        return its == warp.Index ? other.Clock == warp.Cta.Clocks.Now(warp.Index) && other.Thread % LaneMask.Lanes != lane
            : !warp.Cta.Clocks.IsOrdered(warp.Index, its, other.Clock);
    }

    /// <summary>
    /// Keeps two accesses that are not ordered with each other, of different warps or programs: whatever conflicts with
    /// any number of them conflicts with one of two. What is in order before the new one gives way to it.
    /// </summary>
    private static void Remember(Warp warp, in Access now, ref Access first, ref Access second)
    {
        if (GivesWay(warp, first))
            first = now;
        else if (GivesWay(warp, second))
            second = now;
    }

    private static bool GivesWay(Warp warp, in Access old) => old.Serial < warp.Launch.FirstSerial
        || old.Serial == warp.Cta.Serial && (old.Thread / LaneMask.Lanes == warp.Index || warp.Cta.Clocks.IsOrdered(warp.Index, old.Thread / LaneMask.Lanes, old.Clock));

    private static Access Now(Warp warp, int lane, Operation operation) =>
        new(warp.Cta.Serial, warp.Cta.Clocks.Now(warp.Index), warp.Index * LaneMask.Lanes + lane, operation.Index);

    /// <summary>Who touched a grain; serials are those of <see cref="Cta.Serial"/>, 0 is before the first launch.</summary>
    private readonly struct Access(uint serial, uint clock, int thread, int index)
    {
        private const int ThreadBits = 10;

        private readonly uint _facts = (uint)thread | (uint)index << ThreadBits;

        public uint Serial { get; } = serial;

        public uint Clock { get; } = clock;

        public int Thread => (int)(_facts & (1 << ThreadBits) - 1);

        public int Index => (int)(_facts >> ThreadBits);
    }

    private struct Cell
    {
        public Access Write;
        public Access Read;
        public Access OtherRead;
        public Access Atomic;
        public Access OtherAtomic;
    }
}
