namespace Fusion.Compiler.Analysis;

/// <summary>What is known of the elements of a tile that lie outside the view it was loaded from, along one axis.</summary>
/// <param name="Kind">Whether there are any, and what they hold.</param>
/// <param name="Value">What they hold, where that is known.</param>
internal readonly record struct Pad(PadKind Kind, double Value = 0)
{
    /// <summary>The tile has no such elements.</summary>
    public static Pad None => new(PadKind.None);

    /// <summary>They hold something that depends on data.</summary>
    public static Pad Unknown => new(PadKind.Unknown);

    public static Pad Of(double value) => new(PadKind.Known, value);

    /// <summary>The tile is one number everywhere, so outside any view, too.</summary>
    public static Pad Everywhere(double value) => new(PadKind.Everywhere, value);

    /// <summary>Whether there are elements from outside a view.</summary>
    public bool Exists => Kind is PadKind.Known or PadKind.Unknown;

    public bool Is(double value) => Kind == PadKind.Known && Value.Equals(value);

    /// <summary>What is known when either may be the case.</summary>
    public Pad Join(Pad other) =>
        this == other ? this
        : !Exists && !other.Exists ? None
        : Kind == PadKind.None ? other
        : other.Kind == PadKind.None ? this
        : Kind != PadKind.Unknown && other.Kind != PadKind.Unknown && Value.Equals(other.Value) ? Of(Value)
        : Unknown;
}

internal enum PadKind { None, Everywhere, Known, Unknown }
