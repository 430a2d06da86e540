using System.Numerics;
using System.Runtime.CompilerServices;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// The pre-tokenizer of GPT-2 (Radford et al. 2019): contractions in lower case, then words, numbers and symbols, each with
/// the blank before it, then white space.
/// </summary>
internal readonly struct Gpt2Scanner : IScanner
{
    public static IReadOnlyList<string> Patterns { get; } =
    [
        @"'(?:[sdmt]|ll|ve|re)| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+",
        @"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+",
        @"'(?:[sdmt]|ll|ve|re)| ?\p{L}++| ?\p{N}++| ?[^\s\p{L}\p{N}]++|\s++$|\s+(?!\S)|\s",
    ];

    public static int Next(ref Cursor text)
    {
        var first = text.At(0, out var width);
        if ((first & CharClass.White) == 0) return text.Text[0] == '\'' && Contraction(ref text) is > 0 and var length ? length : text.Run(width, Kind(first));

        // " ?" of the three middle alternatives: one blank, and only U+0020, joins the run that follows it.
        if (text.Text[0] == ' ' && text.At(1, out var next) is var second && second != CharClass.End && (second & CharClass.White) == 0)
            return text.Run(1 + next, Kind(second));
        return text.Whitespace(lines: false, wholeAtEnd: false);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Starts(ref readonly Block block)
    {
        ulong letters = block.Letters, numbers = block.Numbers, symbols = block.Symbols, white = block.White, blanks = block.Blanks;
        // Runs start where the class changes, unless a blank before them starts the pre-token already. White space starts one
        // at its beginning and again at its last character, which goes with the word or stands alone.
        var starts = ((letters & ~(letters << 1)) | (numbers & ~(numbers << 1)) | (symbols & ~(symbols << 1))) & ~(blanks << 1);
        starts |= (white & ~(white << 1)) | (white & ~(white >> 1));

        var apostrophes = block.Equal((byte)'\'') & ~(symbols << 1) & ~(blanks << 1);
        for (; apostrophes != 0; apostrophes &= apostrophes - 1)
        {
            var at = BitOperations.TrailingZeroCount(apostrophes);
            var length = Contraction(block[at + 1], block[at + 2]);
            if (length == 0) continue;
            starts &= ~(2UL << at);
            if (at + length < Block.Length) starts |= 1UL << (at + length);
        }
        return Block.Decided(starts, block.Known);
    }

    private static CharClass Kind(CharClass found) => (found & CharClass.Letter) != 0 ? CharClass.Letter : (found & CharClass.Number) != 0 ? CharClass.Number : CharClass.Symbol;

    private static int Contraction(ref Cursor text)
    {
        var first = text.ByteAt(1);
        return first is (byte)'l' or (byte)'v' or (byte)'r' ? Contraction(first, text.ByteAt(2)) : Contraction(first, 0);
    }

    /// <summary>The length of <c>'(?:[sdmt]|ll|ve|re)</c> by the two bytes that follow the apostrophe, or 0.</summary>
    private static int Contraction(byte first, byte second) => first switch
    {
        (byte)'s' or (byte)'d' or (byte)'m' or (byte)'t' => 2,
        (byte)'l' => second == 'l' ? 3 : 0,
        (byte)'v' or (byte)'r' => second == 'e' ? 3 : 0,
        _ => 0,
    };
}
