using Fusion.Model.Kernels;
using Fusion.Runtime;

namespace Fusion.Model.Autograd;

/// <summary>cos and sin of every position's angles, computed once.</summary>
public sealed class RopeTable : IDisposable
{
    private readonly Tensor<float> cos;
    private readonly Tensor<float> sin;
    private readonly int half;

    /// <summary>Angles position · Θ^(−2j/width) for heads of an even width.</summary>
    public RopeTable(Device device, int positions, int width, double theta)
    {
        half = width / 2;
        cos = Tensor.Zeros<float>(device, positions, half);
        sin = Tensor.Zeros<float>(device, positions, half);
        Rope.Table(device.Launch, cos, sin, (float)Math.Log2(theta), half);
    }

    /// <summary>Cosines of the angles, (positions, half).</summary>
    internal Tensor<float> Cos => cos;

    /// <summary>Sines of the angles, (positions, half).</summary>
    internal Tensor<float> Sin => sin;

    /// <summary>Turns the pairs of x (batch, heads, T, width) in place; direction −1 turns back.</summary>
    public void Rotate(Launch launch, Tensor<float> x, float direction) =>
        Rope.Rotate(launch, x.Slice(3, 0, half), x.Slice(3, half, half), cos, sin, direction, half);

    /// <summary>Frees the tables.</summary>
    public void Dispose()
    {
        cos.Dispose();
        sin.Dispose();
    }
}
