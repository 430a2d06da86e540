using System.Collections.Concurrent;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// How often each pre-token occurs, counted by several threads in bounded memory. A table that is full becomes a sorted file;
/// in the end the files are merged into one.
/// </summary>
internal sealed class WordCounts : IDisposable
{
    /// <summary>Above this a table gains nothing: files are read and written in order, and fast.</summary>
    private const long MostTableBytes = 256 << 20;

    private readonly string folder;
    private readonly long memoryBytes;
    private readonly ConcurrentQueue<WordRun> runs = [];
    private readonly WordTable?[] tables;

    /// <param name="threads">How many tables: each is used by one thread at a time.</param>
    /// <param name="memoryBytes">Most memory of all tables.</param>
    /// <param name="folder">Where files go.</param>
    public WordCounts(int threads, long memoryBytes, string folder)
    {
        this.folder = folder;
        this.memoryBytes = memoryBytes;
        tables = new WordTable?[threads];
    }

    /// <summary>Times that memory was used up and a table written to disk.</summary>
    public int Spills { get; private set; }

    /// <summary>Nothing was counted.</summary>
    public bool IsEmpty => runs.IsEmpty && tables.All(table => table is null || table.Count == 0);

    /// <summary>Different pre-tokens; known after <see cref="Combine"/>.</summary>
    public long Words { get; private set; }

    /// <summary>Bytes of the different pre-tokens; known after <see cref="Combine"/>.</summary>
    public long TextBytes { get; private set; }

    /// <summary>Counts a pre-token in the table of one thread.</summary>
    public void Add(int table, ReadOnlySpan<byte> word, long count)
    {
        var own = tables[table] ??= new WordTable(Math.Min(memoryBytes / tables.Length, MostTableBytes));
        if (own.TryAdd(word, count)) return;
        Spill(own);
        if (own.TryAdd(word, count)) return;
        // Longer than a table: a file of its own.
        var run = new WordRun(folder);
        run.Write(word, count);
        runs.Enqueue(run);
    }

    /// <summary>Puts the tables and files together; nothing is added after that.</summary>
    public void Combine()
    {
        if (runs.IsEmpty)
        {
            foreach (var other in tables.Skip(1))
            {
                other?.ForEach((word, count) => Add(0, word, count));
                other?.Clear();
            }
        }
        if (!runs.IsEmpty)
        {
            foreach (var table in tables.OfType<WordTable>())
            {
                Spill(table);
                table.Dispose();
            }
            Spills = runs.Count;
            MergeRuns();
        }
        (Words, TextBytes) = (0, 0);
        ForEach((word, _) =>
        {
            Words++;
            TextBytes += word.Length;
        });
    }

    /// <summary>All pre-tokens, after <see cref="Combine"/>; can be called again.</summary>
    public void ForEach(WordAction action)
    {
        if (!runs.TryPeek(out var run))
        {
            tables[0]?.ForEach(action);
            return;
        }
        run.Rewind();
        while (run.Read()) action(run.Word, run.Count);
    }

    public void Dispose()
    {
        foreach (var table in tables) table?.Dispose();
        foreach (var run in runs) run.Dispose();
    }

    private void Spill(WordTable table)
    {
        if (table.Count == 0) return;
        var run = new WordRun(folder);
        table.ForEachSorted(run.Write);
        runs.Enqueue(run);
        table.Clear();
    }

    /// <summary>As many files at once as there is memory for their buffers, until one is left.</summary>
    private void MergeRuns()
    {
        var atOnce = (int)Math.Clamp(memoryBytes / WordRun.BufferBytes, 2, 256);
        while (runs.Count > 1)
        {
            var sources = new List<WordRun>();
            while (sources.Count < atOnce && runs.TryDequeue(out var run)) sources.Add(run);
            var merged = new WordRun(folder);
            Merge(sources, merged);
            sources.ForEach(source => source.Dispose());
            runs.Enqueue(merged);
        }
    }

    private static void Merge(List<WordRun> sources, WordRun merged)
    {
        var queue = new PriorityQueue<WordRun, WordRun>(Comparer<WordRun>.Create((x, y) => x.Word.SequenceCompareTo(y.Word)));
        foreach (var source in sources)
        {
            source.Rewind();
            if (source.Read()) queue.Enqueue(source, source);
        }
        var (word, length, count) = (Array.Empty<byte>(), -1, 0L);
        while (queue.TryDequeue(out var least, out _))
        {
            if (length != least.Word.Length || !least.Word.SequenceEqual(word.AsSpan(0, length)))
            {
                if (length >= 0) merged.Write(word.AsSpan(0, length), count);
                (length, count) = (least.Word.Length, 0);
                if (word.Length < length) word = new byte[length];
                least.Word.CopyTo(word);
            }
            count += least.Count;
            if (least.Read()) queue.Enqueue(least, least);
        }
        if (length >= 0) merged.Write(word.AsSpan(0, length), count);
    }
}
