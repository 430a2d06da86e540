using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Fusion.Pipelines.Tokenization;

/// <summary>Text to ids on several threads: the same ids as on one.</summary>
public sealed partial class Tokenizer
{
    /// <summary>Text of one piece of work: long against its overhead, short against the text of one thread.</summary>
    private const int ChunkBytes = 1 << 18;

    /// <summary>A special token, or a stretch of text without any that is cut where cutting changes nothing.</summary>
    private readonly record struct Chunk(int Start, int End, bool AtStart, int SpecialId);

    /// <summary>What a thread encodes with, and the ids of all the chunks that it takes.</summary>
    private sealed record Worker(SegmentEncoder Encoder, IdParts Ids);

    /// <summary>Where the ids of a chunk stand.</summary>
    private readonly record struct Place(IdParts Ids, int Start, int Count);

    /// <summary>Encodes one text on several threads.</summary>
    /// <param name="utf8">The text; it need not be valid UTF-8.</param>
    /// <param name="threads">Most threads; 0 for one per processor.</param>
    /// <param name="specials">What to do with special tokens in it; <see cref="SpecialTokenRule.All"/> when null.</param>
    /// <exception cref="FusionException">A byte of the text is not in the vocabulary, or a special token is refused.</exception>
    public int[] EncodeParallel(ReadOnlyMemory<byte> utf8, int threads = 0, SpecialTokenRule? specials = null)
    {
        var chunks = Cut(utf8.Span, specials ?? SpecialTokenRule.All);
        var (places, workers) = (new Place[chunks.Count], new ConcurrentBag<Worker>());
        Run(chunks.Count, threads, workers, (index, worker) =>
        {
            var (chunk, start) = (chunks[index], worker.Ids.Count);
            if (chunk.SpecialId >= 0) worker.Ids.Add([chunk.SpecialId]);
            else EncodeChunk(worker, utf8.Span[chunk.Start..chunk.End], chunk.AtStart, chunk.Start == 0);
            places[index] = new Place(worker.Ids, start, worker.Ids.Count - start);
        });
        var starts = new int[places.Length + 1];
        for (var i = 0; i < places.Length; i++) starts[i + 1] = checked(starts[i] + places[i].Count);
        var all = GC.AllocateUninitializedArray<int>(starts[^1]);
        Parallel.For(0, places.Length, Options(threads), index => places[index].Ids.CopyTo(places[index].Start, all.AsSpan(starts[index], places[index].Count)));
        foreach (var worker in workers)
        {
            worker.Ids.Release();
            Return(worker.Encoder);
        }
        return all;
    }

    /// <summary>Encodes many texts on several threads.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="threads">Most threads; 0 for one per processor.</param>
    /// <param name="specials">What to do with special tokens in them; <see cref="SpecialTokenRule.All"/> when null.</param>
    /// <exception cref="FusionException">A byte of a text is not in the vocabulary, or a special token is refused.</exception>
    public int[][] EncodeBatch(IReadOnlyList<string> texts, int threads = 0, SpecialTokenRule? specials = null)
    {
        var ids = new int[texts.Count][];
        Rethrow(() => Parallel.For(0, texts.Count, Options(threads), index => ids[index] = Encode(texts[index], specials)));
        return ids;
    }

    private List<Chunk> Cut(ReadOnlySpan<byte> text, SpecialTokenRule rule)
    {
        var found = SpecialsFor(rule);
        var chunks = new List<Chunk>();
        for (var start = 0; start < text.Length;)
        {
            var (id, length) = (-1, 0);
            var end = start + (found?.Find(text[start..], isLast: true, out id, out length) ?? text.Length - start);
            if (length > 0 && rule.Refuses) throw Refusal(id);
            for (var from = start; from < end;)
            {
                var cut = end - from > ChunkBytes ? PreTokenizer.FindSafeCut(text[from..end], ChunkBytes) : -1;
                var to = cut < 0 ? end : from + cut;
                chunks.Add(new Chunk(from, to, from == start, -1));
                from = to;
            }
            if (length > 0) chunks.Add(new Chunk(end, end + length, false, id));
            start = end + length;
        }
        return chunks;
    }

    private static void EncodeChunk(Worker worker, ReadOnlySpan<byte> text, bool atStart, bool isFirst)
    {
        for (var position = 0; position < text.Length;)
        {
            worker.Ids.Add(worker.Encoder.Next(text[position..], isLast: true, atStart && position == 0, isFirst, out var consumed));
            position += consumed;
        }
    }

    /// <summary>Runs the work on threads that each take a worker, a used one where there is one, and leave it behind.</summary>
    private void Run(int count, int threads, ConcurrentBag<Worker> workers, Action<int, Worker> work) => Rethrow(() => Parallel.For(
        0, count, Options(threads),
        () => workers.TryTake(out var worker) ? worker : new Worker(Rent(), new IdParts()),
        (index, _, worker) =>
        {
            work(index, worker);
            return worker;
        },
        workers.Add));

    private static ParallelOptions Options(int threads)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        return new ParallelOptions { MaxDegreeOfParallelism = threads == 0 ? Environment.ProcessorCount : threads };
    }

    /// <summary>A user gets the one sentence of the first failure, not that of a collection of them.</summary>
    internal static void Rethrow(Action run)
    {
        try
        {
            run();
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }
}
