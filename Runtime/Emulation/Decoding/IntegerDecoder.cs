using System.Numerics;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Operations;
using Fusion.Runtime.Emulation.Ptx;

namespace Fusion.Runtime.Emulation.Decoding;

/// <summary>Integer arithmetic, logic and shifts (PTX ISA, sections 9.7.1, 9.7.8).</summary>
internal static class IntegerDecoder
{
    /// <summary>The operation, or null if the instruction is none of this family.</summary>
    public static Operation? Decode(DecodeContext c) => c.Name switch
    {
        "add" or "sub" or "mul" or "mad" or "div" or "rem" or "min" or "max" or "neg" or "abs" => Arithmetic(c),
        "and" => Logic<BitAnd>(c),
        "or" => Logic<BitOr>(c),
        "xor" => Logic<BitXor>(c),
        "not" => c.Rest.Contains("pred") ? NotPredicate(c) : Unary(c, UnaryKind.Not),
        "cnot" => Unary(c, UnaryKind.IsZero),
        "shl" or "shr" => Shift(c),
        "shf" => Funnel(c),
        "popc" or "clz" or "bfind" or "brev" => Bits(c),
        "bfe" or "bfi" => Field(c),
        "prmt" => Permute(c),
        "lop3" => Lop3(c),
        "dp4a" => DotProduct<sbyte, byte, FromLowest>(c),
        "dp2a" => c.TakeOneOf("lo", "hi") == "lo" ? DotProduct<short, ushort, FromLowest>(c) : DotProduct<short, ushort, FromMiddle>(c),
        _ => null,
    };

    private enum UnaryKind
    {
        Not,
        IsZero,
        Negate,
        Absolute,
        Reverse,
    }

    private static Operation? Arithmetic(DecodeContext c)
    {
        if (c.Rest.Any(m => PtxTypes.Parse(m) is { } t && t.IsFloat()))
            return null;
        if (c.Name is "neg" or "abs")
            return Unary(c, c.Name == "neg" ? UnaryKind.Negate : UnaryKind.Absolute);
        PtxType type = c.TakeType();
        string? half = c.Name is "mul" or "mad" ? c.TakeOneOf("lo", "hi", "wide") : null;
        if (half == "wide")
            return Wide(c, type);
        return c.Name switch
        {
            "add" => Binary<Add>(c, type),
            "sub" => Binary<Subtract>(c, type),
            "mul" when half == "hi" => Binary<MultiplyHigh>(c, type),
            "mul" when half == "lo" => Binary<MultiplyLow>(c, type),
            "mad" when half is not null => MultiplyAdd(c, type, half == "hi"),
            "div" => Binary<Divide>(c, type),
            "rem" => Binary<Remainder>(c, type),
            "min" => Binary<Minimum>(c, type),
            "max" => Binary<Maximum>(c, type),
            _ => throw c.Unknown(),
        };
    }

    private static Operation Binary<TFunction>(DecodeContext c, PtxType type) where TFunction : IIntegerBinary
    {
        int size = type.Size();
        int d = c.Destination(0, size), a = c.Source(1, size), b = c.Source(2, size);
        return type switch
        {
            PtxType.U16 or PtxType.B16 => new BinaryOperation<ushort, Integer<ushort, TFunction>>(d, a, b),
            PtxType.S16 => new BinaryOperation<short, Integer<short, TFunction>>(d, a, b),
            PtxType.U32 or PtxType.B32 => new BinaryOperation<uint, Integer<uint, TFunction>>(d, a, b),
            PtxType.S32 => new BinaryOperation<int, Integer<int, TFunction>>(d, a, b),
            PtxType.U64 or PtxType.B64 => new BinaryOperation<ulong, Integer<ulong, TFunction>>(d, a, b),
            PtxType.S64 => new BinaryOperation<long, Integer<long, TFunction>>(d, a, b),
            _ => throw c.Unknown(),
        };
    }

    private static Operation MultiplyAdd(DecodeContext c, PtxType type, bool high)
    {
        int size = type.Size();
        int d = c.Destination(0, size), a = c.Source(1, size), b = c.Source(2, size), e = c.Source(3, size);
        return (type, high) switch
        {
            (PtxType.U16 or PtxType.S16, false) => new TernaryOperation<ushort, MultiplyAddLow<ushort>>(d, a, b, e),
            (PtxType.U32 or PtxType.S32, false) => new TernaryOperation<uint, MultiplyAddLow<uint>>(d, a, b, e),
            (PtxType.U64 or PtxType.S64, false) => new TernaryOperation<ulong, MultiplyAddLow<ulong>>(d, a, b, e),
            (PtxType.U32, true) => new TernaryOperation<uint, MultiplyAddHigh<uint>>(d, a, b, e),
            (PtxType.S32, true) => new TernaryOperation<int, MultiplyAddHigh<int>>(d, a, b, e),
            (PtxType.U64, true) => new TernaryOperation<ulong, MultiplyAddHigh<ulong>>(d, a, b, e),
            (PtxType.S64, true) => new TernaryOperation<long, MultiplyAddHigh<long>>(d, a, b, e),
            _ => throw c.Unknown(),
        };
    }

