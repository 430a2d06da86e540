using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// Learns a byte-level BPE vocabulary (Sennrich et al. 2016, on bytes as in GPT-2). Feed text with <see cref="Add(string)"/>
/// or <see cref="Add(Stream, IProgress{long})"/>, then call <see cref="Train"/>. Text is cut into pre-tokens as it arrives
/// and only their counts are kept, in memory as far as the bound allows and in files beyond it.
/// </summary>
/// <remarks>
/// Token ids: the special tokens in the given order, then the 256 bytes in order of value, then one id per merge.
/// Two merges that spell the same bytes share one id. Not for use by several threads; it uses several itself.
/// </remarks>
public sealed class BpeTrainer : IDisposable
{
    private readonly int vocabularySize;
    private readonly string[] specialTokens;
    private readonly PreTokenizer preTokenizer;
    private readonly SpecialTokenSet specials;
    private readonly BpeTrainerOptions options;
    private readonly int threads;
    private readonly int[][] ends;
    private readonly WordCounts counts;
    private readonly TrainingText text;
    private long textBytes;
    private TimeSpan countTime;
    private bool isUsed;

    /// <param name="vocabularySize">Special tokens + 256 bytes + merges; fewer are made when the pairs run out.</param>
    /// <param name="specialTokens">Hard boundaries: no pair is counted inside or across them.</param>
    /// <param name="preTokenizer">GPT-2's when null.</param>
    /// <param name="options">Threads and memory.</param>
    /// <exception cref="FusionException">The vocabulary has no room for the bytes, or a special token is empty or repeated.</exception>
    public BpeTrainer(int vocabularySize, IReadOnlyList<string>? specialTokens = null, PreTokenizer? preTokenizer = null, BpeTrainerOptions? options = null)
    {
        this.specialTokens = [.. specialTokens ?? []];
        this.vocabularySize = vocabularySize;
        this.preTokenizer = preTokenizer ?? PreTokenizer.Gpt2;
        this.options = options ?? new BpeTrainerOptions();
        if (vocabularySize < 256 + this.specialTokens.Length)
            throw new FusionException($"A vocabulary of {vocabularySize} tokens has no room for 256 bytes and {this.specialTokens.Length} special tokens: ask for at least {256 + this.specialTokens.Length}.");
        if (this.specialTokens.Distinct().Count() != this.specialTokens.Length)
            throw new FusionException("A special token is given twice: list every special token once.");
        if (this.options.MemoryBytes < BpeTrainerOptions.LeastMemoryBytes)
            throw new FusionException($"{this.options.MemoryBytes} bytes of memory are too few to train in: allow at least {BpeTrainerOptions.LeastMemoryBytes}.");
        ArgumentOutOfRangeException.ThrowIfNegative(this.options.Threads);
        specials = new SpecialTokenSet(this.specialTokens.Select((token, id) => new AddedToken(token, id)));
        threads = this.options.Threads > 0 ? this.options.Threads : Environment.ProcessorCount;
        ends = [.. Enumerable.Range(0, threads).Select(_ => Array.Empty<int>())];
        var partBytes = (int)Math.Clamp(this.options.MemoryBytes / (8 * (threads + 1)), 1 << 12, 1 << 20);
        text = new TrainingText(this.preTokenizer, specials, partBytes, (int)Math.Clamp(this.options.MemoryBytes / 16, partBytes, 1 << 30));
        counts = new WordCounts(threads, this.options.MemoryBytes / 2, this.options.TemporaryFolder);
    }

    /// <summary>How the training went; null before <see cref="Train"/> has ended.</summary>
    public BpeTrainerReport? Report { get; private set; }

    /// <summary>Counts the pre-tokens of a text.</summary>
    public void Add(string text) => Add(Encoding.UTF8.GetBytes(text));

    /// <summary>
    /// Counts the pre-tokens of UTF-8 text. Two calls are two documents: nothing is merged across the border between them.
    /// </summary>
    public void Add(ReadOnlySpan<byte> utf8)
    {
        ObjectDisposedException.ThrowIf(isUsed, this);
        var start = Stopwatch.GetTimestamp();
        Count(utf8, 0);
        textBytes += utf8.Length;
        countTime += Stopwatch.GetElapsedTime(start);
    }

    /// <summary>Counts the pre-tokens of UTF-8 text from a stream of any length, on several threads, as one document.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="progress">Told the bytes read so far, from any of the threads.</param>
    /// <exception cref="FusionException">A stretch that cannot be cut is larger than the memory allows, or a file cannot be written.</exception>
    public void Add(Stream utf8, IProgress<long>? progress = null)
    {
        CountAll(text.Read(utf8), part => part.Bytes.AsMemory(0, part.Count), part => text.Return(part.Bytes), progress);
    }

