using Fusion.Model.Autograd;
using Fusion.Pipelines.Benchmarks;
using Fusion.Runtime;
using Fusion.Torch;
using TorchSharp;
using F = TorchSharp.torch.nn.functional;

namespace Fusion.Benchmarks;

/// <summary>Attention and its rotary positions, on the strided views that both models use.</summary>
internal static class AttentionContests
{
    /// <summary>Lengths and widths of the target, each with 4,096 tokens of 384 numbers.</summary>
    public static IEnumerable<(Work Work, Action Torch)> Shapes(WorkInputs inputs) =>
        from tokens in new[] { 256, 512, 2048 }
        from width in new[] { 32, 64, 128 }
        from contest in Of(new AttentionWorks(inputs, 4096 / tokens, tokens, 384 / width, width, 1, $", T {tokens}, D {width}"))
        select contest;

    /// <summary>Forward and backward.</summary>
    public static IEnumerable<(Work Work, Action Torch)> Of(AttentionWorks works)
    {
        int heads = works.HeadCount;
        var parts = Heads(TorchTensors.From(works.Qkv), works, 3 * heads).chunk(3, 1);
        var leaves = parts.Select(p => p.detach().requires_grad_()).ToArray();
        var o = F.scaled_dot_product_attention(leaves[0], leaves[1], leaves[2], is_casual: true);
        var dO = Heads(TorchTensors.From(works.Do), works, heads);
        yield return (works.Forward, () => F.scaled_dot_product_attention(parts[0], parts[1], parts[2], is_casual: true));
        yield return (works.Backward, () => torch.autograd.grad([o], leaves, [dO], retain_graph: true));
    }

    /// <summary>Rotary positions of queries and keys, one way.</summary>
    public static Contest Rotation(BenchmarkModel model, WorkInputs inputs, RopeTable rope)
    {
        int heads = model.Config.Heads, width = model.Config.HeadWidth;
        Tensor<float> qkv = inputs.Random(model.Rows, 3 * model.Config.Width);
        var queriesAndKeys = qkv.Reshape(model.Batch, model.Tokens, 3 * heads, width).Transpose(1, 2).Slice(1, 0, 2 * heads);
        var (cos, sin) = TorchLayers.RopeTable(model.Tokens, width, model.Config.RopeTheta);
        var torchPart = TorchTensors.From(qkv).view(model.Batch, model.Tokens, 3 * heads, width).transpose(1, 2).narrow(1, 0, 2 * heads);
        return new("rotary positions, one way", 2 * model.Config.Layers, 0, () => rope.Rotate(inputs.Launch, queriesAndKeys, 1), () => TorchLayers.Rotate(torchPart, cos, sin));
    }

    private static torch.Tensor Heads(torch.Tensor x, AttentionWorks works, int heads) => x.view(works.Batch, works.Tokens, heads, works.Width).transpose(1, 2);
}
