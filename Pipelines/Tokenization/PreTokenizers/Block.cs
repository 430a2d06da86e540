using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// 64 bytes of text as one bit per byte and class: 64 characters are classified by a dozen vector instructions, and the
/// alternatives of a regular expression become shifts and logic on words.
/// </summary>
/// <remarks>
/// Understood are ASCII and U+2010 to U+2027, the dashes, quotation marks and dots of printed English, whose three bytes
/// are all <see cref="Symbols"/>. <see cref="Known"/> ends before any other character.
/// </remarks>
internal readonly ref struct Block
{
    /// <summary>Bytes of a block.</summary>
    public const int Length = 64;

    private readonly ref readonly byte start;
    private readonly Vector512<byte> bytes;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Block(ref readonly byte start)
    {
        this.start = ref start;
        bytes = Vector512.LoadUnsafe(in start);
        Letters = InRange(bytes | Vector512.Create((byte)0x20), (byte)'a', (byte)'z');
        Numbers = InRange(bytes, (byte)'0', (byte)'9');
        Blanks = Equal((byte)' ');
        var controls = InRange(bytes, 9, 13);
        White = Blanks | controls;
        // Text without control characters has no newlines either.
        Newlines = controls == 0 ? 0 : Equal((byte)'\n') | Equal((byte)'\r');
        var foreign = bytes.ExtractMostSignificantBits();
        Known = Length;
        if (foreign != 0)
        {
            var leads = Equal(0xE2) & (Equal(0x80) >> 1) & (InRange(bytes, 0x90, 0xA7) >> 2);
            Triples = leads;
            Known = BitOperations.TrailingZeroCount(foreign & ~(leads | (leads << 1) | (leads << 2)));
        }
        Symbols = ~(Letters | Numbers | White);
    }

    /// <summary>ASCII letters.</summary>
    public readonly ulong Letters;

    /// <summary>ASCII digits.</summary>
    public readonly ulong Numbers;

    /// <summary>U+0020.</summary>
    public readonly ulong Blanks;

    /// <summary>White space, with blanks and newlines.</summary>
    public readonly ulong White;

    /// <summary>Carriage returns and line feeds.</summary>
    public readonly ulong Newlines;

    /// <summary>What is none of the above.</summary>
    public readonly ulong Symbols;

    /// <summary>First bytes of the understood characters of three bytes.</summary>
    public readonly ulong Triples;

    /// <summary>Bytes from the start that are understood; 64 when all are.</summary>
    public readonly int Known;

    /// <summary>Upper-case ASCII letters.</summary>
    public ulong Uppers => InRange(bytes, (byte)'A', (byte)'Z');

    /// <summary>Bytes that equal a value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Equal(byte value) => Vector512.Equals(bytes, Vector512.Create(value)).ExtractMostSignificantBits();

    /// <summary>The byte at an index; beyond the block 0.</summary>
    public byte this[int index] => index < Length ? Unsafe.Add(ref Unsafe.AsRef(in start), index) : (byte)0;

    /// <summary>
    /// The starts among those computed that the first <paramref name="known"/> bytes decide: to know whether a pre-token
    /// starts at a byte takes the byte after it, and the block's own start is known anyway.
    /// </summary>
    public static ulong Decided(ulong starts, int known) => known < 3 ? 0 : starts & ((1UL << (known - 1)) - 2);

    /// <summary>Whether a block from here has a chance to decide something.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWorthwhile(ref readonly byte start)
    {
        var two = Unsafe.ReadUnaligned<ushort>(in start);
        // Two ASCII characters, or a character that may be of the understood three bytes, first or after one of ASCII.
        return (two & 0x8080) == 0 || (two & 0xFF) == 0xE2 || ((two & 0x80) == 0 && two >> 8 == 0xE2);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong InRange(Vector512<byte> bytes, byte first, byte last) =>
        Vector512.LessThanOrEqual(bytes - Vector512.Create(first), Vector512.Create((byte)(last - first))).ExtractMostSignificantBits();
}
