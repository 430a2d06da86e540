using System.CommandLine;
using System.Globalization;
using Fusion.Benchmarks;
using Fusion.Runtime;
using Fusion.Samples.Kernels;
using Fusion.Torch;
using TorchSharp;

var threads = new Option<int>("--threads") { Description = "Threads of both sides; 0 for one per processor. With 1, processor time is counted, which others on the machine disturb less.", DefaultValueFactory = _ => 0 };
var only = new Option<string>("--only") { Description = "Measure the lines whose names contain this: softmax, for example.", DefaultValueFactory = _ => "" };
var quick = new Option<bool>("--quick") { Description = "Few and short samples: for a look, not for a record." };
var command = new RootCommand("The sample kernels against TorchSharp (eager, fp32), alternately in one process.") { threads, only, quick };
command.SetAction(arguments =>
{
    TorchLibrary.Load();
    using var device = new CpuDevice(arguments.GetValue(threads));
    torch.set_num_threads(device.Threads);
    bool countsProcessorTime = device.Threads == 1;
    var referee = arguments.GetValue(quick) ? new Referee(3, 0.01, countsProcessorTime) : new Referee(11, 0.05, countsProcessorTime);
    double gigabytes = 0, gflops = 0;
    var results = new List<(Race Race, ContestResult Result)>();
    using var twins = new Twins(device);
    foreach (Race race in Races.All(twins).Where(race => race.Contest.Part.Contains(arguments.GetValue(only)!, StringComparison.OrdinalIgnoreCase)))
    {
        // Between the races, and the best of all: the limits must not be those of a moment when others used the machine.
        gigabytes = Math.Max(gigabytes, MemoryRate.MeasureGigabytes(device));
        gflops = Math.Max(gflops, CpuPeak.MeasureGflops(device));
        results.Add((race, referee.Judge(race.Contest)));
    }
    Print($"| kernel, opponent | Fusion ms | TorchSharp ms | ratio | limit ms | of limit |\n|---|--:|--:|--:|--:|--:|\n");
    foreach (var (race, result) in results)
    {
        double floor = race.Floor(gigabytes, gflops);
        Print($"| {race.Contest.Part} | {1e3 * result.Fusion:F3} | {1e3 * result.Torch:F3} | {result.Ratio:F2} | {1e3 * floor:F3} | {100 * floor / result.Fusion:F0} % |\n");
    }
    Print($"\nMemory {gigabytes:F1} GB/s, fp32 {gflops:F1} GFLOP/s, both measured; threads: {device.Threads}; {(countsProcessorTime ? "processor time" : "time")}; medians. Ratio above 1: Fusion is faster.\n");
});
return command.Parse(args).Invoke();

static void Print(FormattableString text) => Console.Write(text.ToString(CultureInfo.InvariantCulture));
