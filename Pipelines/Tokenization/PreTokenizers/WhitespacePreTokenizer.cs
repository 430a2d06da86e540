namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// Splits at ASCII white space and drops it, as the worked example of Sennrich et al. 2016 does. It loses the white space,
/// so it serves explanations and tests, not models.
/// </summary>
public sealed class WhitespacePreTokenizer : PreTokenizer
{
    /// <inheritdoc/>
    public override string Name => "whitespace";

    /// <inheritdoc/>
    public override string? Pattern => null;

    /// <inheritdoc/>
    public override int Split(ReadOnlySpan<byte> text, bool isLast, Span<int> ends)
    {
        var count = 0;
        for (var position = 0; position < text.Length && count < ends.Length;)
        {
            var skip = IsSpace(text[position]);
            while (position < text.Length && IsSpace(text[position]) == skip) position++;
            if (position == text.Length && !isLast) break;
            ends[count++] = skip ? ~position : position;
        }
        return count;
    }

    private static bool IsSpace(byte value) => value is (byte)' ' or (>= 9 and <= 13);
}
