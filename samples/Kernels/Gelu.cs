using Fusion.Kernels;

namespace Fusion.Samples.Kernels;

/// <summary>A function that two of the kernels use.</summary>
public static class Gelu
{
    /// <summary>v · Φ(v), with the normal distribution's Φ in its exact form (Hendrycks and Gimpel 2016).</summary>
    [Device]
    public static Tile<float> Of(Tile<float> v) => 0.5f * v * (1f + Tile.Erf(v * 0.70710678f));
}
