using System.Text.Json.Nodes;
using Fusion.Gpu.Benchmarks;

namespace Fusion.Gpu.Results;

/// <summary>The hardware's limits as measured in the same run: the fastest copy, and the fastest large product of each precision.</summary>
internal sealed class Roofs(IReadOnlyList<JsonObject> benchmarks)
{
    /// <summary>Bytes per second of a device-to-device copy, read and written; null if not measured.</summary>
    public double? Bandwidth => Best(b => (double)b["bytes"]! > 0, "bytes");

    /// <summary>Floating-point operations per second of a large product in a precision; null if not measured.</summary>
    public double? Arithmetic(string precision) => Best(b => (double)b["flops"]! > 0 && (string)b["precision"]! == precision, "flops");

    private double? Best(Func<JsonObject, bool> which, string what) => benchmarks
        .Where(b => (string)b["group"]! == BenchmarkPlan.Roof && which(b))
        .Max(b => (double?)((double)b[what]! / ((double)b["milliseconds"]! * 1e-3)));
}
