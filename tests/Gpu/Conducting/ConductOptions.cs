using Fusion.Gpu.Benchmarks;

namespace Fusion.Gpu.Conducting;

/// <summary>What a run was asked to do.</summary>
/// <param name="Device">Name of the device.</param>
/// <param name="Only">Stages and groups of benchmarks to run; empty for all.</param>
/// <param name="Limit">Time for everything.</param>
/// <param name="Out">Folder of the results.</param>
/// <param name="Python">The Python that has PyTorch.</param>
/// <param name="Shards">Processes that share the conformance suite.</param>
/// <param name="IsQuick">Tiny shapes: to try the kit, not to measure.</param>
internal sealed record ConductOptions(string Device, IReadOnlyList<string> Only, TimeSpan Limit, string Out, string Python, int Shards, bool IsQuick)
{
    public const string Conformance = "conformance", Comparison = "comparison", Sanitizer = "sanitizer", Benchmarks = "benchmarks";

    /// <summary>What can be asked for: stages, and groups of benchmarks.</summary>
    public static IReadOnlyList<string> Known { get; } =
        [Conformance, Comparison, Sanitizer, Benchmarks, .. BenchmarkPlan.Full.Concat(BenchmarkPlan.Quick).Select(b => b.Group).Distinct()];

    /// <summary>Folder of this program and of its Python files.</summary>
    public static string Home => AppContext.BaseDirectory;

    /// <summary>How this program starts itself.</summary>
    public static IReadOnlyList<string> Self => [Environment.ProcessPath!, .. Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? new[] { typeof(ConductOptions).Assembly.Location } : []];

    /// <summary>Folder of the children's log files.</summary>
    public string Logs => Path.Combine(Out, "logs");

    /// <summary>Whether a stage, or a group of benchmarks, is to run.</summary>
    public bool Wants(string stage) => Only.Count == 0 || Only.Any(word => stage.StartsWith(word, StringComparison.OrdinalIgnoreCase));
}
