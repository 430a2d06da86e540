using Fusion.Model.Autograd;
using Fusion.Model.Layers;
using TorchSharp;
using F = TorchSharp.torch.nn.functional;
using Tensor = TorchSharp.torch.Tensor;

namespace Fusion.Torch;

/// <summary>
/// The same decoder-only transformer written with libtorch's operators, on copies of a store's weights. Fused projections
/// stay fused, attention and the normalisations are libtorch's own kernels: the way one would write it for speed.
/// </summary>
public sealed class TorchTransformer : IDisposable
{
    private readonly TransformerConfig config;
    private readonly Tensor cos;
    private readonly Tensor sin;

    /// <summary>Copies the weights of a model.</summary>
    public TorchTransformer(TransformerConfig config, ParameterStore weights)
    {
        this.config = config;
        Parameters = [.. weights.Parameters.Select(p => new TorchSharp.Modules.Parameter(TorchTensors.From(p.Value)))];
        (cos, sin) = TorchLayers.RopeTable(config.ContextLength, config.HeadWidth, config.RopeTheta);
    }

    /// <summary>Weights in the order of the store's parameters.</summary>
    public IReadOnlyList<TorchSharp.Modules.Parameter> Parameters { get; }

    /// <summary>Logits (B·T, vocabulary) of ids (B, T).</summary>
    public Tensor Forward(Tensor ids)
    {
        long batch = ids.shape[0], tokens = ids.shape[1];
        int next = 0;
        Tensor embedding = Parameters[next++];
        var x = embedding.index_select(0, ids.view(-1)).view(batch, tokens, config.Width); // (B, T, d)
        var (c, s) = (cos.narrow(0, 0, tokens), sin.narrow(0, 0, tokens));
        for (int layer = 0; layer < config.Layers; layer++)
        {
            var qkv = F.linear(Norm(x, Parameters[next++]), Parameters[next++]).view(batch, tokens, 3 * config.Heads, config.HeadWidth).transpose(1, 2);
            var turned = TorchLayers.Rotate(qkv.narrow(1, 0, 2 * config.Heads), c, s);
            var o = F.scaled_dot_product_attention(turned.narrow(1, 0, config.Heads), turned.narrow(1, config.Heads, config.Heads), qkv.narrow(1, 2 * config.Heads, config.Heads), is_casual: true);
            x = x + F.linear(o.transpose(1, 2).reshape(batch, tokens, config.Width), Parameters[next++]);
            var gateUp = F.linear(Norm(x, Parameters[next++]), Parameters[next++]).chunk(2, -1);
            x = x + F.linear(F.silu(gateUp[0]) * gateUp[1], Parameters[next++]);
        }
        x = Norm(x, Parameters[next++]);
        return F.linear(x, config.TieEmbeddings ? embedding : Parameters[next]).view(batch * tokens, config.VocabularySize);
    }

    /// <summary>Mean cross-entropy in nats, of ids and targets (B, T).</summary>
    public Tensor Loss(Tensor ids, Tensor targets) => F.cross_entropy(Forward(ids), targets.view(-1));

    /// <summary>AdamW with decay of matrices only, as Fusion's optimizer has it.</summary>
    public torch.optim.Optimizer AdamW(double rate, double beta1, double beta2, double epsilon, double decay)
    {
        TorchSharp.Modules.AdamW.ParamGroup Group(bool isMatrix) => new(
            Parameters.Where(p => p.dim() > 1 == isMatrix),
            new TorchSharp.Modules.AdamW.Options { LearningRate = rate, InitialLearningRate = rate, beta1 = beta1, beta2 = beta2, eps = epsilon, weight_decay = isMatrix ? decay : 0, amsgrad = false, maximize = false });
        return torch.optim.AdamW([Group(true), Group(false)], lr: rate);
    }

    /// <summary>Frees the weights.</summary>
    public void Dispose()
    {
        foreach (var p in Parameters) p.Dispose();
        cos.Dispose();
        sin.Dispose();
    }

    private Tensor Norm(Tensor x, Tensor gain) => TorchLayers.RmsNorm(x, gain, config.NormEpsilon);
}
