using System.Diagnostics;

namespace Fusion.Pipelines.Benchmarks;

/// <summary>Times calls, short ones repeated.</summary>
/// <param name="samples">Samples of each call.</param>
/// <param name="seconds">Least duration of a sample.</param>
/// <param name="countsProcessorTime">
/// Count processor time instead of time: with one thread a fair measure on a machine that others use, too.
/// </param>
internal sealed class CallTimer(int samples, double seconds, bool countsProcessorTime)
{
    /// <summary>Threads of the side that has just worked spin for a while before they sleep; they must not disturb the other.</summary>
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(15);

    /// <summary>
    /// Seconds of one call of each side. Sides alternate, A B A B, so that a machine that is slower for a while is slower
    /// for all.
    /// </summary>
    public Quartiles[] Measure(params ReadOnlySpan<Action> sides)
    {
        var calls = new int[sides.Length];
        var times = new List<double>[sides.Length];
        for (int side = 0; side < sides.Length; side++) (calls[side], times[side]) = (Calls(sides[side]), []);
        for (int i = 0; i < samples; i++)
            for (int side = 0; side < sides.Length; side++) times[side].Add(Sample(sides[side], calls[side]));
        return [.. times.Select(Quartiles.Of)];
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
}
