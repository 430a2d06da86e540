using Fusion.Pipelines.Benchmarks;
using Fusion.Runtime;

namespace Fusion.Benchmarks;

/// <summary>A work, its opponent, and what is aimed at.</summary>
/// <param name="Work">Fusion's side.</param>
/// <param name="Torch">The other side.</param>
/// <param name="Target">What is to be reached.</param>
internal sealed record TargetContest(Work Work, Action Torch, Target Target)
{
    /// <summary>Measures the peak memory of both sides, where that is asked for.</summary>
    public Func<(long? Fusion, long? Torch)>? PeakBytes { get; init; }
}

/// <summary>The CPU's targets: a group for each kind of work.</summary>
internal static class TargetGroups
{
    /// <summary>In the order in which they are measured. Works are made on demand and freed when the next is asked for.</summary>
    public static readonly IReadOnlyList<(string Name, Func<WorkInputs, IEnumerable<TargetContest>> Contests)> All =
    [
        ("products", inputs => BenchmarkModel.All.SelectMany(m => ProductContests.Of(m, inputs)).Select(p => new TargetContest(p.Work, p.Torch, new(0.95) { PercentOfBest = 85 }))),
        // The product with only the residual is not one of the targets.
        ("fused", inputs => FusedContests.Of(BenchmarkModel.Medium, inputs).Select(p => new TargetContest(p.Work, p.Torch, p.Work.Part.StartsWith("product + residual", StringComparison.Ordinal) ? Target.None : new(1.15)))),
        ("attention", inputs => AttentionContests.Shapes(inputs).Select(p => new TargetContest(p.Work, p.Torch, new(p.Work.Part.Contains("backward", StringComparison.Ordinal) ? 2 : 1.8) { PercentOfPeak = 60 }))),
        ("elementwise", Elementwise),
        ("loss", inputs => new[] { BenchmarkModel.Medium, BenchmarkModel.Gpt2 }.SelectMany(m => Loss(m, inputs))),
        ("optimizer", Optimizer),
        ("decoding", inputs => DecodeContests.Of(BenchmarkModel.Gpt2, inputs)),
        ("step", inputs => new[] { (BenchmarkModel.Medium, 1.5), (BenchmarkModel.Gpt2, 2.2) }.SelectMany(s => Step(s.Item1, s.Item2, inputs.Device))),
    ];

    private static IEnumerable<TargetContest> Elementwise(WorkInputs inputs)
    {
        using var work = new ElementwiseWork(BenchmarkModel.Medium, inputs);
        yield return new(work.Group, ElementwiseContest.Torch(BenchmarkModel.Medium, work), new(3) { PercentOfBandwidth = 80 });
    }

    private static IEnumerable<TargetContest> Loss(BenchmarkModel model, WorkInputs inputs)
    {
        using var work = new LossWork(model, inputs);
        var libtorch = LossContest.Torch(work);
        yield return new(work.Run, libtorch, new(1.5) { MemoryShare = 0.1 }) { PeakBytes = () => (OfFusion(), OfTorch()) };

        // Beside inputs and results, by one rule: the inputs are there before either side begins, and the results come off
        // that it makes itself: here the gradient of the activations, there that of the weight, too.
        long? OfFusion()
        {
            using var fresh = new LossWork(model, inputs);
            return PeakMemory.During(fresh.Run.Run) - work.X.Count * sizeof(float);
        }

        long? OfTorch()
        {
            using var scope = TorchSharp.torch.NewDisposeScope();
            return PeakMemory.During(libtorch) - (work.Dw.Count + work.X.Count) * sizeof(float);
        }
    }

    private static IEnumerable<TargetContest> Optimizer(WorkInputs inputs)
    {
        using var work = new OptimizerWork(inputs.Device, 1000);
        using var libtorch = new OptimizerContest(work);
        yield return new(work.Step, libtorch.Step, new(4));
    }

    private static IEnumerable<TargetContest> Step(BenchmarkModel model, double ratio, CpuDevice device)
    {
        using var work = new StepWork(model, device);
        using var libtorch = new TorchStep(model, work);
        yield return new(work.Whole, libtorch.Run, new(ratio)) { PeakBytes = () => (OfFusion(), OfTorch()) };
        // Both are null when the parts asked for are others.
        if (Math.Abs(work.FirstLoss - libtorch.FirstLoss ?? 0) > 1e-3)
            throw new FusionException($"The first losses of {model.Name} differ, {work.FirstLoss:F5} and {libtorch.FirstLoss:F5}: the two sides do not compute the same, so no ratio means anything.");

        // Twice: the second step has gradients and the optimizer's state from the first.
        long? OfFusion() => PeakMemory.Of(() =>
        {
            var fresh = new StepWork(model, device);
            return (fresh, () => { fresh.Whole.Run(); fresh.Whole.Run(); });
        });
        long? OfTorch() => PeakMemory.Of(() =>
        {
            var fresh = new TorchStep(model, work);
            return (fresh, () =>
            {
                for (int i = 0; i < 2; i++)
                {
                    using var scope = TorchSharp.torch.NewDisposeScope();
                    fresh.Run();
                }
            });
        });
    }
}
