using System.Runtime.CompilerServices;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// Text from the start of a pre-token on, and whether anyone has looked at its end: a pre-token that was found without
/// looking there stays the same whatever follows.
/// </summary>
internal ref struct Cursor(ReadOnlySpan<byte> text)
{
    /// <summary>The text; not empty.</summary>
    public readonly ReadOnlySpan<byte> Text = text;

    /// <summary>More text could change the answer.</summary>
    public bool SawEnd;

    /// <summary>The class of the character at a position, and its length in bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public CharClass At(int position, out int width)
    {
        var found = UnicodeClasses.At(Text, position, out width, out var isCut);
        SawEnd |= isCut | found == CharClass.End;
        return found;
    }

    /// <summary>The byte at a position, or 0 at the end.</summary>
    public byte ByteAt(int position)
    {
        if (position < Text.Length) return Text[position];
        SawEnd = true;
        return 0;
    }

    /// <summary>The end of the run of characters of the given classes that starts at <paramref name="end"/>.</summary>
    public int Run(int end, CharClass classes)
    {
        while ((At(end, out var width) & classes) != 0) end += width;
        return end;
    }

    /// <summary>The end of a run of at most three numbers, of which the first ends at <paramref name="end"/>.</summary>
    public int UpToThreeNumbers(int end)
    {
        for (var i = 1; i < 3 && (At(end, out var width) & CharClass.Number) != 0; i++) end += width;
        return end;
    }

    /// <summary>
    /// The length of <c>'(?i:[sdmt]|ll|ve|re)</c> at a position, or 0. Under Unicode's case folding s is also U+017F.
    /// </summary>
    public int ContractionOfAnyCase(int position)
    {
        if (ByteAt(position) != '\'') return 0;
        var first = ByteAt(position + 1);
        switch ((byte)(first | 0x20))
        {
            case (byte)'s' or (byte)'d' or (byte)'m' or (byte)'t':
                return 2;
            case (byte)'l':
                return (ByteAt(position + 2) | 0x20) == 'l' ? 3 : 0;
            case (byte)'v' or (byte)'r':
                return (ByteAt(position + 2) | 0x20) == 'e' ? 3 : 0;
        }
        return first == 0xC5 && ByteAt(position + 2) == 0xBF ? 3 : 0;
    }

    /// <summary>
    /// White space from the start of the text, as <c>\s+(?!\S)|\s+</c> takes it: the last one before a word is left for
    /// that word, unless it stands alone. With <paramref name="lines"/>, white space up to the last newline of the run goes
    /// first (<c>\s*[\r\n]+</c>), and with <paramref name="wholeAtEnd"/> a run that ends the text goes whole before even
    /// that (<c>\s++$</c>).
    /// </summary>
    public int Whitespace(bool lines, bool wholeAtEnd)
    {
        int end = 0, last = 0, line = 0;
        CharClass found;
        int width;
        while (((found = At(end, out width)) & CharClass.White) != 0)
        {
            last = end;
            end += width;
            if (found == CharClass.Newline) line = end;
        }
        if (found == CharClass.End && wholeAtEnd) return end;
        if (lines && line > 0) return line;
        return found == CharClass.End || last == 0 ? end : last;
    }
}
