using System.Runtime.ExceptionServices;

namespace Fusion.Pipelines.Tokenization;

/// <summary>Text to ids on several threads: the same ids as on one.</summary>
public sealed partial class Tokenizer
{
    /// <summary>Text of one piece of work: long against its overhead, short against the text of one thread.</summary>
    private const int ChunkBytes = 1 << 18;

    /// <summary>A special token, or a stretch of text without any that is cut where cutting changes nothing.</summary>
    private readonly record struct Chunk(int Start, int End, bool AtStart, int SpecialId);

    /// <summary>Encodes one text on several threads.</summary>
    /// <param name="utf8">The text; it need not be valid UTF-8.</param>
    /// <param name="threads">Most threads; 0 for one per processor.</param>
    /// <param name="specials">What to do with special tokens in it; <see cref="SpecialTokenRule.All"/> when null.</param>
    /// <exception cref="FusionException">A byte of the text is not in the vocabulary, or a special token is refused.</exception>
    public int[] EncodeParallel(ReadOnlyMemory<byte> utf8, int threads = 0, SpecialTokenRule? specials = null)
    {
        var chunks = Cut(utf8.Span, specials ?? SpecialTokenRule.All);
        var parts = new int[chunks.Count][];
        Run(chunks.Count, threads, (index, encoder) =>
        {
            var (start, end, atStart, special) = chunks[index];
            parts[index] = special >= 0 ? [special] : EncodeChunk(encoder, utf8.Span[start..end], atStart, start == 0);
        });
        var starts = new int[parts.Length + 1];
        for (var i = 0; i < parts.Length; i++) starts[i + 1] = checked(starts[i] + parts[i].Length);
        var all = GC.AllocateUninitializedArray<int>(starts[^1]);
        Run(parts.Length, threads, (index, _) => parts[index].CopyTo(all, starts[index]));
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
        Run(texts.Count, threads, (index, _) => ids[index] = Encode(texts[index], specials));
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

    private static int[] EncodeChunk(SegmentEncoder encoder, ReadOnlySpan<byte> text, bool atStart, bool isFirst)
    {
        var sink = new PartsSink();
        for (var position = 0; position < text.Length;)
        {
            sink.Take(encoder.Next(text[position..], isLast: true, atStart && position == 0, isFirst, out var consumed), position);
            position += consumed;
        }
        return sink.ToArray();
    }

    private void Run(int count, int threads, Action<int, SegmentEncoder> work)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads == 0 ? Environment.ProcessorCount : threads };
        try
        {
            Parallel.For(0, count, options, Rent, (index, _, encoder) =>
            {
                work(index, encoder);
                return encoder;
            }, Return);
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }
}
