using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Operations;
using Fusion.Runtime.Emulation.Ptx;

namespace Fusion.Runtime.Emulation.Decoding;

/// <summary>cvt and cvta (PTX ISA, section 9.7.9).</summary>
internal static class ConversionDecoder
{
    /// <summary>The operation, or null if the instruction is none of this family.</summary>
    public static Operation? Decode(DecodeContext c)
    {
        if (c.Name != "cvt")
            return null;
        bool flush = c.Take("ftz"), saturate = c.Take("sat");
        string rounding = c.TakeOneOf("rni", "rzi", "rmi", "rpi", "rna", "rn", "rz", "rm", "rp") ?? "";
        PtxType to = c.TakeType(), from = c.TakeType();
        if (to is PtxType.F16x2 or PtxType.BF16x2)
            return Pack(c, to, from, rounding);
        int fromBytes = c.WidthOf(c.Operand(1)) ?? (from.Size() == 1 ? 2 : Math.Max(from.Size(), 2)), toBytes = c.WidthOf(c.Operand(0)) ?? throw c.Unknown();
        int x = c.Source(1, fromBytes), d = c.Destination(0, toBytes);
        if (!saturate && Fast(to, from, rounding, d, toBytes, x, fromBytes) is { } fast)
            return fast;
        Func<ulong, ulong> convert = (to.IsFloat(), from.IsFloat()) switch
        {
            (false, false) => IntegerToInteger(to, from, saturate),
            (true, false) => IntegerToFloat(c, to, from, rounding),
            (false, true) => FloatToInteger(c, to, from, rounding, flush),
            _ => FloatToFloat(c, to, from, rounding, flush, saturate),
        };
        return new ConvertOperation(d, toBytes, x, fromBytes, convert);
    }

    private static Operation? Fast(PtxType to, PtxType from, string rounding, int d, int toBytes, int x, int fromBytes) =>
        to.Size() != toBytes || from.Size() != fromBytes ? null : (to, from) switch
        {
            (PtxType.S64 or PtxType.U64, PtxType.S32) => new UnaryOperation<int, long, Resize<int, long>>(d, x),
            (PtxType.S64 or PtxType.U64, PtxType.U32) => new UnaryOperation<uint, ulong, Resize<uint, ulong>>(d, x),
            (PtxType.S32 or PtxType.U32, PtxType.S64 or PtxType.U64) => new UnaryOperation<ulong, uint, Resize<ulong, uint>>(d, x),
            (PtxType.S32 or PtxType.U32, PtxType.U16) => new UnaryOperation<ushort, uint, Resize<ushort, uint>>(d, x),
            (PtxType.S32 or PtxType.U32, PtxType.S16) => new UnaryOperation<short, int, Resize<short, int>>(d, x),
            (PtxType.S16 or PtxType.U16, PtxType.S32 or PtxType.U32) => new UnaryOperation<uint, ushort, Resize<uint, ushort>>(d, x),
            (PtxType.F32, PtxType.S32) when rounding == "rn" => new UnaryOperation<int, float, ToFloat<int>>(d, x),
            (PtxType.F32, PtxType.U32) when rounding == "rn" => new UnaryOperation<uint, float, ToFloat<uint>>(d, x),
            _ => null,
        };

    private static PackHalves Pack(DecodeContext c, PtxType to, PtxType from, string rounding)
    {
        if (from != PtxType.F32 || rounding is not ("rn" or "rz"))
            throw c.Unknown();
        return new PackHalves(c.Destination(0, 4), c.Source(1, 4), c.Source(2, 4), Narrow(to == PtxType.F16x2 ? PtxType.F16 : PtxType.BF16, rounding));
    }

    private static Func<ulong, ulong> IntegerToInteger(PtxType to, PtxType from, bool saturate)
    {
        (Int128 low, Int128 high) = RawBits.Range(to);
        // A signed type fills a wider register with its sign.
        return bits =>
        {
            Int128 value = RawBits.Integer(bits, from);
            return (ulong)RawBits.Integer((ulong)(saturate ? Int128.Clamp(value, low, high) : value), to);
        };
    }

