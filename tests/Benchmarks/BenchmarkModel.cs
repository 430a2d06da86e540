using Fusion.Model.Layers;

namespace Fusion.Benchmarks;

/// <summary>A model and the batch of one training step.</summary>
/// <param name="Name">Name in the tables.</param>
/// <param name="Config">The shape; the context is the length of the sequences.</param>
/// <param name="Batch">Sequences per step.</param>
internal sealed record BenchmarkModel(string Name, TransformerConfig Config, int Batch)
{
    /// <summary>The models that are measured.</summary>
    public static readonly IReadOnlyList<BenchmarkModel> All =
    [
        new("tinystories", new TransformerConfig(VocabularySize: 4096, ContextLength: 128, Width: 128, Layers: 4, Heads: 4, HiddenWidth: 384), Batch: 16),
        new("medium", new TransformerConfig(VocabularySize: 4096, ContextLength: 256, Width: 384, Layers: 6, Heads: 6, HiddenWidth: 1024), Batch: 16),
    ];

    /// <summary>Length of each sequence.</summary>
    public int Tokens => Config.ContextLength;

    /// <summary>Tokens of one step.</summary>
    public int Rows => Batch * Tokens;

    public override string ToString() =>
        $"{Name}: V {Config.VocabularySize}, T {Tokens}, d {Config.Width}, L {Config.Layers}, H {Config.Heads}, ff {Config.HiddenWidth}, B {Batch}";
}
