using Fusion.Model.Autograd;
using Fusion.Model.Layers;
using Fusion.Pipelines.Tokenization;
using Fusion.Runtime;

namespace Fusion.Pipelines.Tests.Training;

/// <summary>Models that are trained in milliseconds, and models whose answers are known.</summary>
internal static class SmallModel
{
    /// <summary>Every byte and the end of a text; no merges.</summary>
    public static Tokenizer Bytes { get; } = new([.. Enumerable.Range(0, 256).Select(b => new[] { (byte)b })], [], ["<|endoftext|>"]);

    public static TransformerConfig Config { get; } = new(VocabularySize: 257, ContextLength: 8, Width: 16, Layers: 1, Heads: 2, HiddenWidth: 32);

    public static Transformer Random(Device device, TransformerConfig? config = null)
    {
        var model = new Transformer(device, config ?? Config);
        model.Initialize(7);
        return model;
    }

    /// <summary>A model that gives every position the same logits, whatever the text: all rows of the embedding are ones, and blocks add nothing.</summary>
    public static Transformer Constant(Device device, ReadOnlySpan<float> logits)
    {
        var model = new Transformer(device, Config);
        Weight(model, "model.embed_tokens.weight").Value.Fill(1f);
        Weight(model, "model.norm.weight").Value.Fill(1f);
        var head = new float[logits.Length * Config.Width];
        for (var id = 0; id < logits.Length; id++) head[id * Config.Width] = logits[id];
        Weight(model, "lm_head.weight").Value.CopyFrom(head);
        return model;
    }

    public static Parameter Weight(Transformer model, string name) => model.Store.Parameters.Single(parameter => parameter.Parts[0].Name == name);

    /// <summary>Logits of one sequence, row by row.</summary>
    public static float[] Logits(Transformer model, ReadOnlySpan<int> ids)
    {
        using var arena = new Arena(model.Device);
        return model.Forward(new Tape(model.Device, arena, recording: false), ids, 1).Value.ToArray();
    }
}
