using System.Text;
using Fusion.Samples.Tokenization.Schemes;

namespace Fusion.Samples.Tokenization.Lessons;

/// <summary>How often two tokens stand beside each other.</summary>
internal readonly record struct PairCount(byte[] Left, byte[] Right, int Count);

/// <summary>One merge.</summary>
/// <param name="Pairs">Every pair before it, the one to merge first.</param>
/// <param name="Sequence">The tokens after it.</param>
internal sealed record MergeStep(IReadOnlyList<PairCount> Pairs, IReadOnlyList<byte[]> Sequence);

/// <summary>Training on a short text, one merge after the other.</summary>
/// <param name="Text">The text.</param>
/// <param name="CutsWords">Whether pairs across words are left alone, as a pre-tokenizer does.</param>
/// <param name="Start">The bytes to begin with.</param>
/// <param name="Steps">The merges, until no pair occurs twice.</param>
/// <param name="Left">Pairs at the end, each of which occurs once.</param>
internal sealed record MergeWalk(string Text, bool CutsWords, IReadOnlyList<byte[]> Start, IReadOnlyList<MergeStep> Steps, IReadOnlyList<PairCount> Left)
{
    /// <summary>
    /// Counts and merges as in Sennrich et al. 2016, on bytes: the most frequent pair, of equals the greatest by its bytes,
    /// which is the rule of Fusion's trainer. The trainer merges pairs that occur once, too, while the vocabulary has room.
    /// </summary>
    public static MergeWalk Of(string text, bool cutsWords)
    {
        var words = (cutsWords ? Words.Of(text) : [text]).Select(word => Encoding.UTF8.GetBytes(word).Select(value => new[] { value }).ToList()).ToList();
        var (start, steps) = (Flat(words), new List<MergeStep>());
        List<PairCount> pairs;
        while ((pairs = Count(words)) is [{ Count: > 1 } best, ..])
        {
            foreach (var word in words) Merge(word, best);
            steps.Add(new MergeStep(pairs, Flat(words)));
        }
        return new MergeWalk(text, cutsWords, start, steps, pairs);
    }

    private static List<PairCount> Count(List<List<byte[]>> words) =>
        [.. words.SelectMany(word => word.Zip(word.Skip(1)))
            .GroupBy(pair => (Left: Convert.ToHexString(pair.First), Right: Convert.ToHexString(pair.Second)))
            .Select(group => new PairCount(group.First().First, group.First().Second, group.Count()))
            .OrderByDescending(pair => pair.Count)
            .ThenByDescending(pair => Convert.ToHexString(pair.Left), StringComparer.Ordinal)
            .ThenByDescending(pair => Convert.ToHexString(pair.Right), StringComparer.Ordinal)];

    private static void Merge(List<byte[]> word, PairCount pair)
    {
        for (var i = 0; i + 1 < word.Count; i++)
        {
            if (!word[i].AsSpan().SequenceEqual(pair.Left) || !word[i + 1].AsSpan().SequenceEqual(pair.Right)) continue;
            word[i] = [.. pair.Left, .. pair.Right];
            word.RemoveAt(i + 1);
        }
    }

    private static List<byte[]> Flat(List<List<byte[]>> words) => [.. words.SelectMany(word => word)];
}
