using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>
/// The tensor-core instruction that an architecture has for a product, and what it asks of extents. Rows and columns come
/// in 16s (two instructions of 8 columns share what they load of the right operand); an instruction takes 32 bytes of k.
/// </summary>
/// <param name="Depth">What k must be a multiple of.</param>
internal sealed record MatrixInstruction(int Depth)
{
    /// <summary>What rows and columns must be multiples of.</summary>
    public const int Grain = 16;

    private const int BytesOfDepth = 32;

    /// <summary>mma.sync with 32 bytes of k, for all elements below: from 8.0 (PTX ISA, warp-level matrix instructions).</summary>
    private const int OldestCapability = 80;

    /// <summary>
    /// The instruction for a product with literal extents, or null where it runs on ordinary units. This is where
    /// architectures differ, and the only place: schedules and fragments follow what is chosen here.
    /// </summary>
    /// <param name="dot">The product.</param>
    /// <param name="target">What the kernel is compiled for.</param>
    public static MatrixInstruction? Of(Op dot, CudaTarget target)
    {
        TileType a = dot.Operands[0].Tile, b = dot.Operands[1].Tile;
        if (target.Capability < OldestCapability || !HasInstruction(a.Element, dot.IsTensorFloat)) return null;
        var instruction = new MatrixInstruction(BytesOfDepth / ElementTraits.Size(a.Element));
        var fits = SharedLayout.Extent(a.Rows) % Grain == 0 && SharedLayout.Extent(b.Columns) % Grain == 0 && SharedLayout.Extent(a.Columns) % instruction.Depth == 0;
        return fits ? instruction : null;
    }

    /// <summary>
    /// Whether sums in registers can be the left operand of a further product: 16-bit numbers and floats can, bytes would
    /// have to change lanes.
    /// </summary>
    public static bool TakesFragments(ElementType element) => element is not (ElementType.I8 or ElementType.U8);

    private static bool HasInstruction(ElementType element, bool isTensorFloat) =>
        element is ElementType.BF16 or ElementType.F16 or ElementType.I8 or ElementType.U8 || (element == ElementType.F32 && isTensorFloat);
}
