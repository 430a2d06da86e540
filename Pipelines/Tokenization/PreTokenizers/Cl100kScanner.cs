using System.Numerics;
using System.Runtime.CompilerServices;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// The pre-tokenizer of GPT-4: contractions of any case, words with one character before them that is no newline, letter
/// or number, up to three digits, symbols with a blank before and newlines behind, white space line by line.
/// </summary>
internal readonly struct Cl100kScanner : IScanner
{
    // The second is what tiktoken has used since 2024; the first says the same to engines without possessive quantifiers. An
    // older one differs where white space with newlines ends a text: Llama 3 has kept it.
    public static IReadOnlyList<string> Patterns { get; } =
    [
        @"'(?i:[sdmt]|ll|ve|re)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s+\z|\s*[\r\n]|\s+(?!\S)|\s",
        @"'(?i:[sdmt]|ll|ve|re)|[^\r\n\p{L}\p{N}]?+\p{L}++|\p{N}{1,3}+| ?[^\s\p{L}\p{N}]++[\r\n]*+|\s++$|\s*[\r\n]|\s+(?!\S)|\s",
    ];

    public static int Next(ref Cursor text) => Next(ref text, wholeAtEnd: true);

    internal static int Next(ref Cursor text, bool wholeAtEnd)
    {
        var first = text.At(0, out var width);
        if (text.Text[0] == '\'' && text.ContractionOfAnyCase(0) is > 0 and var contraction) return contraction;
        if ((first & CharClass.Letter) != 0) return text.Run(width, CharClass.Letter);
        if (first == CharClass.Number) return text.UpToThreeNumbers(width);

        // A symbol or white space. One of them that is no newline joins the word behind it.
        if (first != CharClass.Newline)
        {
            var second = text.At(width, out var next);
            if ((second & CharClass.Letter) != 0) return text.Run(width + next, CharClass.Letter);
            var symbol = (first & CharClass.Symbol) != 0 ? width : text.Text[0] == ' ' && (second & CharClass.Symbol) != 0 ? width + next : 0;
            if (symbol > 0) return text.Run(text.Run(symbol, CharClass.Symbol), CharClass.Newline);
        }
        return text.Whitespace(lines: true, wholeAtEnd);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Starts(ref readonly Block block)
    {
        ulong letters = block.Letters, symbols = block.Symbols, blanks = block.Blanks;
        var known = block.Known;
        var starts = BlockRules.WordStarts(in block, letters & ~(letters << 1), ref known, tail: 0);

        var apostrophes = block.Equal((byte)'\'') & ~(symbols << 1) & ~(blanks << 1);
        for (; apostrophes != 0; apostrophes &= apostrophes - 1)
        {
            var at = BitOperations.TrailingZeroCount(apostrophes);
            var end = at + BlockRules.Contraction(block[at + 1], block[at + 2]);
            if (end > at && end < Block.Length) starts |= 1UL << end;
        }
        return Block.Decided(starts, known);
    }
}
