using System.Text;

namespace Fusion.Pipelines.Tokenization;

/// <summary>Follows the ids of a text through its bytes.</summary>
internal ref struct TokenOffsets(TokenizerDefinition definition, ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> text = text;
    private bool mayBeAdded;

    /// <summary>The byte behind the ids so far.</summary>
    public int Position { get; private set; }

    /// <summary>A stretch between special tokens begins: its first space may be one that the tokenizer adds.</summary>
    public void Begin() => mayBeAdded = definition.SentencePiece is { } rules
        && (rules.Prefix == SpacePrefix.Always || (rules.Prefix == SpacePrefix.First && Position == 0))
        && !(rules.UnlessPresent && Position < text.Length && SpacePreTokenizer.SpaceAt(text, Position) > 0);

    /// <summary>Goes on to where it is known that ids end.</summary>
    public void JumpTo(int position)
    {
        Position = position;
        mayBeAdded = false;
    }

    /// <summary>Goes on by the bytes of the next id.</summary>
    public void Advance(int id)
    {
        var bytes = definition.Tokens[id];
        if (definition.SentencePiece is null)
        {
            Position += bytes.Length;
            return;
        }
        foreach (var value in bytes)
        {
            if (value == ' ' && mayBeAdded)
            {
                mayBeAdded = false;
                continue;
            }
            mayBeAdded = false;
            // A token's space stands for U+2581, too.
            Position += value == ' ' ? Math.Max(1, SpacePreTokenizer.SpaceAt(text, Position)) : 1;
        }
    }

    /// <summary>Spans in bytes of a string's UTF-8 as spans in its UTF-16 units.</summary>
    public static List<TokenSpan> InCharacters(string text, IReadOnlyList<TokenSpan> spans)
    {
        // The first byte of each unit; the second half of a surrogate pair lies behind all bytes of the character.
        var unitOfByte = new int[Encoding.UTF8.GetByteCount(text)];
        var widthOfUnit = new int[text.Length];
        var (at, unit) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            unitOfByte.AsSpan(at, rune.Utf8SequenceLength).Fill(unit);
            widthOfUnit[unit] = rune.Utf16SequenceLength;
            at += rune.Utf8SequenceLength;
            unit += rune.Utf16SequenceLength;
        }
        var result = new List<TokenSpan>(spans.Count);
        foreach (var span in spans)
        {
            var start = span.Start < unitOfByte.Length ? unitOfByte[span.Start] : text.Length;
            var last = span.Length == 0 ? -1 : unitOfByte[span.End - 1];
            result.Add(new TokenSpan(span.Id, start, last < 0 ? 0 : last + widthOfUnit[last] - start));
        }
        return result;
    }
}
