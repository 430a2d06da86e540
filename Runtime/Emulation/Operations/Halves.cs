namespace Fusion.Runtime.Emulation.Operations;

/// <summary>A 16-bit floating-point format.</summary>
internal interface IHalfFormat
{
    static abstract float Widen(ushort bits);

    /// <summary>Nearest, ties to even, of a value that is exact or was rounded to odd.</summary>
    static abstract ushort Narrow(double x);
}

internal readonly struct Binary16 : IHalfFormat
{
    public static float Widen(ushort bits) => (float)BitConverter.UInt16BitsToHalf(bits);

    public static ushort Narrow(double x) => double.IsNaN(x) ? (ushort)0x7fff : BitConverter.HalfToUInt16Bits((Half)x);
}

internal readonly struct BrainFloat16 : IHalfFormat
{
    public static float Widen(ushort bits) => BitConverter.UInt32BitsToSingle((uint)bits << 16);

    public static ushort Narrow(double x)
    {
        if (double.IsNaN(x))
            return 0x7fff;
        // Cut to a float with an odd last bit where bits are lost, then round that to nearest even.
        uint bits = BitConverter.SingleToUInt32Bits(Exact.Truncate(x));
        if (BitConverter.UInt32BitsToSingle(bits) != x)
            bits |= 1;
        return (ushort)(bits + 0x7fff + (bits >> 16 & 1) >> 16);
    }
}

/// <summary>a + b, a - b, a · b, a · b + c in a half format, rounded once.</summary>
internal readonly struct AddHalf<TFormat> : IBinary<ushort> where TFormat : IHalfFormat
{
    public static ushort Of(ushort a, ushort b) => TFormat.Narrow(Exact.Add(TFormat.Widen(a), TFormat.Widen(b)));
}

internal readonly struct SubtractHalf<TFormat> : IBinary<ushort> where TFormat : IHalfFormat
{
    public static ushort Of(ushort a, ushort b) => TFormat.Narrow(Exact.Add(TFormat.Widen(a), -TFormat.Widen(b)));
}

internal readonly struct MultiplyHalf<TFormat> : IBinary<ushort> where TFormat : IHalfFormat
{
    public static ushort Of(ushort a, ushort b) => TFormat.Narrow((double)TFormat.Widen(a) * TFormat.Widen(b));
}

internal readonly struct FusedMultiplyAddHalf<TFormat> : ITernary<ushort> where TFormat : IHalfFormat
{
    public static ushort Of(ushort a, ushort b, ushort c) => TFormat.Narrow(Exact.MultiplyAdd(TFormat.Widen(a), TFormat.Widen(b), TFormat.Widen(c)));
}

internal readonly struct MinimumHalf<TFormat> : IBinary<ushort> where TFormat : IHalfFormat
{
    public static ushort Of(ushort a, ushort b) => TFormat.Narrow(MinimumFloat.Of(TFormat.Widen(a), TFormat.Widen(b)));
}

internal readonly struct MaximumHalf<TFormat> : IBinary<ushort> where TFormat : IHalfFormat
{
    public static ushort Of(ushort a, ushort b) => TFormat.Narrow(MaximumFloat.Of(TFormat.Widen(a), TFormat.Widen(b)));
}

internal readonly struct NegateHalf : IUnary<ushort, ushort>
{
    public static ushort Of(ushort x) => (ushort)(x ^ 0x8000);
}

internal readonly struct AbsoluteHalf : IUnary<ushort, ushort>
{
    public static ushort Of(ushort x) => (ushort)(x & 0x7fff);
}

/// <summary>A binary function on both halves of a 32-bit register.</summary>
internal readonly struct Pair2<TFunction> : IBinary<uint> where TFunction : IBinary<ushort>
{
    public static uint Of(uint a, uint b) => TFunction.Of((ushort)a, (ushort)b) | (uint)TFunction.Of((ushort)(a >> 16), (ushort)(b >> 16)) << 16;
}

/// <summary>A ternary function on both halves.</summary>
internal readonly struct Pair3<TFunction> : ITernary<uint> where TFunction : ITernary<ushort>
{
    public static uint Of(uint a, uint b, uint c) =>
        TFunction.Of((ushort)a, (ushort)b, (ushort)c) | (uint)TFunction.Of((ushort)(a >> 16), (ushort)(b >> 16), (ushort)(c >> 16)) << 16;
}

/// <summary>A unary function on both halves.</summary>
internal readonly struct Pair1<TFunction> : IUnary<uint, uint> where TFunction : IUnary<ushort, ushort>
{
    public static uint Of(uint x) => TFunction.Of((ushort)x) | (uint)TFunction.Of((ushort)(x >> 16)) << 16;
}
