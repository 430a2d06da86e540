using Fusion.Compiler.Facts;
using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>What is known of one kernel's accesses to views: the facts of a launch, applied to its operations.</summary>
internal sealed class KernelKnowledge(Kernel kernel, KnownFacts facts)
{
    private readonly ScalarRanges ranges = new(kernel);

    /// <summary>
    /// Whether a load or store of a tile touches elements of the view only, so that it needs no bounds check and no padding.
    /// Atomic updates keep theirs: they cost more than it does.
    /// </summary>
    public bool IsInside(Op access) => access.Code is OpCode.Load or OpCode.Store && facts.IsInside(access, ranges);

    /// <summary>Whether the view consists of whole pieces of 16 bytes.</summary>
    public bool IsInPieces(Op access) => access.Code is OpCode.Load or OpCode.Store && HasColumns(access) && facts.IsInPieces(access, ranges);

    /// <summary>How many neighbouring elements one access may take: a power of two, up to 16 bytes of them.</summary>
    public int Width(Op access) =>
        access.Code is OpCode.Load or OpCode.Store && HasColumns(access)
            ? facts.Width(access, ranges, Math.Min(MostElements, 16 / ElementTraits.Size(access.Operands[0].View.Element))) : 1;

    /// <summary>What the library may rely on where it reads a tile by itself, in pieces of so many elements: a member of fusion::Lies; null for nothing.</summary>
    public string? Pieces(Op load, int elements)
    {
        var (inPieces, inside) = (Width(load) >= elements, IsInside(load));
        return inPieces ? inside ? "inside_in_pieces" : "in_pieces" : null;
    }

    /// <summary>Sixteen bytes at a time would take too many registers.</summary>
    private const int MostElements = 8;

    private static bool HasColumns(Op access) =>
        !(access.Code == OpCode.Load ? access.Result.Tile : access.Operands[access.Operands.Count - 1].Tile).Columns.IsOne;
}
