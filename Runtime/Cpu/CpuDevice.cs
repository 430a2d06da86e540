using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Fusion.Runtime;

/// <summary>
/// Runs generated C# kernels on a persistent pool of threads. One thread launches at a time; several devices in one
/// process are independent.
/// </summary>
public sealed unsafe class CpuDevice : HostDevice
{
    private readonly CpuPool _pool;

    /// <summary>A device with the given number of threads, the launching one included; 0 means one per processor.</summary>
    public CpuDevice(int threads = 0) : this(new CpuPool(Count(threads)))
    {
    }

    private CpuDevice(CpuPool pool) : base(DeviceKind.Cpu, pool.Threads == 1 ? "cpu (1 thread)" : $"cpu ({pool.Threads} threads)") => _pool = pool;

    /// <summary>Threads that run programs.</summary>
    public int Threads => _pool.Threads;

    /// <summary>Instructions that generated code uses, such as "cpu avx512".</summary>
    public static string Vectors =>
        Vector512.IsHardwareAccelerated ? "cpu avx512" : Avx2.IsSupported ? "cpu avx2" : AdvSimd.IsSupported ? "cpu advsimd" : "cpu";

    /// <inheritdoc/>
    /// <remarks>Names the threads as well: tiles that keep two of them busy would leave most of sixteen idle.</remarks>
    public override string TuningName => Threads == 1 ? $"{Vectors}, 1 thread" : $"{Vectors}, {Threads} threads";

    /// <summary>
    /// Runs <paramref name="programs"/> programs and returns when all are done. Allocates nothing. Which thread runs which
    /// program is unspecified.
    /// </summary>
    /// <exception cref="FusionException">The device is disposed or already runs a launch.</exception>
    /// <exception cref="Exception">The first exception of a program, once every thread has stopped.</exception>
    public void Run<TProgram>(in TProgram program, int programs) where TProgram : unmanaged, ICpuProgram
    {
        ThrowIfDisposed();
        if (programs <= 0)
            return;
        // The copy on this thread's stack stays put while the workers read it.
        TProgram copy = program;
        _pool.Run(&RunRange<TProgram>, &copy, programs);
    }

    private protected override void Close() => _pool.Dispose();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RunRange<TProgram>(void* program, int start, int end, CpuWorker worker) where TProgram : unmanaged, ICpuProgram
    {
        ref TProgram kernel = ref *(TProgram*)program;
        for (int i = start; i < end; i++)
            kernel.Run(i, worker);
    }

    private static int Count(int threads) => threads switch
    {
        < 0 => throw new FusionException($"A CPU device cannot have {threads} threads; use 0 for one per processor."),
        0 => Environment.ProcessorCount,
        _ => threads,
    };
}
