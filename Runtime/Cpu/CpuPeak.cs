using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime;

/// <summary>The fp32 rate that a machine really reaches: what "percent of peak" is measured against.</summary>
public static unsafe class CpuPeak
{
    private const int Chains = 12;
    private const int Steps = 200_000;
    private const int Rounds = 40;

    /// <summary>For so long, in ticks of the clock, a thread waits for the others: longer than it takes to wake them up.</summary>
    private static readonly long s_patience = Stopwatch.Frequency / 50;

    /// <summary>
    /// The best of forty rounds, about 100 ms in all, of independent fused multiply-adds in registers on every thread of
    /// the device, in 10⁹ floating-point operations per second. The clock runs from when all threads are there, so a thread
    /// that wakes up late costs nothing; rounds are short, so that some pass undisturbed.
    /// </summary>
    public static double MeasureGflops(CpuDevice device)
    {
        ArgumentNullException.ThrowIfNull(device);
        double best = 0;
        int lanes = Vector512.IsHardwareAccelerated ? Vector512<float>.Count : Vector256<float>.Count;
        float* sink = stackalloc float[1];
        int* arrived = stackalloc int[1];
        long* starts = stackalloc long[device.Threads], ends = stackalloc long[device.Threads];
        for (int round = 0; round <= Rounds; round++)
        {
            *arrived = 0;
            device.Run(new Program(sink, arrived, starts, ends, device.Threads, round == 0 ? 1 : Steps), device.Threads);
            // Round 0 only compiles the loop.
            if (round == 0)
                continue;
            long first = new Span<long>(starts, device.Threads).ToArray().Min(), last = new Span<long>(ends, device.Threads).ToArray().Max();
            best = Math.Max(best, 2.0 * Chains * lanes * Steps * device.Threads / Stopwatch.GetElapsedTime(first, last).TotalSeconds / 1e9);
        }
        return best;
    }

    /// <summary>One program per thread: it waits until all have begun, so none runs two. Where one stays away, another takes both, one after the other.</summary>
    private readonly struct Program(float* sink, int* arrived, long* starts, long* ends, int threads, int steps) : ICpuProgram
    {
        public void Run(int program, CpuWorker worker)
        {
            long deadline = Stopwatch.GetTimestamp() + s_patience;
            Interlocked.Increment(ref *arrived);
            while (Volatile.Read(ref *arrived) < threads && Stopwatch.GetTimestamp() < deadline)
                Thread.SpinWait(1);
            starts[program] = Stopwatch.GetTimestamp();
            float sum = Vector512.IsHardwareAccelerated ? Wide(steps) : Narrow(steps);
            ends[program] = Stopwatch.GetTimestamp();
            // Never true; the compiler cannot know, so the chains are computed.
            if (sum == 0)
                *sink = sum;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static float Wide(int steps)
    {
        Vector512<float> x = Vector512.Create(0.999999f), y = Vector512.Create(1e-6f);
        Vector512<float> a = x, b = x, c = x, d = x, e = x, f = x, g = x, h = x, i = x, j = x, k = x, l = x;
        for (int step = 0; step < steps; step++)
        {
            a = Vector512.FusedMultiplyAdd(a, x, y);
            b = Vector512.FusedMultiplyAdd(b, x, y);
            c = Vector512.FusedMultiplyAdd(c, x, y);
            d = Vector512.FusedMultiplyAdd(d, x, y);
            e = Vector512.FusedMultiplyAdd(e, x, y);
            f = Vector512.FusedMultiplyAdd(f, x, y);
            g = Vector512.FusedMultiplyAdd(g, x, y);
            h = Vector512.FusedMultiplyAdd(h, x, y);
            i = Vector512.FusedMultiplyAdd(i, x, y);
            j = Vector512.FusedMultiplyAdd(j, x, y);
            k = Vector512.FusedMultiplyAdd(k, x, y);
            l = Vector512.FusedMultiplyAdd(l, x, y);
        }
        return Vector512.Sum(a + b + c + d + (e + f + g + h) + (i + j + k + l));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static float Narrow(int steps)
    {
        Vector256<float> x = Vector256.Create(0.999999f), y = Vector256.Create(1e-6f);
        Vector256<float> a = x, b = x, c = x, d = x, e = x, f = x, g = x, h = x, i = x, j = x, k = x, l = x;
        for (int step = 0; step < steps; step++)
        {
            a = Vector256.FusedMultiplyAdd(a, x, y);
            b = Vector256.FusedMultiplyAdd(b, x, y);
            c = Vector256.FusedMultiplyAdd(c, x, y);
            d = Vector256.FusedMultiplyAdd(d, x, y);
            e = Vector256.FusedMultiplyAdd(e, x, y);
            f = Vector256.FusedMultiplyAdd(f, x, y);
            g = Vector256.FusedMultiplyAdd(g, x, y);
            h = Vector256.FusedMultiplyAdd(h, x, y);
            i = Vector256.FusedMultiplyAdd(i, x, y);
            j = Vector256.FusedMultiplyAdd(j, x, y);
            k = Vector256.FusedMultiplyAdd(k, x, y);
            l = Vector256.FusedMultiplyAdd(l, x, y);
        }
        return Vector256.Sum(a + b + c + d + (e + f + g + h) + (i + j + k + l));
    }
}
