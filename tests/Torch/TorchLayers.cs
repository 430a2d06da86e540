using TorchSharp;
using Tensor = TorchSharp.torch.Tensor;

namespace Fusion.Torch;

/// <summary>Layers that libtorch has no single operator for.</summary>
public static class TorchLayers
{
    static TorchLayers() => TorchLibrary.Load();

    /// <summary>y = x · g / sqrt(mean(x²) + ε) over the last axis.</summary>
    public static Tensor RmsNorm(Tensor x, Tensor gain, double epsilon) =>
        x * torch.rsqrt(x.pow(2).mean([-1], keepdim: true) + epsilon) * gain;

    /// <summary>cos and sin of position · Θ^(−2j/width), each (positions, width) with the halves repeated.</summary>
    public static (Tensor Cos, Tensor Sin) RopeTable(int positions, int width, double theta)
    {
        using var scope = torch.NewDisposeScope();
        var frequencies = torch.pow(theta, torch.arange(0, width, 2, torch.float64) * (-1.0 / width));
        var angles = torch.outer(torch.arange(positions, torch.float64), frequencies);
        angles = torch.cat([angles, angles], 1);
        return (angles.cos().to(torch.float32).MoveToOuterDisposeScope(), angles.sin().to(torch.float32).MoveToOuterDisposeScope());
    }

    /// <summary>Half-split rotation of x (…, T, width): x · cos + (−second half, first half) · sin.</summary>
    public static Tensor Rotate(Tensor x, Tensor cos, Tensor sin)
    {
        var halves = x.chunk(2, -1);
        return x * cos + torch.cat([-halves[1], halves[0]], -1) * sin;
    }
}
