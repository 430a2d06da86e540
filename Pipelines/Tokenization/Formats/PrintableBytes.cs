using System.Text;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// GPT-2's spelling of bytes as printable characters, used in <c>tokenizer.json</c>: bytes that are visible in Latin-1 stand
/// for themselves, the others, in order, for U+0100 and up; a space becomes "Ġ".
/// </summary>
internal static class PrintableBytes
{
    private static readonly char[] CharOfByte = CreateTable();
    private static readonly Dictionary<char, byte> ByteOfChar = Enumerable.Range(0, 256).ToDictionary(value => CharOfByte[value], value => (byte)value);

    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var value in bytes) text.Append(CharOfByte[value]);
        return text.ToString();
    }

    /// <summary>The bytes, or null when a character stands for none.</summary>
    public static byte[]? TryDecode(string text)
    {
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if (!ByteOfChar.TryGetValue(text[i], out bytes[i])) return null;
        }
        return bytes;
    }

    private static char[] CreateTable()
    {
        var table = new char[256];
        var next = (char)0x100;
        for (var value = 0; value < 256; value++)
        {
            var visible = value is (>= 0x21 and <= 0x7E) or (>= 0xA1 and <= 0xAC) or (>= 0xAE and <= 0xFF);
            table[value] = visible ? (char)value : next++;
        }
        return table;
    }
}
