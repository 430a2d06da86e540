using System.Diagnostics.CodeAnalysis;

namespace Fusion.Runtime.Tuning;

/// <summary>
/// The choices for one kernel on one device, looked up at every launch: without allocation once a size is known. The
/// entry that is nearest in size decides; without an entry for the same constants, the kernel's own first values.
/// </summary>
internal sealed class KernelTuning
{
    private readonly TuningEntry[] _entries = [];
    private readonly KnownChoices? _known;
    private readonly int[]? _fixedPlaces, _fixedValues;

    /// <summary>Chooses among the entries that apply to the kernel.</summary>
    /// <param name="handle">The kernel.</param>
    /// <param name="device">The device's <see cref="Device.TuningName"/>; null where no table applies.</param>
    /// <param name="entries">Those of its name, null for none; of two that are equally near in size the first counts.</param>
    /// <param name="fixedValues">Values of this kernel that were set by hand, by parameter; null for none.</param>
    public KernelTuning(KernelHandle handle, string? device, IEnumerable<TuningEntry>? entries, Dictionary<string, int>? fixedValues)
    {
        if (fixedValues is not null)
        {
            _fixedPlaces = [.. Enumerable.Range(0, handle.Tuned.Count).Where(i => fixedValues.ContainsKey(handle.Tuned[i]))];
            _fixedValues = [.. _fixedPlaces.Select(i => fixedValues[handle.Tuned[i]])];
        }
        // Most kernels have no entries, and a process that only launches is not to pay for what looks for them.
        if (entries is null)
            return;
        _entries = [.. entries.Where(e => e.Device == device && e.Tuned.Length == handle.Tuned.Count)];
        if (_entries.Length == 0)
            return;
        // What was measured of another kernel of this name, or of an earlier one, says nothing of this one.
        string code = handle.Fingerprint;
        _entries = [.. _entries.Where(e => e.Code == code)];
        _known = new KnownChoices();
    }

    /// <summary>What is known for a kernel on a device.</summary>
    /// <exception cref="FusionException">A tuning table cannot be read.</exception>
    public static KernelTuning Of(KernelHandle handle, string? device, Dictionary<string, int>? fixedValues) =>
        new(handle, device, device is null || handle.Assembly is null ? null : ShippedTables.For(handle.Assembly, handle.Name), fixedValues);

    /// <summary>Replaces the kernel's first values by better ones, where those are known.</summary>
    public void Choose(Span<int> values, ReadOnlySpan<int> constants, ReadOnlySpan<ViewArgument> views)
    {
        if (_entries.Length > 0)
        {
            Span<int> key = stackalloc int[LaunchSize.KeyLength(constants.Length, views)];
            LaunchSize.WriteKey(constants, views, key);
            if (!_known!.Lookup.TryGetValue(key, out int[]? chosen))
                _known.Choices[key.ToArray()] = chosen = Nearest(constants, views) ?? values.ToArray();
            chosen.CopyTo(values);
        }
        for (int i = 0; i < _fixedPlaces?.Length; i++)
            values[_fixedPlaces[i]] = _fixedValues![i];
    }

    private int[]? Nearest(ReadOnlySpan<int> constants, ReadOnlySpan<ViewArgument> views)
    {
        TuningEntry? best = null;
        double nearest = double.PositiveInfinity;
        foreach (TuningEntry entry in _entries)
        {
            if (LaunchSize.Distance(entry, constants, views) is not { } distance || distance >= nearest)
                continue;
            (best, nearest) = (entry, distance);
        }
        return best is null ? null : [.. best.Tuned.Select(t => t.Value)];
    }

    /// <summary>The choice for each size that was met.</summary>
    private sealed class KnownChoices
    {
        public KnownChoices() => Lookup = Choices.GetAlternateLookup<ReadOnlySpan<int>>();

        public Dictionary<int[], int[]> Choices { get; } = new(new KeyComparer());

        public Dictionary<int[], int[]>.AlternateLookup<ReadOnlySpan<int>> Lookup { get; }
    }

    /// <summary>Compares the ints of two keys.</summary>
    private sealed class KeyComparer : IEqualityComparer<int[]>, IAlternateEqualityComparer<ReadOnlySpan<int>, int[]>
    {
        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode([DisallowNull] int[] key) => GetHashCode(key.AsSpan());

        public bool Equals(ReadOnlySpan<int> alternate, int[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<int> key)
        {
            var hash = new HashCode();
            foreach (int part in key)
                hash.Add(part);
            return hash.ToHashCode();
        }

        public int[] Create(ReadOnlySpan<int> key) => key.ToArray();
    }
}
