using System.Numerics;
using System.Runtime.CompilerServices;
using Fusion.Runtime.Emulation.Execution;

namespace Fusion.Runtime.Emulation.Operations;

/// <summary>A shift: the amount is always 32 bits wide.</summary>
internal interface IShift<T>
{
    static abstract T Of(T x, uint by);
}

/// <summary>d = x shifted.</summary>
internal sealed unsafe class ShiftOperation<T, TShift>(int d, int x, int by) : Operation where T : unmanaged where TShift : IShift<T>
{
    public override void Execute(Warp warp, uint mask)
    {
        var to = (T*)(warp.Registers + d);
        var from = (T*)(warp.Registers + x);
        var amount = (uint*)(warp.Registers + by);
        if (mask == LaneMask.All)
            for (int lane = 0; lane < LaneMask.Lanes; lane++)
                to[lane] = TShift.Of(from[lane], amount[lane]);
        else
            for (; mask != 0; mask &= mask - 1)
            {
                int lane = BitOperations.TrailingZeroCount(mask);
                to[lane] = TShift.Of(from[lane], amount[lane]);
            }
    }
}

internal readonly struct PopulationCount<T> : IUnary<T, uint> where T : unmanaged, IBinaryInteger<T>
{
    public static uint Of(T x) => uint.CreateTruncating(T.PopCount(x));
}

internal readonly struct LeadingZeros<T> : IUnary<T, uint> where T : unmanaged, IBinaryInteger<T>
{
    public static uint Of(T x) => uint.CreateTruncating(T.LeadingZeroCount(x));
}

internal readonly struct ReverseBits<T> : IUnary<T, T> where T : unmanaged, IBinaryInteger<T>
{
    public static T Of(T x)
    {
        T result = T.Zero;
        for (int i = 0; i < Unsafe.SizeOf<T>() * 8; i++)
            result = result << 1 | x >> i & T.One;
        return result;
    }
}

/// <summary>bfind: position of the most significant bit (signed: of the most significant bit that differs from the sign); all ones if none.</summary>
internal readonly struct FindBit<T> : IUnary<T, uint> where T : unmanaged, IBinaryInteger<T>
{
    public static uint Of(T x)
    {
        if (T.IsNegative(x))
            x = ~x;
        return x == T.Zero ? uint.MaxValue : (uint)(Unsafe.SizeOf<T>() * 8 - 1) - uint.CreateTruncating(T.LeadingZeroCount(x));
    }
}

/// <summary>bfe: the field of <c>length</c> bits at <c>start</c>, extended by its sign for signed types.</summary>
internal sealed unsafe class ExtractField<T>(int d, int x, int start, int length) : Operation where T : unmanaged, IBinaryInteger<T>
{
    public override void Execute(Warp warp, uint mask)
    {
        byte* r = warp.Registers;
        int width = Unsafe.SizeOf<T>() * 8;
        bool signed = T.IsNegative(T.Zero - T.One);
        for (; mask != 0; mask &= mask - 1)
        {
            int lane = BitOperations.TrailingZeroCount(mask);
            T value = ((T*)(r + x))[lane];
            int from = (int)(((uint*)(r + start))[lane] & 0xff), bits = (int)(((uint*)(r + length))[lane] & 0xff);
            T sign = !signed || bits == 0 ? T.Zero : value >> Math.Min(from + bits - 1, width - 1) & T.One;
            T result = T.Zero;
            for (int i = 0; i < width; i++)
                result |= (i < bits && from + i < width ? value >> from + i & T.One : sign) << i;
            ((T*)(r + d))[lane] = result;
        }
    }
}

/// <summary>bfi: b with <c>length</c> bits at <c>start</c> replaced by the lowest ones of a.</summary>
internal sealed unsafe class InsertField<T>(int d, int a, int b, int start, int length) : Operation where T : unmanaged, IBinaryInteger<T>
{
    public override void Execute(Warp warp, uint mask)
    {
        byte* r = warp.Registers;
        int width = Unsafe.SizeOf<T>() * 8;
        for (; mask != 0; mask &= mask - 1)
        {
            int lane = BitOperations.TrailingZeroCount(mask);
            int from = (int)(((uint*)(r + start))[lane] & 0xff), bits = (int)(((uint*)(r + length))[lane] & 0xff);
            T result = ((T*)(r + b))[lane], field = ((T*)(r + a))[lane];
            for (int i = 0; i < bits && from + i < width; i++)
                result = result & ~(T.One << from + i) | (field >> i & T.One) << from + i;
            ((T*)(r + d))[lane] = result;
        }
    }
}

/// <summary>prmt: four bytes picked out of eight; a selector's bit 3 repeats the byte's sign.</summary>
internal readonly struct PermuteBytes : ITernary<uint>
{
    public static uint Of(uint a, uint b, uint selector)
    {
        ulong bytes = (ulong)b << 32 | a;
        uint result = 0;
        for (int i = 0; i < 4; i++)
        {
            uint pick = selector >> i * 4 & 15;
            uint value = (uint)(bytes >> (int)(pick & 7) * 8) & 0xff;
            if ((pick & 8) != 0)
                value = (value & 0x80) != 0 ? 0xffu : 0;
            result |= value << i * 8;
        }
        return result;
    }
}

/// <summary>lop3: any function of three bits, given by its truth table.</summary>
internal sealed unsafe class TruthTable(int d, int a, int b, int c, byte table) : Operation
{
    public override void Execute(Warp warp, uint mask)
    {
        byte* r = warp.Registers;
        for (; mask != 0; mask &= mask - 1)
        {
            int lane = BitOperations.TrailingZeroCount(mask);
            uint x = ((uint*)(r + a))[lane], y = ((uint*)(r + b))[lane], z = ((uint*)(r + c))[lane], result = 0;
            for (int row = 0; row < 8; row++)
                if ((table >> row & 1) != 0)
                    result |= ((row & 4) != 0 ? x : ~x) & ((row & 2) != 0 ? y : ~y) & ((row & 1) != 0 ? z : ~z);
            ((uint*)(r + d))[lane] = result;
        }
    }
}

/// <summary>shf: 32 bits out of the 64 of (b, a), shifted left (the upper half) or right (the lower half), amount clamped to 32 or taken mod 32.</summary>
internal sealed unsafe class FunnelShift(int d, int a, int b, int by, bool left, bool wrap) : Operation
{
    public override void Execute(Warp warp, uint mask)
    {
        byte* r = warp.Registers;
        for (; mask != 0; mask &= mask - 1)
        {
            int lane = BitOperations.TrailingZeroCount(mask);
            ulong both = (ulong)((uint*)(r + b))[lane] << 32 | ((uint*)(r + a))[lane];
            uint amount = ((uint*)(r + by))[lane];
            int shift = (int)(wrap ? amount & 31 : Math.Min(amount, 32));
            ((uint*)(r + d))[lane] = left ? (uint)(both << shift >> 32) : (uint)(both >> shift);
        }
    }
}
