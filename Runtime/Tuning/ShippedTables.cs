using System.Collections.Concurrent;
using System.Reflection;

namespace Fusion.Runtime.Tuning;

/// <summary>
/// The tables that apply to the kernels of an assembly: the one that FUSION_TUNING names, before the one that was built
/// into the assembly.
/// </summary>
public static class ShippedTables
{
    /// <summary>Name of the resource that a project's <c>tuning.json</c> becomes.</summary>
    public const string ResourceName = "Fusion.Tuning.json";

    private static readonly ConcurrentDictionary<Assembly, TuningTable> s_shipped = new();
    private static readonly Lazy<TuningTable> s_named = new(() =>
        Environment.GetEnvironmentVariable("FUSION_TUNING") is { Length: > 0 } path ? TuningFile.Read(path) : TuningTable.Empty);

    /// <summary>The entries of a kernel; those that count more come first.</summary>
    /// <exception cref="FusionException">A table cannot be read.</exception>
    public static IEnumerable<TuningEntry> For(Assembly assembly, string kernel) => s_named.Value.Of(kernel).Concat(In(assembly).Of(kernel));

    /// <summary>The table that was built into an assembly; an empty one if none was.</summary>
    /// <exception cref="FusionException">It is damaged.</exception>
    public static TuningTable In(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return s_shipped.GetOrAdd(assembly, static assembly =>
        {
            using Stream? resource = assembly.IsDynamic ? null : assembly.GetManifestResourceStream(ResourceName);
            if (resource is null)
                return TuningTable.Empty;
            using var reader = new StreamReader(resource);
            return TuningFile.Parse(reader.ReadToEnd(), $"tuning.json of {assembly.GetName().Name}");
        });
    }
}
