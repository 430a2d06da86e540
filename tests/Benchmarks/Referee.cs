using Fusion.Pipelines.Benchmarks;
using TorchSharp;

namespace Fusion.Benchmarks;

/// <summary>Times both sides alternately and takes medians.</summary>
/// <param name="samples">Samples of each side.</param>
/// <param name="seconds">Least duration of a sample: short calls are repeated.</param>
/// <param name="countsProcessorTime">Count processor time instead of time: for one thread.</param>
internal sealed class Referee(int samples, double seconds, bool countsProcessorTime)
{
    private readonly CallTimer timer = new(samples, seconds, countsProcessorTime);

    public ContestResult Judge(Contest contest)
    {
        Action libtorch = () =>
        {
            using var scope = torch.NewDisposeScope();
            contest.Torch();
        };
        var times = contest.Limit is { } limit ? timer.Measure(contest.Fusion, libtorch, limit) : timer.Measure(contest.Fusion, libtorch);
        return new ContestResult(contest, times[0], times[1], times.Length > 2 ? times[2] : null);
    }
}
