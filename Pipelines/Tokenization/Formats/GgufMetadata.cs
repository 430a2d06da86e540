using System.Text;
using Fusion.Pipelines.Files;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// The key-value pairs at the head of a GGUF file, versions 2 and 3: "GGUF", version, number of tensors and of pairs, then
/// per pair a name, a type and a value. Strings and arrays carry their length; all is little-endian.
/// </summary>
internal static class GgufMetadata
{
    public const string Remedy = "give a GGUF file with a tokenizer";

    private const int Text = 8, List = 9;

    private static readonly Encoding Utf8 = new UTF8Encoding(false);

    /// <summary>The pairs whose names begin with <paramref name="prefix"/>: numbers, booleans, strings, and arrays of these as lists.</summary>
    /// <exception cref="FusionException">The file is missing or no GGUF file.</exception>
    public static Dictionary<string, object> Read(string path, string prefix)
    {
        using var stream = InputFile.Open(path, "GGUF file", Remedy);
        using var reader = new BinaryReader(stream);
        var pairs = new Dictionary<string, object>(StringComparer.Ordinal);
        try
        {
            if (reader.ReadUInt32() != 0x46554747 || reader.ReadUInt32() is not (2 or 3)) throw new FormatException("no GGUF of version 2 or 3");
            reader.ReadUInt64();
            for (var count = reader.ReadUInt64(); count > 0; count--)
            {
                var name = ReadText(reader);
                var value = ReadValue(reader, reader.ReadInt32());
                if (name.StartsWith(prefix, StringComparison.Ordinal)) pairs[name] = value;
            }
        }
        catch (Exception failure) when (failure is FormatException or EndOfStreamException)
        {
            throw new FusionException($"The GGUF file '{path}' is malformed or not GGUF: {Remedy}.", failure);
        }
        return pairs;
    }

    /// <summary>Writes a file of pairs without tensors.</summary>
    public static void Write(string path, IReadOnlyList<KeyValuePair<string, object>> pairs) => AtomicFile.Write(path, stream =>
    {
        using var writer = new BinaryWriter(stream, Utf8, leaveOpen: true);
        writer.Write("GGUF"u8);
        writer.Write(3u);
        writer.Write(0UL);
        writer.Write((ulong)pairs.Count);
        foreach (var (name, value) in pairs)
        {
            WriteText(writer, name);
            writer.Write(TypeOf(value));
            if (value is System.Collections.IList list)
            {
                writer.Write(TypeOf(list[0]!));
                writer.Write((ulong)list.Count);
                foreach (var item in list) WriteValue(writer, item);
            }
            else
            {
                WriteValue(writer, value);
            }
        }
    });

    private static object ReadValue(BinaryReader reader, int type) => type switch
    {
        0 => (long)reader.ReadByte(),
        1 => (long)reader.ReadSByte(),
        2 => (long)reader.ReadUInt16(),
        3 => (long)reader.ReadInt16(),
        4 => (long)reader.ReadUInt32(),
        5 => (long)reader.ReadInt32(),
        6 => (double)reader.ReadSingle(),
        7 => reader.ReadByte() != 0,
        Text => ReadText(reader),
        List => ReadList(reader),
        10 => (long)reader.ReadUInt64(),
        11 => reader.ReadInt64(),
        12 => reader.ReadDouble(),
        _ => throw new FormatException("a value of an unknown type"),
    };

    private static List<object> ReadList(BinaryReader reader)
    {
        var (type, count) = (reader.ReadInt32(), reader.ReadUInt64());
        var items = new List<object>();
        for (ulong i = 0; i < count; i++) items.Add(ReadValue(reader, type));
        return items;
    }

    private static string ReadText(BinaryReader reader)
    {
        var length = reader.ReadUInt64();
        if (length > (ulong)(reader.BaseStream.Length - reader.BaseStream.Position)) throw new FormatException("a text longer than the file");
        return Utf8.GetString(reader.ReadBytes((int)length));
    }

    private static int TypeOf(object value) => value switch
    {
        int => 5,
        uint => 4,
        float => 6,
        bool => 7,
        string => Text,
        System.Collections.IList => List,
        _ => throw new ArgumentException($"GGUF has no type for {value.GetType()}"),
    };

    private static void WriteValue(BinaryWriter writer, object value)
    {
        if (value is int whole) writer.Write(whole);
        if (value is uint id) writer.Write(id);
        if (value is float number) writer.Write(number);
        if (value is bool flag) writer.Write(flag);
        if (value is string text) WriteText(writer, text);
    }

    private static void WriteText(BinaryWriter writer, string text)
    {
        writer.Write((ulong)Utf8.GetByteCount(text));
        writer.Write(Utf8.GetBytes(text));
    }
}
