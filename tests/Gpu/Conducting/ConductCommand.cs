using System.CommandLine;
using Fusion.Gpu.Serving;

namespace Fusion.Gpu.Conducting;

/// <summary><c>fusion-gpu conduct</c>: everything, in order of value, within a time; what eng/gpu/run.sh starts.</summary>
internal static class ConductCommand
{
    private const int DefaultSeconds = 480;

    public static Command Create()
    {
        var device = ServeCommand.DeviceOption();
        var only = new Option<string>("--only") { Description = "Stages, or groups of benchmarks by the beginning of their name, separated by commas: conformance, comparison, sanitizer, benchmarks, matmul, attention, ...", DefaultValueFactory = _ => "" };
        var seconds = new Option<double>("--seconds") { Description = "Time for everything; what is not reached is left out.", DefaultValueFactory = _ => DefaultSeconds };
        var output = new Option<DirectoryInfo>("--out") { Description = "Folder for results.json, results.md and logs.", DefaultValueFactory = _ => new DirectoryInfo("gpu-results") };
        var python = new Option<string>("--python") { Description = "A Python that has PyTorch.", DefaultValueFactory = _ => "python3" };
        var shards = new Option<int>("--shards") { Description = "Processes that share the conformance suite.", DefaultValueFactory = _ => Math.Min(8, Environment.ProcessorCount) };
        var quick = new Option<bool>("--quick") { Description = "Tiny shapes, to try the kit; no time is a measurement." };
        var command = new Command("conduct", "Conformance, comparison with PyTorch, compute-sanitizer and benchmarks.") { device, only, seconds, output, python, shards, quick };
        only.Validators.Add(result =>
        {
            foreach (string word in Words(result.GetValueOrDefault<string>()))
                if (!ConductOptions.Known.Any(name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase)))
                    result.AddError($"--only: there is no '{word}'; there are {string.Join(", ", ConductOptions.Known)}.");
        });
        command.SetAction(async (arguments, _) =>
        {
            var options = new ConductOptions(arguments.GetRequiredValue(device), Words(arguments.GetValue(only)),
                TimeSpan.FromSeconds(arguments.GetValue(seconds)), arguments.GetRequiredValue(output).FullName, arguments.GetRequiredValue(python), Math.Max(1, arguments.GetValue(shards)), arguments.GetValue(quick));
            using var conductor = new Conductor(options, Console.Out);
            return await conductor.Run();
        });
        return command;
    }

    private static string[] Words(string? list) => (list ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
