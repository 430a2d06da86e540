namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// Cuts where SentencePiece-style vocabularies allow it. They spell a space as U+2581, so here both count as a space.
/// </summary>
internal sealed class SpacePreTokenizer : PreTokenizer
{
    private readonly bool everySpace;
    private readonly bool isNone;

    private SpacePreTokenizer(string name, bool everySpace, bool isNone) => (Name, this.everySpace, this.isNone) = (name, everySpace, isNone);

    /// <summary>Cuts before each run of spaces; exact for vocabularies in which no token has a space behind another character.</summary>
    public static SpacePreTokenizer Runs { get; } = new("space runs", false, false);

    /// <summary>Cuts before every space, as Metaspace with "split" does.</summary>
    public static SpacePreTokenizer Each { get; } = new("spaces", true, false);

    /// <summary>The text is one pre-token.</summary>
    public static SpacePreTokenizer None { get; } = new("none", false, true);

    public override string Name { get; }

    public override string? Pattern => null;

    public override int Split(ReadOnlySpan<byte> text, bool isLast, Span<int> ends)
    {
        int count = 0, position = 0;
        while (position < text.Length && count < ends.Length)
        {
            var end = isNone ? -1 : FindCut(text, position);
            if (end < 0 && !isLast) break;
            position = end < 0 ? text.Length : end;
            ends[count++] = position;
        }
        return count;
    }

    public override int FindSafeCut(ReadOnlySpan<byte> text, int from)
    {
        // Behind an ASCII character no spelling of a space is cut in two.
        for (var i = Math.Max(from, 1); !isNone && i < text.Length; i++)
        {
            if (text[i] == ' ' && text[i - 1] is > (byte)' ' and < 0x80) return i;
        }
        return -1;
    }

    /// <summary>The length in bytes of the space at a position, or 0.</summary>
    public static int SpaceAt(ReadOnlySpan<byte> text, int position) =>
        text[position] == ' ' ? 1 : text[position..].StartsWith("\u2581"u8) ? 3 : 0;

    /// <summary>The next cut behind <paramref name="start"/>, where a pre-token starts, or -1.</summary>
    private int FindCut(ReadOnlySpan<byte> text, int start)
    {
        var position = start;
        // The spaces at the start belong together, unless every space is cut off.
        for (int space; position < text.Length && (space = SpaceAt(text, position)) > 0; position += space)
        {
            if (everySpace && position > start) return position;
        }
        while (position < text.Length)
        {
            var jump = text[position..].IndexOfAny((byte)' ', (byte)0xE2);
            if (jump < 0) return -1;
            position += jump;
            if (SpaceAt(text, position) > 0) return position;
            position++;
        }
        return -1;
    }
}
