using System.CommandLine;
using System.Globalization;
using Fusion.Benchmarks;
using Fusion.Model.Autograd;
using Fusion.Pipelines.Benchmarks;
using Fusion.Runtime;
using Fusion.Torch;
using TorchSharp;

var quick = new Option<bool>("--quick") { Description = "Few and short samples: for a look, not for a record." };
var output = new Option<FileInfo?>("--out") { Description = "Write the Markdown to this file, too." };
var only = new Option<string?>("--model") { Description = "Measure one model: " + string.Join(" or ", BenchmarkModel.All.Select(m => m.Name)) + "." };
var threads = new Option<int>("--threads") { Description = "Threads of both sides; 0 for one per processor. With 1, processor time is counted, which others on the machine disturb less.", DefaultValueFactory = _ => 0 };
only.AcceptOnlyFromAmong([.. BenchmarkModel.All.Select(m => m.Name)]);
var command = new RootCommand("A training step and its parts against TorchSharp (eager, fp32), alternately in one process.") { quick, output, only, threads };
command.SetAction(arguments =>
{
    TorchLibrary.Load();
    using var device = new CpuDevice(arguments.GetValue(threads));
    torch.set_num_threads(device.Threads);
    bool countsProcessorTime = device.Threads == 1;
    var referee = arguments.GetValue(quick) ? new Referee(3, 0.01, countsProcessorTime) : new Referee(11, 0.05, countsProcessorTime);
    double peak = CpuPeak.MeasureGflops(device);
    var report = new StringWriter(CultureInfo.InvariantCulture);
    void Print(string text)
    {
        report.Write(text);
        Console.Write(text);
    }

    // The third model's step takes seconds, and gigabytes: on demand.
    IReadOnlyList<BenchmarkModel> models = arguments.GetValue(only) is { } name ? [BenchmarkModel.All.Single(m => m.Name == name)] : [BenchmarkModel.TinyStories, BenchmarkModel.Medium];
    foreach (var model in models)
    {
        using var steps = new StepWork(model, device);
        using var torchSteps = new TorchStep(model, steps);
        var step = referee.Judge(steps.Whole.Against(torchSteps.Run));
        List<ContestResult> parts = [referee.Judge(steps.Update.Against(torchSteps.Update))];
        using var twins = new Twins(device);
        using var inputs = new WorkInputs(device);
        using var rope = new RopeTable(device, model.Tokens, model.Config.HeadWidth, model.Config.RopeTheta);
        var pairs = ProductContests.Of(model, inputs).Concat(AttentionContests.Of(AttentionWorks.Of(model, inputs))).Select(pair => pair.Work.Against(pair.Torch));
        parts.AddRange(pairs.Append(AttentionContests.Rotation(model, inputs, rope)).Concat(RowContests.Of(model, twins)).Select(referee.Judge));
        peak = Math.Max(peak, CpuPeak.MeasureGflops(device));
        Print(ResultTable.Of(model, parts, step, (steps.FirstLoss, torchSteps.FirstLoss), peak) + "\n");
    }
    Print(string.Create(CultureInfo.InvariantCulture, $"Peak: {peak:F1} GFLOP/s fp32, measured; threads: {device.Threads}; {(countsProcessorTime ? "processor time" : "time")}. Ratio above 1: Fusion is faster.\n"));
    if (arguments.GetValue(output) is { } file) File.WriteAllText(file.FullName, report.ToString());
});
var emulator = new Command("emulator", "Speed of the emulated GPU, in thread-instructions a second of one core.");
emulator.SetAction(_ => Console.Write(EmulatorRates.Measure()));
command.Add(emulator);
command.Add(TargetsCommand.Create());
command.Add(TokenizerCommand.Create());
command.Add(TrainerCommand.Create());
var sources = new Option<DirectoryInfo>("--sources") { Description = "The folder of the model's kernels.", DefaultValueFactory = _ => new DirectoryInfo("Model/Kernels") };
var compiler = new Command("compiler", "Speed of the compiler itself: generator, a keystroke, NVRTC; in processor time.") { sources };
compiler.SetAction(arguments => Console.Write(CompilerRates.Measure(arguments.GetValue(sources)!.FullName)));
command.Add(compiler);
command.Add(WarmStartCommand.Create());
return command.Parse(args).Invoke();
