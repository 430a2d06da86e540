using System.Text;
using System.Text.RegularExpressions;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// The rule of any regular expression: its matches are the pre-tokens, and what it does not match is dropped. Slow beside
/// the hand-written rules, and a stream is held back up to the next special token, because an expression may look ahead
/// as far as it likes.
/// </summary>
/// <remarks>
/// .NET's regular expressions see UTF-16 units and take characters beyond U+FFFF for two symbols. Here such a character is
/// matched as another one of its general category, so classes such as <c>\p{L}</c> and the number of characters are right;
/// patterns that name single characters beyond U+FFFF or blocks are refused.
/// </remarks>
public sealed class RegexPreTokenizer : PreTokenizer
{
    private static readonly char[] StandIns = FindStandIns();

    private readonly Regex regex;
    private readonly string pattern;

    /// <param name="pattern">In .NET's syntax.</param>
    /// <exception cref="FusionException">The pattern is not a regular expression, or uses what cannot be matched exactly.</exception>
    public RegexPreTokenizer(string pattern)
    {
        this.pattern = pattern;
        if (pattern.Any(char.IsSurrogate) || pattern.Contains(@"\p{Is", StringComparison.Ordinal) || pattern.Contains(@"\P{Is", StringComparison.Ordinal))
            throw new FusionException($"The pattern '{pattern}' names a Unicode block or a character beyond U+FFFF, which cannot be matched exactly: use general categories such as \\p{{L}}.");
        try
        {
            regex = new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.Compiled);
        }
        catch (ArgumentException failure)
        {
            throw new FusionException($"The pattern '{pattern}' is not a regular expression that .NET understands ({failure.Message.TrimEnd('.')}): write it in .NET's syntax.", failure);
        }
    }

    /// <inheritdoc/>
    public override string Name => "regex " + pattern;

    /// <inheritdoc/>
    public override string? Pattern => pattern;

    /// <summary>Every call decodes all of the text, so one call is given room for all that it can find.</summary>
    internal override int RoomFor(ReadOnlySpan<byte> text) => text.Length + 1;

    /// <inheritdoc/>
    public override int Split(ReadOnlySpan<byte> text, bool isLast, Span<int> ends)
    {
        if (!isLast || text.IsEmpty || ends.IsEmpty) return 0;
        var (characters, offsets) = Decode(text);
        int count = 0, end = 0;
        foreach (var match in regex.EnumerateMatches(characters))
        {
            var (start, stop) = (offsets[match.Index], offsets[match.Index + match.Length]);
            if (stop == start) continue;
            if (start > end && count < ends.Length) ends[count++] = ~start;
            if (count == ends.Length) return count;
            ends[count++] = end = stop;
            if (count == ends.Length) return count;
        }
        if (end < text.Length) ends[count++] = ~text.Length;
        return count;
    }

    /// <summary>One UTF-16 unit per character, and the byte at which each starts.</summary>
    private static (string Characters, int[] Offsets) Decode(ReadOnlySpan<byte> text)
    {
        var characters = new StringBuilder(text.Length);
        var offsets = new List<int>(text.Length + 1);
        for (var position = 0; position < text.Length;)
        {
            offsets.Add(position);
            Rune.DecodeFromUtf8(text[position..], out var rune, out var width);
            characters.Append(rune.IsBmp ? (char)rune.Value : StandIns[(int)Rune.GetUnicodeCategory(rune)]);
            position += width;
        }
        offsets.Add(text.Length);
        return (characters.ToString(), [.. offsets]);
    }

    /// <summary>For each general category a character of it; unassigned ones and others without an example are symbols alike.</summary>
    private static char[] FindStandIns()
    {
        var found = new char[30];
        Array.Fill(found, '\uFFFD');
        for (var code = 0xFFFF; code >= 0x80; code--)
        {
            if (!char.IsSurrogate((char)code)) found[(int)char.GetUnicodeCategory((char)code)] = (char)code;
        }
        return found;
    }
}
