using Fusion.Model.Autograd;
using Fusion.Model.Kernels;
using Fusion.Model.Layers;
using Fusion.Runtime;

namespace Fusion.Model.Inference;

/// <summary>
/// A transformer for inference: token by token, with a cache of keys and values, so that a token costs one pass over the
/// weights however long the text is. Weights are packed for that once and belong to the decoder. With
/// <see cref="WeightFormat.Float32"/> every logit is bit for bit that of <see cref="Transformer.Forward"/> over the whole text,
/// in however many pieces the text comes.
/// </summary>
public sealed class Decoder : IDisposable
{
    private sealed record Block(Tensor<float> AttentionNorm, PackedLinear Qkv, PackedLinear Output, Tensor<float> MlpNorm, PackedLinear GateUp, PackedLinear Down);

    private readonly Device device;
    private readonly RopeTable rope;
    private readonly Block[] blocks;
    private readonly Tensor<float> embedding, finalNorm, lastLogits;
    private readonly PackedLinear head;
    private readonly float[] logits;
    private readonly DecoderStep single;
    private readonly List<IDisposable> owned = [];

    /// <summary>Copies a model's weights, which may then be disposed. The cache is as long as the model's context.</summary>
    /// <param name="model">The model as trained.</param>
    /// <param name="format">How matrices are stored; gains and token vectors stay fp32.</param>
    public Decoder(Transformer model, WeightFormat format = WeightFormat.Float32)
    {
        ArgumentNullException.ThrowIfNull(model);
        (device, Config) = (model.Device, model.Config);
        var ends = model.Ends;
        rope = Own(new RopeTable(device, Config.ContextLength, Config.HeadWidth, Config.RopeTheta));
        (embedding, finalNorm) = (Copy(ends.Embedding), Copy(ends.FinalNorm));
        blocks = [.. model.Blocks.Select(b => new Block(Copy(b.AttentionNorm), Pack(b.Qkv), Pack(b.Output), Copy(b.MlpNorm), Pack(b.GateUp), Pack(b.Down)))];
        head = Pack(ends.Head);
        Cache = Own(new KeyValueCache(device, Config.Layers, Config.ContextLength, Config.Heads, Config.HeadWidth));
        single = Own(new DecoderStep(device, Config, rope, 1));
        lastLogits = Own(Tensor.Zeros<float>(device, 1, Config.VocabularySize));
        logits = new float[Config.VocabularySize];

        PackedLinear Pack(Parameter p)
        {
            var packed = Own(PackedLinear.Of(p.Value, format));
            MatrixBytes += packed.Bytes;
            return packed;
        }
    }

    /// <summary>The model's shape.</summary>
    public TransformerConfig Config { get; }

    /// <summary>Keys and values of the text so far. Truncate it to go on from an earlier place, reset it for another text.</summary>
    public KeyValueCache Cache { get; }

    /// <summary>Bytes of the packed matrices, head included: what one token reads.</summary>
    public long MatrixBytes { get; private set; }

    /// <summary>
    /// Goes on with the text and gives the logits (vocabulary) that follow its last token. They stay until the next call, and
    /// the caller may overwrite them. For one token nothing is allocated.
    /// </summary>
    /// <exception cref="FusionException">There are no ids, one is outside the vocabulary, or the cache is full.</exception>
    public Span<float> Next(params ReadOnlySpan<int> ids)
    {
        Check(ids);
        if (ids.Length == 1) Last(single, ids);
        else
        {
            using var step = new DecoderStep(device, Config, rope, ids.Length);
            Last(step, ids);
        }
        lastLogits.CopyTo(logits);
        return logits;
    }

    /// <summary>Goes on with the text and gives the logits after each of the new tokens, (ids, vocabulary), row by row.</summary>
    /// <exception cref="FusionException">There are no ids, one is outside the vocabulary, or the cache is full.</exception>
    public float[] All(params ReadOnlySpan<int> ids)
    {
        Check(ids);
        using var step = new DecoderStep(device, Config, rope, ids.Length);
        Run(step, ids);
        using var all = Tensor.Zeros<float>(device, ids.Length, Config.VocabularySize);
        head.Run(device.Launch, step.Normal, all);
        return all.ToArray();
    }

    /// <summary>Frees weights and cache.</summary>
    public void Dispose()
    {
        foreach (var item in owned) item.Dispose();
    }

    private void Last(DecoderStep step, ReadOnlySpan<int> ids)
    {
        Run(step, ids);
        head.Run(device.Launch, step.LastNormal, lastLogits);
    }

    /// <summary>Leaves in step.Normal what the head sees.</summary>
    private void Run(DecoderStep s, ReadOnlySpan<int> ids)
    {
        var launch = device.Launch;
        s.Ids.CopyFrom(ids);
        s.Cos.MoveTo(rope.Cos, 0, Cache.Length, s.Tokens);
        s.Sin.MoveTo(rope.Sin, 0, Cache.Length, s.Tokens);
        float scale = 1f / MathF.Sqrt(Config.HeadWidth);
        Embedding.Forward(launch, s.Ids, embedding, s.X, Config.Width);
        for (int i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];
            Normalize(s, block.AttentionNorm);
            block.Qkv.Run(launch, s.Normal, s.Qkv);
            Rope.Rotate(launch, s.First, s.Second, s.Cos, s.Sin, 1f, Config.HeadWidth / 2);
            var (keys, values) = Cache.Write(i, s.KeysAndValues);
            Attention.Decode(launch, s.Queries, keys, values, s.Output, scale, Config.HeadWidth, s.Tokens == 1 && device.IsHost ? 1 : s.Tokens <= 16 ? 16 : 64);
            block.Output.Run(launch, s.Attended, s.Next, s.X);
            s.Swap();
            Normalize(s, block.MlpNorm);
            block.GateUp.Run(launch, s.Normal, s.GateUp);
            SwiGlu.Forward(launch, s.Gate, s.Up, s.Gated, Config.HiddenWidth);
            block.Down.Run(launch, s.Gated, s.Next, s.X);
            s.Swap();
        }
        Normalize(s, finalNorm);
        Cache.Advance(s.Tokens);
    }

    private void Normalize(DecoderStep s, Tensor<float> gain) => RmsNorm.Forward(device.Launch, s.X, gain, s.Normal, s.Inverse, Config.NormEpsilon, Config.Width);

    private void Check(ReadOnlySpan<int> ids)
    {
        if (ids.IsEmpty) throw new FusionException("A decoder was given no token to go on with; give at least one.");
        foreach (int id in ids)
            if ((uint)id >= (uint)Config.VocabularySize)
                throw new FusionException($"Token id {id} is outside the vocabulary of {Config.VocabularySize}; use the tokenizer that the model was trained with.");
        Cache.Require(ids.Length);
    }

    private Tensor<float> Copy(Parameter p)
    {
        var copy = Own(Tensor.Zeros<float>(device, p.Value.Shape()));
        copy.CopyFrom(p.Value);
        return copy;
    }

    private T Own<T>(T item) where T : IDisposable
    {
        owned.Add(item);
        return item;
    }
}
