using System.Numerics;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Sanitizer;

namespace Fusion.Runtime.Emulation.Operations;

/// <summary>An instruction of a whole warp that names the lanes that take part (PTX ISA, section 9.7.8 and 9.7.13).</summary>
internal abstract unsafe class ConvergedOperation(int members) : Operation
{
    public sealed override void Execute(Warp warp, uint mask)
    {
        // All threads that take part name the same lanes.
        uint named = ((uint*)(warp.Registers + members))[BitOperations.TrailingZeroCount(mask)];
        uint missing = named & warp.Live & ~mask;
        if (missing != 0 || (mask & ~named) != 0)
            warp.Launch.Sanitizer.Report(SanitizerKind.WarpDivergence, warp, this, BitOperations.TrailingZeroCount(mask), 0, null,
                $"lanes named 0x{named:x8}, lanes here 0x{mask:x8}");
        Execute(warp, mask, named & mask);
    }

    /// <param name="warp">The warp.</param>
    /// <param name="mask">Lanes that execute.</param>
    /// <param name="members">Those of them that take part.</param>
    protected abstract void Execute(Warp warp, uint mask, uint members);
}

/// <summary>How shfl picks its source lane.</summary>
internal enum ShuffleMode
{
    Up,
    Down,
    Butterfly,
    Index,
}

/// <summary>shfl.sync: each lane reads another lane's register.</summary>
internal sealed unsafe class ShuffleOperation(ShuffleMode mode, int d, int p, int x, int by, int clamp, int members) : ConvergedOperation(members)
{
    protected override void Execute(Warp warp, uint mask, uint members)
    {
        uint* from = (uint*)(warp.Registers + x), to = (uint*)(warp.Registers + d), amounts = (uint*)(warp.Registers + by), clamps = (uint*)(warp.Registers + clamp);
        uint* values = stackalloc uint[LaneMask.Lanes];
        uint inRange = 0;
        for (uint rest = mask; rest != 0; rest &= rest - 1)
        {
            int lane = BitOperations.TrailingZeroCount(rest);
            int amount = (int)(amounts[lane] & 31), bound = (int)(clamps[lane] & 31), segment = (int)(clamps[lane] >> 8 & 31);
            int highest = lane & segment | bound & ~segment, lowest = lane & segment;
            (int source, bool valid) = mode switch
            {
                ShuffleMode.Up => (lane - amount, lane - amount >= highest),
                ShuffleMode.Down => (lane + amount, lane + amount <= highest),
                ShuffleMode.Butterfly => (lane ^ amount, (lane ^ amount) <= highest),
                _ => (lowest | amount & ~segment, (lowest | amount & ~segment) <= highest),
            };
            if (!valid)
                source = lane;
            else
                inRange |= 1u << lane;
            if ((members >> source & 1) == 0)
                warp.Launch.Sanitizer.Report(SanitizerKind.WarpDivergence, warp, this, lane, 0, null, $"lane {lane} reads lane {source}, which does not take part");
            values[lane] = from[source];
        }
        for (uint rest = mask; rest != 0; rest &= rest - 1)
        {
            int lane = BitOperations.TrailingZeroCount(rest);
            to[lane] = values[lane];
        }
        if (p >= 0)
        {
            var predicate = (uint*)(warp.Registers + p);
            *predicate = *predicate & ~mask | inRange & mask;
        }
    }
}

/// <summary>vote.sync: all, any, uni give a predicate, ballot a mask.</summary>
internal sealed unsafe class VoteOperation(string mode, int d, int predicate, bool negated, int members) : ConvergedOperation(members)
{
    protected override void Execute(Warp warp, uint mask, uint members)
    {
        uint holds = *(uint*)(warp.Registers + predicate);
        holds = (negated ? ~holds : holds) & members;
        if (mode == "ballot")
        {
            for (uint rest = mask; rest != 0; rest &= rest - 1)
                ((uint*)(warp.Registers + d))[BitOperations.TrailingZeroCount(rest)] = holds;
            return;
        }
        bool result = mode switch
        {
            "all" => holds == members,
            "any" => holds != 0,
            _ => holds == members || holds == 0,
        };
        var to = (uint*)(warp.Registers + d);
        *to = *to & ~mask | (result ? mask : 0);
    }
}

