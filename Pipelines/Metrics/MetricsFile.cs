using Fusion.Pipelines.Files;

namespace Fusion.Pipelines.Metrics;

/// <summary>Reads <c>metrics.jsonl</c>.</summary>
public static class MetricsFile
{
    /// <summary>All records in the order of the file. A last line that a crash cut short is left out.</summary>
    /// <exception cref="FusionException">The file is missing, or a line other than a last, unfinished one is no record.</exception>
    public static IReadOnlyList<MetricsRecord> Read(string path)
    {
        var bytes = InputFile.ReadAll(path, "metrics file", "give the folder of a run that has trained at least one step");
        var records = new List<MetricsRecord>();
        var rest = bytes.AsSpan();
        for (var number = 1; !rest.IsEmpty; number++)
        {
            var end = rest.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (line.Trim((byte)'\r').IsEmpty) continue;
            if (MetricsJson.TryRead(line) is { } record) records.Add(record);
            else if (end >= 0) throw new FusionException($"Line {number} of the metrics file '{path}' is not a JSON object with a step: remove that line.");
        }
        return records;
    }
}
