using System.Numerics;
using System.Runtime.CompilerServices;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// The pre-tokenizer of GPT-4o: as GPT-4's, but a word is capitals followed by small letters (marks and letters without
/// case count as both), a contraction belongs to the word before it, and slashes may follow symbols and their newlines.
/// </summary>
internal readonly struct O200kScanner : IScanner
{
    private const CharClass Capitals = CharClass.Upper | CharClass.Caseless | CharClass.Mark;
    private const CharClass Smalls = CharClass.Lower | CharClass.Caseless | CharClass.Mark;

    public static IReadOnlyList<string> Patterns { get; } =
    [
        @"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+",
    ];

    public static int Next(ref Cursor text)
    {
        var first = text.At(0, out var width);
        if ((first & CharClass.Number) != 0) return text.UpToThreeNumbers(width);
        var mayPrecede = (first & (CharClass.Symbol | CharClass.Space)) != 0;
        var word = mayPrecede ? Word(ref text, width) : 0;
        if (word == 0) word = Word(ref text, 0);
        if (word == 0 && mayPrecede) word = Shouted(ref text, width);
        if (word == 0) word = Shouted(ref text, 0);
        if (word > 0) return word + text.ContractionOfAnyCase(word);

        var symbol = (first & CharClass.Symbol) != 0 ? width
            : text.Text[0] == ' ' && (text.At(1, out var next) & CharClass.Symbol) != 0 ? 1 + next : 0;
        if (symbol == 0) return text.Whitespace(lines: true, wholeAtEnd: false);
        var end = text.Run(symbol, CharClass.Symbol);
        while (text.ByteAt(end) is (byte)'\r' or (byte)'\n' or (byte)'/') end++;
        return end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Starts(ref readonly Block block)
    {
        ulong letters = block.Letters, uppers = block.Uppers;
        var known = block.Known;
        var words = (letters & ~(letters << 1)) | (uppers & ((letters & ~uppers) << 1));
        var tail = block.Newlines == 0 ? 0 : block.Equal((byte)'/');
        var starts = BlockRules.WordStarts(in block, words, ref known, tail);

        var end = -1;
        var apostrophes = block.Equal((byte)'\'') & (letters << 1);
        for (; apostrophes != 0; apostrophes &= apostrophes - 1)
        {
            var at = BitOperations.TrailingZeroCount(apostrophes);
            var length = BlockRules.Contraction(block[at + 1], block[at + 2]);
            // Behind a contraction the word is over: another apostrophe there begins the next one.
            if (length == 0 || at == end) continue;
            end = at + length;
            starts &= ~(((1UL << length) - 1) << at);
            if (end < Block.Length) starts |= 1UL << end;
        }
        // Whether an apostrophe belongs to the word before it depends on two bytes, not one.
        return Block.Decided(starts, Math.Min(known, Block.Length - 1));
    }

    /// <summary>
    /// <c>[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+</c>, or 0. With no small letter behind the capitals, the
    /// capitals give back until one of them is both: it ends the word.
    /// </summary>
    private static int Word(ref Cursor text, int start)
    {
        int end = start, lastOfBoth = 0;
        CharClass found;
        int width;
        while (((found = text.At(end, out width)) & Capitals) != 0)
        {
            end += width;
            if (found != CharClass.Upper) lastOfBoth = end;
        }
        return found == CharClass.Lower ? text.Run(end + width, Smalls) : lastOfBoth;
    }

    /// <summary><c>[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*</c> where the alternative before it has failed: capitals alone, or 0.</summary>
    private static int Shouted(ref Cursor text, int start) => text.Run(start, CharClass.Upper) is var end && end > start ? end : 0;
}
