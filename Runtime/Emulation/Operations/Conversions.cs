using System.Numerics;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Ptx;

namespace Fusion.Runtime.Emulation.Operations;

/// <summary>Widens or narrows integers: the common conversions of addresses and indices.</summary>
internal readonly struct Resize<TIn, TOut> : IUnary<TIn, TOut> where TIn : IBinaryInteger<TIn> where TOut : IBinaryInteger<TOut>
{
    public static TOut Of(TIn x) => TOut.CreateTruncating(x);
}

/// <summary>An integer as the nearest float.</summary>
internal readonly struct ToFloat<TIn> : IUnary<TIn, float> where TIn : IBinaryInteger<TIn>
{
    public static float Of(TIn x) => float.CreateTruncating(x);
}

/// <summary>Any other conversion, lane by lane on raw bits.</summary>
internal sealed unsafe class ConvertOperation(int d, int toBytes, int x, int fromBytes, Func<ulong, ulong> convert) : Operation
{
    public override void Execute(Warp warp, uint mask)
    {
        byte* to = warp.Registers + d, from = warp.Registers + x;
        for (; mask != 0; mask &= mask - 1)
        {
            int lane = BitOperations.TrailingZeroCount(mask);
            ulong value = convert(fromBytes switch { 2 => ((ushort*)from)[lane], 4 => ((uint*)from)[lane], _ => ((ulong*)from)[lane] });
            if (toBytes == 2)
                ((ushort*)to)[lane] = (ushort)value;
            else if (toBytes == 4)
                ((uint*)to)[lane] = (uint)value;
            else
                ((ulong*)to)[lane] = value;
        }
    }
}

/// <summary>Two floats to a pair of halves; the first operand goes to the upper half (cvt.rn.bf16x2.f32).</summary>
internal sealed unsafe class PackHalves(int d, int upper, int lower, Func<double, ushort> narrow) : Operation
{
    public override void Execute(Warp warp, uint mask)
    {
        byte* r = warp.Registers;
        for (; mask != 0; mask &= mask - 1)
        {
            int lane = BitOperations.TrailingZeroCount(mask);
            ((uint*)(r + d))[lane] = (uint)narrow(((float*)(r + upper))[lane]) << 16 | narrow(((float*)(r + lower))[lane]);
        }
    }
}

/// <summary>Values of PTX types by their bits.</summary>
internal static class RawBits
{
    /// <summary>An integer's value, sign- or zero-extended from its type's width.</summary>
    public static Int128 Integer(ulong bits, PtxType type) => type switch
    {
        PtxType.S8 => (sbyte)bits,
        PtxType.S16 => (short)bits,
        PtxType.S32 => (int)bits,
        PtxType.S64 => (long)bits,
        PtxType.U8 or PtxType.B8 => (byte)bits,
        PtxType.U16 or PtxType.B16 => (ushort)bits,
        PtxType.U32 or PtxType.B32 => (uint)bits,
        _ => bits,
    };

    /// <summary>A float's value.</summary>
    public static double Float(ulong bits, PtxType type) => type switch
    {
        PtxType.F16 => (double)BitConverter.UInt16BitsToHalf((ushort)bits),
        PtxType.BF16 => BrainFloat16.Widen((ushort)bits),
        PtxType.F64 => BitConverter.UInt64BitsToDouble(bits),
        _ => BitConverter.UInt32BitsToSingle((uint)bits),
    };

    /// <summary>Smallest and largest value of an integer type.</summary>
    public static (Int128 Low, Int128 High) Range(PtxType type)
    {
        int bits = type.Size() * 8;
        return type.IsSigned() ? (-(Int128.One << bits - 1), (Int128.One << bits - 1) - 1) : (0, (Int128.One << bits) - 1);
    }
}
