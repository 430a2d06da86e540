using System.Globalization;

namespace Fusion.Compiler.Facts;

/// <summary>
/// Something that holds for some launches of a kernel and not for others, and makes better code where it holds. It has a
/// text, by which it is kept on disk and answered before a launch.
/// </summary>
public abstract record LaunchFact
{
    /// <summary>The text of this fact, without semicolons.</summary>
    public abstract string Print();
}

/// <summary>
/// A view consists of whole pieces of 16 bytes: its first element lies at a multiple of them, elements of its last axis
/// lie side by side, the length of that axis and all other strides are multiples of 16 bytes.
/// </summary>
/// <param name="View">Position among the kernel's views.</param>
/// <param name="ElementBytes">Size of an element.</param>
public sealed record PiecesFact(int View, int ElementBytes) : LaunchFact
{
    /// <inheritdoc/>
    public override string Print() => string.Format(CultureInfo.InvariantCulture, "pieces {0} {1}", View, ElementBytes);
}

/// <summary>
/// Tiles along one dimension of a kernel end within the views that have it, so that no element needs a bounds check there.
/// </summary>
/// <param name="End">Where the last tile ends, in postfix notation: <c>g0</c> an extent of the grid, <c>v1.0</c> a length of a view, numbers and operators.</param>
public sealed record InsideFact(string End) : LaunchFact
{
    /// <summary>Lengths that must not be smaller: positions of a view and of its axis, "1.0".</summary>
    public SortedSet<string> Lengths { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override string Print() => $"inside {End} : {string.Join(" ", Lengths)}";
}
