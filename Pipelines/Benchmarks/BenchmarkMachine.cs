using System.Reflection;
using System.Runtime.InteropServices;
using Fusion.Runtime;

namespace Fusion.Pipelines.Benchmarks;

/// <summary>What figures depend on.</summary>
/// <param name="Processor">The processor's name.</param>
/// <param name="Processors">Those that the process may use.</param>
/// <param name="Vectors">Instructions that generated code uses, such as "cpu avx512".</param>
/// <param name="MemoryBytes">Memory that the process may use.</param>
/// <param name="System">Operating system.</param>
internal sealed record BenchmarkMachine(string Processor, int Processors, string Vectors, long MemoryBytes, string System)
{
    public static BenchmarkMachine Of(CpuDevice device) =>
        new(Name(), Environment.ProcessorCount, device.TuningName, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes, RuntimeInformation.OSDescription);

    /// <summary>.NET and Fusion.</summary>
    public static Dictionary<string, string> Versions() => new()
    {
        [".NET"] = Environment.Version.ToString(),
        ["Fusion"] = typeof(CpuDevice).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown",
    };

    private static string Name()
    {
        const string file = "/proc/cpuinfo";
        string? line = File.Exists(file) ? File.ReadLines(file).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?.Split(':', 2)[1].Trim() ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
