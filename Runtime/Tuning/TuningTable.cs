using System.Collections.Immutable;

namespace Fusion.Runtime.Tuning;

/// <summary>
/// Measured choices, in a file that people read, commit and ship: a project's <c>tuning.json</c> is built into its assembly
/// and used without being asked for. Nothing is measured while a program runs.
/// </summary>
public sealed class TuningTable
{
    private readonly Dictionary<string, TuningEntry[]> _byKernel;

    /// <summary>A table of entries; of those with one subject the last counts.</summary>
    public TuningTable(IEnumerable<TuningEntry> entries)
    {
        Entries = [.. entries.GroupBy(e => e.Subject, StringComparer.Ordinal).Select(g => g.Last()).OrderBy(e => e.Subject, StringComparer.Ordinal)];
        _byKernel = Entries.GroupBy(e => e.Kernel, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>A table that says nothing.</summary>
    public static TuningTable Empty { get; } = new([]);

    /// <summary>All entries, ordered by subject.</summary>
    public ImmutableArray<TuningEntry> Entries { get; }

    /// <summary>The entries of a kernel.</summary>
    public IReadOnlyList<TuningEntry> Of(string kernel) => _byKernel.TryGetValue(kernel, out TuningEntry[]? entries) ? entries : [];

    /// <summary>This table with other entries added; they replace those with the same subject.</summary>
    public TuningTable With(IEnumerable<TuningEntry> entries) => new(Entries.Concat(entries));
}
