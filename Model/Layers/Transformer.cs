using Fusion.Model.Autograd;
using Fusion.Runtime;

namespace Fusion.Model.Layers;

/// <summary>
/// Decoder-only transformer:
/// x = embed(ids); per block x += O · attention(rope(QKV · norm(x))), x += Down · swiglu(GateUp · norm(x)); logits = head · norm(x).
/// Weights carry the names of Hugging Face Llama; q, k, v and gate, up are one product each.
/// </summary>
public sealed class Transformer : IDisposable
{
    /// <summary>The weights of a layer.</summary>
    internal sealed class Block
    {
        public Parameter AttentionNorm = null!, Qkv = null!, Output = null!, MlpNorm = null!, GateUp = null!, Down = null!;
    }

    private readonly RopeTable rope;
    private readonly Block[] blocks;
    private Parameter embedding = null!, finalNorm = null!, head = null!;

    /// <summary>A model with zero weights: initialise or load them next.</summary>
    /// <exception cref="FusionException">The configuration is contradictory.</exception>
    public Transformer(Device device, TransformerConfig config)
    {
        config.Validate();
        (Device, Config, Store) = (device, config, new ParameterStore(device));
        rope = new RopeTable(device, config.ContextLength, config.HeadWidth, config.RopeTheta);
        blocks = [.. Enumerable.Range(0, config.Layers).Select(_ => new Block())];
        int d = config.Width, f = config.HiddenWidth;
        Store.Declare("model.embed_tokens.weight", [config.VocabularySize, d], ParameterRole.Table, p => embedding = p);
        for (int i = 0; i < blocks.Length; i++)
        {
            var (block, name) = (blocks[i], $"model.layers.{i}");
            Store.Declare($"{name}.input_layernorm.weight", [d], ParameterRole.Gain, p => block.AttentionNorm = p);
            Store.DeclareFused([($"{name}.self_attn.q_proj.weight", d), ($"{name}.self_attn.k_proj.weight", d), ($"{name}.self_attn.v_proj.weight", d)], d, p => block.Qkv = p);
            Store.Declare($"{name}.self_attn.o_proj.weight", [d, d], ParameterRole.Hidden, p => block.Output = p);
            Store.Declare($"{name}.post_attention_layernorm.weight", [d], ParameterRole.Gain, p => block.MlpNorm = p);
            Store.DeclareFused([($"{name}.mlp.gate_proj.weight", f), ($"{name}.mlp.up_proj.weight", f)], d, p => block.GateUp = p);
            Store.Declare($"{name}.mlp.down_proj.weight", [d, f], ParameterRole.Hidden, p => block.Down = p);
        }
        Store.Declare("model.norm.weight", [d], ParameterRole.Gain, p => finalNorm = p);
        if (!config.TieEmbeddings) Store.Declare("lm_head.weight", [config.VocabularySize, d], ParameterRole.Table, p => head = p);
        Store.Allocate();
        if (config.TieEmbeddings) head = embedding;
    }

    /// <summary>Where the weights live.</summary>
    public Device Device { get; }

    /// <summary>Widths, layers and heads, as given.</summary>
    public TransformerConfig Config { get; }

    /// <summary>All weights and gradients; what optimizers and checkpoints go through.</summary>
    public ParameterStore Store { get; }

    /// <summary>Weights by layer.</summary>
    internal IReadOnlyList<Block> Blocks => blocks;

    /// <summary>Table of token vectors, gains before the head, and the head, which may be that table.</summary>
    internal (Parameter Embedding, Parameter FinalNorm, Parameter Head) Ends => (embedding, finalNorm, head);

    /// <summary>
    /// Gains 1, matrices normal with standard deviation 0.02 at width 768 and growing as 1/√width, the two projections
    /// into the residual stream shrunk by √(2·layers) (GPT-2), all from one seed.
    /// </summary>
    public void Initialize(ulong seed)
    {
        var random = new NormalInitializer(seed);
        float deviation = 0.02f * MathF.Sqrt(768f / Config.Width);
        float residual = deviation / MathF.Sqrt(2 * Config.Layers);
        foreach (var p in Store.Parameters)
        {
            var values = new float[p.Value.Count];
            if (p.Value.Rank == 1) Array.Fill(values, 1f);
            else random.Fill(values, p == embedding ? 0.02f : blocks.Any(b => b.Output == p || b.Down == p) ? residual : deviation);
            p.Value.CopyFrom(values);
        }
    }

    /// <summary>Logits (batch·T, vocabulary) of a batch of equally long sequences, one after another in <paramref name="ids"/>.</summary>
    /// <exception cref="FusionException">An id is outside the vocabulary, or the sequences are longer than the context.</exception>
    public Variable Forward(Tape tape, ReadOnlySpan<int> ids, int batch) => Functions.Linear(tape, Hidden(tape, ids, batch), head);

    /// <summary>
    /// The loss of each token in nats, (batch·T). When recording, the gradient that the tape starts from is there, times
    /// <paramref name="scale"/>; the logits never exist as a whole (<see cref="HeadLoss"/>).
    /// </summary>
    /// <param name="tape">The step.</param>
    /// <param name="ids">Sequences of equal length, one after another.</param>
    /// <param name="batch">How many.</param>
    /// <param name="targets">The id that follows each, (batch·T); negative ones count as nothing.</param>
    /// <param name="scale">Factor of the gradients, usually 1 / (number of valid targets).</param>
    /// <exception cref="FusionException">An id is outside the vocabulary, or the sequences are longer than the context.</exception>
    public Tensor<float> Loss(Tape tape, ReadOnlySpan<int> ids, int batch, Tensor<int> targets, float scale) =>
        HeadLoss.Of(tape, Hidden(tape, ids, batch), head, targets, scale);

    /// <summary>What the output layer sees, (batch·T, width).</summary>
    private Variable Hidden(Tape tape, ReadOnlySpan<int> ids, int batch)
    {
        int tokens = batch > 0 ? ids.Length / batch : 0;
        if (tokens == 0 || tokens * batch != ids.Length) throw new FusionException($"{ids.Length} ids cannot be split into {batch} equally long sequences.");
        if (tokens > Config.ContextLength) throw new FusionException($"A sequence of {tokens} tokens is longer than the model's context of {Config.ContextLength}; cut it.");
        var x = Functions.Embed(tape, ids, embedding); // (B·T, d)
        foreach (var block in blocks)
        {
            var qkv = Functions.Linear(tape, Functions.Normalize(tape, x, block.AttentionNorm, Config.NormEpsilon), block.Qkv); // (B·T, 3d)
            x = Functions.Linear(tape, Functions.Attend(tape, qkv, batch, Config.Heads, rope), block.Output, residual: x);
            var hidden = Functions.GatedLinear(tape, Functions.Normalize(tape, x, block.MlpNorm, Config.NormEpsilon), block.GateUp); // (B·T, f)
            x = Functions.Linear(tape, hidden, block.Down, residual: x);
        }
        return Functions.Normalize(tape, x, finalNorm, Config.NormEpsilon);
    }

    /// <summary>Frees the weights.</summary>
    public void Dispose()
    {
        rope.Dispose();
        Store.Dispose();
    }
}
