using System.CommandLine;
using System.Globalization;
using Fusion.Pipelines.Benchmarks;
using Fusion.Runtime;
using Fusion.Torch;
using TorchSharp;

namespace Fusion.Benchmarks;

/// <summary><c>cpu</c>: the CPU's targets, group by group, each a ratio to TorchSharp.</summary>
internal static class TargetsCommand
{
    public static Command Create()
    {
        var only = new Option<string[]>("--group") { Description = "Measure these groups: " + string.Join(", ", TargetGroups.All.Select(g => g.Name)) + ".", AllowMultipleArgumentsPerToken = true };
        only.AcceptOnlyFromAmong([.. TargetGroups.All.Select(g => g.Name)]);
        var part = new Option<string>("--part") { Description = "Measure parts whose name contains this.", DefaultValueFactory = _ => "" };
        var threads = new Option<int>("--threads") { Description = "Threads of both sides; 0 for one per processor. With 1, processor time is counted.", DefaultValueFactory = _ => 0 };
        var quick = new Option<bool>("--quick") { Description = "Few and short samples: for a look, not for a record." };
        var fix = new Option<string[]>("--fix") { Description = "[Tune] values to measure with instead of the shipped ones: Attention.Forward:bm=32 …", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var json = new Option<FileInfo?>("--json") { Description = "Write all results with quartiles to this file." };
        var output = new Option<FileInfo?>("--out") { Description = "Write the Markdown to this file, too." };
        var command = new Command("cpu", "The CPU against TorchSharp (eager, fp32), work by work, alternately in one process.") { only, part, threads, quick, fix, json, output };
        command.SetAction(arguments =>
        {
            TorchLibrary.Load();
            using var device = new CpuDevice(arguments.GetValue(threads));
            torch.set_num_threads(device.Threads);
            foreach (string setting in arguments.GetValue(fix)!) Fix(device, setting);
            var groups = arguments.GetValue(only) is { Length: > 0 } chosen ? TargetGroups.All.Where(g => chosen.Contains(g.Name)) : TargetGroups.All;
            var report = Measure(device, groups, arguments.GetValue(part)!, arguments.GetValue(quick));
            string table = TargetTable.Of(report);
            Console.Write(table);
            if (arguments.GetValue(output) is { } file) File.WriteAllText(file.FullName, table);
            if (arguments.GetValue(json) is { } results) report.Write(results.FullName);
        });
        return command;
    }

    private static void Fix(CpuDevice device, string setting)
    {
        if (setting.Split(':', '=') is not [var kernel, var parameter, var text] || !int.TryParse(text, CultureInfo.InvariantCulture, out int value))
            throw new FusionException($"--fix has '{setting}'; write it like Attention.Forward:bm=32.");
        device.Launch.Fix("Fusion.Model.Kernels." + kernel, parameter, value);
    }

    private static BenchmarkReport Measure(CpuDevice device, IEnumerable<(string Name, Func<WorkInputs, IEnumerable<TargetContest>> Contests)> groups, string part, bool quick)
    {
        bool countsProcessorTime = device.Threads == 1;
        var referee = quick ? new Referee(3, 0.01, countsProcessorTime) : new Referee(11, 0.05, countsProcessorTime);
        double peak = 0;
        CpuBandwidthRates bandwidth = default;
        var measured = new List<(string Group, TargetContest Contest, ContestResult Result, double? Memory, (long? Fusion, long? Torch) Bytes)>();
        foreach (var (name, contests) in groups)
        {
            // Before each group, and the best of all: the limits must not be those of a moment when others used the machine.
            peak = Math.Max(peak, CpuPeak.MeasureGflops(device));
            var rates = CpuBandwidth.MeasureGigabytesPerSecond(device);
            bandwidth = new(Math.Max(bandwidth.Read, rates.Read), Math.Max(bandwidth.Write, rates.Write), Math.Max(bandwidth.Triad, rates.Triad));
            using var inputs = new WorkInputs(device);
            using var scope = torch.NewDisposeScope();
            foreach (var contest in contests(inputs).Where(c => c.Work.Part.Contains(part, StringComparison.Ordinal)))
            {
                using var pass = contest.Work.Bytes > 0 ? new CpuMemoryPass(device, contest.Work.OnlyReads) : null;
                var result = referee.Judge(contest.Work.Against(contest.Torch) with { Limit = pass is null ? null : pass.Run });
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {contest.Work.Part}: {1e3 * result.Fusion:F3} ms, ratio {result.Ratio:F2}"));
                measured.Add((name, contest, result, pass?.Bytes / result.LimitTimes?.Median / 1e9, contest.PeakBytes?.Invoke() ?? default));
            }
        }

        List<BenchmarkRow> rows = [];
        var machine = BenchmarkMachine.Of(device);
        foreach (var (group, contest, result, memory, bytes) in measured)
        {
            double best = measured.Where(m => m.Group == group).Max(m => m.Contest.Work.Flops / Math.Min(m.Result.Fusion, m.Result.Torch) / 1e9);
            var row = BenchmarkRow.Of(group, contest.Work, result.FusionTimes, peak, memory, machine) with
            {
                TorchSharp = result.TorchTimes,
                TorchSharpGflopsPerSecond = contest.Work.Flops > 0 ? contest.Work.Flops / result.Torch / 1e9 : null,
                FusionPeakBytes = bytes.Fusion,
                TorchSharpPeakBytes = bytes.Torch,
            };
            rows.Add(contest.Target.Judge(row, best));
        }
        var report = BenchmarkReport.Of(device, countsProcessorTime, peak, bandwidth, rows);
        return report with { Versions = new Dictionary<string, string>(report.Versions) { ["TorchSharp"] = typeof(torch).Assembly.GetName().Version!.ToString(3), ["libtorch"] = torch.__version__ } };
    }
}
