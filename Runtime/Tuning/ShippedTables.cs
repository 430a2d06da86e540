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

    // Of what .NET has compiled ahead, and null where there is no table: a process that only launches pays for nothing else.
    private static readonly Dictionary<Assembly, TuningTable?> s_shipped = [];
    private static readonly Lazy<TuningTable?> s_named = new(() =>
        Environment.GetEnvironmentVariable("FUSION_TUNING") is { Length: > 0 } path ? TuningFile.Read(path) : null);

    /// <summary>The entries of a kernel, those that count more first; null where there is no table at all.</summary>
    /// <exception cref="FusionException">A table cannot be read.</exception>
    public static IEnumerable<TuningEntry>? For(Assembly assembly, string kernel)
    {
        TuningTable? named = s_named.Value, shipped = Find(assembly);
        return named is null && shipped is null ? null : Both(named, shipped, kernel);
    }

    // Apart from the method above, which every process runs: this one needs assemblies that nothing else loads.
    private static IEnumerable<TuningEntry> Both(TuningTable? named, TuningTable? shipped, string kernel) =>
        (named ?? TuningTable.Empty).Of(kernel).Concat((shipped ?? TuningTable.Empty).Of(kernel));

    /// <summary>The table that was built into an assembly; an empty one if none was.</summary>
    /// <exception cref="FusionException">It is damaged.</exception>
    public static TuningTable In(Assembly assembly) => Find(assembly) ?? TuningTable.Empty;

    private static TuningTable? Find(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        lock (s_shipped)
        {
            if (!s_shipped.TryGetValue(assembly, out TuningTable? table))
                s_shipped[assembly] = table = Read(assembly);
            return table;
        }
    }

    private static TuningTable? Read(Assembly assembly)
    {
        using Stream? resource = assembly.IsDynamic ? null : assembly.GetManifestResourceStream(ResourceName);
        if (resource is null)
            return null;
        using var reader = new StreamReader(resource);
        return TuningFile.Parse(reader.ReadToEnd(), $"tuning.json of {assembly.GetName().Name}");
    }
}
