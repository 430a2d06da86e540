using System.Globalization;
using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Facts;

/// <summary>
/// Facts that code may rely on. Emitters ask about accesses to views; what depends on the launch becomes a
/// <see cref="LaunchFact"/>. With <see cref="All"/> every such fact is granted and noted: those that a kernel asks for are
/// the facts by which it is specialised.
/// </summary>
public sealed class KnownFacts
{
    /// <summary>Facts of one kernel: a set of them is a mask of so many bits.</summary>
    public const int Most = 64;

    private readonly HashSet<string> known;
    private readonly bool grantsAll;
    private readonly List<LaunchFact> asked = [];

    private KnownFacts(IEnumerable<string> known, bool grantsAll)
    {
        this.known = [.. known];
        this.grantsAll = grantsAll;
    }

    /// <summary>Nothing is known: code for every launch.</summary>
    public static KnownFacts None => new([], grantsAll: false);

    /// <summary>Everything that a kernel asks for holds.</summary>
    public static KnownFacts All => new([], grantsAll: true);

    /// <summary>These hold, given by their texts; what else a kernel asks for does not.</summary>
    public static KnownFacts Of(IEnumerable<string> texts) => new(texts.SelectMany(Single), grantsAll: false);

    /// <summary>What was asked for, in order; complete once the kernel is emitted.</summary>
    public IReadOnlyList<LaunchFact> Asked => asked;

    /// <summary>Whether a tile of a view lies within it, wherever programs place it.</summary>
    internal bool IsInside(Op access, ScalarRanges ranges)
    {
        var (offsets, tile) = Parts(access);
        var ends = new List<(string End, Value View, int Axis)>();
        for (var axis = 0; axis < offsets.Count; axis++)
        {
            var extent = axis == offsets.Count - 1 ? tile.Columns : tile.Rows;
            if (extent is not LiteralDim literal || !ranges.IsNotNegative(offsets[axis]) || ranges.Upper(offsets[axis]) is not { } upper) return false;
            if (ScalarRanges.RootAxis(access.Operands[0], axis) is var (view, rootAxis)) ends.Add((string.Format(CultureInfo.InvariantCulture, "{0} {1} +", upper, literal.Value), view, rootAxis));
            // The second axis of a column has length 1.
            else if (upper != "0" || literal.Value != 1) return false;
        }
        // All are asked, so that what is noted does not depend on what is known.
        return ends.Select(e => Holds(e.End, ranges.ViewIndex(e.View), e.Axis)).ToList().TrueForAll(holds => holds);
    }

    /// <summary>Whether so many coordinates from <paramref name="start"/> on lie within an axis of a view, in every program.</summary>
    internal bool IsInside(Value view, int axis, Value start, Dim extent, ScalarRanges ranges) =>
        extent is LiteralDim literal && ranges.IsNotNegative(start) && ranges.Upper(start) is { } upper && ScalarRanges.RootAxis(view, axis) is var (root, rootAxis)
        && Holds(string.Format(CultureInfo.InvariantCulture, "{0} {1} +", upper, literal.Value), ranges.ViewIndex(root), rootAxis);

    /// <summary>Whether the rows of a tile of a view consist of whole pieces of 16 bytes, or begin and end outside of it.</summary>
    internal bool IsInPieces(Op access, ScalarRanges ranges) =>
        ScalarRanges.RootAxis(access.Operands[0], access.Operands[0].View.Rank - 1) is var (view, axis) && axis == view.View.Rank - 1
        && Holds(new PiecesFact(ranges.ViewIndex(view), ElementTraits.Size(view.View.Element)));

    /// <summary>How many elements of a row one access may take, from such a number of columns on: a power of two; 1 where nothing is known.</summary>
    internal int Width(Op access, ScalarRanges ranges, int most)
    {
        var (offsets, tile) = Parts(access);
        var divisor = ranges.Divisor(offsets[offsets.Count - 1]);
        var width = most;
        while (width > 1 && (divisor % width != 0 || tile.Columns is not LiteralDim columns || columns.Value % width != 0)) width /= 2;
        return width > 1 && IsInPieces(access, ranges) ? width : 1;
    }

    private static (IReadOnlyList<Value> Offsets, TileType Tile) Parts(Op access) => access.Code == OpCode.Load
        ? (access.Operands.GetRange(1, access.Operands.Count - 1), access.Result.Tile)
        : (access.Operands.GetRange(1, access.Operands.Count - 2), access.Operands[access.Operands.Count - 1].Tile);

    private bool Holds(PiecesFact fact)
    {
        if (grantsAll && !asked.Contains(fact)) Note(fact);
        return grantsAll ? asked.Contains(fact) : known.Contains(fact.Print());
    }

    private bool Holds(string end, int view, int axis)
    {
        var length = string.Format(CultureInfo.InvariantCulture, "{0}.{1}", view, axis);
        if (!grantsAll) return known.Contains($"inside {end} : {length}");
        var fact = asked.OfType<InsideFact>().FirstOrDefault(f => f.End == end);
        if (fact is null) Note(fact = new InsideFact(end));
        fact.Lengths.Add(length);
        return asked.Contains(fact);
    }

    /// <summary>What a text says, one length at a time.</summary>
    private static IEnumerable<string> Single(string text)
    {
        var colon = text.IndexOf(" : ", StringComparison.Ordinal);
        return colon < 0 ? [text] : text.Substring(colon + 3).Split(' ').Select(length => text.Substring(0, colon + 3) + length);
    }

    private void Note(LaunchFact fact)
    {
        if (asked.Count < Most) asked.Add(fact);
    }
}
