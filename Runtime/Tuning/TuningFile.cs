using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Fusion.Runtime.Tuning;

/// <summary>
/// The format of a tuning table: a JSON object with a line for each entry, so that a version control system shows what
/// changed.
/// </summary>
public static class TuningFile
{
    private const int Version = 1;

    /// <summary>Reads a table.</summary>
    /// <param name="json">The text.</param>
    /// <param name="name">What to call it in messages: its path.</param>
    /// <exception cref="FusionException">The text is not such a table; the sentence says where.</exception>
    public static TuningTable Parse(string json, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("version", out JsonElement version))
                throw new FusionException($"{name} is not a tuning table; make one with 'fusion kernels tune --out {name}'.");
            if (version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out int number) || number != Version)
                throw new FusionException($"{name} is a tuning table of version {version}, and this Fusion reads version {Version}; make it anew with 'fusion kernels tune'.");
            return new TuningTable(document.RootElement.GetProperty("entries").EnumerateArray().Select(Entry).ToList());
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new FusionException($"{name} is damaged ({e.Message.TrimEnd('.')}); make it anew with 'fusion kernels tune'.", e);
        }
    }

    /// <summary>Reads a table from a file.</summary>
    /// <exception cref="FusionException">It is missing, unreadable or no table.</exception>
    public static TuningTable Read(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path), path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FusionException($"The tuning table {path} could not be read: {e.Message}", e);
        }
    }

    /// <summary>Writes a table to a file; a failure leaves what was there.</summary>
    /// <exception cref="FusionException">The file cannot be written.</exception>
    public static void Write(TuningTable table, string path)
    {
        string temporary = path + ".new";
        try
        {
            File.WriteAllText(temporary, Print(table));
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FusionException($"The tuning table {path} could not be written: {e.Message}", e);
        }
    }

    /// <summary>The text of a table.</summary>
    public static string Print(TuningTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var text = new StringBuilder($"{{\n  \"version\": {Version},\n  \"entries\": [");
        string separator = "\n    ";
        foreach (TuningEntry entry in table.Entries)
        {
            text.Append(separator).Append(Line(entry));
            separator = ",\n    ";
        }
        return text.Append("\n  ]\n}\n").ToString();
    }

    private static TuningEntry Entry(JsonElement e) => new(
        Text(e, "kernel"), Text(e, "code"), Text(e, "device"), Ints(e, "constants"),
        [.. e.GetProperty("sizes").EnumerateObject().Select(p => new NamedLengths(p.Name, [.. p.Value.EnumerateArray().Select(n => n.GetInt32())]))],
        Ints(e, "tuned"), e.GetProperty("microseconds").GetDouble(), e.GetProperty("default_microseconds").GetDouble());

    private static string Text(JsonElement e, string name) => e.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is null");

    private static ImmutableArray<NamedInt> Ints(JsonElement e, string name) => [.. e.GetProperty(name).EnumerateObject().Select(p => new NamedInt(p.Name, p.Value.GetInt32()))];

    private static string Line(TuningEntry entry)
    {
        using var memory = new MemoryStream();
        // Names of generic instances have angle brackets, which are to be read as such.
        using (var json = new Utf8JsonWriter(memory, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("kernel", entry.Kernel);
            json.WriteString("code", entry.Code);
            json.WriteString("device", entry.Device);
            WriteInts(json, "constants", entry.Constants);
            json.WriteStartObject("sizes");
            foreach (NamedLengths size in entry.Sizes)
            {
                json.WriteStartArray(size.Name);
                foreach (int length in size.Lengths)
                    json.WriteNumberValue(length);
                json.WriteEndArray();
            }
            json.WriteEndObject();
            WriteInts(json, "tuned", entry.Tuned);
            json.WriteNumber("microseconds", Math.Round(entry.Microseconds, 2));
            json.WriteNumber("default_microseconds", Math.Round(entry.DefaultMicroseconds, 2));
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(memory.ToArray());
    }

    private static void WriteInts(Utf8JsonWriter json, string name, ImmutableArray<NamedInt> values)
    {
        json.WriteStartObject(name);
        foreach (NamedInt value in values)
            json.WriteNumber(value.Name, value.Value);
        json.WriteEndObject();
    }
}
