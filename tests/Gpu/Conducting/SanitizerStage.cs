using System.Globalization;
using System.Text.RegularExpressions;

namespace Fusion.Gpu.Conducting;

/// <summary>compute-sanitizer over the conformance suite, where it is installed: addresses first, then races in shared memory.</summary>
internal sealed partial class SanitizerStage(Conductor conductor)
{
    /// <summary>Share of the remaining time that a tool gets; benchmarks want the rest.</summary>
    private const double Share = 0.12;

    public async Task Run()
    {
        if (conductor.Options.Device != "cuda") return;
        if (Find() is not { } program)
        {
            conductor.Results.Note("compute-sanitizer was not found: the suite ran without it.");
            return;
        }
        foreach (string tool in new[] { "memcheck", "racecheck" }) await Run(program, tool);
    }

    private async Task Run(string program, string tool)
    {
        var progress = new SuiteProgress();
        string Log(int shard) => Path.Combine(conductor.Options.Logs, $"{tool}-{shard}.txt");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(conductor.Stop);
        limit.CancelAfter(conductor.Remaining * Share);
        try
        {
            await SuiteShards.Run(conductor, tool, shard => [program, "--tool", tool, "--log-file", Log(shard), "--print-limit", "20"], progress, limit.Token);
        }
        catch (OperationCanceledException) when (!conductor.Stop.IsCancellationRequested)
        {
            conductor.Results.Note($"{tool} was given {Share:P0} of the remaining time and did not reach the end of the suite.");
        }
        int errors = Enumerable.Range(0, conductor.Options.Shards).Sum(shard => Errors(Log(shard)));
        var result = progress.ToJson();
        result["tool"] = tool;
        result["errors"] = errors;
        conductor.HasFailed |= progress.Failed > 0 || errors > 0;
        conductor.Results.Add("sanitizer", result);
        conductor.Say($"{tool}: {result["passed"]} passed, {result["failed"]} failed of {result["total"]}, {errors} errors reported");
    }

    /// <summary>Reports in a log: those of its summary, or those so far where the tool was stopped before it.</summary>
    internal static int Errors(string log)
    {
        if (!File.Exists(log)) return 0;
        string text = File.ReadAllText(log);
        return Summary().Match(text) is { Success: true } summary
            ? int.Parse(summary.Groups[1].Value, CultureInfo.InvariantCulture)
            : Report().Count(text);
    }

    private static string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Append("/usr/local/cuda/bin").Select(folder => Path.Combine(folder, "compute-sanitizer")).FirstOrDefault(File.Exists);

    [GeneratedRegex(@"(?:ERROR|RACECHECK) SUMMARY: (\d+)")]
    private static partial Regex Summary();

    [GeneratedRegex(@"^========= (?:Invalid|Error:|Warning:|Race|Program hit)", RegexOptions.Multiline)]
    private static partial Regex Report();
}
