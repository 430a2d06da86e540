using Fusion.Model.Autograd;
using Fusion.Model.Kernels;
using Fusion.Runtime;
using Fusion.Torch;
using TorchSharp;

namespace Fusion.Benchmarks;

/// <summary>Attention and its rotary positions, on the strided views that both models use.</summary>
internal static class AttentionContests
{
    public static IEnumerable<Contest> Of(BenchmarkModel model, CpuDevice device, Twins twins)
    {
        var config = model.Config;
        int batch = model.Batch, tokens = model.Tokens, heads = config.Heads, width = config.HeadWidth;
        float scale = 1 / MathF.Sqrt(width);
        var (qkv, torchQkv) = twins.Input(false, model.Rows, 3 * config.Width);
        var (dO, torchDo) = twins.Input(false, model.Rows, config.Width);
        Tensor<float> all = Heads(qkv, batch, 3 * heads), dAll = Heads(twins.Output(model.Rows, 3 * config.Width), batch, 3 * heads);
        Tensor<float> o = Heads(twins.Output(model.Rows, config.Width), batch, heads), dOut = Heads(dO, batch, heads);
        Tensor<float> logSum = twins.Output(batch, heads, tokens), delta = twins.Output(batch, heads, tokens);
        Tensor<float> Part(Tensor<float> x, int part) => x.Slice(1, part * heads, heads);

        var torchAll = torchQkv.view(batch, tokens, 3 * heads, width).transpose(1, 2);
        var parts = torchAll.chunk(3, 1);
        var leaves = parts.Select(p => p.detach().requires_grad_()).ToArray();
        var torchO = torch.nn.functional.scaled_dot_product_attention(leaves[0], leaves[1], leaves[2], is_casual: true);
        var torchDOut = torchDo.view(batch, tokens, heads, width).transpose(1, 2);

        // Causal: half of the T² scores count, in two products forward and five backward.
        double product = (double)batch * heads * tokens * tokens * width;
        yield return new("attention forward", config.Layers, 2 * product,
            () => Attention.Forward(twins.Launch, Part(all, 0), Part(all, 1), Part(all, 2), o, logSum, scale, true, width),
            () => torch.nn.functional.scaled_dot_product_attention(parts[0], parts[1], parts[2], is_casual: true));
        yield return new("attention backward", config.Layers, 5 * product,
            () =>
            {
                Attention.Delta(twins.Launch, dOut, o, delta, width);
                Attention.Backward(twins.Launch, Part(all, 0), Part(all, 1), Part(all, 2), dOut, logSum, delta, Part(dAll, 0), Part(dAll, 1), Part(dAll, 2), scale, true, width);
            },
            () => torch.autograd.grad([torchO], leaves, [torchDOut], retain_graph: true));

        using var rope = new RopeTable(device, tokens, width, config.RopeTheta);
        var (cos, sin) = TorchLayers.RopeTable(tokens, width, config.RopeTheta);
        var queriesAndKeys = torchAll.narrow(1, 0, 2 * heads);
        yield return new("rotary positions, one way", 2 * config.Layers, 0,
            () => rope.Rotate(twins.Launch, all.Slice(1, 0, 2 * heads), 1), () => TorchLayers.Rotate(queriesAndKeys, cos, sin));
    }

    private static Tensor<float> Heads(Tensor<float> x, int batch, int heads) =>
        x.Reshape(batch, x.Length(0) / batch, heads, x.Length(1) / heads).Transpose(1, 2);
}
