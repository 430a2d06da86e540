using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Fusion.Runtime.Emulation.Execution;

namespace Fusion.Runtime.Emulation.Operations;

/// <summary>How setp joins its result with a third predicate.</summary>
internal enum PredicateJoin
{
    None,
    And,
    Or,
    Xor,
}

/// <summary>p = a cmp b, q = !(a cmp b), each joined with c (PTX ISA, setp).</summary>
internal sealed unsafe class CompareOperation<T, TCondition>(int p, int q, int a, int b, PredicateJoin join, int c, bool negateC) : Operation
    where T : unmanaged where TCondition : ICondition<T>
{
    public override void Execute(Warp warp, uint mask)
    {
        uint holds = Compare((T*)(warp.Registers + a), (T*)(warp.Registers + b), mask);
        uint other = join == PredicateJoin.None ? 0 : *(uint*)(warp.Registers + c);
        if (negateC)
            other = ~other;
        Write(warp, p, mask, Join(holds, other));
        if (q >= 0)
            Write(warp, q, mask, Join(~holds, other));
    }

    private static uint Compare(T* x, T* y, uint mask)
    {
        uint holds = 0;
        if (TCondition.HasVector)
            for (int lane = 0; lane < LaneMask.Lanes; lane += Vector512<T>.Count)
                holds |= (uint)TCondition.Of(Vector512.LoadAligned(x + lane), Vector512.LoadAligned(y + lane)).ExtractMostSignificantBits() << lane;
        else
            for (; mask != 0; mask &= mask - 1)
            {
                int lane = BitOperations.TrailingZeroCount(mask);
                if (TCondition.Of(x[lane], y[lane]))
                    holds |= 1u << lane;
            }
        return holds;
    }

    private uint Join(uint holds, uint other) => join switch
    {
        PredicateJoin.And => holds & other,
        PredicateJoin.Or => holds | other,
        PredicateJoin.Xor => holds ^ other,
        _ => holds,
    };

    private static void Write(Warp warp, int at, uint mask, uint value)
    {
        if (at < 0)
            return;
        var to = (uint*)(warp.Registers + at);
        *to = *to & ~mask | value & mask;
    }
}

/// <summary>A logical operation on predicates, 32 lanes in one word.</summary>
internal sealed unsafe class PredicateOperation<TFunction>(int d, int a, bool negateA, int b, bool negateB) : Operation where TFunction : IBinary<uint>
{
    public override void Execute(Warp warp, uint mask)
    {
        uint x = *(uint*)(warp.Registers + a), y = *(uint*)(warp.Registers + b);
        uint value = TFunction.Of(negateA ? ~x : x, negateB ? ~y : y);
        var to = (uint*)(warp.Registers + d);
        *to = *to & ~mask | value & mask;
    }
}

/// <summary>d = c ? a : b.</summary>
internal sealed unsafe class SelectOperation<T>(int d, int a, int b, int c, bool negated) : Operation where T : unmanaged
{
    public override void Execute(Warp warp, uint mask)
    {
        var to = (T*)(warp.Registers + d);
        var x = (T*)(warp.Registers + a);
        var y = (T*)(warp.Registers + b);
        uint choose = *(uint*)(warp.Registers + c);
        if (negated)
            choose = ~choose;
        if (Unsafe.SizeOf<T>() >= 4)
            for (int lane = 0; lane < LaneMask.Lanes; lane += Vector512<T>.Count)
            {
                Vector512<T> result = Vector512.ConditionalSelect(LaneMask.Of<T>(choose, lane), Vector512.LoadAligned(x + lane), Vector512.LoadAligned(y + lane));
                if (mask != LaneMask.All)
                    result = Vector512.ConditionalSelect(LaneMask.Of<T>(mask, lane), result, Vector512.LoadAligned(to + lane));
                result.StoreAligned(to + lane);
            }
        else
            for (; mask != 0; mask &= mask - 1)
            {
                int lane = BitOperations.TrailingZeroCount(mask);
                to[lane] = (choose >> lane & 1) != 0 ? x[lane] : y[lane];
            }
    }
}
