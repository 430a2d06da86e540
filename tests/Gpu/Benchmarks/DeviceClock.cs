using System.Diagnostics;
using Fusion.Runtime;
using Fusion.Runtime.Cuda;

namespace Fusion.Gpu.Benchmarks;

/// <summary>Times work: by events on a GPU, by the processor's clock elsewhere.</summary>
internal sealed class DeviceClock : IDisposable
{
    private readonly Device _device;
    private readonly List<(CudaEvent Start, CudaEvent End)> _events = [];

    public DeviceClock(Device device) => _device = device;

    /// <summary>Milliseconds that the marked stretches of work took together.</summary>
    /// <param name="stretches">Number of stretches.</param>
    /// <param name="before">What runs before each stretch and is not counted; null if nothing.</param>
    /// <param name="work">A stretch, by its number.</param>
    public double Milliseconds(int stretches, Action<int>? before, Action<int> work) =>
        _device is CudaDevice gpu ? ByEvents(gpu, stretches, before, work) : ByProcessor(stretches, before, work);

    private double ByEvents(CudaDevice gpu, int stretches, Action<int>? before, Action<int> work)
    {
        while (_events.Count < stretches) _events.Add((new CudaEvent(gpu), new CudaEvent(gpu)));
        for (int i = 0; i < stretches; i++)
        {
            before?.Invoke(i);
            _events[i].Start.Record();
            work(i);
            _events[i].End.Record();
        }
        double sum = 0;
        for (int i = 0; i < stretches; i++)
        {
            _events[i].End.Synchronize();
            sum += _events[i].End.MillisecondsSince(_events[i].Start);
        }
        return sum;
    }

    private static double ByProcessor(int stretches, Action<int>? before, Action<int> work)
    {
        double sum = 0;
        for (int i = 0; i < stretches; i++)
        {
            before?.Invoke(i);
            long start = Stopwatch.GetTimestamp();
            work(i);
            sum += Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        return sum;
    }

    public void Dispose()
    {
        foreach (var (start, end) in _events)
        {
            start.Dispose();
            end.Dispose();
        }
    }
}
