using Fusion.Runtime;
using Fusion.Torch;
using TorchSharp;

namespace Fusion.Benchmarks;

/// <summary>Both sides must compute the same, or their times compare nothing.</summary>
internal static class Agreement
{
    /// <summary>
    /// Of the largest magnitude in a tensor. Sums of thousands of fp32 numbers in another order differ by some 1e-6 of it; a
    /// wrong formula differs by much more.
    /// </summary>
    private const double Tolerance = 1e-4;

    /// <exception cref="FusionException">The tensors differ by more than rounding.</exception>
    public static void Check(string what, Tensor<float> fusion, torch.Tensor libtorch) => Check(what, fusion.ToArray(), libtorch);

    /// <exception cref="FusionException">The numbers differ by more than rounding.</exception>
    public static void Check(string what, float[] own, torch.Tensor libtorch)
    {
        float[] other = TorchTensors.ToArray(libtorch);
        double largest = other.Max(Math.Abs), difference = own.Zip(other).Max(pair => Math.Abs((double)pair.First - pair.Second));
        if (own.Length != other.Length || !(difference <= Tolerance * largest))
            throw new FusionException($"The two sides disagree about {what} by {difference:G3} of {largest:G3}: their times compare nothing.");
    }
}
