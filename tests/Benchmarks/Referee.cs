using System.Diagnostics;
using TorchSharp;

namespace Fusion.Benchmarks;

/// <summary>
/// Times both sides alternately, A B A B, so that a machine that is slower for a while is slower for both, and takes medians.
/// </summary>
/// <param name="samples">Samples of each side.</param>
/// <param name="seconds">Least duration of a sample: short calls are repeated.</param>
/// <param name="countsProcessorTime">
/// Count processor time instead of time: with one thread a fair measure on a machine that others use, too.
/// </param>
internal sealed class Referee(int samples, double seconds, bool countsProcessorTime)
{
    /// <summary>Threads of the side that has just worked spin for a while before they sleep; they must not disturb the other.</summary>
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(15);

    public ContestResult Judge(Contest contest)
    {
        void Torch()
        {
            using var scope = torch.NewDisposeScope();
            contest.Torch();
        }
        int fusionCalls = Calls(contest.Fusion), torchCalls = Calls(Torch);
        double[] fusion = new double[samples], libtorch = new double[samples];
        for (int i = 0; i < samples; i++)
        {
            fusion[i] = Sample(contest.Fusion, fusionCalls);
            libtorch[i] = Sample(Torch, torchCalls);
        }
        return new ContestResult(contest, Median(fusion), Median(libtorch));
    }

    /// <summary>Calls per sample, after calls that compile and warm up.</summary>
    private int Calls(Action call)
    {
        call();
        call();
        return Math.Clamp((int)Math.Ceiling(seconds / Math.Max(1e-6, Time(call, 1))), 1, 10_000);
    }

    private double Sample(Action call, int calls)
    {
        Thread.Sleep(Calm);
        call();
        return Time(call, calls) / calls;
    }

    private double Time(Action call, int calls)
    {
        double start = Now();
        for (int i = 0; i < calls; i++) call();
        return Now() - start;
    }

    private double Now() => countsProcessorTime ? Environment.CpuUsage.TotalTime.TotalSeconds : Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values.Length % 2 == 1 ? values[values.Length / 2] : (values[values.Length / 2 - 1] + values[values.Length / 2]) / 2;
    }
}
