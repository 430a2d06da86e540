using System.Buffers;
using System.Text;

namespace Fusion.Pipelines.Tokenization;

/// <summary>Text to ids. Text that is not given as bytes is UTF-16; lone surrogates in it become U+FFFD, because UTF-8 has no bytes for them.</summary>
public sealed partial class Tokenizer
{
    /// <summary>Encodes text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="specials">What to do with special tokens in it; <see cref="SpecialTokenRule.All"/> when null.</param>
    /// <exception cref="FusionException">A byte of the text is not in the vocabulary, or a special token is refused.</exception>
    public int[] Encode(string text, SpecialTokenRule? specials = null) => WithUtf8(text, (Tokenizer: this, specials), static (utf8, state) => state.Tokenizer.Encode(utf8, state.specials));

    /// <summary>Encodes bytes, which need not be valid UTF-8.</summary>
    /// <exception cref="FusionException">A byte of the text is not in the vocabulary, or a special token is refused.</exception>
    public int[] Encode(ReadOnlySpan<byte> utf8, SpecialTokenRule? specials = null)
    {
        var parts = new IdParts();
        var sink = new PartsSink(parts);
        Walk(utf8, specials ?? SpecialTokenRule.All, ref sink);
        var ids = GC.AllocateUninitializedArray<int>(parts.Count);
        parts.CopyTo(0, ids);
        parts.Release();
        return ids;
    }

    /// <summary>Encodes bytes and appends the ids to <paramref name="destination"/>.</summary>
    /// <exception cref="FusionException">A byte of the text is not in the vocabulary, or a special token is refused.</exception>
    public void Encode(ReadOnlySpan<byte> utf8, List<int> destination, SpecialTokenRule? specials = null)
    {
        var sink = new ListSink(destination);
        Walk(utf8, specials ?? SpecialTokenRule.All, ref sink);
    }

    /// <summary>Encodes bytes as ordinary text even where they spell a special token: for text from strangers.</summary>
    /// <exception cref="FusionException">A byte of the text is not in the vocabulary.</exception>
    public void EncodeOrdinary(ReadOnlySpan<byte> utf8, List<int> destination) => Encode(utf8, destination, SpecialTokenRule.None);

    /// <summary>How many ids a text has, without making a list of them.</summary>
    /// <exception cref="FusionException">A byte of the text is not in the vocabulary, or a special token is refused.</exception>
    public int Count(ReadOnlySpan<byte> utf8, SpecialTokenRule? specials = null)
    {
        var sink = new CountSink();
        Walk(utf8, specials ?? SpecialTokenRule.All, ref sink);
        return sink.Count;
    }

    /// <summary>How many ids a text has, without making a list of them.</summary>
    /// <exception cref="FusionException">A byte of the text is not in the vocabulary, or a special token is refused.</exception>
    public int Count(string text, SpecialTokenRule? specials = null) => WithUtf8(text, (Tokenizer: this, specials), static (utf8, state) => state.Tokenizer.Count(utf8, state.specials));

    /// <summary>
    /// The bytes of the text that its first <paramref name="maxTokens"/> ids stand for. Reads no further than it must and
    /// makes no list of ids. May end inside a character, as tokens do.
    /// </summary>
    /// <param name="utf8">The text.</param>
    /// <param name="maxTokens">Most ids.</param>
    /// <param name="tokens">Ids that the returned part has, of these first ones.</param>
    /// <param name="specials">What to do with special tokens; <see cref="SpecialTokenRule.All"/> when null.</param>
    /// <exception cref="FusionException">A byte of the text is not in the vocabulary, or a special token is refused.</exception>
    public int LengthOfTokens(ReadOnlySpan<byte> utf8, int maxTokens, out int tokens, SpecialTokenRule? specials = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxTokens);
        var sink = new LimitSink(new TokenOffsets(definition, utf8), maxTokens);
        Walk(utf8, specials ?? SpecialTokenRule.All, ref sink);
        tokens = sink.Count;
        return sink.End;
    }

    /// <summary>The start of a text that its first <paramref name="maxTokens"/> ids stand for, in whole characters.</summary>
    /// <exception cref="FusionException">A byte of the text is not in the vocabulary, or a special token is refused.</exception>
    public string Truncate(string text, int maxTokens, SpecialTokenRule? specials = null)
    {
        var length = WithUtf8(text, (Tokenizer: this, maxTokens, specials), static (utf8, state) => state.Tokenizer.LengthOfTokens(utf8, state.maxTokens, out _, state.specials));
        var (bytes, end) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > length) break;
            end += rune.Utf16SequenceLength;
        }
        return text[..end];
    }

    /// <summary>Encodes bytes and tells for each id which bytes of the text it stands for.</summary>
    /// <exception cref="FusionException">A byte of the text is not in the vocabulary, or a special token is refused.</exception>
    public IReadOnlyList<TokenSpan> EncodeWithOffsets(ReadOnlySpan<byte> utf8, SpecialTokenRule? specials = null)
    {
        var spans = new List<TokenSpan>(utf8.Length / 4 + 4);
        var sink = new OffsetSink(new TokenOffsets(definition, utf8), spans);
        Walk(utf8, specials ?? SpecialTokenRule.All, ref sink);
        return spans;
    }

    /// <summary>
    /// Encodes text and tells for each id which UTF-16 units of it the id stands for. Of a character that is spread over
    /// several tokens each of them gets all.
    /// </summary>
    /// <exception cref="FusionException">A byte of the text is not in the vocabulary, or a special token is refused.</exception>
    public IReadOnlyList<TokenSpan> EncodeWithOffsets(string text, SpecialTokenRule? specials = null) =>
        TokenOffsets.InCharacters(text, WithUtf8(text, (Tokenizer: this, specials), static (utf8, state) => state.Tokenizer.EncodeWithOffsets(utf8, state.specials)));

    private void Walk<TSink>(ReadOnlySpan<byte> text, SpecialTokenRule rule, ref TSink sink)
        where TSink : struct, IIdSink, allows ref struct
    {
        var found = SpecialsFor(rule);
        var encoder = Rent();
        try
        {
            for (var start = 0; start < text.Length;)
            {
                var (id, length) = (-1, 0);
                var end = start + (found?.Find(text[start..], isLast: true, out id, out length) ?? text.Length - start);
                if (length > 0 && rule.Refuses) throw Refusal(id);
                sink.Begin();
                for (var position = start; position < end;)
                {
                    var ids = encoder.Next(text[position..end], isLast: true, position == start, start == 0, out var consumed);
                    position += consumed;
                    if (!sink.Take(ids, position)) return;
                }
                if (length > 0 && !sink.Take([id], end + length)) return;
                start = end + length;
            }
        }
        finally
        {
            Return(encoder);
        }
    }

    private static TResult WithUtf8<TState, TResult>(string text, TState state, Func<ReadOnlySpan<byte>, TState, TResult> use)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            return use(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)), state);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
