using System.Numerics;
using System.Runtime.CompilerServices;

namespace Fusion.Pipelines.Tokenization;

/// <summary>What the rules of GPT-4 and GPT-4o have in common, on blocks.</summary>
internal static class BlockRules
{
    /// <summary>Starts of pre-tokens, contractions aside.</summary>
    /// <param name="block">The text.</param>
    /// <param name="words">Letters at which a word starts, one character before it aside.</param>
    /// <param name="known">Bytes that decide; lowered where white space runs out of them.</param>
    /// <param name="tail">Symbols that continue a run of symbols behind its newlines.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong WordStarts(ref readonly Block block, ulong words, ref int known, ulong tail)
    {
        ulong letters = block.Letters, numbers = block.Numbers, symbols = block.Symbols, white = block.White, blanks = block.Blanks, newlines = block.Newlines;
        var spaces = white & ~newlines;

        // A word takes the space before it, or a symbol that stands alone: neither symbol nor blank before it.
        var symbolRuns = symbols & ~(symbols << 1);
        var lone = symbolRuns & ~(blanks << 1);
        var triples = lone & block.Triples;
        var joined = ((lone & ~block.Triples) << 1) | (triples << 3);
        // Behind a symbol that is not alone stands another symbol: letters at these places are words joined.
        var starts = words & ~(spaces << 1) & ~(joined & letters & ~(letters << 1));
        starts |= symbolRuns & ~(blanks << 1);

        // Numbers: a start every three digits.
        for (var number = numbers & ~(numbers << 1); number != 0; number = (number << 3) & numbers & (numbers << 1) & (numbers << 2)) starts |= number;

        if (newlines == 0) return starts | (white & ~(white << 1)) | (white & ~(white >> 1));

        // Newlines behind symbols belong to them: the sum carries through each such run and clears it.
        var behindSymbols = newlines & (symbols << 1);
        var taken = newlines & ~(newlines + behindSymbols);
        starts |= white & ~(white << 1) & ~behindSymbols;
        starts |= spaces & ~(white >> 1);
        // Space behind a newline starts a pre-token if no other newline follows in the same run of white space.
        for (var behind = (newlines << 1) & spaces; behind != 0; behind &= behind - 1)
        {
            var at = BitOperations.TrailingZeroCount(behind);
            var end = at + BitOperations.TrailingZeroCount(~(spaces >> at));
            if ((taken & (1UL << (at - 1))) != 0) starts |= 1UL << at;
            else if (end >= known)
            {
                known = Math.Min(known, at + 1);
                break;
            }
            else if ((newlines & (1UL << end)) == 0) starts |= 1UL << at;
        }
        // What follows is rare: a slash behind the newlines of symbols; the text before it is decided.
        tail &= taken << 1;
        if (tail != 0) known = Math.Min(known, BitOperations.TrailingZeroCount(tail));
        return starts;
    }

    /// <summary>The length of <c>'(?i:[sdmt]|ll|ve|re)</c> by the two ASCII characters that follow the apostrophe, or 0.</summary>
    public static int Contraction(byte first, byte second) => (byte)(first | 0x20) switch
    {
        (byte)'s' or (byte)'d' or (byte)'m' or (byte)'t' => 2,
        (byte)'l' => (second | 0x20) == 'l' ? 3 : 0,
        (byte)'v' or (byte)'r' => (second | 0x20) == 'e' ? 3 : 0,
        _ => 0,
    };
}
