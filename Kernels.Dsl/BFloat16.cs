using System.Globalization;

namespace Fusion.Kernels;

/// <summary>
/// The upper half of an IEEE binary32 number: 1 sign, 8 exponent and 7 fraction bits. The range of <c>float</c> with
/// about 2.4 decimal digits.
/// </summary>
/// <remarks>In kernels it is for storage and as an operand of <c>Tile.Dot</c>; arithmetic needs <c>.To&lt;float&gt;()</c>.</remarks>
public readonly struct BFloat16 : IEquatable<BFloat16>, IComparable<BFloat16>
{
    private const uint QuietBit = 0x0040;

    private BFloat16(ushort bits) => Bits = bits;

    /// <summary>The sixteen bits, sign first.</summary>
    public ushort Bits { get; }

    /// <summary>The number with the given bits.</summary>
    /// <param name="bits">Sign, exponent, fraction.</param>
    /// <returns>The number; any NaN payload is kept.</returns>
    public static BFloat16 FromBits(ushort bits) => new(bits);

    /// <summary>Rounds to nearest, ties to even; too large becomes infinity, a NaN stays a (quiet) NaN.</summary>
    /// <param name="value">The number to round.</param>
    public static explicit operator BFloat16(float value)
    {
        var bits = BitConverter.SingleToUInt32Bits(value);
        if (float.IsNaN(value))
            return new((ushort)(bits >> 16 | QuietBit));

        // Half a unit less one, plus the bit that decides a tie; a carry runs into the exponent, up to infinity.
        var tie = bits >> 16 & 1;
        return new((ushort)(bits + 0x7FFF + tie >> 16));
    }

    /// <summary>The same number as a <c>float</c>; always exact.</summary>
    /// <param name="value">The number to widen.</param>
    public static explicit operator float(BFloat16 value) => BitConverter.UInt32BitsToSingle((uint)value.Bits << 16);

    /// <summary>Numeric equality: +0 equals −0, NaN equals nothing.</summary>
    /// <param name="left">Left operand.</param>
    /// <param name="right">Right operand.</param>
    public static bool operator ==(BFloat16 left, BFloat16 right) => (float)left == (float)right;

    /// <summary>The negation of <c>==</c>.</summary>
    /// <param name="left">Left operand.</param>
    /// <param name="right">Right operand.</param>
    public static bool operator !=(BFloat16 left, BFloat16 right) => (float)left != (float)right;

    /// <summary>Numeric order; false where an operand is NaN.</summary>
    /// <param name="left">Left operand.</param>
    /// <param name="right">Right operand.</param>
    public static bool operator <(BFloat16 left, BFloat16 right) => (float)left < (float)right;

    /// <summary>Numeric order; false where an operand is NaN.</summary>
    /// <param name="left">Left operand.</param>
    /// <param name="right">Right operand.</param>
    public static bool operator <=(BFloat16 left, BFloat16 right) => (float)left <= (float)right;

    /// <summary>Numeric order; false where an operand is NaN.</summary>
    /// <param name="left">Left operand.</param>
    /// <param name="right">Right operand.</param>
    public static bool operator >(BFloat16 left, BFloat16 right) => (float)left > (float)right;

    /// <summary>Numeric order; false where an operand is NaN.</summary>
    /// <param name="left">Left operand.</param>
    /// <param name="right">Right operand.</param>
    public static bool operator >=(BFloat16 left, BFloat16 right) => (float)left >= (float)right;

    /// <inheritdoc/>
    public int CompareTo(BFloat16 other) => ((float)this).CompareTo((float)other);

    /// <summary>As <c>==</c>, but NaN equals NaN, so that the number can be a key.</summary>
    /// <param name="other">The number to compare with.</param>
    /// <returns>Whether both are the same number.</returns>
    public bool Equals(BFloat16 other) => ((float)this).Equals((float)other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is BFloat16 other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ((float)this).GetHashCode();

    /// <summary>The number in invariant notation.</summary>
    /// <returns>The shortest text that names the widened number.</returns>
    public override string ToString() => ((float)this).ToString(CultureInfo.InvariantCulture);
}
