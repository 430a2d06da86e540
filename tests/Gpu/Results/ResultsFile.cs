using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Fusion.Pipelines.Files;

namespace Fusion.Gpu.Results;

/// <summary>
/// results.json and results.md of a run. Both are replaced whole after every entry: whoever stops the run, and however,
/// finds what was measured until then.
/// </summary>
internal sealed class ResultsFile(string folder)
{
    /// <summary>Everything, as it is written. Lists are "conformance", "comparison", "sanitizer", "benchmarks", "notes".</summary>
    public JsonObject Root { get; } = new() { ["format"] = 1 };

    /// <summary>Sets a value at the top, and saves.</summary>
    public void Set(string name, JsonNode? value)
    {
        Root[name] = value;
        Save();
    }

    /// <summary>Appends to a list, and saves.</summary>
    public void Add(string list, JsonNode value)
    {
        if (Root[list] is not JsonArray array) Root[list] = array = [];
        array.Add(value);
        Save();
    }

    /// <summary>A sentence about something that was left out or went wrong.</summary>
    public void Note(string sentence) => Add("notes", JsonValue.Create(sentence)!);

    private void Save()
    {
        AtomicFile.Write(Path.Combine(folder, "results.json"), stream =>
        {
            using var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            Root.WriteTo(writer);
        });
        // From the text, as somebody who has only the file would: numbers are then just numbers.
        AtomicFile.WriteText(Path.Combine(folder, "results.md"), ResultTables.Render(JsonNode.Parse(Root.ToJsonString())!.AsObject()));
    }
}
