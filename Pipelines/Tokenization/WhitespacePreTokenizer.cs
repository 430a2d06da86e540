namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// Splits at ASCII white space and drops it, as the worked example of Sennrich et al. 2016 does. It loses the white space,
/// so it serves explanations and tests, not models.
/// </summary>
public sealed class WhitespacePreTokenizer : IPreTokenizer
{
    /// <inheritdoc/>
    public int Next(ReadOnlySpan<byte> text, out bool skip)
    {
        skip = IsSpace(text[0]);
        var end = 1;
        while (end < text.Length && IsSpace(text[end]) == skip) end++;
        return end;
    }

    private static bool IsSpace(byte value) => value is (byte)' ' or (>= 9 and <= 13);
}
