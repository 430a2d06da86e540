namespace Fusion.Runtime.Tests.Emulation;

/// <summary>Formats of matrix elements, by their definitions: sign, exponent, fraction.</summary>
internal static class Numbers
{
    /// <summary>Bits of an element in a register.</summary>
    public static int Bits(string type) => type switch
    {
        "f32" or "tf32" => 32,
        "f16" or "bf16" => 16,
        _ => 8,
    };

    /// <summary>A value from its bits; higher bits are ignored.</summary>
    public static float Value(uint bits, string type) => type switch
    {
        "f32" => BitConverter.UInt32BitsToSingle(bits),
        // The last 13 bits are not part of the number.
        "tf32" => BitConverter.UInt32BitsToSingle(bits & ~0x1fffu),
        "bf16" => BitConverter.UInt32BitsToSingle(bits << 16),
        "f16" => Decode(bits & 0xffff, 5, 10, hasInfinity: true),
        "e5m2" => Decode(bits & 0xff, 5, 2, hasInfinity: true),
        _ => Decode(bits & 0xff, 4, 3, hasInfinity: false),
    };

    /// <summary>
    /// Bits of a random number: magnitudes over a range whose products neither overflow nor vanish in fp32, zeros and
    /// subnormals of the narrow formats included; with <paramref name="special"/> a few infinities and NaNs.
    /// </summary>
    public static uint Random(string type, Random random, bool special)
    {
        uint sign = (uint)random.Next(2);
        if (special && random.Next(40) == 0)
            return type switch
            {
                "f32" or "tf32" => sign << 31 | 0x7f800000u | (random.Next(2) == 0 ? 0 : 0x400000u),
                "bf16" => sign << 15 | 0x7f80u | (random.Next(2) == 0 ? 0 : 0x40u),
                "f16" => sign << 15 | 0x7c00u | (random.Next(2) == 0 ? 0 : 0x200u),
                "e5m2" => sign << 7 | 0x7cu | (uint)random.Next(4),
                _ => sign << 7 | 0x7fu,
            };
        return type switch
        {
            "f32" or "tf32" => sign << 31 | (uint)random.Next(100, 150) << 23 | (uint)random.Next(1 << 23),
            "bf16" => sign << 15 | (uint)random.Next(100, 150) << 7 | (uint)random.Next(1 << 7),
            "f16" => sign << 15 | (uint)random.Next(0, 22) << 10 | (uint)random.Next(1 << 10),
            "e5m2" => sign << 7 | (uint)random.Next(0x7c),
            _ => sign << 7 | (uint)random.Next(0x7f),
        };
    }

    private static float Decode(uint bits, int exponentBits, int fractionBits, bool hasInfinity)
    {
        int exponent = (int)(bits >> fractionBits) & (1 << exponentBits) - 1, fraction = (int)bits & (1 << fractionBits) - 1, bias = (1 << exponentBits - 1) - 1;
        bool negative = (bits >> exponentBits + fractionBits & 1) != 0, all = exponent == (1 << exponentBits) - 1;
        double magnitude = all && hasInfinity ? fraction == 0 ? double.PositiveInfinity : double.NaN
            : all && fraction == (1 << fractionBits) - 1 ? double.NaN
            : exponent == 0 ? double.ScaleB(fraction, 1 - bias - fractionBits)
            : double.ScaleB((1 << fractionBits) + fraction, exponent - bias - fractionBits);
        return (float)(negative ? -magnitude : magnitude);
    }
}
