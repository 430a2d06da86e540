using System.Diagnostics;
using Fusion.Runtime;

namespace Fusion.Samples.Kernels;

/// <summary>The bytes per second that a machine's memory really moves: the limit of kernels that compute little.</summary>
internal static unsafe class MemoryRate
{
    private const int Chunk = 1 << 18;
    private const int Chunks = 512;
    private const int Rounds = 12;

    /// <summary>The best of twelve copies of 128 MiB by all threads of the device, in 10⁹ bytes per second, those read and those written together.</summary>
    /// <param name="device">Whose threads copy. With one thread, its processor time counts, as in the benchmark.</param>
    public static double MeasureGigabytes(CpuDevice device)
    {
        using Tensor<int> from = Tensor.Zeros<int>(device, Chunk / sizeof(int) * Chunks), to = Tensor.Zeros<int>(device, Chunk / sizeof(int) * Chunks);
        double best = 0;
        for (int round = 0; round < Rounds; round++)
        {
            double start = Now(device);
            device.Run(new Copy((byte*)from.Address, (byte*)to.Address), Chunks);
            best = Math.Max(best, 2.0 * Chunk * Chunks / (Now(device) - start) / 1e9);
        }
        return best;
    }

    private static double Now(CpuDevice device) =>
        device.Threads == 1 ? Environment.CpuUsage.TotalTime.TotalSeconds : Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;

    private readonly struct Copy(byte* from, byte* to) : ICpuProgram
    {
        public void Run(int program, CpuWorker worker) => Buffer.MemoryCopy(from + (long)program * Chunk, to + (long)program * Chunk, Chunk, Chunk);
    }
}
