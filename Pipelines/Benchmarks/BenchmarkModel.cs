using Fusion.Model.Layers;

namespace Fusion.Pipelines.Benchmarks;

/// <summary>A model and the batch of one training step.</summary>
/// <param name="Name">Name in the tables.</param>
/// <param name="Config">The shape; the context is the length of the sequences.</param>
/// <param name="Batch">Sequences per step.</param>
internal sealed record BenchmarkModel(string Name, TransformerConfig Config, int Batch)
{
    /// <summary>A model of about the size of the sample's.</summary>
    public static readonly BenchmarkModel TinyStories =
        new("tinystories", new TransformerConfig(VocabularySize: 4096, ContextLength: 128, Width: 128, Layers: 4, Heads: 4, HiddenWidth: 384), Batch: 16);

    /// <summary>A model whose products decide.</summary>
    public static readonly BenchmarkModel Medium =
        new("medium", new TransformerConfig(VocabularySize: 4096, ContextLength: 256, Width: 384, Layers: 6, Heads: 6, HiddenWidth: 1024), Batch: 16);

    /// <summary>GPT-2 124M's shape with a gated MLP and a head of its own, on few tokens: weights and optimizer decide.</summary>
    public static readonly BenchmarkModel Gpt2 =
        new("gpt2", new TransformerConfig(VocabularySize: 50_257, ContextLength: 64, Width: 768, Layers: 12, Heads: 12, HiddenWidth: 3072), Batch: 4);

    /// <summary>The models that are measured.</summary>
    public static readonly IReadOnlyList<BenchmarkModel> All = [TinyStories, Medium, Gpt2];

    /// <summary>Length of each sequence.</summary>
    public int Tokens => Config.ContextLength;

    /// <summary>Tokens of one step.</summary>
    public int Rows => Batch * Tokens;

    public override string ToString() =>
        $"{Name}: V {Config.VocabularySize}, T {Tokens}, d {Config.Width}, L {Config.Layers}, H {Config.Heads}, ff {Config.HiddenWidth}, B {Batch}";
}
