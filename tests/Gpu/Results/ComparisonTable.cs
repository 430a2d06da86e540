using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Fusion.Gpu.Results;

/// <summary>The comparison with PyTorch: a line a kernel, with its worst run. results.json has every run.</summary>
internal static class ComparisonTable
{
    public static void Append(StringBuilder text, IEnumerable<JsonObject> results)
    {
        var all = results.ToArray();
        if (all.Length == 0) return;
        var failed = all.Where(r => !(bool)r["holds"]!).ToArray();
        text.Append(CultureInfo.InvariantCulture, $"\n## Comparison with PyTorch in fp64\n\n{all.Length - failed.Length} of {all.Length} runs hold: relative Frobenius error within the limit, every element written, inputs and neighbouring memory untouched.\n\n");
        text.Append("| kernel | runs | hold | worst: case | output | error | limit | PyTorch's error there, in the kernel's precision |\n|---|--:|--:|---|---|--:|--:|--:|\n");
        foreach (var kernel in all.GroupBy(r => (string)r["kernel"]!))
        {
            var outputs = kernel.SelectMany(r => ResultTables.Objects(r["outputs"]).Select(o => (Run: r, Output: o))).ToArray();
            text.Append(CultureInfo.InvariantCulture, $"| {Escaped(kernel.Key)} | {kernel.Count()} | {kernel.Count(r => (bool)r["holds"]!)} |");
            if (outputs.Length == 0)
            {
                text.Append(" | | | | |\n");
                continue;
            }
            var (run, output) = outputs.MaxBy(o => (double)o.Output["error"]! / (double)o.Output["limit"]!);
            text.Append(CultureInfo.InvariantCulture, $" {Escaped((string)run["case"]!)} | {output["name"]} | {(double)output["error"]!:0.0e-00} | {(double)output["limit"]!:0.0e-00} | {(output["theirs"] is { } theirs ? ((double)theirs).ToString("0.0e-00", CultureInfo.InvariantCulture) : "")} |\n");
        }
        foreach (var run in failed)
            text.Append(CultureInfo.InvariantCulture, $"\n- {Escaped((string)run["case"]!)}{((bool)run["gaps"]! ? ", with gaps" : "")}: {string.Join("; ", run["problems"]!.AsArray().Select(p => (string)p!))}");
        if (failed.Length > 0) text.Append('\n');
    }

    /// <summary>Markdown takes the element types of an instance, such as &lt;bf16&gt;, for a tag.</summary>
    private static string Escaped(string name) => name.Replace("<", "\\<", StringComparison.Ordinal);
}
