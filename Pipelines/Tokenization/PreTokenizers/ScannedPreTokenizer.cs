using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Fusion.Pipelines.Tokenization;

/// <summary>A hand-written rule over a whole text: block by block where text is mostly ASCII, else character by character.</summary>
internal sealed class ScannedPreTokenizer<TScanner>(string name, IReadOnlyList<string> patterns) : PreTokenizer
    where TScanner : struct, IScanner
{
    /// <inheritdoc/>
    public override string Name => name;

    /// <inheritdoc/>
    public override string? Pattern => patterns[0];

    internal override IReadOnlyList<string> Patterns => patterns;

    /// <inheritdoc/>
    public override int Split(ReadOnlySpan<byte> text, bool isLast, Span<int> ends) =>
        Vector128.IsHardwareAccelerated ? SplitByBlocks(text, isLast, ends) : SplitByCharacters(text, isLast, ends);

    /// <summary>The rule character by character; what the blocks are tested against.</summary>
    internal static int SplitByCharacters(ReadOnlySpan<byte> text, bool isLast, Span<int> ends)
    {
        int position = 0, count = 0;
        while (position < text.Length && count < ends.Length && Step(text, isLast, ref position)) ends[count++] = position;
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static int SplitByBlocks(ReadOnlySpan<byte> text, bool isLast, Span<int> ends)
    {
        ref var start = ref MemoryMarshal.GetReference(text);
        ref var end = ref MemoryMarshal.GetReference(ends);
        int position = 0, count = 0;
        // A block has at most 63 starts, and room for all of them spares a test of each.
        while (text.Length - position >= Block.Length && count + Block.Length <= ends.Length)
        {
            ulong starts = 0;
            if (Block.IsWorthwhile(ref Unsafe.Add(ref start, position)))
            {
                var block = new Block(ref Unsafe.Add(ref start, position));
                starts = TScanner.Starts(in block);
            }
            if (starts == 0)
            {
                if (!Step(text, isLast, ref position)) return count;
                Unsafe.Add(ref end, count++) = position;
                continue;
            }
            var found = BitOperations.PopCount(starts);
            var last = position + (63 - BitOperations.LeadingZeroCount(starts));
            // Four at a time: the number of loops is easier to predict than the number of starts.
            ref var next = ref Unsafe.Add(ref end, count);
            do
            {
                next = position + BitOperations.TrailingZeroCount(starts);
                starts &= starts - 1;
                Unsafe.Add(ref next, 1) = position + BitOperations.TrailingZeroCount(starts);
                starts &= starts - 1;
                Unsafe.Add(ref next, 2) = position + BitOperations.TrailingZeroCount(starts);
                starts &= starts - 1;
                Unsafe.Add(ref next, 3) = position + BitOperations.TrailingZeroCount(starts);
                starts &= starts - 1;
                next = ref Unsafe.Add(ref next, 4);
            }
            while (starts != 0);
            count += found;
            position = last;
        }
        while (position < text.Length && count < ends.Length && Step(text, isLast, ref position)) ends[count++] = position;
        return count;
    }

    /// <summary>A letter before a space, or behind a newline that follows a letter: no rule has a pre-token that spans these.</summary>
    public override int FindSafeCut(ReadOnlySpan<byte> text, int from)
    {
        for (var i = Math.Max(from, 1); i < text.Length; i++)
        {
            if (text[i] == ' ' && char.IsAsciiLetter((char)text[i - 1])) return i;
            if (text[i - 1] == '\n' && i > 1 && char.IsAsciiLetter((char)text[i]) && char.IsAsciiLetter((char)text[i - 2])) return i;
        }
        return -1;
    }

    private static bool Step(ReadOnlySpan<byte> text, bool isLast, ref int position)
    {
        var cursor = new Cursor(text[position..]);
        var length = TScanner.Next(ref cursor);
        if (cursor.SawEnd && !isLast) return false;
        position += length;
        return true;
    }
}
