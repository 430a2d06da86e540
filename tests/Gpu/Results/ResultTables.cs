using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Fusion.Gpu.Benchmarks;

namespace Fusion.Gpu.Results;

/// <summary>results.json as Markdown. What was not measured has no figure: its cell is empty, or its line is missing.</summary>
internal static class ResultTables
{
    public static string Render(JsonObject root)
    {
        var text = new StringBuilder();
        Head(text, root);
        Conformance(text, root);
        ComparisonTable.Append(text, Objects(root["comparison"]));
        Sanitizer(text, root);
        var benchmarks = Objects(root["benchmarks"]).ToArray();
        var roofs = new Roofs(benchmarks);
        foreach (var group in benchmarks.GroupBy(b => (string)b["group"]!))
        {
            if (group.Key == BenchmarkPlan.TrainingGroup) TrainingTable.Append(text, [.. group], Objects(root["firstSteps"]), roofs);
            else BenchmarkTable.Append(text, group.Key, [.. group], roofs);
        }
        if (Objects(root["notRun"]).ToArray() is { Length: > 0 } notRun)
        {
            text.Append("\n## Not run\n\n");
            foreach (var line in notRun) text.Append($"- {(string)line["group"]!}, {(string)line["case"]!}, {(string)line["contender"]!}: {(string)line["reason"]!}\n");
        }
        if (root["notes"] is JsonArray notes)
        {
            text.Append("\n## Notes\n\n");
            foreach (var note in notes) text.Append($"- {(string)note!}\n");
        }
        return text.ToString();
    }

    /// <summary>The objects of a list that may be absent.</summary>
    public static IEnumerable<JsonObject> Objects(JsonNode? list) => list is JsonArray array ? array.Select(node => node!.AsObject()) : [];

    /// <summary>A number with so many significant digits as its size asks for.</summary>
    public static string Number(double value) => value.ToString(value switch { >= 1000 => "N0", >= 100 => "F0", >= 10 => "F1", >= 1 => "F2", _ => "G3" }, CultureInfo.InvariantCulture);

    private static void Head(StringBuilder text, JsonObject root)
    {
        var machine = root["machine"] as JsonObject ?? [];
        text.Append(CultureInfo.InvariantCulture, $"# GPU kit: {(string?)machine["device"] ?? "device unknown"}\n\n");
        text.Append("| | |\n|---|---|\n");
        foreach (string name in new[] { "command", "started", "status", "seconds" })
            if (root[name] is { } value) text.Append(CultureInfo.InvariantCulture, $"| {name} | {value} |\n");
        foreach (var (name, value) in machine)
            if (value is not null) text.Append(CultureInfo.InvariantCulture, $"| {name} | {value} |\n");
        if ((bool?)root["isQuick"] == true) text.Append("\n**A trial of the kit on tiny shapes: no time below measures anything.**\n");
    }

    private static void Conformance(StringBuilder text, JsonObject root)
    {
        if (root["conformance"] is not JsonObject result) return;
        text.Append(CultureInfo.InvariantCulture, $"\n## Conformance\n\n{result["passed"]} passed, {result["failed"]} failed of {result["total"]} cases, in {Number((double)result["seconds"]!)} s.\n");
        Failures(text, result);
    }

    private static void Sanitizer(StringBuilder text, JsonObject root)
    {
        var runs = Objects(root["sanitizer"]).ToArray();
        if (runs.Length == 0) return;
        text.Append("\n## compute-sanitizer over the conformance suite\n\n| tool | cases run | of | failed | errors reported |\n|---|--:|--:|--:|--:|\n");
        foreach (var run in runs)
            text.Append(CultureInfo.InvariantCulture, $"| {run["tool"]} | {(int)run["passed"]! + (int)run["failed"]!} | {run["total"]} | {run["failed"]} | {run["errors"]} |\n");
        foreach (var run in runs) Failures(text, run);
    }

    private static void Failures(StringBuilder text, JsonObject run)
    {
        foreach (var failure in Objects(run["failures"]))
            text.Append(CultureInfo.InvariantCulture, $"\n- {failure["case"]}: {((string)failure["failure"]!).ReplaceLineEndings(" ")}");
        if (Objects(run["failures"]).Any()) text.Append('\n');
    }
}
