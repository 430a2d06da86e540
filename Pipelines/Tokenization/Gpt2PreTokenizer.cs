using System.Buffers;
using System.Globalization;
using System.Text;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// The pre-tokenizer of GPT-2 (Radford et al. 2019),
/// <c>'(?:[sdmt]|ll|ve|re)| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+</c>, as a hand-written scanner over UTF-8.
/// It sees whole code points, where .NET's regular expressions see UTF-16 units and put letters beyond U+FFFF into the
/// wrong class. A malformed byte counts as a symbol, as its replacement U+FFFD would.
/// </summary>
public sealed class Gpt2PreTokenizer : IPreTokenizer
{
    private enum Kind : byte { Letter, Number, Space, Other }

    private static readonly Kind[] AsciiKinds = [.. Enumerable.Range(0, 128).Select(code => Classify(new Rune(code)))];

    /// <summary>The shared instance; it has no state.</summary>
    public static Gpt2PreTokenizer Instance { get; } = new();

    /// <inheritdoc/>
    public int Next(ReadOnlySpan<byte> text, out bool skip)
    {
        skip = false;
        if (text[0] == '\'' && ContractionLength(text) is > 0 and var contraction) return contraction;

        var kind = KindAt(text, 0, out var width);
        if (kind != Kind.Space) return RunEnd(text, width, kind);

        // " ?" of the three middle alternatives: one space, and only U+0020, joins the run that follows it.
        if (text[0] == ' ' && text.Length > 1 && KindAt(text, 1, out var next) is not Kind.Space and var following)
            return RunEnd(text, 1 + next, following);

        return SpaceLength(text, width);
    }

    private static int ContractionLength(ReadOnlySpan<byte> text)
    {
        if (text.Length >= 2 && text[1] is (byte)'s' or (byte)'d' or (byte)'m' or (byte)'t') return 2;
        if (text.Length >= 3 && text.Slice(1, 2) is [(byte)'l', (byte)'l'] or [(byte)'v', (byte)'e'] or [(byte)'r', (byte)'e']) return 3;
        return 0;
    }

    private static int RunEnd(ReadOnlySpan<byte> text, int end, Kind kind)
    {
        while (end < text.Length && KindAt(text, end, out var width) == kind) end += width;
        return end;
    }

    /// <summary><c>\s+(?!\S)|\s+</c>: the last space before a word is left for that word, unless it stands alone.</summary>
    private static int SpaceLength(ReadOnlySpan<byte> text, int end)
    {
        var last = 0;
        while (end < text.Length && KindAt(text, end, out var width) == Kind.Space)
        {
            last = end;
            end += width;
        }
        return end == text.Length || last == 0 ? end : last;
    }

    private static Kind KindAt(ReadOnlySpan<byte> text, int position, out int width)
    {
        var first = text[position];
        if (first < 128)
        {
            width = 1;
            return AsciiKinds[first];
        }
        return Rune.DecodeFromUtf8(text[position..], out var rune, out width) == OperationStatus.Done ? Classify(rune) : Kind.Other;
    }

    private static Kind Classify(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => Kind.Letter,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => Kind.Number,
        _ => Rune.IsWhiteSpace(rune) ? Kind.Space : Kind.Other,
    };
}
