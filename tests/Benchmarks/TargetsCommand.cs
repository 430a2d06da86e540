using System.CommandLine;
using System.Globalization;
using Fusion.Runtime;
using Fusion.Torch;
using TorchSharp;

namespace Fusion.Benchmarks;

/// <summary>The CPU's targets, group by group, each a ratio to TorchSharp.</summary>
internal static class TargetsCommand
{
    private static readonly IReadOnlyDictionary<string, Func<CpuDevice, Twins, IEnumerable<Contest>>> Groups =
        new Dictionary<string, Func<CpuDevice, Twins, IEnumerable<Contest>>>
        {
            ["products"] = (_, twins) => BenchmarkModel.All.Where(m => m.Name == "medium").SelectMany(m => ProductContests.Of(m, twins)),
            ["attention"] = AttentionContests.Shapes,
        };

    public static Command Create()
    {
        var only = new Option<string[]>("--group") { Description = "Measure these groups: " + string.Join(", ", Groups.Keys) + ".", AllowMultipleArgumentsPerToken = true };
        var part = new Option<string>("--part") { Description = "Measure parts whose name contains this.", DefaultValueFactory = _ => "" };
        var threads = new Option<int>("--threads") { Description = "Threads of both sides; 0 for one per processor. With 1, processor time is counted.", DefaultValueFactory = _ => 0 };
        var quick = new Option<bool>("--quick") { Description = "Few and short samples: for a look, not for a record." };
        var fix = new Option<string[]>("--fix") { Description = "[Tune] values to measure with instead of the shipped ones: Attention.Forward:bm=32 …", AllowMultipleArgumentsPerToken = true };
        var command = new Command("cpu", "The CPU against TorchSharp (eager, fp32), work by work, alternately in one process.") { only, part, threads, quick, fix };
        command.SetAction(arguments =>
        {
            TorchLibrary.Load();
            using var device = new CpuDevice(arguments.GetValue(threads));
            torch.set_num_threads(device.Threads);
            foreach (string setting in arguments.GetValue(fix) ?? [])
            {
                string[] parts = setting.Split(':', '=');
                device.Launch.Fix("Fusion.Model.Kernels." + parts[0], parts[1], int.Parse(parts[2], CultureInfo.InvariantCulture));
            }
            bool countsProcessorTime = device.Threads == 1;
            var referee = arguments.GetValue(quick) ? new Referee(5, 0.02, countsProcessorTime) : new Referee(11, 0.05, countsProcessorTime);
            double peak = CpuPeak.MeasureGflops(device);
            Console.WriteLine(ResultTable.Heading);
            foreach (var (name, contests) in Groups)
            {
                if (arguments.GetValue(only) is { Length: > 0 } chosen && !chosen.Contains(name)) continue;
                using var twins = new Twins(device);
                foreach (var contest in contests(device, twins).Where(c => c.Part.Contains(arguments.GetValue(part)!, StringComparison.Ordinal)))
                    Console.WriteLine(ResultTable.Row(referee.Judge(contest), peak));
            }
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nPeak: {peak:F1} GFLOP/s fp32; threads: {device.Threads}."));
        });
        return command;
    }
}
