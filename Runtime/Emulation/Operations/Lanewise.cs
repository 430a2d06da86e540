using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Fusion.Runtime.Emulation.Execution;

namespace Fusion.Runtime.Emulation.Operations;

/// <summary>A function of one operand.</summary>
internal interface IUnary<TIn, TOut>
{
    static abstract TOut Of(TIn x);
}

/// <summary>A function of two operands, with a vector form where speed needs one.</summary>
internal interface IBinary<T> where T : unmanaged
{
    static abstract T Of(T a, T b);

    static virtual bool HasVector => false;

    static virtual Vector512<T> Of(Vector512<T> a, Vector512<T> b) => throw new NotSupportedException();
}

/// <summary>A function of three operands, with a vector form where speed needs one.</summary>
internal interface ITernary<T> where T : unmanaged
{
    static abstract T Of(T a, T b, T c);

    static virtual bool HasVector => false;

    static virtual Vector512<T> Of(Vector512<T> a, Vector512<T> b, Vector512<T> c) => throw new NotSupportedException();
}

/// <summary>A condition on two operands.</summary>
internal interface ICondition<T> where T : unmanaged
{
    static abstract bool Of(T a, T b);

    static virtual bool HasVector => false;

    static virtual Vector512<T> Of(Vector512<T> a, Vector512<T> b) => throw new NotSupportedException();
}

/// <summary>d = f(x). Offsets are those of registers in the warp's file.</summary>
internal sealed unsafe class UnaryOperation<TIn, TOut, TFunction>(int d, int x) : Operation
    where TIn : unmanaged where TOut : unmanaged where TFunction : IUnary<TIn, TOut>
{
    public override void Execute(Warp warp, uint mask)
    {
        var to = (TOut*)(warp.Registers + d);
        var from = (TIn*)(warp.Registers + x);
        if (mask == LaneMask.All)
            for (int lane = 0; lane < LaneMask.Lanes; lane++)
                to[lane] = TFunction.Of(from[lane]);
        else
            for (; mask != 0; mask &= mask - 1)
            {
                int lane = BitOperations.TrailingZeroCount(mask);
                to[lane] = TFunction.Of(from[lane]);
            }
    }
}

/// <summary>d = f(a, b).</summary>
internal sealed unsafe class BinaryOperation<T, TFunction>(int d, int a, int b) : Operation where T : unmanaged where TFunction : IBinary<T>
{
    public override void Execute(Warp warp, uint mask)
    {
        var to = (T*)(warp.Registers + d);
        var x = (T*)(warp.Registers + a);
        var y = (T*)(warp.Registers + b);
        if (TFunction.HasVector)
            for (int lane = 0; lane < LaneMask.Lanes; lane += Vector512<T>.Count)
            {
                Vector512<T> result = TFunction.Of(Vector512.LoadAligned(x + lane), Vector512.LoadAligned(y + lane));
                if (mask != LaneMask.All)
                    result = Vector512.ConditionalSelect(LaneMask.Of<T>(mask, lane), result, Vector512.LoadAligned(to + lane));
                result.StoreAligned(to + lane);
            }
        else if (mask == LaneMask.All)
            for (int lane = 0; lane < LaneMask.Lanes; lane++)
                to[lane] = TFunction.Of(x[lane], y[lane]);
        else
            for (; mask != 0; mask &= mask - 1)
            {
                int lane = BitOperations.TrailingZeroCount(mask);
                to[lane] = TFunction.Of(x[lane], y[lane]);
            }
    }
}

/// <summary>d = f(a, b, c).</summary>
internal sealed unsafe class TernaryOperation<T, TFunction>(int d, int a, int b, int c) : Operation where T : unmanaged where TFunction : ITernary<T>
{
    public override void Execute(Warp warp, uint mask)
    {
        var to = (T*)(warp.Registers + d);
        var x = (T*)(warp.Registers + a);
        var y = (T*)(warp.Registers + b);
        var z = (T*)(warp.Registers + c);
        if (TFunction.HasVector)
            for (int lane = 0; lane < LaneMask.Lanes; lane += Vector512<T>.Count)
            {
                Vector512<T> result = TFunction.Of(Vector512.LoadAligned(x + lane), Vector512.LoadAligned(y + lane), Vector512.LoadAligned(z + lane));
                if (mask != LaneMask.All)
                    result = Vector512.ConditionalSelect(LaneMask.Of<T>(mask, lane), result, Vector512.LoadAligned(to + lane));
                result.StoreAligned(to + lane);
            }
        else
            for (; mask != 0; mask &= mask - 1)
            {
                int lane = BitOperations.TrailingZeroCount(mask);
                to[lane] = TFunction.Of(x[lane], y[lane], z[lane]);
            }
    }
}

/// <summary>d = f(a, b) where the operands are narrower than the result (mul.wide).</summary>
internal sealed unsafe class WideningOperation<TIn, TOut, TFunction>(int d, int a, int b) : Operation
    where TIn : unmanaged where TOut : unmanaged where TFunction : IWidening<TIn, TOut>
{
    public override void Execute(Warp warp, uint mask)
    {
        var to = (TOut*)(warp.Registers + d);
        var x = (TIn*)(warp.Registers + a);
        var y = (TIn*)(warp.Registers + b);
        if (mask == LaneMask.All)
            for (int lane = 0; lane < LaneMask.Lanes; lane++)
                to[lane] = TFunction.Of(x[lane], y[lane]);
        else
            for (; mask != 0; mask &= mask - 1)
            {
                int lane = BitOperations.TrailingZeroCount(mask);
                to[lane] = TFunction.Of(x[lane], y[lane]);
            }
    }
}

/// <summary>A function of two narrow operands with a wide result.</summary>
internal interface IWidening<TIn, TOut>
{
    static abstract TOut Of(TIn a, TIn b);
}

/// <summary>Copies a register or a constant.</summary>
internal sealed unsafe class MoveOperation(int d, int x, int laneBytes) : Operation
{
    public override void Execute(Warp warp, uint mask)
    {
        byte* to = warp.Registers + d, from = warp.Registers + x;
        if (mask == LaneMask.All)
            Unsafe.CopyBlock(to, from, (uint)(laneBytes * LaneMask.Lanes));
        else
            for (; mask != 0; mask &= mask - 1)
            {
                int at = BitOperations.TrailingZeroCount(mask) * laneBytes;
                Unsafe.CopyBlock(to + at, from + at, (uint)laneBytes);
            }
    }
}

/// <summary>Two operations that make one instruction.</summary>
internal sealed class SequenceOperation(Operation first, Operation second) : Operation
{
    public override void Execute(Warp warp, uint mask)
    {
        first.Execute(warp, mask);
        second.Execute(warp, mask);
    }
}
