using Fusion.Runtime.Emulation.Memory;

namespace Fusion.Runtime.Emulation.Execution;

/// <summary>One block of threads: the warps that share memory and barriers, and run one program of the grid.</summary>
internal sealed class Cta : IDisposable
{
    public Cta(LaunchState launch)
    {
        Launch = launch;
        int warps = (launch.Threads + LaneMask.Lanes - 1) / LaneMask.Lanes;
        bool usesProxy = launch.Kernel.UsesAsyncProxy;
        Clocks = new VectorClocks(usesProxy ? warps + 1 : warps);
        Fences = usesProxy ? new ProxyFences(warps) : null;
        Shared = new SharedMemory(launch, warps, Fences);
        Barriers = [.. Enumerable.Range(0, 16).Select(_ => new NamedBarrier())];
        Warps = new Warp[warps];
        for (int i = 0; i < warps; i++)
            Warps[i] = new Warp(this, i);
    }

    public LaunchState Launch { get; }

    public Warp[] Warps { get; }

    public SharedMemory Shared { get; }

    public VectorClocks Clocks { get; }

    /// <summary>
    /// Number of the asynchronous proxy, which has a clock beside the warps' where the kernel uses it: bulk copies and wgmma
    /// are checked as their issuer's accesses, and remembered as the proxy's until somebody waits for them.
    /// </summary>
    public int Proxy => Warps.Length;

    /// <summary>Proxy fences of the threads; null where the kernel does not use the asynchronous proxy.</summary>
    public ProxyFences? Fences { get; }

    public NamedBarrier[] Barriers { get; }

    /// <summary>State that instruction families keep per block of threads, such as mbarriers.</summary>
    public AsyncState Async { get; } = new();

    /// <summary>Number of the program that runs here.</summary>
    public int Program { get; private set; }

    /// <summary>Number of this block over the device's whole life: tells programs and launches apart in shadow memory.</summary>
    public uint Serial { get; private set; }

    public bool IsDone => Array.TrueForAll(Warps, static w => w.IsDone);

    public void Start(int program)
    {
        Program = program;
        Serial = Launch.FirstSerial + (uint)program;
        Clocks.Restart();
        Shared.Restart(Clocks.Start);
        foreach (NamedBarrier barrier in Barriers)
            barrier.Reset();
        Async.Reset();
        foreach (Warp warp in Warps)
            warp.Start();
    }

    public void Dispose()
    {
        foreach (Warp warp in Warps)
            warp.Dispose();
        Shared.Dispose();
    }
}
