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
        Cta cta = warp.Cta;
        uint first = warp.Launch.FirstSerial, now = cta.Clocks.Now(warp.Index);
        bool atomic = (kind & AccessKind.Atomic) != 0;
        long last = (at + size - 1) >> _shift;
        for (long grain = at >> _shift; grain <= last; grain++)
        {
            ref Cell cell = ref _cells[grain];
            if (cell.WriteSerial >= first && Races(warp, lane, cell.WriteSerial, cell.WriteFacts, cell.WriteClock, now) && !(atomic && IsAtomic(cell.WriteFacts)))
                warp.Launch.Sanitizer.Report(SanitizerKind.GlobalRace, warp, operation, lane, address, Other("write", warp, cell.WriteSerial, cell.WriteFacts));
            if (atomic)
                continue;
            // The first reader stays until another program's launch; a second program is enough to know.
            if (cell.ReadSerial < first || cell.ReadSerial == cta.Serial)
                (cell.ReadSerial, cell.ReadFacts, cell.ReadClock) = (cta.Serial, Facts(warp, lane, operation, false), now);
            else
                cell.OtherReader = cta.Serial;
        }
    }

    public void Write(Warp warp, Operation operation, int lane, long at, int size, AccessKind kind, ulong address)
    {
        Cta cta = warp.Cta;
        uint first = warp.Launch.FirstSerial, now = cta.Clocks.Now(warp.Index);
        bool atomic = (kind & AccessKind.Atomic) != 0;
        long last = (at + size - 1) >> _shift;
        for (long grain = at >> _shift; grain <= last; grain++)
        {
            ref Cell cell = ref _cells[grain];
            if (cell.WriteSerial >= first && Races(warp, lane, cell.WriteSerial, cell.WriteFacts, cell.WriteClock, now) && !(atomic && IsAtomic(cell.WriteFacts)))
                warp.Launch.Sanitizer.Report(SanitizerKind.GlobalRace, warp, operation, lane, address, Other("write", warp, cell.WriteSerial, cell.WriteFacts));
            if (cell.ReadSerial >= first && Races(warp, lane, cell.ReadSerial, cell.ReadFacts, cell.ReadClock, now))
                warp.Launch.Sanitizer.Report(SanitizerKind.GlobalRace, warp, operation, lane, address, Other("read", warp, cell.ReadSerial, cell.ReadFacts));
            else if (cell.OtherReader >= first && cell.OtherReader != cta.Serial)
                warp.Launch.Sanitizer.Report(SanitizerKind.GlobalRace, warp, operation, lane, address,
                    new OtherAccess("read", (int)(cell.OtherReader - first), -1, -1));
            (cell.WriteSerial, cell.WriteFacts, cell.WriteClock) = (cta.Serial, Facts(warp, lane, operation, atomic), now);
        }
    }

    public void Dispose()
    {
        NativeMemory.Free(_cells);
        _cells = null;
    }

    private static bool Races(Warp warp, int lane, uint serial, uint facts, uint clock, uint now)
    {
        if (serial != warp.Cta.Serial)
            return true;
        int thread = (int)(facts & 1023), other = thread / LaneMask.Lanes;
        return other == warp.Index ? clock == now && thread % LaneMask.Lanes != lane : !warp.Cta.Clocks.IsOrdered(warp.Index, other, clock);
    }

    private static uint Facts(Warp warp, int lane, Operation operation, bool atomic) =>
        (uint)(warp.Index * LaneMask.Lanes + lane) | (atomic ? 1u << 10 : 0) | (uint)operation.Index << 11;

    private static bool IsAtomic(uint facts) => (facts & 1u << 10) != 0;

    private static OtherAccess Other(string what, Warp warp, uint serial, uint facts) =>
        new(what, (int)(serial - warp.Launch.FirstSerial), (int)(facts & 1023), (int)(facts >> 11));

    /// <summary>Serials are those of <see cref="Cta.Serial"/>; 0 is before the first launch.</summary>
    private struct Cell
    {
        public uint WriteSerial;
        public uint WriteFacts;
        public uint WriteClock;
        public uint ReadSerial;
        public uint ReadFacts;
        public uint ReadClock;
        public uint OtherReader;
    }
}
