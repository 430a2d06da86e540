using System.Text.Json.Nodes;
using Fusion.Gpu.Benchmarks;

namespace Fusion.Gpu.Conducting;

/// <summary>One way to do a case: ours or one of PyTorch's.</summary>
/// <param name="side">The process that does it.</param>
/// <param name="name">Its name in tables.</param>
/// <param name="precision">fp32, tf32 or bf16.</param>
internal sealed class Contender(BenchmarkSide side, string name, string precision)
{
    /// <summary>A sample's length: long against the clock's step and a launch.</summary>
    private const double SampleMilliseconds = 10;

    /// <summary>Samples that may wait on the device at once.</summary>
    private const int MostCalls = 1000;

    private readonly List<double> _samples = [];
    private int _calls;
    private long _peak;

    public BenchmarkSide Side => side;

    public string Name => name;

    /// <summary>Seconds that one more sample will take.</summary>
    public double NextSeconds => _calls * _milliseconds * 1e-3;

    private double _milliseconds;

    /// <summary>Compiles and runs once, and chooses how many calls make a sample. Returns milliseconds of a call, or a sentence why there are none.</summary>
    public async Task<(double Milliseconds, string? Problem)> Warm(CancellationToken stop)
    {
        var answer = await side.Ask(new JsonObject { ["do"] = "warm", ["contender"] = name }, stop);
        if (answer["error"] is { } error) return (0, (string)error!);
        _milliseconds = (double)answer["milliseconds"]!;
        _calls = (int)Math.Clamp(Math.Ceiling(SampleMilliseconds / Math.Max(1e-4, _milliseconds)), 1, MostCalls);
        return (_milliseconds, null);
    }

    /// <summary>Takes one sample. Returns a sentence where that fails.</summary>
    public async Task<string?> Sample(CancellationToken stop)
    {
        var answer = await side.Ask(new JsonObject { ["do"] = "sample", ["contender"] = name, ["calls"] = _calls }, stop);
        if (answer["error"] is { } error) return (string)error!;
        _samples.Add((double)answer["milliseconds"]!);
        _peak = Math.Max(_peak, (long?)answer["peakBytes"] ?? 0);
        return null;
    }

    /// <summary>The entry for results; null when it has no sample.</summary>
    public JsonObject? Result(BenchmarkCase benchmark)
    {
        if (_samples.Count == 0) return null;
        double[] sorted = [.. _samples.Order()];
        return new JsonObject
        {
            ["group"] = benchmark.Group,
            ["case"] = benchmark.Name,
            ["contender"] = name,
            ["precision"] = precision,
            ["milliseconds"] = (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2,
            ["fastest"] = sorted[0],
            ["slowest"] = sorted[^1],
            ["samples"] = sorted.Length,
            ["callsPerSample"] = _calls,
            ["flops"] = benchmark.Flops,
            ["bytes"] = benchmark.Bytes,
            ["tokens"] = benchmark.Tokens,
            ["peakBytes"] = _peak,
        };
    }
}
