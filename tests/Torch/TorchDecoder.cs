using Fusion.Model.Autograd;
using Fusion.Model.Layers;
using TorchSharp;
using F = TorchSharp.torch.nn.functional;
using Tensor = TorchSharp.torch.Tensor;

namespace Fusion.Torch;

/// <summary>
/// The transformer token by token with libtorch's operators, without gradients: keys and values go into memory that is
/// there for the whole context, attention is libtorch's own kernel. The way one would write it for speed.
/// </summary>
public sealed class TorchDecoder : IDisposable
{
    private readonly TransformerConfig config;
    private readonly List<Tensor> weights;
    private readonly Tensor cos, sin;
    private readonly Tensor[] keys, values;

    /// <summary>Copies the weights of a model.</summary>
    public TorchDecoder(TransformerConfig config, ParameterStore store)
    {
        this.config = config;
        weights = [.. store.Parameters.Select(p => TorchTensors.From(p.Value).DetachFromDisposeScope())];
        (cos, sin) = TorchLayers.RopeTable(config.ContextLength, config.HeadWidth, config.RopeTheta);
        cos.DetachFromDisposeScope();
        sin.DetachFromDisposeScope();
        Tensor[] Empty() => [.. Enumerable.Range(0, config.Layers).Select(_ => torch.zeros(1, config.Heads, config.ContextLength, config.HeadWidth).DetachFromDisposeScope())];
        (keys, values) = (Empty(), Empty());
    }

    /// <summary>Tokens in the cache; lower it to go back.</summary>
    public int Length { get; set; }

    /// <summary>Goes on by one token: its logits (1, vocabulary), disposed by the caller.</summary>
    public Tensor Next(int id)
    {
        using var scope = torch.NewDisposeScope();
        using var guard = torch.no_grad();
        int next = 0;
        Tensor embedding = weights[next++];
        var x = embedding.narrow(0, id, 1); // (1, d)
        var (c, s) = (cos.narrow(0, Length, 1), sin.narrow(0, Length, 1));
        for (int layer = 0; layer < config.Layers; layer++)
        {
            var qkv = F.linear(Norm(x, weights[next++]), weights[next++]).view(1, 3 * config.Heads, 1, config.HeadWidth);
            var turned = TorchLayers.Rotate(qkv.narrow(1, 0, 2 * config.Heads), c, s);
            keys[layer].narrow(2, Length, 1).copy_(turned.narrow(1, config.Heads, config.Heads));
            values[layer].narrow(2, Length, 1).copy_(qkv.narrow(1, 2 * config.Heads, config.Heads));
            var o = F.scaled_dot_product_attention(turned.narrow(1, 0, config.Heads), keys[layer].narrow(2, 0, Length + 1), values[layer].narrow(2, 0, Length + 1));
            x = x + F.linear(o.view(1, config.Width), weights[next++]);
            var gateUp = F.linear(Norm(x, weights[next++]), weights[next++]).chunk(2, -1);
            x = x + F.linear(F.silu(gateUp[0]) * gateUp[1], weights[next++]);
        }
        Length++;
        x = Norm(x, weights[next++]);
        return F.linear(x, config.TieEmbeddings ? embedding : weights[next]).MoveToOuterDisposeScope();
    }

    /// <summary>Frees weights and cache.</summary>
    public void Dispose()
    {
        foreach (var tensor in weights.Concat(keys).Concat(values).Append(cos).Append(sin)) tensor.Dispose();
    }

    private Tensor Norm(Tensor x, Tensor gain) => TorchLayers.RmsNorm(x, gain, config.NormEpsilon);
}
