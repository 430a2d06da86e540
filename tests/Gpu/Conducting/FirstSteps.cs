using System.Diagnostics;
using System.Text.Json.Nodes;
using Fusion.Gpu.Benchmarks;

namespace Fusion.Gpu.Conducting;

/// <summary>Seconds from the start of a process to the end of its first training step: with nothing compiled before, and once more.</summary>
internal sealed class FirstSteps(Conductor conductor, ScratchFolder scratch)
{
    private const string Eager = "eager fp32";

    public async Task Run(BenchmarkCase training)
    {
        var variables = new Dictionary<string, string>(conductor.Variables) { ["FUSION_CACHE"] = scratch.Sub("first-step") };
        await Measure("Fusion fp32", training, () => conductor.StartServer("first-step-ours", variables));
        // PyTorch's eager kernels come compiled; its second process finds only the files in memory.
        if (Machine.HasTorch(conductor.Results.Root)) await Measure($"PyTorch {Eager}", training, () => conductor.StartTorch("first-step-torch"));
    }

    private async Task Measure(string name, BenchmarkCase training, Func<Child> start)
    {
        var entry = new JsonObject { ["contender"] = name };
        foreach (string which in new[] { "coldSeconds", "warmSeconds" })
        {
            var clock = Stopwatch.StartNew();
            using var side = new BenchmarkSide(start);
            var (contenders, problem) = await side.Open(training, conductor.Stop);
            var answer = problem is null ? await side.Ask(new JsonObject { ["do"] = "sample", ["contender"] = contenders[0].Name, ["calls"] = 1 }, conductor.Stop) : new JsonObject { ["error"] = problem };
            if (answer["error"] is { } error)
            {
                conductor.Results.Note($"First step of {name}: {error}");
                return;
            }
            entry[which] = Math.Round(clock.Elapsed.TotalSeconds, 2);
        }
        conductor.Results.Add("firstSteps", entry);
    }
}
