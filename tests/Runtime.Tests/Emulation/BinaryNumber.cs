using System.Numerics;

namespace Fusion.Runtime.Tests.Emulation;

/// <summary>
/// An exact binary number, digits · 2^exponent, and its rounding to any floating-point format: the definition of IEEE 754
/// arithmetic, as an oracle that shares nothing with the emulator.
/// </summary>
internal readonly record struct BinaryNumber(BigInteger Digits, int Exponent)
{
    public static BinaryNumber Of(double x)
    {
        long bits = BitConverter.DoubleToInt64Bits(x);
        int field = (int)(bits >> 52 & 0x7ff);
        long fraction = bits & (1L << 52) - 1;
        BigInteger digits = field == 0 ? fraction : fraction | 1L << 52;
        return new BinaryNumber(bits < 0 ? -digits : digits, Math.Max(field, 1) - 1075);
    }

    public static BinaryNumber operator +(BinaryNumber a, BinaryNumber b)
    {
        int exponent = Math.Min(a.Exponent, b.Exponent);
        return new BinaryNumber((a.Digits << a.Exponent - exponent) + (b.Digits << b.Exponent - exponent), exponent);
    }

    public static BinaryNumber operator *(BinaryNumber a, BinaryNumber b) => new(a.Digits * b.Digits, a.Exponent + b.Exponent);

    /// <summary>a / b to 200 bits, with one more bit that says whether anything was cut off.</summary>
    public static BinaryNumber operator /(BinaryNumber a, BinaryNumber b)
    {
        const int bits = 200;
        BigInteger quotient = BigInteger.DivRem(BigInteger.Abs(a.Digits) << bits, BigInteger.Abs(b.Digits), out BigInteger rest);
        BigInteger digits = quotient * 2 + (rest.IsZero ? 0 : 1);
        return new BinaryNumber(a.Digits.Sign * b.Digits.Sign * digits, a.Exponent - b.Exponent - bits - 1);
    }

    /// <summary>The square root to 100 bits and more, with a last bit that says whether anything was cut off.</summary>
    public BinaryNumber SquareRoot()
    {
        BigInteger scaled = Digits << 200 + (Exponent & 1);
        int exponent = (Exponent - (Exponent & 1) - 200) / 2;
        BigInteger root = scaled.IsZero ? 0 : BigInteger.One << (int)((scaled.GetBitLength() + 1) / 2);
        while (!root.IsZero)
        {
            BigInteger next = root + scaled / root >> 1;
            if (next >= root)
                break;
            root = next;
        }
        return new BinaryNumber(root * 2 + (root * root == scaled ? 0 : 1), exponent - 1);
    }

    /// <summary>The nearest representable value in a direction.</summary>
    /// <param name="mode">"rn" (ties to even), "rz", "rm" or "rp".</param>
    /// <param name="precision">Bits of the significand, the hidden one included: 24 for float.</param>
    /// <param name="least">Exponent of the smallest positive value: -149 for float.</param>
    /// <param name="largest">Exponent above the largest value: 128 for float.</param>
    /// <returns>Exact in a double; infinite where it overflows.</returns>
    public double Round(string mode, int precision, int least, int largest)
    {
        if (Digits.IsZero)
            return 0;
        int sign = Digits.Sign;
        BigInteger magnitude = BigInteger.Abs(Digits);
        int drop = Math.Max((int)magnitude.GetBitLength() - precision, least - Exponent);
        BigInteger kept = drop > 0 ? magnitude >> drop : magnitude << -drop;
        BigInteger rest = drop > 0 ? magnitude - (kept << drop) : 0;
        BigInteger half = drop > 0 ? BigInteger.One << drop - 1 : 1;
        bool up = mode switch
        {
            "rn" => rest > half || rest == half && !kept.IsEven,
            "rz" => false,
            "rm" => sign < 0 && !rest.IsZero,
            _ => sign > 0 && !rest.IsZero,
        };
        if (up)
            kept++;
        int exponent = Exponent + drop;
        if (kept.GetBitLength() + exponent > largest)
        {
            bool toInfinity = mode == "rn" || mode == "rp" && sign > 0 || mode == "rm" && sign < 0;
            double top = (Math.Pow(2, precision) - 1) * Math.Pow(2, largest - precision);
            return sign * (toInfinity ? double.PositiveInfinity : top);
        }
        return sign * (double)kept * Math.Pow(2, exponent);
    }

    /// <summary>As a float.</summary>
    public float ToSingle(string mode) => (float)Round(mode, 24, -149, 128);
}
