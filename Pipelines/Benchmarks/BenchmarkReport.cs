using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Fusion.Pipelines.Files;
using Fusion.Runtime;

namespace Fusion.Pipelines.Benchmarks;

/// <summary>A run of a benchmark, as its JSON file holds it.</summary>
/// <param name="Date">UTC, to the minute.</param>
/// <param name="Machine">What ran it.</param>
/// <param name="Versions">Name and version of what was measured.</param>
/// <param name="Threads">Threads of each side.</param>
/// <param name="Clock">"time", or "processor time" where that was counted.</param>
/// <param name="PeakGflops">Measured fp32 rate in 10⁹ operations per second.</param>
/// <param name="Bandwidth">Measured memory rates in 10⁹ bytes per second.</param>
/// <param name="Rows">One for each work.</param>
internal sealed record BenchmarkReport(
    string Date, BenchmarkMachine Machine, IReadOnlyDictionary<string, string> Versions, int Threads, string Clock,
    double PeakGflops, CpuBandwidthRates Bandwidth, IReadOnlyList<BenchmarkRow> Rows)
{
    private static readonly BenchmarkJson s_json = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Names of parts stay readable: × and ᵀ. The file is never part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Now, here, with the versions of .NET and Fusion.</summary>
    public static BenchmarkReport Of(CpuDevice device, bool countsProcessorTime, double peak, CpuBandwidthRates bandwidth, IReadOnlyList<BenchmarkRow> rows) => new(
        DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mmZ", CultureInfo.InvariantCulture), BenchmarkMachine.Of(device), BenchmarkMachine.Versions(), device.Threads,
        countsProcessorTime ? "processor time" : "time", peak, bandwidth, rows);

    /// <summary>Writes the file, whole or not at all.</summary>
    /// <exception cref="FusionException">It cannot be written.</exception>
    public void Write(string path) => AtomicFile.WriteText(path, JsonSerializer.Serialize(this, s_json.BenchmarkReport) + "\n");
}

/// <summary>Writes reports without reflection.</summary>
[JsonSerializable(typeof(BenchmarkReport))]
internal sealed partial class BenchmarkJson : JsonSerializerContext;
