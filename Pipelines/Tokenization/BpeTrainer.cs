using System.Runtime.InteropServices;
using System.Text;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// Learns a byte-level BPE vocabulary (Sennrich et al. 2016, on bytes as in GPT-2). Feed text with <see cref="Add(string)"/>,
/// then call <see cref="Train"/>. Text is cut into pre-tokens as it arrives and only their counts are kept.
/// </summary>
/// <remarks>
/// Token ids: the special tokens in the given order, then the 256 bytes in order of value, then one id per merge.
/// Two merges that spell the same bytes share one id.
/// </remarks>
public sealed class BpeTrainer
{
    private readonly int vocabularySize;
    private readonly string[] specialTokens;
    private readonly PreTokenizer preTokenizer;
    private readonly SpecialTokenSet specials;
    private int[] ends = [];
    private readonly Dictionary<byte[], long> counts = new(ByteSequenceComparer.Instance);

    /// <param name="vocabularySize">Special tokens + 256 bytes + merges; fewer are made when the pairs run out.</param>
    /// <param name="specialTokens">Hard boundaries: no pair is counted inside or across them.</param>
    /// <param name="preTokenizer">GPT-2's when null.</param>
    /// <exception cref="FusionException">The vocabulary has no room for the bytes, or a special token is empty or repeated.</exception>
    public BpeTrainer(int vocabularySize, IReadOnlyList<string>? specialTokens = null, PreTokenizer? preTokenizer = null)
    {
        this.specialTokens = [.. specialTokens ?? []];
        this.vocabularySize = vocabularySize;
        this.preTokenizer = preTokenizer ?? PreTokenizer.Gpt2;
        if (vocabularySize < 256 + this.specialTokens.Length)
            throw new FusionException($"A vocabulary of {vocabularySize} tokens has no room for 256 bytes and {this.specialTokens.Length} special tokens: ask for at least {256 + this.specialTokens.Length}.");
        if (this.specialTokens.Distinct().Count() != this.specialTokens.Length)
            throw new FusionException("A special token is given twice: list every special token once.");
        specials = new SpecialTokenSet(this.specialTokens.Select((token, id) => new AddedToken(token, id)));
    }

    /// <summary>Counts the pre-tokens of a text.</summary>
    public void Add(string text) => Add(Encoding.UTF8.GetBytes(text));

    /// <summary>
    /// Counts the pre-tokens of UTF-8 text. Two calls are two documents: nothing is merged across the border between them.
    /// </summary>
    public void Add(ReadOnlySpan<byte> utf8)
    {
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<byte>>();
        while (!utf8.IsEmpty)
        {
            var end = specials.Find(utf8, isLast: true, out _, out var special);
            for (var segment = utf8[..end]; !segment.IsEmpty;)
            {
                var (start, room) = (0, preTokenizer.RoomFor(segment));
                if (ends.Length < room) ends = new int[room];
                foreach (var stop in ends.AsSpan(0, preTokenizer.Split(segment, isLast: true, ends)))
                {
                    if (stop > 0) CollectionsMarshal.GetValueRefOrAddDefault(lookup, segment[start..stop], out _)++;
                    start = stop > 0 ? stop : ~stop;
                }
                segment = segment[start..];
            }
            utf8 = utf8[(end + special)..];
        }
    }

    /// <summary>Merges the most frequent pair until the vocabulary is full.</summary>
    /// <param name="progress">Told the number of tokens after each merge.</param>
    /// <exception cref="FusionException">No text was added.</exception>
    public Tokenizer Train(IProgress<int>? progress = null)
    {
        if (counts.Count == 0) throw new FusionException("There is no text to train a tokenizer on: add a text that is not empty.");

        var tokens = new List<byte[]>(vocabularySize);
        foreach (var special in specialTokens) tokens.Add(Encoding.UTF8.GetBytes(special));
        for (var value = 0; value < 256; value++) tokens.Add([(byte)value]);
        var idOf = new Dictionary<byte[], int>(ByteSequenceComparer.Instance);
        for (var id = specialTokens.Length; id < tokens.Count; id++) idOf.Add(tokens[id], id);

        var pairs = new PairCounts(tokens, counts, byteOffset: specialTokens.Length);
        var merges = new List<(int Left, int Right)>();
        while (tokens.Count < vocabularySize && pairs.TryTakeBest(out var best))
        {
            byte[] merged = [.. tokens[best.Left], .. tokens[best.Right]];
            if (!idOf.TryGetValue(merged, out var id))
            {
                id = tokens.Count;
                idOf.Add(merged, id);
                tokens.Add(merged);
            }
            merges.Add(best);
            pairs.Merge(best, id);
            progress?.Report(tokens.Count);
        }
        return new Tokenizer(tokens, [.. merges.Select(merge => (tokens[merge.Left], tokens[merge.Right]))], specialTokens, preTokenizer);
    }
}
