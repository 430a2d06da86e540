using System.Text;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// Encodes text that arrives in pieces, cut anywhere: inside a character, a special token, a run of white space. The ids are
/// those of the whole text. What is not decided yet is held back, which with the built-in pre-tokenizers is at most the
/// longest pre-token; one of a regular expression holds back up to the next special token.
/// </summary>
public sealed class StreamingEncoder
{
    /// <summary>Larger pieces are taken in parts of this size, so the memory does not depend on theirs.</summary>
    private const int Part = 1 << 16;

    /// <summary>More than this held back is looked at again only when it has grown by a quarter: the work stays linear.</summary>
    private const int Patience = 256;

    private readonly Tokenizer tokenizer;
    private readonly SpecialTokenRule rule;
    private readonly SpecialTokenSet? specials;
    private readonly SegmentEncoder encoder;
    private readonly Encoder utf8 = Encoding.UTF8.GetEncoder();
    private byte[] held = new byte[Part];
    private int count;
    private int enough;
    private bool atStart = true;
    private bool isFirst = true;

    /// <param name="tokenizer">The tokenizer.</param>
    /// <param name="specials">What to do with special tokens in the text; <see cref="SpecialTokenRule.All"/> when null.</param>
    public StreamingEncoder(Tokenizer tokenizer, SpecialTokenRule? specials = null)
    {
        this.tokenizer = tokenizer;
        rule = specials ?? SpecialTokenRule.All;
        this.specials = tokenizer.SpecialsFor(rule);
        encoder = tokenizer.Rent();
    }

    /// <summary>What a text can be taken up again from: bytes held back, and whether what is held begins a stretch, and the text.</summary>
    internal (int Held, bool AtStart, bool IsFirst) Place => (count, atStart, isFirst);

    /// <summary>Takes a text up where another encoder stood: the first bytes to append are those that it held back.</summary>
    internal void Resume(bool isAtStart, bool isFirstStretch) => (atStart, isFirst) = (isAtStart, isFirstStretch);

    /// <summary>Appends the ids that have become certain with these bytes.</summary>
    /// <exception cref="FusionException">A byte of the text is not in the vocabulary, or a special token is refused.</exception>
    public void Append(ReadOnlySpan<byte> bytes, List<int> destination)
    {
        while (!bytes.IsEmpty)
        {
            var part = bytes[..Math.Min(bytes.Length, Part)];
            bytes = bytes[part.Length..];
            if (held.Length < count + part.Length) Array.Resize(ref held, Math.Max(count + part.Length, held.Length * 2));
            part.CopyTo(held.AsSpan(count));
            count += part.Length;
            if (count >= enough) Drain(isLast: false, destination);
        }
    }

    /// <summary>Appends the ids that have become certain with these UTF-16 units; a surrogate pair may be spread over two calls.</summary>
    /// <exception cref="FusionException">A byte of the text is not in the vocabulary, or a special token is refused.</exception>
    public void Append(ReadOnlySpan<char> text, List<int> destination) => Append(text, flush: false, destination);

    /// <summary>Appends the ids of what was held back. The next text is a new one.</summary>
    /// <exception cref="FusionException">A byte of the text is not in the vocabulary, or a special token is refused.</exception>
    public void Finish(List<int> destination)
    {
        Append([], flush: true, destination);
        Drain(isLast: true, destination);
        (atStart, isFirst) = (true, true);
    }

    private void Append(ReadOnlySpan<char> text, bool flush, List<int> destination)
    {
        Span<byte> bytes = stackalloc byte[1024];
        bool completed;
        do
        {
            utf8.Convert(text, bytes, flush, out var used, out var written, out completed);
            text = text[used..];
            Append(bytes[..written], destination);
        }
        while (!completed);
    }

    private void Drain(bool isLast, List<int> destination)
    {
        var position = 0;
        while (position < count)
        {
            var (id, length) = (-1, 0);
            var end = position + (specials?.Find(held.AsSpan(position, count - position), isLast, out id, out length) ?? count - position);
            if (length > 0 && rule.Refuses) throw tokenizer.Refusal(id);
            // A special token ends the stretch before it as the end of the text does.
            var consumed = 1;
            while (position < end && consumed > 0)
            {
                var ids = encoder.Next(held.AsSpan(position, end - position), isLast || length > 0, atStart, isFirst, out consumed);
                destination.AddRange(ids);
                position += consumed;
                if (consumed > 0) atStart = false;
            }
            if (length == 0) break;
            destination.Add(id);
            position += length;
            (atStart, isFirst) = (true, false);
        }
        held.AsSpan(position, count - position).CopyTo(held);
        count -= position;
        enough = count < Patience ? 0 : count + count / 4;
    }
}
