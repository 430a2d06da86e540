namespace Fusion.Pipelines.Tokenization;

/// <summary>Encodes stretches of text between special tokens, and puts the space before them that the vocabulary asks for.</summary>
internal sealed class SegmentEncoder(BpeModel model, ShortPieces shortPieces, SentencePieceRules? rules)
{
    private readonly BatchEncoder batches = new(model, shortPieces);
    private readonly int[] firstEnd = new int[1];
    private byte[] prefixed = new byte[64];

    /// <summary>The ids of the next pre-tokens; see <see cref="BatchEncoder.Next"/>.</summary>
    /// <param name="text">Text that begins at the start of a pre-token.</param>
    /// <param name="isLast">The stretch ends with the text.</param>
    /// <param name="atStart">The stretch begins with the text.</param>
    /// <param name="isFirst">Nothing is in front of the stretch.</param>
    /// <param name="consumed">Bytes that the ids stand for.</param>
    public ReadOnlySpan<int> Next(ReadOnlySpan<byte> text, bool isLast, bool atStart, bool isFirst, out int consumed)
    {
        if (!atStart || !HasPrefix(text, isFirst)) return batches.Next(text, isLast, out consumed);

        // With a space in front the first pre-token is another one. It is cut from a start of the text that is long enough.
        consumed = 0;
        var (window, count) = (128, 0);
        for (; !text.IsEmpty && count == 0; window *= 2)
        {
            var head = text[..Math.Min(window, text.Length)];
            if (prefixed.Length < head.Length + 1) prefixed = new byte[head.Length + 1];
            prefixed[0] = (byte)' ';
            head.CopyTo(prefixed.AsSpan(1));
            count = model.PreTokenizer.Split(prefixed.AsSpan(0, head.Length + 1), isLast && head.Length == text.Length, firstEnd);
            if (head.Length == text.Length) break;
        }
        if (count == 0) return [];
        consumed = firstEnd[0] - 1;
        var piece = prefixed.AsSpan(0, firstEnd[0]);
        if (consumed > 0) return batches.EncodePiece(piece);

        // Cut right behind it: the space alone, and the pre-token after it, so that something is consumed.
        int[] space = batches.EncodePiece(piece).ToArray();
        if (model.PreTokenizer.Split(text, isLast, firstEnd) == 0) return [];
        consumed = firstEnd[0];
        return (int[])[.. space, .. batches.EncodePiece(text[..consumed])];
    }

    /// <summary>Whether a space is put in front of a stretch.</summary>
    private bool HasPrefix(ReadOnlySpan<byte> text, bool isFirst) => rules is not null
        && (rules.Prefix == SpacePrefix.Always || (rules.Prefix == SpacePrefix.First && isFirst))
        && !(rules.UnlessPresent && text.Length > 0 && SpacePreTokenizer.SpaceAt(text, 0) > 0);
}
