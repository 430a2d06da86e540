using System.Runtime.InteropServices;

namespace Fusion.Runtime.Emulation.Async;

/// <summary>Element types of tensor maps.</summary>
internal enum TensorMapElement : byte
{
    UInt8,
    UInt16,
    UInt32,
    Int32,
    UInt64,
    Int64,
    Float16,
    Float32,
    Float64,
    BFloat16,
    TFloat32,
}

/// <summary>How 16-byte pieces of shared memory are permuted: their number within 128 bytes is combined with bits of the row above.</summary>
internal enum TensorMapSwizzle : byte
{
    None,
    Bytes32,
    Bytes64,
    Bytes128,
}

/// <summary>What elements outside of the tensor become.</summary>
internal enum TensorMapFill : byte
{
    Zeros,
    NaN,
}

/// <summary>
/// The 128 bytes that describe a tensor in global memory to bulk tensor copies: what cuTensorMapEncodeTiled makes on a GPU,
/// whose encoding is secret. This encoding is the emulated driver's own; a kernel only passes it on, as a parameter
/// (<c>const __grid_constant__</c>, aligned to 64 bytes). Tiled mode without interleaving.
/// </summary>
[StructLayout(LayoutKind.Sequential, Size = Bytes)]
internal unsafe struct TensorMap
{
    /// <summary>Size of a tensor map, on a GPU too.</summary>
    public const int Bytes = 128;

    public const int MaxRank = 5;

    private const uint Mark = 0x4d54_5546;

    private uint _mark;
    private fixed ushort _box[MaxRank];
    private fixed byte _steps[MaxRank];
    private byte _rank;
    private ulong _address;
    private fixed long _strides[MaxRank];
    private fixed uint _lengths[MaxRank];

    public TensorMapElement Element { get; private set; }

    public TensorMapSwizzle Swizzle { get; private set; }

    public TensorMapFill Fill { get; private set; }

    /// <summary>Dimensions, 1 to 5.</summary>
    public readonly int Rank => _rank;

    /// <summary>Generic address of the first element.</summary>
    public readonly ulong Address => _address;

    /// <summary>Whether the bytes are a tensor map at all.</summary>
    public readonly bool IsValid => _mark == Mark;

    /// <summary>Bytes of an element.</summary>
    public readonly int ElementBytes => SizeOf(Element);

    /// <summary>Encodes a tensor map, under the rules of cuTensorMapEncodeTiled.</summary>
    /// <param name="address">Of the first element: a multiple of 16.</param>
    /// <param name="element">Type of the elements.</param>
    /// <param name="lengths">Elements along each dimension, the contiguous one first.</param>
    /// <param name="strides">Bytes from one element to the next along dimensions 1 and up: multiples of 16.</param>
    /// <param name="box">Elements that a copy moves along each dimension: 1 to 256.</param>
    /// <param name="swizzle">Permutation in shared memory. The rows of the box have to be as long as it says.</param>
    /// <param name="steps">Distance of copied elements along each dimension, 1 to 8; 1 if empty. Dimension 0 has none.</param>
    /// <param name="fill">What elements outside of the tensor become.</param>
    /// <exception cref="FusionException">A rule is broken.</exception>
    public static TensorMap Encode(ulong address, TensorMapElement element, ReadOnlySpan<long> lengths, ReadOnlySpan<long> strides, ReadOnlySpan<int> box,
        TensorMapSwizzle swizzle = TensorMapSwizzle.None, ReadOnlySpan<int> steps = default, TensorMapFill fill = TensorMapFill.Zeros)
    {
        int rank = lengths.Length, size = SizeOf(element);
        Require(rank is >= 1 and <= MaxRank && strides.Length == rank - 1 && box.Length == rank, "its lengths, strides and box do not fit together");
        Require(address % 16 == 0, $"the address 0x{address:x} is no multiple of 16");
        Require(steps.IsEmpty || steps.Length == rank, "it needs a step for each dimension");
        Require(fill == TensorMapFill.Zeros || element >= TensorMapElement.Float16, "integers cannot be filled with NaN");
        var map = new TensorMap { _mark = Mark, _rank = (byte)rank, _address = address, Element = element, Swizzle = swizzle, Fill = fill };
        for (int i = 0; i < rank; i++)
        {
            long stride = i == 0 ? size : strides[i - 1];
            Require(lengths[i] is >= 1 and <= uint.MaxValue, $"dimension {i} has {lengths[i]} elements");
            Require(i == 0 || stride % 16 == 0 && stride is > 0 and < 1L << 40, $"the stride of dimension {i}, {stride} bytes, is no multiple of 16 below 2^40");
            Require(box[i] is >= 1 and <= 256, $"the box has {box[i]} elements along dimension {i}, not 1 to 256");
            int step = steps.IsEmpty ? 1 : steps[i];
            Require(step is >= 1 and <= 8, $"the step of dimension {i} is {step}, not 1 to 8");
            (map._strides[i], map._lengths[i], map._box[i], map._steps[i]) = (stride, (uint)lengths[i], (ushort)box[i], (byte)(i == 0 ? 1 : step));
        }
        int row = box[0] * size;
        Require(row % 16 == 0, $"rows of the box have {row} bytes, which is no multiple of 16");
        int span = SpanOf(swizzle);
        Require(span == 0 || row == span, $"rows of the box have {row} bytes for a swizzle of {span}; only rows of just that length are emulated");
        return map;
    }

    /// <summary>Elements along a dimension.</summary>
    public readonly uint Length(int dimension) => _lengths[dimension];

    /// <summary>Bytes from one element to the next.</summary>
    public readonly long Stride(int dimension) => _strides[dimension];

    /// <summary>Distance of copied elements.</summary>
    public readonly int Step(int dimension) => _steps[dimension];

    /// <summary>Elements that a copy moves along a dimension.</summary>
    public readonly int Count(int dimension) => (_box[dimension] + _steps[dimension] - 1) / _steps[dimension];

    /// <summary>Bytes of a swizzle's rows; 0 without one.</summary>
    public static int SpanOf(TensorMapSwizzle swizzle) => swizzle == TensorMapSwizzle.None ? 0 : 16 << (int)swizzle;

    private static int SizeOf(TensorMapElement element) => element switch
    {
        TensorMapElement.UInt8 => 1,
        TensorMapElement.UInt16 or TensorMapElement.Float16 or TensorMapElement.BFloat16 => 2,
        TensorMapElement.UInt64 or TensorMapElement.Int64 or TensorMapElement.Float64 => 8,
        _ => 4,
    };

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
            throw new FusionException($"The tensor map cannot be encoded: {otherwise}.");
    }
}
