using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Fusion.Kernels;

/// <summary>Where the elements of a view lie in its memory: offset, lengths and strides (in elements) of up to four axes.</summary>
internal readonly struct Window
{
    private const int MaximumRank = 4;

    private readonly Extents lengths;
    private readonly Strides strides;

    public Window(ReadOnlySpan<int> lengths, long memoryLength)
        : this(0, lengths, RowMajor(lengths, stackalloc long[lengths.Length]), memoryLength)
    {
    }

    public Window(long offset, ReadOnlySpan<int> lengths, ReadOnlySpan<long> strides, long memoryLength)
    {
        if (lengths.Length is < 1 or > MaximumRank || strides.Length != lengths.Length)
            throw new ArgumentException($"A view has 1 to {MaximumRank} axes with one stride each, not {lengths.Length} lengths and {strides.Length} strides.");
        Rank = lengths.Length;
        Offset = offset;
        lengths.CopyTo(this.lengths);
        strides.CopyTo(this.strides);

        long first = offset, last = offset;
        for (var axis = 0; axis < Rank; axis++)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(lengths[axis], nameof(lengths));
            var reach = checked(strides[axis] * Math.Max(lengths[axis] - 1, 0));
            (first, last) = (first + Math.Min(reach, 0), last + Math.Max(reach, 0));
        }

        if (!lengths.Contains(0) && (first < 0 || last >= memoryLength))
            throw new ArgumentException($"A view of lengths {Text(lengths)} reaches elements {first} to {last} of a memory of {memoryLength}.");
    }

    /// <summary>Where a tile begins: index times extent, an int that wraps as it does in compiled kernels and in <see cref="Tile.Rows"/>.</summary>
    public static long Start(int tile, int extent) => unchecked(tile * extent);

    private Window(long offset, ReadOnlySpan<int> lengths, ReadOnlySpan<long> strides)
    {
        Rank = lengths.Length;
        Offset = offset;
        lengths.CopyTo(this.lengths);
        strides.CopyTo(this.strides);
    }

    public int Rank { get; }

    private long Offset { get; }

    public int Length(int axis) => axis >= 0 && axis < Rank
        ? lengths[axis]
        : throw new ArgumentOutOfRangeException(nameof(axis), axis, $"A view of rank {Rank} has axes 0 to {Rank - 1}.");

    /// <summary>The view that remains when the leading coordinates are fixed.</summary>
    public Window Fix(ReadOnlySpan<int> coordinates)
    {
        if (coordinates.Length >= Rank)
            throw new InvalidOperationException($"Fixing {coordinates.Length} coordinates of a view of rank {Rank} leaves no axis: read one element with At.");
        return new(Position(coordinates), lengths[coordinates.Length..Rank], strides[coordinates.Length..Rank]);
    }

    public Window AsColumn()
    {
        RequireRank(1, "AsColumn");
        return new(Offset, [lengths[0], 1], [strides[0], 1]);
    }

    /// <summary>The position in memory of one element, which must exist.</summary>
    public long At(ReadOnlySpan<int> coordinates)
    {
        RequireRank(coordinates.Length, $"At with {coordinates.Length} coordinates");
        return Position(coordinates);
    }

    /// <summary>The position in memory of (row, column), if that is inside; a view of rank 1 is one row.</summary>
    public bool TryLocate(long row, long column, out long position)
    {
        var matrix = Rank == 2;
        var (rows, columns) = matrix ? (lengths[0], lengths[1]) : (1, lengths[0]);
        position = matrix ? Offset + row * strides[0] + column * strides[1] : Offset + column * strides[0];
        return row >= 0 && row < rows && column >= 0 && column < columns;
    }

    public void RequireRank(int rank, string operation)
    {
        if (Rank != rank)
            throw new InvalidOperationException($"{operation} needs a view of rank {rank}, but this one has lengths {Text(lengths[..Rank])}.");
    }

    [SuppressMessage("Usage", "CA2201", Justification = "A view stands for an array, so it fails as an array does.")]
    private long Position(ReadOnlySpan<int> coordinates)
    {
        var position = Offset;
        for (var axis = 0; axis < coordinates.Length; axis++)
        {
            if (coordinates[axis] < 0 || coordinates[axis] >= lengths[axis])
                throw new IndexOutOfRangeException($"The coordinates {Text(coordinates)} are outside a view of lengths {Text(lengths[..Rank])}.");
            position += coordinates[axis] * strides[axis];
        }

        return position;
    }

    private static ReadOnlySpan<long> RowMajor(ReadOnlySpan<int> lengths, Span<long> strides)
    {
        var stride = 1L;
        for (var axis = lengths.Length - 1; axis >= 0; axis--)
        {
            strides[axis] = stride;
            stride *= lengths[axis];
        }

        return strides;
    }

    private static string Text(ReadOnlySpan<int> numbers) => $"({string.Join(", ", numbers.ToArray())})";

    [InlineArray(MaximumRank)]
    private struct Extents
    {
        private int element;
    }

    [InlineArray(MaximumRank)]
    private struct Strides
    {
        private long element;
    }
}
