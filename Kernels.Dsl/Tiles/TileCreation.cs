namespace Fusion.Kernels;

/// <summary>
/// Makes tiles and holds the functions of tiles. Tile extents are positive and known when the kernel is specialised:
/// literals, <c>[Const]</c> and <c>[Tune]</c> parameters, and + − · / of those.
/// </summary>
public static partial class Tile
{
    /// <summary>How many tiles of <paramref name="size"/> cover <paramref name="n"/> elements: ⌈n / size⌉.</summary>
    /// <param name="n">Number of elements, not negative.</param>
    /// <param name="size">Extent of a tile, positive.</param>
    /// <returns>The number of tiles; 0 for no elements.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is negative or <paramref name="size"/> is not positive.</exception>
    public static int Count(int n, int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        return (int)(((long)n + size - 1) / size);
    }

    /// <summary>A tile of zeros (of <c>false</c> for <c>bool</c>), the usual start of an accumulation.</summary>
    /// <typeparam name="TElement">Element type.</typeparam>
    /// <param name="rows">Number of rows.</param>
    /// <param name="columns">Number of columns.</param>
    /// <returns>A (rows, columns) tile.</returns>
    /// <exception cref="KernelShapeException">An extent is not positive.</exception>
    public static Tile<TElement> Zeros<TElement>(int rows, int columns)
        where TElement : unmanaged => Full<TElement>(rows, columns, default);

    /// <summary>A tile whose elements are all the same.</summary>
    /// <typeparam name="TElement">Element type.</typeparam>
    /// <param name="rows">Number of rows.</param>
    /// <param name="columns">Number of columns.</param>
    /// <param name="value">The element.</param>
    /// <returns>A (rows, columns) tile.</returns>
    /// <exception cref="KernelShapeException">An extent is not positive.</exception>
    public static Tile<TElement> Full<TElement>(int rows, int columns, TElement value)
        where TElement : unmanaged
    {
        var values = NewValues(rows, columns);
        Array.Fill(values, Element<TElement>.ToDouble(value));
        return Tile<TElement>.Rounded(values, rows, columns);
    }

    /// <summary>The row coordinates of tile <paramref name="tile"/>: tile · length + k, top to bottom.</summary>
    /// <param name="tile">Tile index.</param>
    /// <param name="length">Number of rows of a tile.</param>
    /// <returns>A (length, 1) tile.</returns>
    /// <exception cref="KernelShapeException"><paramref name="length"/> is not positive.</exception>
    public static Tile<int> Rows(int tile, int length) => Columns(tile, length).T;

    /// <summary>The column coordinates of tile <paramref name="tile"/>: tile · length + k, left to right.</summary>
    /// <param name="tile">Tile index.</param>
    /// <param name="length">Number of columns of a tile.</param>
    /// <returns>A (1, length) tile.</returns>
    /// <exception cref="KernelShapeException"><paramref name="length"/> is not positive.</exception>
    public static Tile<int> Columns(int tile, int length)
    {
        var values = NewValues(1, length);
        for (var k = 0; k < length; k++)
            values[k] = unchecked(tile * length + k);
        return Tile<int>.Rounded(values, 1, length);
    }

    internal static double[] NewValues(int rows, int columns)
    {
        if (rows <= 0 || columns <= 0)
            throw new KernelShapeException($"The extents of a tile must be positive, not ({rows}, {columns}).");
        return new double[checked(rows * columns)];
    }
}
