using System.Text.Json;

namespace Fusion.StandInDriver;

/// <summary>What a program did with the GPU, for the test that started it.</summary>
/// <param name="Calls">How often it called each function.</param>
/// <param name="Refusals">Calls that did not succeed.</param>
/// <param name="Left">What it left behind when it ended.</param>
/// <param name="IsClosed">Whether it gave its context back.</param>
internal sealed record GpuReport(IReadOnlyDictionary<string, int> Calls, IReadOnlyList<string> Refusals, IReadOnlyList<string> Left, bool IsClosed)
{
    /// <summary>Variable with the path to which the report is written at the end of the process.</summary>
    public const string Variable = "FUSION_STAND_IN_REPORT";

    public static GpuReport Of(Gpu gpu)
    {
        lock (gpu.Guard)
            return new GpuReport(gpu.Calls, [.. gpu.Refusals.Select(refusal => refusal.ToString())], gpu.Left, gpu.IsClosed);
    }

    public static GpuReport Read(string path) => JsonSerializer.Deserialize<GpuReport>(File.ReadAllText(path))!;

    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this));
}
