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
        shortPieces.Expect(utf8.Length);
        var chunks = Cut(utf8.Span, specials ?? SpecialTokenRule.All);
        var (places, workers) = (new Place[chunks.Count], new ConcurrentBag<Worker>());
        Run(chunks.Count, threads, () => workers.TryTake(out var used) ? used : new Worker(Rent(), new IdParts()), workers.Add, (index, worker) =>
        {
            var (chunk, start) = (chunks[index], worker.Ids.Count);
            if (chunk.SpecialId >= 0) worker.Ids.Add([chunk.SpecialId]);
            else EncodeChunk(worker, utf8.Span[chunk.Start..chunk.End], chunk.AtStart, chunk.Start == 0);
            places[index] = new Place(worker.Ids, start, worker.Ids.Count - start);
        });
        var starts = new int[places.Length + 1];
        for (var i = 0; i < places.Length; i++) starts[i + 1] = checked(starts[i] + places[i].Count);
        var all = GC.AllocateUninitializedArray<int>(starts[^1]);
        Run(places.Length, threads, () => places, _ => { }, (index, from) => from[index].Ids.CopyTo(from[index].Start, all.AsSpan(starts[index], from[index].Count)));
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
        Run(texts.Count, threads, () => ids, _ => { }, (index, to) => to[index] = Encode(texts[index], specials));
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

    /// <summary>
    /// Runs pieces of work on threads that each take a worker and leave it behind. A free thread takes the next piece;
    /// <see cref="Parallel"/> by itself hands out ranges of up to 16, behind the last of which the other threads are idle.
    /// </summary>
    private static void Run<TWorker>(int count, int threads, Func<TWorker> take, Action<TWorker> leave, Action<int, TWorker> work)
    {
        var (options, next) = (Options(threads), 0);
        Rethrow(() => Parallel.For(0, Math.Min(options.MaxDegreeOfParallelism, count), options, _ =>
        {
            var worker = take();
            try
            {
                for (int index; (index = Interlocked.Increment(ref next) - 1) < count;) work(index, worker);
            }
            catch
            {
                // The others need not go on.
                Volatile.Write(ref next, count);
                throw;
            }
            finally
            {
                leave(worker);
            }
        }));
    }

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
