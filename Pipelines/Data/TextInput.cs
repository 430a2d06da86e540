using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Fusion.Pipelines.Files;
using ZstdSharp;

namespace Fusion.Pipelines.Data;

/// <summary>Text files as streams: plain, or compressed as the name's ending says (<c>.gz</c>, <c>.zst</c>, <c>.br</c>).</summary>
public static class TextInput
{
    private const string Remedy = "give a text file or a JSON Lines file, plain or compressed as .gz, .zst or .br";

    /// <summary>The file's bytes, decompressed while they are read; whoever opens the stream disposes it.</summary>
    /// <exception cref="FusionException">The file is missing or unreadable.</exception>
    public static Stream Open(string path) => Decompress(new MeteredStream(InputFile.Open(path, "input file", Remedy)), path);

    private static Stream Decompress(MeteredStream file, string path)
    {
        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".GZ" => new GZipStream(file, CompressionMode.Decompress),
            ".BR" => new BrotliStream(file, CompressionMode.Decompress),
            ".ZST" => new DecompressionStream(file, leaveOpen: false),
            _ => file,
        };
    }

    /// <summary>The name says JSON Lines, compressed or not.</summary>
    public static bool IsJsonLines(string path)
    {
        var name = Path.GetExtension(path).ToUpperInvariant() is ".GZ" or ".ZST" or ".BR" ? Path.GetFileNameWithoutExtension(path) : path;
        return Path.GetExtension(name).ToUpperInvariant() is ".JSONL" or ".NDJSON";
    }

    /// <summary>The texts of a JSON Lines file: one field of each line. Empty lines are passed over.</summary>
    /// <exception cref="FusionException">A line is no JSON object or has no such text; the sentence names the line.</exception>
    public static IEnumerable<byte[]> JsonTexts(Stream stream, string path, string field) =>
        JsonLines(stream).Select(line => JsonText(line, path, field));

    /// <summary>The lines of a JSON Lines file that are not empty, with their numbers, not looked into yet.</summary>
    public static IEnumerable<(int Number, string Text)> JsonLines(Stream stream)
    {
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true, 1 << 16, leaveOpen: true);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line)) yield return (number, line);
        }
    }

    /// <summary>The text in one field of a line.</summary>
    /// <exception cref="FusionException">The line is no JSON object or has no such text.</exception>
    public static byte[] JsonText((int Number, string Text) line, string path, string field)
    {
        try
        {
            using var json = JsonDocument.Parse(line.Text);
            if (json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty(field, out var text) && text.ValueKind == JsonValueKind.String)
                return Encoding.UTF8.GetBytes(text.GetString()!);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            throw new FusionException($"Line {line.Number} of '{path}' is not JSON: give one JSON object a line.", failure);
        }
        throw new FusionException($"Line {line.Number} of '{path}' has no text in a field '{field}': name the field with --field.");
    }

    /// <summary>Refuses a file with a byte 0 near its start: such are programs and pictures, and models learn nothing from them.</summary>
    /// <exception cref="FusionException">The file is missing, damaged or binary.</exception>
    public static void RefuseBinary(string path) => Read(path, stream =>
    {
        var head = new byte[1 << 13];
        if (head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)).Contains((byte)0))
            throw new FusionException($"The input file '{path}' is binary (it has a byte 0 near its start): {Remedy}.");
    });

    /// <summary>Runs what reads a file, and words its failures.</summary>
    /// <exception cref="FusionException">The file is damaged or no text.</exception>
    public static void Read(string path, Action<Stream> use) => Read(path, (stream, _) => use(stream));

    /// <summary>Runs what reads a file, and words its failures.</summary>
    /// <param name="path">The file.</param>
    /// <param name="use">Gets the text, and what tells, on any thread, how many bytes of the file itself were read.</param>
    /// <exception cref="FusionException">The file is damaged or no text.</exception>
    public static void Read(string path, Action<Stream, Func<long>> use)
    {
        try
        {
            using var file = new MeteredStream(InputFile.Open(path, "input file", Remedy));
            using var stream = Decompress(file, path);
            use(stream, () => file.BytesRead);
        }
        catch (Exception failure) when (failure is InvalidDataException or InvalidOperationException or ZstdException or EndOfStreamException or DecoderFallbackException)
        {
            throw new FusionException($"The input file '{path}' is damaged or not what its name says ({failure.Message.TrimEnd('.')}): {Remedy}.", failure);
        }
    }
}
