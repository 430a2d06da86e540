using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// The class of every code point, from a table that travels with the assembly: ids must not change because a newer .NET
/// knows newer letters. Two stages: the upper bits of a code point choose a block, the lower eight an entry of it.
/// </summary>
internal static class UnicodeClasses
{
    /// <summary>The table's name among the assembly's resources: Brotli over runs, a class and a length in LEB128 each.</summary>
    public const string Resource = "Fusion.Pipelines.Tokenization.unicode-classes.br";

    private const int CodePoints = 0x110000;

    private static readonly ushort[] Blocks = new ushort[CodePoints >> 8];
    private static readonly byte[] Entries = Load();

    /// <summary>The class of a code point, 0 to 0x10FFFF.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharClass Of(int codePoint) => (CharClass)Entries[(Blocks[codePoint >> 8] << 8) | (codePoint & 0xFF)];

    /// <summary>The class of the character at a position of UTF-8 text, and its length in bytes.</summary>
    /// <param name="text">The text; a position beyond its end is <see cref="CharClass.End"/>.</param>
    /// <param name="position">Where the character starts.</param>
    /// <param name="width">Bytes of the character; a malformed sequence counts as U+FFFD would, so it is never lost.</param>
    /// <param name="isCut">The text ends inside the character: more text could complete it.</param>
    public static CharClass At(ReadOnlySpan<byte> text, int position, out int width, out bool isCut)
    {
        isCut = false;
        if ((uint)position >= (uint)text.Length)
        {
            width = 0;
            return CharClass.End;
        }
        int first = text[position];
        if (first < 0x80)
        {
            width = 1;
            return (CharClass)Entries[first];
        }
        if (position + 1 < text.Length && (text[position + 1] & 0xC0) == 0x80)
        {
            int second = text[position + 1] & 0x3F;
            if (first is >= 0xC2 and <= 0xDF)
            {
                width = 2;
                return Of(((first & 0x1F) << 6) | second);
            }
            // The bounds leave out overlong spellings, surrogates and what lies beyond U+10FFFF.
            if (first is >= 0xE1 and <= 0xEC or 0xEE or 0xEF && position + 2 < text.Length && (text[position + 2] & 0xC0) == 0x80)
            {
                width = 3;
                return Of(((first & 0x0F) << 12) | (second << 6) | (text[position + 2] & 0x3F));
            }
        }
        var status = Rune.DecodeFromUtf8(text[position..], out var rune, out width);
        isCut = status == OperationStatus.NeedMoreData;
        return status == OperationStatus.Done ? Of(rune.Value) : CharClass.Other;
    }

    /// <summary>The class that this .NET's own data gives: what the table is made from, and what the tests hold it against.</summary>
    public static CharClass Classify(int codePoint) => codePoint is '\r' or '\n' ? CharClass.Newline : CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => CharClass.Upper,
        UnicodeCategory.LowercaseLetter => CharClass.Lower,
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => CharClass.Caseless,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharClass.Mark,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => CharClass.Number,
        _ => codePoint < 0x10000 && char.IsWhiteSpace((char)codePoint) ? CharClass.Space : CharClass.Other,
    };

    /// <summary>Writes the table, uncompressed, from <see cref="Classify"/>.</summary>
    public static byte[] Pack()
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        for (int start = 0, end; start < CodePoints; start = end)
        {
            var current = Classify(start);
            for (end = start + 1; end < CodePoints && Classify(end) == current;) end++;
            writer.Write((byte)current);
            writer.Write7BitEncodedInt(end - start);
        }
        return bytes.ToArray();
    }

    private static byte[] Load()
    {
        using var reader = new BinaryReader(new BrotliStream(typeof(UnicodeClasses).Assembly.GetManifestResourceStream(Resource)!, CompressionMode.Decompress));
        var all = new byte[CodePoints];
        for (var start = 0; start < CodePoints;)
        {
            var current = reader.ReadByte();
            var length = reader.Read7BitEncodedInt();
            all.AsSpan(start, length).Fill(current);
            start += length;
        }
        var known = new Dictionary<byte[], ushort>(ByteSequenceComparer.Instance);
        var entries = new List<byte>(1 << 16);
        for (var block = 0; block < Blocks.Length; block++)
        {
            var content = all.AsSpan(block << 8, 256);
            var lookup = known.GetAlternateLookup<ReadOnlySpan<byte>>();
            if (!lookup.TryGetValue(content, out Blocks[block]))
            {
                Blocks[block] = (ushort)known.Count;
                lookup.TryAdd(content, Blocks[block]);
                entries.AddRange(content);
            }
        }
        return [.. entries];
    }
}
