using Fusion.Model.Autograd;
using Fusion.Model.Kernels;
using Fusion.Runtime;
using Fusion.Torch;
using TorchSharp;

namespace Fusion.Benchmarks;

/// <summary>Attention and its rotary positions, on the strided views that both models use.</summary>
internal static class AttentionContests
{
    /// <summary>Base of the rotary wavelengths; any would do.</summary>
    private const double Theta = 10_000;

    public static IEnumerable<Contest> Of(BenchmarkModel model, CpuDevice device, Twins twins) =>
        Of(model.Batch, model.Tokens, model.Config.Heads, model.Config.HeadWidth, model.Config.Layers, device, twins);

    /// <summary>Lengths and widths of the target, each with 4,096 tokens of 384 numbers.</summary>
    public static IEnumerable<Contest> Shapes(CpuDevice device, Twins twins) =>
        from tokens in new[] { 256, 512, 2048 }
        from width in new[] { 32, 64, 128 }
        from contest in Of(4096 / tokens, tokens, 384 / width, width, 1, device, twins)
        where contest.Flops > 0
        select contest with { Part = $"{contest.Part}, T {tokens}, D {width}" };

    private static IEnumerable<Contest> Of(int batch, int tokens, int heads, int width, int layers, CpuDevice device, Twins twins)
    {
        float scale = 1 / MathF.Sqrt(width);
        int rows = batch * tokens;
        var (qkv, torchQkv) = twins.Input(false, rows, 3 * heads * width);
        var (dO, torchDo) = twins.Input(false, rows, heads * width);
        Tensor<float> all = Heads(qkv, batch, 3 * heads), dAll = Heads(twins.Output(rows, 3 * heads * width), batch, 3 * heads);
        Tensor<float> o = Heads(twins.Output(rows, heads * width), batch, heads), dOut = Heads(dO, batch, heads);
        Tensor<float> logSum = twins.Output(batch, heads, tokens), delta = twins.Output(batch, heads, tokens);
        Tensor<float> Part(Tensor<float> x, int part) => x.Slice(1, part * heads, heads);

        var torchAll = torchQkv.view(batch, tokens, 3 * heads, width).transpose(1, 2);
        var parts = torchAll.chunk(3, 1);
        var leaves = parts.Select(p => p.detach().requires_grad_()).ToArray();
        var torchO = torch.nn.functional.scaled_dot_product_attention(leaves[0], leaves[1], leaves[2], is_casual: true);
        var torchDOut = torchDo.view(batch, tokens, heads, width).transpose(1, 2);

        // Causal: half of the T² scores count, in two products forward and five backward.
        double product = (double)batch * heads * tokens * tokens * width;
        yield return new("attention forward", layers, 2 * product,
            () => Attention.Forward(twins.Launch, Part(all, 0), Part(all, 1), Part(all, 2), o, logSum, scale, true, width),
            () => torch.nn.functional.scaled_dot_product_attention(parts[0], parts[1], parts[2], is_casual: true));
        yield return new("attention backward", layers, 5 * product,
            () =>
            {
                Attention.Delta(twins.Launch, dOut, o, delta, width);
                Attention.Backward(twins.Launch, Part(all, 0), Part(all, 1), Part(all, 2), dOut, logSum, delta, Part(dAll, 0), Part(dAll, 1), Part(dAll, 2), scale, true, width);
            },
            () => torch.autograd.grad([torchO], leaves, [torchDOut], retain_graph: true));

        using var rope = new RopeTable(device, tokens, width, Theta);
        var (cos, sin) = TorchLayers.RopeTable(tokens, width, Theta);
        var queriesAndKeys = torchAll.narrow(1, 0, 2 * heads);
        yield return new("rotary positions, one way", 2 * layers, 0,
            () => rope.Rotate(twins.Launch, all.Slice(1, 0, 2 * heads), 1), () => TorchLayers.Rotate(queriesAndKeys, cos, sin));
    }

    private static Tensor<float> Heads(Tensor<float> x, int batch, int heads) =>
        x.Reshape(batch, x.Length(0) / batch, heads, x.Length(1) / heads).Transpose(1, 2);
}
