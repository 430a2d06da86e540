using System.Text;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Samples.Tokenization.Lessons;

/// <summary>How well a vocabulary of one size packs text that it was not learned from.</summary>
internal readonly record struct CompressionPoint(int VocabularySize, double BytesPerToken);

/// <summary>Learns one large vocabulary; smaller ones are its beginnings, because merges come one after the other.</summary>
/// <param name="Whole">The largest vocabulary.</param>
/// <param name="Points">Bytes per token on held-out text by size.</param>
internal sealed record Compression(Tokenizer Whole, IReadOnlyList<CompressionPoint> Points)
{
    /// <summary>Trains on a corpus and measures every size from 256 on, doubled each time.</summary>
    /// <param name="corpus">The text.</param>
    /// <param name="largest">The largest size; less when the corpus has no more pairs.</param>
    /// <param name="progress">Told the number of tokens learned.</param>
    public static Compression Of(Corpus corpus, int largest, IProgress<int>? progress = null)
    {
        using var trainer = new BpeTrainer(largest);
        foreach (var document in corpus.Training) trainer.Add(document);
        var whole = trainer.Train(progress);
        var bytes = Encoding.UTF8.GetBytes(corpus.HeldOut);
        var sizes = Enumerable.Range(0, 31).Select(power => 256L << power).TakeWhile(size => size < whole.VocabularySize).Select(size => (int)size).Append(whole.VocabularySize);
        return new Compression(whole, [.. sizes.Select(size => new CompressionPoint(size, (double)bytes.Length / Beginning(whole, size).Count(bytes)))]);
    }

    /// <summary>The tokenizer that training would have given at a smaller size.</summary>
    public static Tokenizer Beginning(Tokenizer whole, int size)
    {
        if (size >= whole.VocabularySize) return whole;
        var tokens = Enumerable.Range(0, size).Select(id => whole.TokenBytes(id).ToArray()).ToList();
        var known = tokens.Select(Convert.ToHexString).ToHashSet(StringComparer.Ordinal);
        // Two merges may spell one token: the first that spells a further one ends the beginning.
        var merges = whole.Merges.TakeWhile(merge => known.Contains(Convert.ToHexString([.. merge.Left, .. merge.Right])));
        return new Tokenizer(tokens, [.. merges], [], whole.PreTokenizer);
    }
}
