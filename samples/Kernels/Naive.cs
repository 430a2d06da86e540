using TorchSharp;
using F = TorchSharp.torch.nn.functional;

namespace Fusion.Samples.Kernels;

/// <summary>
/// The same functions as one writes them with TorchSharp, operator by operator; each operator goes over memory anew. In double
/// precision they are what the tests compare with.
/// </summary>
internal static class Naive
{
    /// <summary>As GPT-2's authors wrote it.</summary>
    public static torch.Tensor Gelu(torch.Tensor v) => 0.5 * v * (1 + torch.tanh(Math.Sqrt(2 / Math.PI) * (v + 0.044715 * v.pow(3))));

    public static torch.Tensor BiasGelu(torch.Tensor x, torch.Tensor bias) => Gelu(x + bias);

    public static torch.Tensor LayerNorm(torch.Tensor x, torch.Tensor gain, torch.Tensor bias, double epsilon)
    {
        var centred = x - x.mean([-1], keepdim: true);
        var variance = (centred * centred).mean([-1], keepdim: true);
        return centred * torch.rsqrt(variance + epsilon) * gain + bias;
    }

    public static torch.Tensor Softmax(torch.Tensor x, double scale)
    {
        var v = x * scale;
        var e = torch.exp(v - v.amax([-1], keepdim: true));
        return e / e.sum(-1, keepdim: true);
    }

    public static torch.Tensor Heat(torch.Tensor x, double rate, bool insulated)
    {
        long height = x.shape[0], width = x.shape[1];
        var padded = F.pad(x.view(1, 1, height, width), [1, 1, 1, 1], insulated ? PaddingModes.Replicate : PaddingModes.Constant).view(height + 2, width + 2);
        var north = padded.narrow(0, 0, height).narrow(1, 1, width);
        var south = padded.narrow(0, 2, height).narrow(1, 1, width);
        var west = padded.narrow(0, 1, height).narrow(1, 0, width);
        var east = padded.narrow(0, 1, height).narrow(1, 2, width);
        return x + rate * (north + south + west + east - 4 * x);
    }

    public static torch.Tensor Linear(torch.Tensor x, torch.Tensor w, torch.Tensor bias, torch.Tensor residual)
    {
        var v = x.mm(w.t()) + bias;
        return Gelu(v) + residual;
    }
}
