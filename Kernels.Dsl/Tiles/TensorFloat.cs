namespace Fusion.Kernels;

/// <summary>TF32, the format in which tensor cores multiply floats: 8 bits of exponent, 10 of fraction.</summary>
internal static class TensorFloat
{
    private const uint HalfUnit = 0x1000, Kept = 0xFFFFE000;

    /// <summary>The nearest TF32, ties away from zero, as the PTX instruction cvt.rna rounds; infinities and NaNs stay.</summary>
    public static float Round(float value) =>
        float.IsNaN(value) ? value : BitConverter.UInt32BitsToSingle(unchecked(BitConverter.SingleToUInt32Bits(value) + HalfUnit) & Kept);
}
