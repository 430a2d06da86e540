using Fusion.Model.Inference;
using Fusion.Runtime;

namespace Fusion.Pipelines.Benchmarks;

/// <summary>What Fusion alone computes on a CPU, work by work: the parts of a training step and a small step itself.</summary>
internal static class CpuBenchmark
{
    /// <summary>Groups in the order in which they are measured; each makes its works on demand, one after the other.</summary>
    private static readonly (string Name, Func<WorkInputs, Sizes, IEnumerable<Work>> Works)[] s_groups =
    [
        ("products", Products),
        ("attention", Attention),
        ("elementwise", Elementwise),
        ("loss", Loss),
        ("optimizer", Optimizer),
        ("decoding", Decoding),
        ("step", Step),
    ];

    /// <summary>Which sizes are measured.</summary>
    private sealed record Sizes(BenchmarkModel Model, int OptimizerSide);

    /// <summary>Measures everything.</summary>
    /// <param name="device">Whose threads compute; with one, processor time counts.</param>
    /// <param name="quick">Few, short samples of small sizes.</param>
    /// <param name="onRow">Is told each result as it comes.</param>
    public static BenchmarkReport Run(CpuDevice device, bool quick, Action<BenchmarkRow> onRow)
    {
        bool countsProcessorTime = device.Threads == 1;
        var timer = quick ? new CallTimer(3, 0.005, countsProcessorTime) : new CallTimer(11, 0.05, countsProcessorTime);
        var sizes = quick ? new Sizes(BenchmarkModel.TinyStories, 320) : new Sizes(BenchmarkModel.Medium, 1000);
        double peak = CpuPeak.MeasureGflops(device);
        var bandwidth = CpuBandwidth.MeasureGigabytesPerSecond(device);
        var machine = BenchmarkMachine.Of(device);
        var rows = new List<BenchmarkRow>();
        foreach (var (name, works) in s_groups)
        {
            using var inputs = new WorkInputs(device);
            foreach (var work in works(inputs, sizes))
            {
                using var pass = work.Bytes > 0 ? new CpuMemoryPass(device, work.OnlyReads) : null;
                var times = pass is null ? timer.Measure(work.Run) : timer.Measure(work.Run, pass.Run);
                rows.Add(BenchmarkRow.Of(name, work, times[0], peak, pass?.Bytes / times[^1].Median / 1e9, machine));
                onRow(rows[^1]);
            }
        }
        return BenchmarkReport.Of(device, countsProcessorTime, peak, bandwidth, rows);
    }

    private static IEnumerable<Work> Products(WorkInputs inputs, Sizes sizes) =>
        ProductWorks.Of(sizes.Model, inputs).SelectMany(p => new[] { p.Forward, p.InputGradient, p.WeightGradient });

    private static IEnumerable<Work> Attention(WorkInputs inputs, Sizes sizes)
    {
        var attention = AttentionWorks.Of(sizes.Model, inputs);
        return [attention.Forward, attention.Backward];
    }

    private static IEnumerable<Work> Elementwise(WorkInputs inputs, Sizes sizes)
    {
        using var elementwise = new ElementwiseWork(sizes.Model, inputs);
        yield return elementwise.Group;
    }

    private static IEnumerable<Work> Loss(WorkInputs inputs, Sizes sizes)
    {
        using var loss = new LossWork(sizes.Model, inputs);
        yield return loss.Run;
    }

    private static IEnumerable<Work> Optimizer(WorkInputs inputs, Sizes sizes)
    {
        using var optimizer = new OptimizerWork(inputs.Device, sizes.OptimizerSide);
        yield return optimizer.Step;
    }

    private static IEnumerable<Work> Decoding(WorkInputs inputs, Sizes sizes)
    {
        foreach (var format in Enum.GetValues<WeightFormat>())
        {
            using var decode = new DecodeWork(sizes.Model, format, inputs);
            yield return decode.Run;
        }
    }

    private static IEnumerable<Work> Step(WorkInputs inputs, Sizes _)
    {
        using var step = new StepWork(BenchmarkModel.TinyStories, inputs.Device);
        yield return step.Whole;
    }
}
