namespace Fusion.Kernels;

/// <content>The same elements in another shape, and parts.</content>
public readonly partial struct Tile<TElement>
{
    /// <summary>The same elements in row-major order as a tile of another shape.</summary>
    /// <param name="rows">Rows of the result.</param>
    /// <param name="columns">Columns of the result.</param>
    /// <returns>A (rows, columns) tile.</returns>
    /// <exception cref="KernelShapeException">The shape has another number of elements.</exception>
    public Tile<TElement> Reshape(int rows, int columns)
    {
        if (rows <= 0 || columns <= 0 || (long)rows * columns != Values.Length)
            throw new KernelShapeException($"Reshape cannot make ({rows}, {columns}) of a tile of shape {Shape}: the numbers of elements differ.");
        return Rounded((double[])Values.Clone(), rows, columns, padding: (bool[]?)Padding.Marks?.Clone());
    }

    /// <summary>A part of the tile.</summary>
    /// <param name="offset">Its first row and column; known when the kernel is specialised, like extents.</param>
    /// <param name="shape">Its rows and columns.</param>
    /// <returns>A tile of that shape.</returns>
    /// <exception cref="KernelShapeException">The part is empty or not inside the tile.</exception>
    public Tile<TElement> Slice((int Row, int Column) offset, (int Rows, int Columns) shape)
    {
        if (offset.Row < 0 || offset.Column < 0 || shape.Rows <= 0 || shape.Columns <= 0
            || offset.Row > Rows - shape.Rows || offset.Column > Columns - shape.Columns)
            throw new KernelShapeException($"Slice of shape {shape} from {offset} on is not inside a tile of shape {Shape}.");
        var width = Columns;
        return Rounded(Part(Values), shape.Rows, shape.Columns, padding: Padding.Marks is { } marks ? Part(marks) : null);

        TValue[] Part<TValue>(TValue[] source)
        {
            var result = new TValue[shape.Rows * shape.Columns];
            for (var r = 0; r < shape.Rows; r++)
                Array.Copy(source, (offset.Row + r) * width + offset.Column, result, r * shape.Columns, shape.Columns);
            return result;
        }
    }
}

/// <content>Tiles out of tiles.</content>
public static partial class Tile
{
    /// <summary>Two tiles one after the other.</summary>
    /// <typeparam name="TElement">Element type.</typeparam>
    /// <param name="a">The left or upper one.</param>
    /// <param name="b">The right or lower one.</param>
    /// <param name="axis"><see cref="Axis.Columns"/>: side by side, as many rows each; <see cref="Axis.Rows"/>: one below the other, as many columns each.</param>
    /// <returns>A tile whose extent along the axis is the sum of theirs.</returns>
    /// <exception cref="KernelShapeException">The other extents differ.</exception>
    public static Tile<TElement> Concat<TElement>(Tile<TElement> a, Tile<TElement> b, Axis axis)
        where TElement : unmanaged
    {
        if (axis == Axis.Columns)
            return Concat(a.T, b.T, Axis.Rows).T;
        if (a.Columns != b.Columns)
            throw new KernelShapeException($"Concat cannot put tiles of shape {a.Shape} and {b.Shape} one after the other: their other extents differ.");
        bool[]? marks = a.Padding.Marks is null && b.Padding.Marks is null ? null
            : [.. a.Padding.Marks ?? new bool[a.Values.Length], .. b.Padding.Marks ?? new bool[b.Values.Length]];
        return Tile<TElement>.Rounded([.. a.Values, .. b.Values], a.Rows + b.Rows, a.Columns, padding: marks);
    }
}