    /// <summary>Counts the pre-tokens of many documents on several threads.</summary>
    /// <param name="documents">What the documents are made of; taken one after the other.</param>
    /// <param name="utf8">Makes a document's text, on any of the threads.</param>
    /// <param name="progress">Told the bytes counted so far, from any of the threads.</param>
    /// <exception cref="FusionException">A file cannot be written.</exception>
    public void Add<T>(IEnumerable<T> documents, Func<T, ReadOnlyMemory<byte>> utf8, IProgress<long>? progress = null) => CountAll(documents, utf8, _ => { }, progress);

    private void CountAll<T>(IEnumerable<T> parts, Func<T, ReadOnlyMemory<byte>> utf8, Action<T> release, IProgress<long>? progress)
    {
        ObjectDisposedException.ThrowIf(isUsed, this);
        var start = Stopwatch.GetTimestamp();
        var free = new ConcurrentBag<int>(Enumerable.Range(0, threads));
        var read = 0L;
        Tokenizer.Rethrow(() => Parallel.ForEach(
            Partitioner.Create(parts, EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            part =>
            {
                // No more run at once than there are tables.
                if (!free.TryTake(out var table)) throw new UnreachableException();
                var bytes = utf8(part);
                Count(bytes.Span, table);
                free.Add(table);
                release(part);
                progress?.Report(Interlocked.Add(ref read, bytes.Length));
            }));
        textBytes += read;
        countTime += Stopwatch.GetElapsedTime(start);
    }

    /// <summary>Merges the most frequent pair until the vocabulary is full. Can be called once; it frees the counts.</summary>
    /// <param name="progress">Told the number of tokens after each merge.</param>
    /// <exception cref="FusionException">No text was added, or a file cannot be written.</exception>
    public Tokenizer Train(IProgress<int>? progress = null)
    {
        ObjectDisposedException.ThrowIf(isUsed, this);
        if (counts.IsEmpty) throw new FusionException("There is no text to train a tokenizer on: add a text that is not empty.");
        var start = Stopwatch.GetTimestamp();
        counts.Combine();
        var combineTime = Stopwatch.GetElapsedTime(start);

        start = Stopwatch.GetTimestamp();
        // Half the bound holds the arrays if they fit twice: lists of places grow, and pairs are not known yet.
        using var memory = new WorkMemory(PairCounts.LeastBytes(counts) > options.MemoryBytes / 4 ? options.TemporaryFolder : null);
        var tokens = new List<byte[]>(vocabularySize);
        foreach (var special in specialTokens) tokens.Add(Encoding.UTF8.GetBytes(special));
        for (var value = 0; value < 256; value++) tokens.Add([(byte)value]);
        var pairs = new PairCounts(memory, options.MemoryBytes / 2, tokens, counts, byteOffset: specialTokens.Length);
        Dispose();
        var merges = Merge(tokens, pairs, progress);
        Report = new BpeTrainerReport(textBytes, counts.Words, pairs.Count, counts.Spills, memory.IsOnDisk, countTime, combineTime, Stopwatch.GetElapsedTime(start));
        return new Tokenizer(tokens, [.. merges.Select(merge => (tokens[merge.Left], tokens[merge.Right]))], specialTokens, preTokenizer);
    }

    /// <summary>Frees the counts; <see cref="Train"/> does that, too.</summary>
    public void Dispose()
    {
        isUsed = true;
        counts.Dispose();
    }

    private List<(int Left, int Right)> Merge(List<byte[]> tokens, PairCounts pairs, IProgress<int>? progress)
    {
        var idOf = new Dictionary<byte[], int>(ByteSequenceComparer.Instance);
        for (var id = specialTokens.Length; id < tokens.Count; id++) idOf.Add(tokens[id], id);
        var merges = new List<(int Left, int Right)>();
        while (tokens.Count < vocabularySize && pairs.TryTakeBest(out var pair, out var best))
        {
            byte[] merged = [.. tokens[best.Left], .. tokens[best.Right]];
            if (!idOf.TryGetValue(merged, out var id))
            {
                id = tokens.Count;
                idOf.Add(merged, id);
                tokens.Add(merged);
            }
            merges.Add(best);
            pairs.Merge(pair, id);
            progress?.Report(tokens.Count);
        }
        return merges;
    }

    private void Count(ReadOnlySpan<byte> rest, int table)
    {
        ref var stops = ref ends[table];
        while (!rest.IsEmpty)
        {
            var end = specials.Find(rest, isLast: true, out _, out var special);
            for (var segment = rest[..end]; !segment.IsEmpty;)
            {
                var (start, room) = (0, preTokenizer.RoomFor(segment));
                if (stops.Length < room) stops = new int[room];
                foreach (var stop in stops.AsSpan(0, preTokenizer.Split(segment, isLast: true, stops)))
                {
                    if (stop > 0) counts.Add(table, segment[start..stop], 1);
                    start = stop > 0 ? stop : ~stop;
                }
                segment = segment[start..];
            }
            rest = rest[(end + special)..];
        }
    }
}
