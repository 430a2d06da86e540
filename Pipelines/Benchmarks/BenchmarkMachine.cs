using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using Fusion.Runtime;

namespace Fusion.Pipelines.Benchmarks;

/// <summary>What figures depend on.</summary>
/// <param name="Processor">The processor's name.</param>
/// <param name="Processors">Those that the process may use.</param>
/// <param name="Vectors">Instructions that generated code uses, such as "cpu avx512".</param>
/// <param name="MemoryBytes">Memory that the process may use.</param>
/// <param name="CacheBytes">The largest cache of a processor; null where the system does not tell (it is Linux that does).</param>
/// <param name="System">Operating system.</param>
internal sealed record BenchmarkMachine(string Processor, int Processors, string Vectors, long MemoryBytes, long? CacheBytes, string System)
{
    /// <summary>
    /// A working set of fewer times the cache leaves much of itself there from one launch to the next, so what a work names
    /// is more than what moves; of a larger one a pass finds hardly anything of the pass before.
    /// </summary>
    private const int TimesCache = 8;

    public static BenchmarkMachine Of(CpuDevice device) =>
        new(Name(), Environment.ProcessorCount, CpuDevice.Vectors, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes, Cache(), RuntimeInformation.OSDescription);

    /// <summary>.NET and Fusion.</summary>
    public static Dictionary<string, string> Versions() => new()
    {
        [".NET"] = Environment.Version.ToString(),
        ["Fusion"] = typeof(CpuDevice).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown",
    };

    /// <summary>Whether a cache may serve a good part of what a work of such size reads; true where the cache is unknown.</summary>
    public bool MayCache(double workingSet) => CacheBytes is not { } cache || workingSet < (double)TimesCache * cache;

    private static long? Cache()
    {
        const string folder = "/sys/devices/system/cpu/cpu0/cache";
        if (!Directory.Exists(folder)) return null;
        return Directory.EnumerateDirectories(folder, "index*").Select(index => Path.Combine(index, "size")).Where(File.Exists)
            .Select(file => File.ReadAllText(file).Trim())
            .Select(text => long.TryParse(text.TrimEnd('K', 'M'), CultureInfo.InvariantCulture, out long size) ? size << (text.EndsWith('M') ? 20 : 10) : (long?)null).Max();
    }

    private static string Name()
    {
        const string file = "/proc/cpuinfo";
        string? line = File.Exists(file) ? File.ReadLines(file).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?.Split(':', 2)[1].Trim() ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
