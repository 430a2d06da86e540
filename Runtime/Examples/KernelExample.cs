using System.Collections.Immutable;

namespace Fusion.Runtime.Examples;

/// <summary>
/// The <c>name=value</c> pairs of a typical call, as <see cref="Kernels.ExampleAttribute"/> describes them. What a value
/// means is decided by the parameter when the call is made: see <see cref="ExampleCall"/>.
/// </summary>
public sealed class KernelExample
{
    private readonly ImmutableSortedDictionary<string, string> _values;

    private KernelExample(string kernel, ImmutableSortedDictionary<string, string> values)
    {
        Kernel = kernel;
        _values = values;
    }

    /// <summary>The kernel's name, for messages.</summary>
    public string Kernel { get; }

    /// <summary>The names that have a value.</summary>
    public IEnumerable<string> Names => _values.Keys;

    /// <summary>The text of a value; null where there is none.</summary>
    public string? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>Reads pairs.</summary>
    /// <exception cref="FusionException">One is not <c>name=value</c>, or a name appears twice.</exception>
    public static KernelExample Parse(string kernel, IEnumerable<string> pairs)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach ((string name, string value) in pairs.Select(pair => Split(kernel, pair)))
            if (!values.TryAdd(name, value))
                throw new FusionException($"{kernel}: the example states '{name}' twice; state it once.");
        return new KernelExample(kernel, values.ToImmutable());
    }

    /// <summary>The example with other values: pairs separated by commas, such as <c>x=64x256, width=256</c>.</summary>
    /// <exception cref="FusionException">One is not <c>name=value</c>, or a name appears twice.</exception>
    public KernelExample With(string overrides)
    {
        var other = Parse(Kernel, (overrides ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return new KernelExample(Kernel, _values.SetItems(other._values));
    }

    private static (string Name, string Value) Split(string kernel, string pair)
    {
        string[] parts = pair.Split('=', 2, StringSplitOptions.TrimEntries);
        return parts is [{ Length: > 0 } name, { Length: > 0 } value]
            ? (name, value)
            : throw new FusionException($"{kernel}: the example has '{pair}', which is not name=value; write for example x=512x768 or epsilon=1e-5.");
    }
}
