using System.Globalization;

namespace Fusion.Runtime.Emulation.Ptx;

/// <summary>Literals of PTX: decimal, 0x, 0 (octal) and 0b integers with an optional U; 0f and 0d with the bits of a float.</summary>
internal static class PtxNumbers
{
    public static bool TryParse(string token, out PtxLiteral literal)
    {
        literal = null!;
        if (token.Length == 10 && token.StartsWith("0f", StringComparison.OrdinalIgnoreCase)
            && uint.TryParse(token.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint single))
            literal = new PtxLiteral(single, PtxType.F32);
        else if (token.Length == 18 && token.StartsWith("0d", StringComparison.OrdinalIgnoreCase)
            && ulong.TryParse(token.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong wide))
            literal = new PtxLiteral((long)wide, PtxType.F64);
        else if (TryInteger(token, out long value))
            literal = new PtxLiteral(value, null);
        return literal is not null;
    }

    public static bool TryInteger(string token, out long value)
    {
        value = 0;
        if (token.Length == 0 || !char.IsAsciiDigit(token[0]))
            return false;
        ReadOnlySpan<char> digits = token.AsSpan().TrimEnd('U');
        int radix = digits switch
        {
            ['0', 'x' or 'X', ..] => 16,
            ['0', 'b' or 'B', ..] => 2,
            ['0', _, ..] => 8,
            _ => 10,
        };
        if (radix is 16 or 2)
            digits = digits[2..];
        ulong total = 0;
        foreach (char c in digits)
        {
            int digit = char.IsAsciiHexDigit(c) ? Convert.ToInt32(c.ToString(), 16) : radix;
            if (digit >= radix)
                return false;
            total = unchecked(total * (ulong)radix + (ulong)digit);
        }
        value = (long)total;
        return digits.Length > 0;
    }
}
