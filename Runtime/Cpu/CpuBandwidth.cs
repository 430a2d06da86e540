using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Fusion.Runtime;

/// <summary>
/// The rates at which all threads of a device move memory that no cache holds, in 10⁹ bytes per second. What the program
/// reads and writes counts, each element once: a triad of n numbers counts 12 n bytes. Writes pass the caches by, so that
/// no line is read only to be overwritten and the bytes that count are those that move.
/// </summary>
/// <param name="Read">A sum: 4 bytes read for each number.</param>
/// <param name="Write">A fill: 4 bytes written for each number.</param>
/// <param name="Triad">a = b + s · c (McCalpin's STREAM): 8 bytes read and 4 written for each number.</param>
public readonly record struct CpuBandwidthRates(double Read, double Write, double Triad);

/// <summary>The memory bandwidth that a machine really reaches: what "percent of bandwidth" is measured against.</summary>
public static unsafe class CpuBandwidth
{
    /// <summary>Numbers that one program moves: a share small enough to keep all threads busy to the end.</summary>
    internal const int Chunk = 1 << 16;

    /// <summary>Numbers of an array: many times what caches hold.</summary>
    internal const int Count = 32 << 20;
    private const int Rounds = 6;

    /// <summary>The best of six passes each over arrays of 128 MiB, about 200 ms in all on a machine that moves 20 GB/s.</summary>
    public static CpuBandwidthRates MeasureGigabytesPerSecond(CpuDevice device)
    {
        ArgumentNullException.ThrowIfNull(device);
        using Tensor<float> a = Tensor.Zeros<float>(device, Count), b = Tensor.Zeros<float>(device, Count), c = Tensor.Zeros<float>(device, Count);
        using Tensor<float> sums = Tensor.Zeros<float>(device, Count / Chunk);
        // Pages that nobody has written may all be one page of zeros, which a cache holds.
        Write(device, b, 1);
        Write(device, c, 2);
        return new(
            Best(1, () => Read(device, b, sums)),
            Best(1, () => Write(device, a, 3)),
            Best(3, () => Triad(device, a, b, c, 0.5f)));
    }

    /// <summary>sums[i] = the sum of chunk i of x, in an order of its own.</summary>
    internal static void Read(CpuDevice device, Tensor<float> x, Tensor<float> sums) =>
        device.Run(new ReadProgram((float*)x.Address, (float*)sums.Address), (int)(x.Count / Chunk));

    /// <summary>Fills whole chunks of x.</summary>
    internal static void Write(CpuDevice device, Tensor<float> x, float value) =>
        device.Run(new WriteProgram((float*)x.Address, value), (int)(x.Count / Chunk));

    /// <summary>a = b + scale · c over whole chunks.</summary>
    internal static void Triad(CpuDevice device, Tensor<float> a, Tensor<float> b, Tensor<float> c, float scale) =>
        device.Run(new TriadProgram((float*)a.Address, (float*)b.Address, (float*)c.Address, scale), (int)(a.Count / Chunk));

    private static double Best(int arrays, Action pass)
    {
        // Once untimed: compiles the loop and gives fresh memory its pages.
        pass();
        double best = 0;
        for (int round = 0; round < Rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            pass();
            best = Math.Max(best, (double)arrays * Count * sizeof(float) / Stopwatch.GetElapsedTime(start).TotalSeconds / 1e9);
        }
        return best;
    }

    /// <summary>
    /// Four places at the same time, and a hint further on: one stream alone, however simple, does not keep enough of memory
    /// on its way, and a product of one row (<see cref="DotRow"/>) would reach more than what is taken for the limit.
    /// </summary>
    private readonly struct ReadProgram(float* x, float* sums) : ICpuProgram
    {
        private const int Part = Chunk / 4, Line = 16, Ahead = 256;

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Run(int program, CpuWorker worker)
        {
            float* p = x + (long)program * Chunk;
            Vector512<float> a = default, b = default, c = default, d = default;
            for (int i = 0; i < Part; i += Line, p += Line)
            {
                if (Sse.IsSupported)
                {
                    Sse.Prefetch1(p + Ahead);
                    Sse.Prefetch1(p + Ahead + Part);
                    Sse.Prefetch1(p + Ahead + 2 * Part);
                    Sse.Prefetch1(p + Ahead + 3 * Part);
                }
                a += Vector512.Load(p);
                b += Vector512.Load(p + Part);
                c += Vector512.Load(p + 2 * Part);
                d += Vector512.Load(p + 3 * Part);
            }
            sums[program] = Vector512.Sum(a + b + (c + d));
        }
    }

    private readonly struct WriteProgram(float* x, float value) : ICpuProgram
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Run(int program, CpuWorker worker)
        {
            float* p = x + (long)program * Chunk;
            var v = new Vector<float>(value);
            for (int i = 0; i < Chunk; i += Vector<float>.Count) Vector.StoreAlignedNonTemporal(v, p + i);
        }
    }

    private readonly struct TriadProgram(float* x, float* y, float* z, float scale) : ICpuProgram
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Run(int program, CpuWorker worker)
        {
            long start = (long)program * Chunk;
            float* a = x + start, b = y + start, c = z + start;
            var s = new Vector<float>(scale);
            for (int i = 0; i < Chunk; i += Vector<float>.Count)
                Vector.StoreAlignedNonTemporal(Vector.Load(b + i) + s * Vector.Load(c + i), a + i);
        }
    }
}
