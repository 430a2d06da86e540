using System.Collections.Concurrent;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// Reads a text in parts that can be split into pre-tokens apart: a part ends behind a special token, or where the
/// pre-tokenizer knows a safe cut.
/// </summary>
/// <param name="preTokenizer">Knows the safe cuts.</param>
/// <param name="specials">Boundaries of any text.</param>
/// <param name="partBytes">Usual size of a part.</param>
/// <param name="mostBytes">Size above which a part that cannot be cut is an error.</param>
internal sealed class TrainingText(PreTokenizer preTokenizer, SpecialTokenSet specials, int partBytes, int mostBytes)
{
    private readonly ConcurrentBag<byte[]> free = [];

    /// <summary>The parts: each is an array, to be given back with <see cref="Return"/>, and the number of bytes in it.</summary>
    /// <exception cref="FusionException">A stretch that cannot be cut is larger than the memory allows.</exception>
    public IEnumerable<(byte[] Bytes, int Count)> Read(Stream text)
    {
        var (buffer, count, known) = (Rent(partBytes), 0, 0);
        for (var got = 1; got > 0;)
        {
            if (count == buffer.Length) buffer = Grow(buffer);
            got = text.ReadAtLeast(buffer.AsSpan(count), buffer.Length - count, throwOnEndOfStream: false);
            count += got;
            var cut = got == 0 ? count : FindCut(buffer.AsSpan(0, count), ref known);
            if (cut == 0) continue;
            var rest = Rent(count - cut);
            buffer.AsSpan(cut, count - cut).CopyTo(rest);
            var part = (buffer, cut);
            (buffer, count, known) = (rest, count - cut, 0);
            yield return part;
        }
        Return(buffer);
    }

    /// <summary>Takes an array back.</summary>
    public void Return(byte[] bytes)
    {
        if (bytes.Length == partBytes) free.Add(bytes);
    }

    /// <summary>The last place up to which the text can be handed on, or 0.</summary>
    /// <param name="text">What has been read.</param>
    /// <param name="known">A place where it can be cut for certain: the start, or behind a special token.</param>
    private int FindCut(ReadOnlySpan<byte> text, ref int known)
    {
        int end;
        for (var length = 1; ; known = end + length)
        {
            end = known + specials.Find(text[known..], isLast: false, out _, out length);
            if (length == 0) break;
        }
        // From the end back, in steps that double: the last part nearly always has a cut.
        var stretch = text[known..end];
        for (var from = stretch.Length - 1024; ; from -= Math.Max(1024, stretch.Length - from))
        {
            var cut = preTokenizer.FindSafeCut(stretch, Math.Max(1, from));
            if (cut > 0) return known + cut;
            if (from <= 1) return known;
        }
    }

    private byte[] Grow(byte[] buffer)
    {
        if (buffer.Length >= mostBytes)
            throw new FusionException($"{buffer.Length} bytes of text in a row have no special token and no place that is safe to cut, which is more than fits into the memory for training: allow more memory, or put special tokens between documents.");
        var longer = new byte[(int)Math.Min(mostBytes, buffer.Length * 2L)];
        buffer.CopyTo(longer, 0);
        Return(buffer);
        return longer;
    }

    private byte[] Rent(int least) => least <= partBytes && free.TryTake(out var bytes) ? bytes : new byte[Math.Max(least, partBytes)];
}
