namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// How often each pair of neighbouring tokens occurs in the weighted pre-tokens, kept up to date merge by merge.
/// </summary>
/// <remarks>
/// Each pair knows the words it occurs in, so a merge touches those words only, and in them only the neighbours of what it
/// joins. The heap is lazy: it holds, for every pair, at least one entry whose count is not below the present one; an entry
/// found too high is put back with the present count.
/// </remarks>
internal sealed class PairCounts
{
    private readonly record struct Word(long Start, int Length, long Weight);

    /// <summary>A word in which a pair occurs or did once, and the next in the pair's list.</summary>
    private readonly record struct Place(int Word, long Next);

    /// <summary>Places that a merge collects and sorts at once: enough to visit words in the order of memory.</summary>
    private const int MostVisited = 1 << 20;

    private readonly WorkMemory memory;
    private readonly long memoryBytes;
    private readonly WorkArray<int> symbols;
    private readonly WorkArray<Word> words;
    private readonly WorkArray<Place> places;
    private readonly PairIndex pairs;
    private readonly PairHeap heap;
    private readonly List<int> visited = [];
    private readonly List<int> risen = [];
    private long placed;
    private int merges;
    private int touched;

    /// <param name="memory">Where the arrays go.</param>
    /// <param name="memoryBytes">How much of files to keep in memory.</param>
    /// <param name="tokens">Bytes of each token; grows while merges are made.</param>
    /// <param name="counts">Pre-tokens and how often they occur.</param>
    /// <param name="byteOffset">Token id of byte 0.</param>
    public PairCounts(WorkMemory memory, long memoryBytes, List<byte[]> tokens, WordCounts counts, int byteOffset)
    {
        (this.memory, this.memoryBytes) = (memory, memoryBytes);
        symbols = memory.Allocate<int>(counts.TextBytes);
        words = memory.Allocate<Word>(counts.Words);
        // A place for each pair at first; each join takes one symbol away and makes two pairs at most.
        places = memory.Allocate<Place>(3 * counts.TextBytes + 1);
        pairs = new PairIndex(memory);
        heap = new PairHeap(memory, tokens, pairs);
        var (index, position) = (0, 0L);
        counts.ForEach((bytes, weight) =>
        {
            if (bytes.Length < 2) return;
            words[index] = new Word(position, bytes.Length, weight);
            var word = symbols.Slice(position, bytes.Length);
            for (var i = 0; i < word.Length; i++) word[i] = bytes[i] + byteOffset;
            for (var i = 0; i + 1 < word.Length; i++) Increase(word[i], word[i + 1], weight, index);
            position += bytes.Length;
            index++;
            Touch();
        });
        for (var pair = 0; pair < pairs.Count; pair++) heap.Push(pair);
    }

    /// <summary>Different pairs seen so far.</summary>
    public int Count => pairs.Count;

    /// <summary>The least memory that the arrays take for these pre-tokens.</summary>
    public static unsafe long LeastBytes(WordCounts counts) =>
        counts.TextBytes * (sizeof(int) + sizeof(Place)) + counts.Words * sizeof(Word);

    /// <summary>The most frequent pair; of equals the greatest by raw bytes, first token before second.</summary>
    public bool TryTakeBest(out int pair, out (int Left, int Right) tokens)
    {
        while (heap.TryPop(out pair, out var count))
        {
            ref var info = ref pairs[pair];
            tokens = (info.Left, info.Right);
            if (info.Count == count && count > 0) return true;
            if (info.Count > 0 && info.Count < count) heap.Push(pair);
        }
        tokens = default;
        return false;
    }

    /// <summary>Replaces the pair by the token <paramref name="id"/>, left to right, wherever it occurs.</summary>
    public void Merge(int pair, int id)
    {
        ref var info = ref pairs[pair];
        var (left, right, first) = (info.Left, info.Right, info.Places);
        (info.Count, info.Places) = (0, 0);
        risen.Clear();
        merges++;
        for (var place = first; place > 0;)
        {
            visited.Clear();
            for (; place > 0 && visited.Count < MostVisited; place = places[place].Next)
            {
                visited.Add(places[place].Word);
                Touch();
            }
            // In the order of the words, which is the order of memory. A word that comes again has no such pair any more.
            visited.Sort();
            var last = -1;
            foreach (var word in visited)
            {
                if (word != last) Replace(word, pair, left, right, id);
                last = word;
                Touch();
            }
        }
        foreach (var grown in risen) heap.Push(grown);
    }

    private void Replace(int index, int pair, int left, int right, int id)
    {
        ref var word = ref words[index];
        var text = symbols.Slice(word.Start, word.Length);
        var weight = word.Weight;
        // Symbols before `kept` are new, those from `i` on are old; `end` is where the last join ended.
        var (kept, end) = (0, -1);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 >= text.Length || text[i] != left || text[i + 1] != right)
            {
                text[kept++] = text[i];
                continue;
            }
            // Between two joins without a gap the old pair was taken away by the first and the new one is added by the second.
            if (i > 0 && end != i) Decrease(text[i - 1], left, weight, pair);
            if (i + 2 < text.Length) Decrease(right, text[i + 2], weight, pair);
            if (kept > 0) Increase(text[kept - 1], id, weight, index);
            end = i + 2;
            var goesOn = i + 3 < text.Length && text[i + 2] == left && text[i + 3] == right;
            if (i + 2 < text.Length && !goesOn) Increase(id, text[i + 2], weight, index);
            text[kept++] = id;
            i++;
        }
        word = word with { Length = kept };
    }

    private void Increase(int left, int right, long weight, int word)
    {
        var pair = pairs.FindOrAdd(left, right);
        ref var info = ref pairs[pair];
        info.Count += weight;
        if (info.Places == 0 || places[info.Places].Word != word)
        {
            places[++placed] = new Place(word, info.Places);
            info.Places = placed;
        }
        if (info.RoseIn == merges) return;
        info.RoseIn = merges;
        risen.Add(pair);
    }

    private void Decrease(int left, int right, long weight, int merged)
    {
        // The merged pair itself is gone as a whole.
        var pair = pairs.FindOrAdd(left, right);
        if (pair != merged) pairs[pair].Count -= weight;
    }

    /// <summary>Pages of files are given back before they are too many; looking for that after every word would take too long.</summary>
    private void Touch()
    {
        const int Patience = 256;
        if (!memory.IsOnDisk || ++touched < Patience) return;
        touched = 0;
        memory.Trim(memoryBytes);
    }
}