/// <summary>match.sync: lanes that hold the same value; .all gives all of them and true only if every lane agrees.</summary>
internal sealed unsafe class MatchOperation(bool all, int laneBytes, int d, int p, int x, int members) : ConvergedOperation(members)
{
    protected override void Execute(Warp warp, uint mask, uint members)
    {
        byte* from = warp.Registers + x;
        ulong Value(int lane) => laneBytes == 4 ? ((uint*)from)[lane] : ((ulong*)from)[lane];
        bool agree = true;
        uint* same = stackalloc uint[LaneMask.Lanes];
        for (uint rest = mask; rest != 0; rest &= rest - 1)
        {
            int lane = BitOperations.TrailingZeroCount(rest);
            same[lane] = 0;
            for (uint others = members; others != 0; others &= others - 1)
            {
                int other = BitOperations.TrailingZeroCount(others);
                if (Value(other) == Value(lane))
                    same[lane] |= 1u << other;
            }
            agree &= same[lane] == members;
        }
        for (uint rest = mask; rest != 0; rest &= rest - 1)
        {
            int lane = BitOperations.TrailingZeroCount(rest);
            ((uint*)(warp.Registers + d))[lane] = !all ? same[lane] : agree ? members : 0;
        }
        if (p >= 0)
        {
            var to = (uint*)(warp.Registers + p);
            *to = *to & ~mask | (agree ? mask : 0);
        }
    }
}

/// <summary>redux.sync: one value out of all lanes.</summary>
internal sealed unsafe class WarpReduction<T, TFunction>(int d, int x, int members) : ConvergedOperation(members) where T : unmanaged where TFunction : IBinary<T>
{
    protected override void Execute(Warp warp, uint mask, uint members)
    {
        var from = (T*)(warp.Registers + x);
        T value = default;
        bool first = true;
        for (uint rest = members; rest != 0; rest &= rest - 1)
        {
            T next = from[BitOperations.TrailingZeroCount(rest)];
            value = first ? next : TFunction.Of(value, next);
            first = false;
        }
        for (uint rest = mask; rest != 0; rest &= rest - 1)
            ((T*)(warp.Registers + d))[BitOperations.TrailingZeroCount(rest)] = value;
    }
}

/// <summary>bar.warp.sync: orders the memory accesses of the warp's lanes.</summary>
internal sealed unsafe class WarpBarrier(int members) : ConvergedOperation(members)
{
    protected override void Execute(Warp warp, uint mask, uint members) => warp.Cta.Clocks.Tick(warp.Index);
}

/// <summary>activemask: the lanes that run together here.</summary>
internal sealed unsafe class ActiveMask(int d) : Operation
{
    public override void Execute(Warp warp, uint mask)
    {
        for (uint rest = mask; rest != 0; rest &= rest - 1)
            ((uint*)(warp.Registers + d))[BitOperations.TrailingZeroCount(rest)] = mask;
    }
}

/// <summary>elect.sync: picks the lowest lane.</summary>
internal sealed unsafe class ElectOperation(int d, int p, int members) : ConvergedOperation(members)
{
    protected override void Execute(Warp warp, uint mask, uint members)
    {
        int leader = BitOperations.TrailingZeroCount(members);
        for (uint rest = mask; rest != 0; rest &= rest - 1)
            ((uint*)(warp.Registers + d))[BitOperations.TrailingZeroCount(rest)] = (uint)leader;
        var to = (uint*)(warp.Registers + p);
        *to = *to & ~mask | 1u << leader;
    }
}

/// <summary>trap: ends the launch with an error.</summary>
internal sealed class TrapOperation : Operation
{
    public override void Execute(Warp warp, uint mask) => throw warp.Launch.Sanitizer.Fatal(SanitizerKind.Trap, warp, this, mask, "");
}
