using Fusion.Runtime;
using Fusion.Runtime.Cuda;

namespace Fusion.Gpu.Benchmarks;

/// <summary>A benchmark with its inputs on the device, ready to be sampled.</summary>
internal sealed class OpenBenchmark : IDisposable
{
    private readonly Device _device;
    private readonly BenchmarkMemory _memory;
    private readonly DeviceClock _clock;
    private readonly Workload _workload;
    private readonly IDisposable? _model;
    private int _turn;

    private OpenBenchmark(Device device, string kind, IReadOnlyDictionary<string, int> shape)
    {
        _device = device;
        _clock = new DeviceClock(device);
        _memory = new BenchmarkMemory(device);
        (device as CudaDevice)?.ResetPeakMemory();
        try
        {
            if (kind == "training")
            {
                var training = new TrainingWorkload(device, shape);
                (_model, _workload) = (training, training.Workload);
            }
            else _workload = Workloads.Of(kind, shape, _memory);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <exception cref="FusionException">There is no such kind, or memory is short.</exception>
    public static OpenBenchmark Open(Device device, string kind, IReadOnlyDictionary<string, int> shape) => new(device, kind, shape);

    /// <summary>Largest number of bytes in use at one time since it was opened; 0 where that is not measured.</summary>
    public long PeakBytes => (_device as CudaDevice)?.PeakMemory() ?? 0;

    /// <summary>A call that compiles, then one whose milliseconds are returned.</summary>
    public double Warm()
    {
        Sample(1);
        return Sample(1);
    }

    /// <summary>Milliseconds of one call, from so many calls one after the other.</summary>
    public double Sample(int calls)
    {
        int first = _turn;
        _turn += calls;
        int Set(int i) => (first + i) % _workload.Sets;
        if (_workload.Before is { } before) return _clock.Milliseconds(calls, i => before(Set(i)), i => _workload.Call(Set(i))) / calls;
        return _clock.Milliseconds(1, null, _ =>
        {
            for (int i = 0; i < calls; i++) _workload.Call(Set(i));
        }) / calls;
    }

    public void Dispose()
    {
        _model?.Dispose();
        _clock.Dispose();
        _memory.Dispose();
    }
}