    private static Func<ulong, ulong> IntegerToFloat(DecodeContext c, PtxType to, PtxType from, string rounding)
    {
        if (to == PtxType.F64)
            return bits => BitConverter.DoubleToUInt64Bits((double)RawBits.Integer(bits, from));
        // 64-bit integers have more bits than a double: keep one that says whether something was cut off.
        double Odd(ulong bits)
        {
            Int128 value = RawBits.Integer(bits, from);
            var near = (double)value;
            Int128 rest = value - (Int128)near;
            return Exact.Add(near, (double)rest);
        }
        return to switch
        {
            PtxType.F32 => Single(c, rounding, Odd),
            PtxType.F16 or PtxType.BF16 => Half(Narrow(to, rounding), Odd),
            _ => throw c.Unknown(),
        };
    }

    private static Func<ulong, ulong> FloatToInteger(DecodeContext c, PtxType to, PtxType from, string rounding, bool flush)
    {
        (Int128 low, Int128 high) = RawBits.Range(to);
        // PTX ISA, cvt: NaN becomes 0, except where either side has 64 bits.
        ulong nan = from != PtxType.F64 && to is not (PtxType.S64 or PtxType.U64) ? 0 : 1ul << to.Size() * 8 - 1;
        Func<double, double> round = Integral(c, rounding);
        return bits =>
        {
            double value = RawBits.Float(bits, from);
            if (flush)
                value = Flush.Of((float)value);
            if (double.IsNaN(value))
                return nan;
            value = round(value);
            Int128 whole = value <= (double)low ? low : value >= (double)high ? high : (Int128)value;
            return (ulong)whole;
        };
    }

    private static Func<ulong, ulong> FloatToFloat(DecodeContext c, PtxType to, PtxType from, string rounding, bool flush, bool saturate)
    {
        double Value(ulong bits)
        {
            double value = RawBits.Float(bits, from);
            if (flush && from == PtxType.F32)
                value = Flush.Of((float)value);
            if (rounding.EndsWith('i'))
                value = Integral(c, rounding)(value);
            if (saturate)
                value = value > 0 ? Math.Min(value, 1) : 0;
            return value;
        }
        return to switch
        {
            PtxType.F64 => bits => BitConverter.DoubleToUInt64Bits(Value(bits)),
            PtxType.F32 => Single(c, rounding.EndsWith('i') ? "" : rounding, bits => Value(bits)),
            PtxType.TF32 => bits => Tf32(c, (float)Value(bits), rounding),
            PtxType.F16 or PtxType.BF16 => Half(Narrow(to, rounding), bits => Value(bits)),
            _ => throw c.Unknown(),
        };
    }

    private static Func<ulong, ulong> Single(DecodeContext c, string rounding, Func<ulong, double> value) => rounding switch
    {
        "" or "rn" => bits => BitConverter.SingleToUInt32Bits((float)value(bits)),
        "rz" => bits => BitConverter.SingleToUInt32Bits(Exact.Truncate(value(bits))),
        "rm" => bits => BitConverter.SingleToUInt32Bits(Exact.Down(value(bits))),
        "rp" => bits => BitConverter.SingleToUInt32Bits(Exact.Up(value(bits))),
        _ => throw c.Unknown(),
    };

    private static Func<ulong, ulong> Half(Func<double, ushort> narrow, Func<ulong, double> value) => bits => narrow(value(bits));

    private static Func<double, ushort> Narrow(PtxType to, string rounding) => (to, rounding) switch
    {
        (PtxType.F16, "rn") => Binary16.Narrow,
        (PtxType.BF16, "rn") => BrainFloat16.Narrow,
        (PtxType.BF16, "rz") => static x => double.IsNaN(x) ? (ushort)0x7fff : (ushort)(BitConverter.SingleToUInt32Bits(Exact.Truncate(x)) >> 16),
        _ => throw new FusionException($"A conversion to {to} with rounding '{rounding}' is not emulated."),
    };

    /// <summary>10 bits of fraction kept; .rna rounds halves away from zero, .rn to even.</summary>
    private static uint Tf32(DecodeContext c, float x, string rounding)
    {
        uint bits = BitConverter.SingleToUInt32Bits(x);
        if (!float.IsFinite(x))
            return float.IsNaN(x) ? 0x7fffffff : bits;
        uint half = rounding switch
        {
            "rna" => 0x1000,
            "rn" => 0xfff + (bits >> 13 & 1),
            _ => throw c.Unknown(),
        };
        return bits + half & ~0x1fffu;
    }

    private static Func<double, double> Integral(DecodeContext c, string rounding) => rounding switch
    {
        "rni" => static x => Math.Round(x, MidpointRounding.ToEven),
        "rzi" => Math.Truncate,
        "rmi" => Math.Floor,
        "rpi" => Math.Ceiling,
        _ => throw c.Unknown("it has no integer rounding"),
    };
}
