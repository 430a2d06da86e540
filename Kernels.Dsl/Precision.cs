namespace Fusion.Kernels;

/// <summary>How exactly <c>Tile.Dot</c> multiplies <c>float</c> tiles. Tiles of other types have exact products anyway.</summary>
public enum Precision
{
    /// <summary>Each product enters the sum without rounding, by a fused multiply-add.</summary>
    Exact,

    /// <summary>
    /// Operands are rounded to TF32 first: 10 bits of fraction, to nearest with ties away from zero. Their products are exact.
    /// GPUs then use tensor cores.
    /// </summary>
    TF32,
}
