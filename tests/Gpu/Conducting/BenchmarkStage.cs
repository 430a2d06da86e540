using System.Diagnostics;
using System.Text.Json.Nodes;
using Fusion.Gpu.Benchmarks;

namespace Fusion.Gpu.Conducting;

/// <summary>
/// The benchmarks: all contenders of a case are warmed up, then sampled in turn, round after round, so that what slows
/// the machine for a while slows all of them.
/// </summary>
internal sealed class BenchmarkStage(Conductor conductor, ScratchFolder scratch)
{
    private const int Rounds = 15, FewRounds = 3;

    /// <summary>A contender that is expected to need more than this many times a case's seconds for one call is left out.</summary>
    private const double Patience = 2;

    /// <summary>Seconds per unit of work in the last case of the same kind, for estimates.</summary>
    private readonly Dictionary<(string Kind, string Contender), double> _rates = [];

    public async Task Run()
    {
        var plan = (conductor.Options.IsQuick ? BenchmarkPlan.Quick : BenchmarkPlan.Full)
            .Where(b => conductor.Options.Wants(ConductOptions.Benchmarks) || conductor.Options.Wants(b.Group) || b.Group == BenchmarkPlan.Roof && conductor.Options.Only.Count > 0 && WantsAnyGroup()).ToArray();
        if (plan.Length == 0) return;
        using var ours = new BenchmarkSide(() => conductor.StartServer("benchmarks-ours"));
        using var theirs = Machine.HasTorch(conductor.Results.Root) ? new BenchmarkSide(() => conductor.StartTorch("benchmarks-torch")) : null;
        foreach (var benchmark in plan)
        {
            if (benchmark.IsTraining) await new FirstSteps(conductor, scratch).Run(benchmark);
            BenchmarkCase? attempt = benchmark;
            while (attempt is not null) attempt = await Run(attempt, ours, theirs) ? null : BenchmarkPlan.Halved(attempt);
        }
    }

    private bool WantsAnyGroup() => BenchmarkPlan.Full.Any(b => conductor.Options.Wants(b.Group));

    /// <summary>Returns false where a training step does not fit the memory and smaller batches may.</summary>
    private async Task<bool> Run(BenchmarkCase benchmark, params BenchmarkSide?[] sides)
    {
        var contenders = new List<Contender>();
        foreach (var side in sides.OfType<BenchmarkSide>())
        {
            var (opened, problem) = await side.Open(benchmark, conductor.Stop);
            contenders.AddRange(opened);
            if (problem is not null) Skip(benchmark, side == sides[0] ? "Fusion" : "PyTorch", problem);
        }
        bool fits = true;
        var clock = Stopwatch.StartNew();
        var ready = new List<Contender>();
        foreach (var contender in contenders)
        {
            if (_rates.TryGetValue((benchmark.Kind, contender.Name), out double rate) && rate * benchmark.Work > Patience * benchmark.Seconds)
            {
                Skip(benchmark, contender.Name, $"a call would take about {rate * benchmark.Work:F0} s, judged by a smaller one");
                continue;
            }
            var (milliseconds, problem) = await contender.Warm(conductor.Stop);
            if (problem is not null)
            {
                Skip(benchmark, contender.Name, problem);
                fits &= !(benchmark.IsTraining && contender.Side == sides[0] && problem.Contains("memory", StringComparison.OrdinalIgnoreCase));
                continue;
            }
            _rates[(benchmark.Kind, contender.Name)] = milliseconds * 1e-3 / benchmark.Work;
            ready.Add(contender);
        }
        try
        {
            if (fits) await Sample(benchmark, ready);
        }
        finally
        {
            foreach (var contender in ready)
                if (contender.Result(benchmark) is { } result) conductor.Results.Add("benchmarks", result);
        }
        foreach (var side in sides.OfType<BenchmarkSide>()) await side.Close(conductor.Stop);
        conductor.Say($"{benchmark.Group}, {benchmark.Name}: {ready.Count} contenders, {clock.Elapsed.TotalSeconds:F1} s");
        return fits;
    }

    private async Task Sample(BenchmarkCase benchmark, List<Contender> ready)
    {
        var clock = Stopwatch.StartNew();
        for (int round = 0; round < Rounds; round++)
        {
            double next = ready.Sum(c => c.NextSeconds), spent = clock.Elapsed.TotalSeconds;
            // The first rounds are worth more time than planned, up to a limit.
            if (round > 0 && spent + next > (round < FewRounds ? 2 * benchmark.Seconds : benchmark.Seconds)) return;
            foreach (var contender in ready.ToArray())
            {
                if (await contender.Sample(conductor.Stop) is not { } problem) continue;
                Skip(benchmark, contender.Name, problem);
                ready.Remove(contender);
            }
        }
    }

    private void Skip(BenchmarkCase benchmark, string contender, string reason) =>
        conductor.Results.Add("notRun", new JsonObject { ["group"] = benchmark.Group, ["case"] = benchmark.Name, ["contender"] = contender, ["reason"] = reason.ReplaceLineEndings(" ") });
}
