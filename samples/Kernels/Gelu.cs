using Fusion.Kernels;

namespace Fusion.Samples.Kernels;

/// <summary>A function that two of the kernels use.</summary>
public static class Gelu
{
    /// <summary>
    /// GELU as GPT-2 has it, ½ v (1 + tanh(√(2/π) (v + 0.044715 v³))) (Hendrycks and Gimpel 2016). Since ½ (1 + tanh u) = σ(2 u), it
    /// takes one logistic function, which costs less than a tanh.
    /// </summary>
    [Device]
    public static Tile<float> Of(Tile<float> v) => v * Tile.Sigmoid(v * (1.5957691f + 0.07135482f * (v * v)));
}
