using Fusion.Model.Optimizers;

namespace Fusion.Model.Tests.Training;

/// <summary>
/// m ← β₁m + (1−β₁)g, v ← β₂v + (1−β₂)g², θ ← θ − αλθ − α (m / (1−β₁ᵗ)) / (√v / √(1−β₂ᵗ) + ε / √(1−β₂ᵗ)): the equations of
/// Loshchilov and Hutter (2019), with ε beside the uncorrected root, in double.
/// </summary>
internal sealed class AdamWReference(float[] theta)
{
    private readonly double[] mean = new double[theta.Length];
    private readonly double[] variance = new double[theta.Length];

    public double[] Theta { get; } = [.. theta.Select(v => (double)v)];

    public void Step(float[] gradient, int step, double rate, double clip, OptimizerSettings settings, double decay)
    {
        double correct1 = 1 - Math.Pow(settings.Beta1, step), correct2 = Math.Sqrt(1 - Math.Pow(settings.Beta2, step));
        for (int i = 0; i < Theta.Length; i++)
        {
            double g = clip * gradient[i];
            mean[i] = settings.Beta1 * mean[i] + (1 - settings.Beta1) * g;
            variance[i] = settings.Beta2 * variance[i] + (1 - settings.Beta2) * g * g;
            double corrected = mean[i] / correct1 / (Math.Sqrt(variance[i]) / correct2 + settings.Epsilon / correct2);
            Theta[i] -= rate * decay * Theta[i] + rate * corrected;
        }
    }
}
