namespace Fusion.Runtime;

/// <summary>
/// A pass of all threads over memory that no cache holds, to be timed in turns with the work whose limit memory is: how fast
/// memory is changes from second to second on a machine that others use.
/// </summary>
public sealed class CpuMemoryPass : IDisposable
{
    private readonly CpuDevice _device;
    private readonly bool _onlyReads;
    private readonly Tensor<float> _a, _b, _c;

    /// <summary>Allocates what it goes over: 128 MiB for each array.</summary>
    /// <param name="device">Whose threads work.</param>
    /// <param name="onlyReads">A sum of one array; else the triad a = b + s · c.</param>
    public CpuMemoryPass(CpuDevice device, bool onlyReads)
    {
        ArgumentNullException.ThrowIfNull(device);
        (_device, _onlyReads) = (device, onlyReads);
        _a = Tensor.Zeros<float>(device, onlyReads ? CpuBandwidth.Count / CpuBandwidth.Chunk : CpuBandwidth.Count);
        _b = Tensor.Zeros<float>(device, CpuBandwidth.Count);
        _c = Tensor.Zeros<float>(device, onlyReads ? 1 : CpuBandwidth.Count);
        // Pages that nobody has written may all be one page of zeros, which a cache holds.
        CpuBandwidth.Write(device, _b, 1);
        if (!onlyReads) CpuBandwidth.Write(device, _c, 2);
    }

    /// <summary>What one pass reads and writes, as <see cref="CpuBandwidthRates"/> counts it.</summary>
    public double Bytes => (_onlyReads ? 1.0 : 3.0) * CpuBandwidth.Count * sizeof(float);

    /// <summary>What the last pass computed first.</summary>
    internal float First => _a.ToArray()[0];

    /// <summary>One pass.</summary>
    public void Run()
    {
        if (_onlyReads) CpuBandwidth.Read(_device, _b, _a);
        else CpuBandwidth.Triad(_device, _a, _b, _c, 0.5f);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _a.Dispose();
        _b.Dispose();
        _c.Dispose();
    }
}