    private static Operation DotProduct<TSigned, TUnsigned, TFirst>(DecodeContext c)
        where TSigned : unmanaged, IBinaryInteger<TSigned> where TUnsigned : unmanaged, IBinaryInteger<TUnsigned> where TFirst : IFirstByte
    {
        PtxType left = c.TakeType(), right = c.TakeType();
        int d = c.Destination(0, 4), a = c.Source(1, 4), b = c.Source(2, 4), e = c.Source(3, 4);
        return (left, right) switch
        {
            (PtxType.S32, PtxType.S32) => new TernaryOperation<uint, DotProductOfBytes<TSigned, sbyte, TFirst>>(d, a, b, e),
            (PtxType.S32, PtxType.U32) => new TernaryOperation<uint, DotProductOfBytes<TSigned, byte, TFirst>>(d, a, b, e),
            (PtxType.U32, PtxType.S32) => new TernaryOperation<uint, DotProductOfBytes<TUnsigned, sbyte, TFirst>>(d, a, b, e),
            (PtxType.U32, PtxType.U32) => new TernaryOperation<uint, DotProductOfBytes<TUnsigned, byte, TFirst>>(d, a, b, e),
            _ => throw c.Unknown(),
        };
    }

    private static Operation Wide(DecodeContext c, PtxType type)
    {
        int size = type.Size();
        int d = c.Destination(0, size * 2), a = c.Source(1, size), b = c.Source(2, size);
        Operation Product(int to) => type switch
        {
            PtxType.U16 => new WideningOperation<ushort, uint, MultiplyWide<ushort, uint>>(to, a, b),
            PtxType.S16 => new WideningOperation<short, int, MultiplyWide<short, int>>(to, a, b),
            PtxType.U32 => new WideningOperation<uint, ulong, MultiplyWide<uint, ulong>>(to, a, b),
            PtxType.S32 => new WideningOperation<int, long, MultiplyWide<int, long>>(to, a, b),
            _ => throw c.Unknown(),
        };
        if (c.Name == "mul")
            return Product(d);
        // Into a register of its own: d may also be the addend.
        int product = c.Registers.Scratch(size * 2), addend = c.Source(3, size * 2);
        Operation sum = size == 2
            ? new BinaryOperation<uint, Integer<uint, Add>>(d, product, addend)
            : new BinaryOperation<ulong, Integer<ulong, Add>>(d, product, addend);
        return new SequenceOperation(Product(product), sum);
    }

    private static Operation Logic<TFunction>(DecodeContext c) where TFunction : IIntegerBinary
    {
        PtxType type = c.TakeType();
        if (type != PtxType.Pred)
            return Binary<TFunction>(c, type);
        (int a, bool negateA) = c.Predicate(c.Operand(1));
        (int b, bool negateB) = c.Predicate(c.Operand(2));
        return new PredicateOperation<Integer<uint, TFunction>>(c.Destination(0, 0), a, negateA, b, negateB);
    }

    private static Operation NotPredicate(DecodeContext c)
    {
        c.Take("pred");
        (int a, bool negated) = c.Predicate(c.Operand(1));
        return new PredicateOperation<Integer<uint, BitAnd>>(c.Destination(0, 0), a, !negated, a, !negated);
    }

    private static Operation Unary(DecodeContext c, UnaryKind kind)
    {
        PtxType type = c.TakeType();
        int size = type.Size();
        int d = c.Destination(0, size), x = c.Source(1, size);
        return type switch
        {
            PtxType.U16 or PtxType.B16 => Unary<ushort>(kind, d, x),
            PtxType.S16 => Unary<short>(kind, d, x),
            PtxType.U32 or PtxType.B32 => Unary<uint>(kind, d, x),
            PtxType.S32 => Unary<int>(kind, d, x),
            PtxType.U64 or PtxType.B64 => Unary<ulong>(kind, d, x),
            PtxType.S64 => Unary<long>(kind, d, x),
            _ => throw c.Unknown(),
        };
    }

    private static Operation Unary<T>(UnaryKind kind, int d, int x) where T : unmanaged, IBinaryInteger<T> => kind switch
    {
        UnaryKind.Not => new UnaryOperation<T, T, BitNot<T>>(d, x),
        UnaryKind.IsZero => new UnaryOperation<T, T, IsZero<T>>(d, x),
        UnaryKind.Negate => new UnaryOperation<T, T, NegateInteger<T>>(d, x),
        UnaryKind.Reverse => new UnaryOperation<T, T, ReverseBits<T>>(d, x),
        _ => new UnaryOperation<T, T, AbsoluteInteger<T>>(d, x),
    };

