using System.Numerics;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Emulation.Execution;

/// <summary>One of a block's sixteen barriers (PTX ISA, bar and barrier).</summary>
internal sealed class NamedBarrier
{
    private uint[]? _message;
    private uint _waiting;

    /// <summary>Warps that have arrived and wait, and those that only arrived.</summary>
    public uint Arrived { get; private set; }

    /// <summary>Counts completed rounds.</summary>
    public long Generation { get; private set; }

    /// <summary>Warps that this round needs.</summary>
    public int Expected { get; private set; }

    public void Reset()
    {
        Arrived = 0;
        _waiting = 0;
        Generation = 0;
        Array.Clear(_message ?? []);
    }

    /// <summary>A warp arrives; the last one completes the round and orders everything before it before everything after it.</summary>
    /// <param name="warp">That arrives.</param>
    /// <param name="expected">Warps that complete the round.</param>
    /// <param name="waits">Whether it waits for the others; one that does not learns nothing of them.</param>
    public void Arrive(Warp warp, int expected, bool waits)
    {
        _message ??= warp.Cta.Clocks.NewMessage();
        Expected = expected;
        Arrived |= 1u << warp.Index;
        if (waits)
            _waiting |= 1u << warp.Index;
        warp.Cta.Clocks.Release(warp.Index, _message);
        if (BitOperations.PopCount(Arrived) < expected)
            return;
        for (uint rest = _waiting; rest != 0; rest &= rest - 1)
            warp.Cta.Clocks.Acquire(BitOperations.TrailingZeroCount(rest), _message);
        Arrived = 0;
        _waiting = 0;
        Array.Clear(_message);
        Generation++;
    }
}

/// <summary>bar.sync, bar.arrive, bar.red and their barrier.cta spellings.</summary>
internal sealed unsafe class BarrierOperation(int barrier, int count, bool waits) : BlockingOperation
{
    /// <summary>Reduces over all threads of the barrier once it is complete; null for a plain one.</summary>
    public BarrierReduction? Reduction { get; init; }

    public override bool TryPass(Warp warp, uint mask)
    {
        uint number = *(uint*)(warp.Registers + barrier);
        if (number >= warp.Cta.Barriers.Length)
            throw warp.Launch.Sanitizer.Fatal(SanitizerKind.BarrierDivergence, warp, this, mask, $"barrier {number} does not exist: there are 16");
        NamedBarrier target = warp.Cta.Barriers[number];
        if (warp.Waiting < 0)
        {
            if (mask != warp.Existing)
                throw warp.Launch.Sanitizer.Fatal(SanitizerKind.BarrierDivergence, warp, this, mask,
                    $"{BitOperations.PopCount(mask)} of the warp's {BitOperations.PopCount(warp.Existing)} threads reach the barrier, the others went another way or have ended");
            long generation = target.Generation;
            Reduction?.Arrive(warp, mask, generation);
            target.Arrive(warp, Expected(warp, mask), waits);
            if (!waits)
                return true;
            warp.Waiting = generation;
        }
        if (target.Generation == warp.Waiting)
            return false;
        Reduction?.Finish(warp, mask, warp.Waiting);
        warp.Waiting = -1;
        return true;
    }

    public override string Describe(Warp warp)
    {
        uint number = *(uint*)(warp.Registers + barrier);
        NamedBarrier target = warp.Cta.Barriers[number];
        return $"barrier {number} waits for {target.Expected} warps, {BitOperations.PopCount(target.Arrived)} arrived";
    }

    private int Expected(Warp warp, uint mask)
    {
        if (count < 0)
            return warp.Cta.Warps.Length;
        uint threads = *(uint*)(warp.Registers + count);
        if (threads == 0 || threads % LaneMask.Lanes != 0 || threads / LaneMask.Lanes > warp.Cta.Warps.Length)
            throw warp.Launch.Sanitizer.Fatal(SanitizerKind.BarrierDivergence, warp, this, mask,
                $"a barrier of {threads} threads in a block of {warp.Launch.Threads}: the number must be a multiple of 32 within the block");
        return (int)threads / LaneMask.Lanes;
    }
}

/// <summary>bar.red: popc, and, or of a predicate over the threads of a barrier.</summary>
internal sealed unsafe class BarrierReduction(int d, int predicate, bool negated, string function)
{
    private readonly Dictionary<(Cta Cta, uint Serial, long Generation), (int Count, int Total)> _rounds = [];

    public void Arrive(Warp warp, uint mask, long generation)
    {
        uint value = *(uint*)(warp.Registers + predicate);
        if (negated)
            value = ~value;
        var key = (warp.Cta, warp.Cta.Serial, generation);
        (int count, int total) = _rounds.GetValueOrDefault(key);
        _rounds[key] = (count + BitOperations.PopCount(value & mask), total + BitOperations.PopCount(mask));
    }

    public void Finish(Warp warp, uint mask, long generation)
    {
        (int count, int total) = _rounds[(warp.Cta, warp.Cta.Serial, generation)];
        if (function == "popc")
        {
            for (uint rest = mask; rest != 0; rest &= rest - 1)
                ((uint*)(warp.Registers + d))[BitOperations.TrailingZeroCount(rest)] = (uint)count;
            return;
        }
        bool holds = function == "and" ? count == total : count > 0;
        var to = (uint*)(warp.Registers + d);
        *to = *to & ~mask | (holds ? mask : 0);
    }
}
