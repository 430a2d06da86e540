namespace Fusion.Pipelines.Tokenization;

/// <summary>What to do where a text spells a special token.</summary>
public sealed class SpecialTokenRule
{
    private SpecialTokenRule(string name, IReadOnlySet<string>? allowed, bool refuses) => (Name, Allowed, Refuses) = (name, allowed, refuses);

    /// <summary>They become their ids: for text that one has put together oneself.</summary>
    public static SpecialTokenRule All { get; } = new("all", null, false);

    /// <summary>They are ordinary text: for text from strangers.</summary>
    public static SpecialTokenRule None { get; } = new("none", new HashSet<string>(), false);

    /// <summary>They are an error, so that text from strangers that tries to steer a model is noticed.</summary>
    public static SpecialTokenRule Refuse { get; } = new("refuse", null, true);

    /// <summary>Those named become their ids, the others are ordinary text.</summary>
    public static SpecialTokenRule Only(params IEnumerable<string> allowed) => new("only", allowed.ToHashSet(StringComparer.Ordinal), false);

    /// <summary>Which are found; null means all.</summary>
    internal IReadOnlySet<string>? Allowed { get; }

    /// <summary>Finding one is an error.</summary>
    internal bool Refuses { get; }

    private string Name { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
