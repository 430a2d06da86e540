using Fusion.Kernels;

namespace Fusion.Model.Kernels;

/// <summary>Adam with decoupled weight decay (Loshchilov and Hutter 2019), fused with clipping and with clearing the gradient.</summary>
public static partial class AdamW
{
    /// <summary>
    /// With g ← g · clip[0]: m ← β₁m + (1−β₁)g, v ← β₂v + (1−β₂)g², θ ← θ − rate·decay·θ − stepSize · m / (√v + ε), g ← 0.
    /// stepSize = rate · √(1−β₂ᵗ) / (1−β₁ᵗ) carries the bias correction. All vectors have the length of θ.
    /// </summary>
    [Example("theta=262144", "gradient=262144", "mean=262144", "variance=262144 in 0..1", "clip=2 in 0..1",
        "stepSize=1e-3", "shrink=1e-4", "beta1=0.9", "beta2=0.95", "epsilon=1e-8")]
    [Kernel]
    public static void Step(View<float> theta, View<float> gradient, View<float> mean, View<float> variance, ReadView<float> clip,
        float stepSize, float shrink, float beta1, float beta2, float epsilon, [Tune(1024, Cpu = [8192])] int block)
    {
        var i = Grid.Over(Tile.Count(theta.Length(0), block));
        var g = gradient.Load(i, block) * clip.At(0);
        var m = beta1 * mean.Load(i, block) + (1f - beta1) * g;
        var v = beta2 * variance.Load(i, block) + (1f - beta2) * g * g;
        var t = theta.Load(i, block);
        mean.Store(i, m);
        variance.Store(i, v);
        theta.Store(i, t - shrink * t - stepSize * m / (Tile.Sqrt(v) + epsilon));
        gradient.Store(i, Tile.Zeros<float>(1, block));
    }
}