    private static Operation Shift(DecodeContext c)
    {
        PtxType type = c.TakeType();
        int size = type.Size();
        int d = c.Destination(0, size), x = c.Source(1, size), by = c.Source(2, 4);
        bool left = c.Name == "shl";
        return type switch
        {
            PtxType.B16 or PtxType.U16 => left ? new ShiftOperation<ushort, ShiftLeft<ushort>>(d, x, by) : new ShiftOperation<ushort, ShiftRight<ushort>>(d, x, by),
            PtxType.B32 or PtxType.U32 => left ? new ShiftOperation<uint, ShiftLeft<uint>>(d, x, by) : new ShiftOperation<uint, ShiftRight<uint>>(d, x, by),
            PtxType.B64 or PtxType.U64 => left ? new ShiftOperation<ulong, ShiftLeft<ulong>>(d, x, by) : new ShiftOperation<ulong, ShiftRight<ulong>>(d, x, by),
            PtxType.S16 when !left => new ShiftOperation<short, ShiftRight<short>>(d, x, by),
            PtxType.S32 when !left => new ShiftOperation<int, ShiftRight<int>>(d, x, by),
            PtxType.S64 when !left => new ShiftOperation<long, ShiftRight<long>>(d, x, by),
            _ => throw c.Unknown(),
        };
    }

    private static Operation Funnel(DecodeContext c)
    {
        bool left = c.TakeOneOf("l", "r") == "l", wrap = c.TakeOneOf("wrap", "clamp") == "wrap";
        c.Take("b32");
        return new FunnelShift(c.Destination(0, 4), c.Source(1, 4), c.Source(2, 4), c.Source(3, 4), left, wrap);
    }

    private static Operation Bits(DecodeContext c)
    {
        PtxType type = c.TakeType();
        int size = type.Size();
        if (c.Name == "brev")
            return size == 4 ? Unary<uint>(UnaryKind.Reverse, c.Destination(0, 4), c.Source(1, 4)) : Unary<ulong>(UnaryKind.Reverse, c.Destination(0, 8), c.Source(1, 8));
        int d = c.Destination(0, 4), x = c.Source(1, size);
        return (c.Name, type) switch
        {
            ("popc", PtxType.B32) => new UnaryOperation<uint, uint, PopulationCount<uint>>(d, x),
            ("popc", PtxType.B64) => new UnaryOperation<ulong, uint, PopulationCount<ulong>>(d, x),
            ("clz", PtxType.B32) => new UnaryOperation<uint, uint, LeadingZeros<uint>>(d, x),
            ("clz", PtxType.B64) => new UnaryOperation<ulong, uint, LeadingZeros<ulong>>(d, x),
            ("bfind", PtxType.U32) => new UnaryOperation<uint, uint, FindBit<uint>>(d, x),
            ("bfind", PtxType.S32) => new UnaryOperation<int, uint, FindBit<int>>(d, x),
            ("bfind", PtxType.U64) => new UnaryOperation<ulong, uint, FindBit<ulong>>(d, x),
            ("bfind", PtxType.S64) => new UnaryOperation<long, uint, FindBit<long>>(d, x),
            _ => throw c.Unknown(),
        };
    }

    private static Operation Field(DecodeContext c)
    {
        PtxType type = c.TakeType();
        int size = type.Size(), d = c.Destination(0, size), a = c.Source(1, size);
        if (c.Name == "bfi")
        {
            int b = c.Source(2, size), from = c.Source(3, 4), bits = c.Source(4, 4);
            return size == 4 ? new InsertField<uint>(d, a, b, from, bits) : new InsertField<ulong>(d, a, b, from, bits);
        }
        int start = c.Source(2, 4), length = c.Source(3, 4);
        return type switch
        {
            PtxType.U32 => new ExtractField<uint>(d, a, start, length),
            PtxType.S32 => new ExtractField<int>(d, a, start, length),
            PtxType.U64 => new ExtractField<ulong>(d, a, start, length),
            PtxType.S64 => new ExtractField<long>(d, a, start, length),
            _ => throw c.Unknown(),
        };
    }

    private static Operation Permute(DecodeContext c)
    {
        c.Take("b32");
        return new TernaryOperation<uint, PermuteBytes>(c.Destination(0, 4), c.Source(1, 4), c.Source(2, 4), c.Source(3, 4));
    }

    private static Operation Lop3(DecodeContext c)
    {
        c.Take("b32");
        return new TruthTable(c.Destination(0, 4), c.Source(1, 4), c.Source(2, 4), c.Source(3, 4), (byte)c.Literal(4));
    }
}
