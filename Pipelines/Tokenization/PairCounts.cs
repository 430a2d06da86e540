using System.Runtime.InteropServices;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// How often each pair of neighbouring tokens occurs in the weighted pre-tokens, kept up to date merge by merge.
/// </summary>
/// <remarks>
/// Each pair knows the words it occurs in, so a merge touches those words only. The heap is lazy: it holds, for every pair,
/// at least one entry whose count is not below the present one; an entry found too high is put back with the present count.
/// </remarks>
internal sealed class PairCounts
{
    private sealed class Pair
    {
        public long Count;
        public readonly List<int> Words = [];
    }

    private readonly record struct Entry(long Count, int Left, int Right);

    private readonly List<int[]> words = [];
    private readonly List<long> weights = [];
    private readonly Dictionary<(int Left, int Right), Pair> pairs = [];
    private readonly PriorityQueue<Entry, Entry> heap;
    private readonly HashSet<(int, int)> risen = [];

    /// <param name="tokens">Bytes of each token; grows while merges are made.</param>
    /// <param name="counts">Pre-tokens and how often they occur.</param>
    /// <param name="byteOffset">Token id of byte 0.</param>
    public PairCounts(List<byte[]> tokens, IEnumerable<KeyValuePair<byte[], long>> counts, int byteOffset)
    {
        heap = new PriorityQueue<Entry, Entry>(Comparer<Entry>.Create((x, y) => Order(tokens, x, y)));
        foreach (var (bytes, weight) in counts)
        {
            if (bytes.Length < 2) continue;
            var word = Array.ConvertAll(bytes, value => value + byteOffset);
            var index = words.Count;
            words.Add(word);
            weights.Add(weight);
            for (var i = 0; i + 1 < word.Length; i++) Increase((word[i], word[i + 1]), weight, index);
        }
        foreach (var (pair, info) in pairs) Push(pair, info.Count);
    }

    /// <summary>The most frequent pair; of equals the greatest by raw bytes, first token before second.</summary>
    public bool TryTakeBest(out (int Left, int Right) best)
    {
        while (heap.TryDequeue(out var entry, out _))
        {
            best = (entry.Left, entry.Right);
            if (!pairs.TryGetValue(best, out var info) || info.Count == 0) continue;
            if (info.Count == entry.Count) return true;
            if (info.Count < entry.Count) Push(best, info.Count);
        }
        best = default;
        return false;
    }

    /// <summary>Replaces the pair by the token <paramref name="id"/>, left to right, wherever it occurs.</summary>
    public void Merge((int Left, int Right) pair, int id)
    {
        pairs.Remove(pair, out var info);
        risen.Clear();
        foreach (var index in CollectionsMarshal.AsSpan(info!.Words))
        {
            var word = words[index];
            var merged = Replace(word, pair, id);
            if (merged.Length == word.Length) continue;
            var weight = weights[index];
            for (var i = 0; i + 1 < word.Length; i++) Decrease((word[i], word[i + 1]), weight);
            for (var i = 0; i + 1 < merged.Length; i++)
            {
                var neighbour = (merged[i], merged[i + 1]);
                var isNew = merged[i] == id || merged[i + 1] == id;
                Increase(neighbour, weight, isNew ? index : -1);
                if (isNew) risen.Add(neighbour);
            }
            words[index] = merged;
        }
        foreach (var neighbour in risen)
        {
            if (pairs.TryGetValue(neighbour, out var grown)) Push(neighbour, grown.Count);
        }
    }

    private static int[] Replace(int[] word, (int Left, int Right) pair, int id)
    {
        var kept = 0;
        Span<int> buffer = word.Length <= 256 ? stackalloc int[word.Length] : new int[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            var hit = i + 1 < word.Length && word[i] == pair.Left && word[i + 1] == pair.Right;
            buffer[kept++] = hit ? id : word[i];
            if (hit) i++;
        }
        return kept == word.Length ? word : buffer[..kept].ToArray();
    }

    private void Increase((int, int) pair, long weight, int word)
    {
        ref var info = ref CollectionsMarshal.GetValueRefOrAddDefault(pairs, pair, out _);
        info ??= new Pair();
        info.Count += weight;
        // Only the newest entry is compared: a word listed twice costs one idle visit, and no correctness.
        if (word >= 0 && (info.Words.Count == 0 || info.Words[^1] != word)) info.Words.Add(word);
    }

    private void Decrease((int, int) pair, long weight)
    {
        if (pairs.TryGetValue(pair, out var info)) info.Count -= weight;
    }

    private void Push((int Left, int Right) pair, long count)
    {
        var entry = new Entry(count, pair.Left, pair.Right);
        heap.Enqueue(entry, entry);
    }

    private static int Order(List<byte[]> tokens, Entry x, Entry y)
    {
        if (x.Count != y.Count) return y.Count.CompareTo(x.Count);
        var first = tokens[y.Left].AsSpan().SequenceCompareTo(tokens[x.Left]);
        return first != 0 ? first : tokens[y.Right].AsSpan().SequenceCompareTo(tokens[x.Right]);
    }
}
