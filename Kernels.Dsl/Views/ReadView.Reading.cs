namespace Fusion.Kernels;

/// <content>Reading.</content>
public readonly partial struct ReadView<T>
{
    /// <summary>Reads one element as a program-uniform scalar, which may steer control flow.</summary>
    /// <param name="i">Coordinate on the first axis.</param>
    /// <returns>The element.</returns>
    /// <exception cref="IndexOutOfRangeException">A coordinate is out of bounds.</exception>
    /// <exception cref="InvalidOperationException">The view's rank is not 1.</exception>
    public T At(int i) => ReadOne([i]);

    /// <summary>Reads one element as a program-uniform scalar, which may steer control flow.</summary>
    /// <param name="i">Coordinate on the first axis.</param>
    /// <param name="j">Coordinate on the second axis.</param>
    /// <returns>The element.</returns>
    /// <exception cref="IndexOutOfRangeException">A coordinate is out of bounds.</exception>
    /// <exception cref="InvalidOperationException">The view's rank is not 2.</exception>
    public T At(int i, int j) => ReadOne([i, j]);

    /// <summary>Reads one element as a program-uniform scalar, which may steer control flow.</summary>
    /// <param name="i">Coordinate on the first axis.</param>
    /// <param name="j">Coordinate on the second axis.</param>
    /// <param name="k">Coordinate on the third axis.</param>
    /// <returns>The element.</returns>
    /// <exception cref="IndexOutOfRangeException">A coordinate is out of bounds.</exception>
    /// <exception cref="InvalidOperationException">The view's rank is not 3.</exception>
    public T At(int i, int j, int k) => ReadOne([i, j, k]);

    /// <summary>Reads one element as a program-uniform scalar, which may steer control flow.</summary>
    /// <param name="i">Coordinate on the first axis.</param>
    /// <param name="j">Coordinate on the second axis.</param>
    /// <param name="k">Coordinate on the third axis.</param>
    /// <param name="l">Coordinate on the fourth axis.</param>
    /// <returns>The element.</returns>
    /// <exception cref="IndexOutOfRangeException">A coordinate is out of bounds.</exception>
    /// <exception cref="InvalidOperationException">The view's rank is not 4.</exception>
    public T At(int i, int j, int k, int l) => ReadOne([i, j, k, l]);

    /// <summary>Loads elements tile · length … tile · length + length − 1 of a view of rank 1.</summary>
    /// <param name="tile">Tile index, in multiples of <paramref name="length"/>.</param>
    /// <param name="length">Number of elements.</param>
    /// <param name="pad">What elements outside the view read as.</param>
    /// <returns>A (1, length) tile.</returns>
    /// <exception cref="InvalidOperationException">The view's rank is not 1.</exception>
    /// <exception cref="KernelShapeException">An extent is not positive.</exception>
    public Tile<T> Load(int tile, int length, T pad = default) => Read(1, 0, Window.Start(tile, length), 1, length, pad);

    /// <summary>Loads the tile whose first element is (tile.Row · shape.Rows, tile.Column · shape.Columns) from a view of rank 2.</summary>
    /// <param name="tile">Tile index, in multiples of <paramref name="shape"/>.</param>
    /// <param name="shape">Shape of the tile.</param>
    /// <param name="pad">What elements outside the view read as.</param>
    /// <returns>A tile of the shape.</returns>
    /// <exception cref="InvalidOperationException">The view's rank is not 2.</exception>
    /// <exception cref="KernelShapeException">An extent is not positive.</exception>
    public Tile<T> Load((int Row, int Column) tile, (int Rows, int Columns) shape, T pad = default) =>
        Read(2, Window.Start(tile.Row, shape.Rows), Window.Start(tile.Column, shape.Columns), shape.Rows, shape.Columns, pad);

    /// <summary>As <c>Load</c>, but at an element offset, which may be negative.</summary>
    /// <param name="offset">The first element.</param>
    /// <param name="length">Number of elements.</param>
    /// <param name="pad">What elements outside the view read as.</param>
    /// <returns>A (1, length) tile.</returns>
    /// <exception cref="InvalidOperationException">The view's rank is not 1.</exception>
    /// <exception cref="KernelShapeException">An extent is not positive.</exception>
    public Tile<T> LoadAt(int offset, int length, T pad = default) => Read(1, 0, offset, 1, length, pad);

    /// <summary>As <c>Load</c>, but at an element offset, which may be negative.</summary>
    /// <param name="offset">The first element.</param>
    /// <param name="shape">Shape of the tile.</param>
    /// <param name="pad">What elements outside the view read as.</param>
    /// <returns>A tile of the shape.</returns>
    /// <exception cref="InvalidOperationException">The view's rank is not 2.</exception>
    /// <exception cref="KernelShapeException">An extent is not positive.</exception>
    public Tile<T> LoadAt((int Row, int Column) offset, (int Rows, int Columns) shape, T pad = default) =>
        Read(2, offset.Row, offset.Column, shape.Rows, shape.Columns, pad);

    /// <summary>Reads <c>view[index]</c> element by element from a view of rank 1.</summary>
    /// <param name="index">Element indices; any value.</param>
    /// <param name="pad">What elements outside the view read as.</param>
    /// <returns>A tile of the shape of <paramref name="index"/>.</returns>
    /// <exception cref="InvalidOperationException">The view's rank is not 1.</exception>
    public Tile<T> Gather(Tile<int> index, T pad = default) => ReadEach(1, 0, index, pad);

    /// <summary>Reads <c>view[rows, columns]</c> element by element from a view of rank 2.</summary>
    /// <param name="rows">Row indices; any value.</param>
    /// <param name="columns">Column indices; any value.</param>
    /// <param name="pad">What elements outside the view read as.</param>
    /// <returns>A tile of the common (broadcast) shape of the indices.</returns>
    /// <exception cref="InvalidOperationException">The view's rank is not 2.</exception>
    /// <exception cref="KernelShapeException">The index tiles do not broadcast.</exception>
    public Tile<T> Gather(Tile<int> rows, Tile<int> columns, T pad = default) => ReadEach(2, rows, columns, pad);

    /// <summary>Which of the coordinates tile · length + k lie inside an axis, the mask for padding that is not neutral.</summary>
    /// <param name="axis">The axis, 0 for the first.</param>
    /// <param name="tile">Tile index, in multiples of <paramref name="length"/>.</param>
    /// <param name="length">Number of coordinates.</param>
    /// <returns>A (1, length) tile; use <c>.T</c> for a column.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    public Tile<bool> InBounds(int axis, int tile, int length)
    {
        var extent = window.Length(axis);
        var values = Tile.NewValues(1, length);
        for (var k = 0; k < length; k++)
            values[k] = Window.Start(tile, length) + k is var coordinate && coordinate >= 0 && coordinate < extent ? 1 : 0;
        return Tile<bool>.Rounded(values, 1, length);
    }


    private T ReadOne(ReadOnlySpan<int> coordinates)
    {
        var position = (int)window.At(coordinates);
        if (Interpreter.Counts is { } counts)
            counts.Read<T>(ref Marks(counts)[position]);
        return wide is { } doubles ? Element<T>.FromDouble(doubles.Span[position]) : memory.Span[position];
    }

    private Tile<T> Read(int rank, long row, long column, int rows, int columns, T pad)
    {
        window.RequireRank(rank, rank == 1 ? "Load of a length" : "Load of a shape");
        return Collect(Tile.NewValues(rows, columns), rows, columns, pad, (r, c) => (row + r, column + c), null);
    }

    private Tile<T> ReadEach(int rank, Tile<int> rows, Tile<int> columns, T pad)
    {
        window.RequireRank(rank, rank == 1 ? "Gather with one index" : "Gather with two indices");
        var (height, width) = Broadcast.Shape("Gather", rows.Shape, columns.Shape);
        bool Unstated(int r, int c) => rows.Padding.Stretched(r, c) || columns.Padding.Stretched(r, c);
        return Collect(new double[height * width], height, width, pad, (r, c) => ((long)rows.Stretched(r, c), (long)columns.Stretched(r, c)), Unstated);
    }

    private Tile<T> Collect(double[] values, int rows, int columns, T pad, Func<int, int, (long Row, long Column)> source, Func<int, int, bool>? unstated)
    {
        var counts = Interpreter.Counts;
        var marks = counts is null ? default : Marks(counts);
        bool[]? padded = null;
        var span = memory.Span;
        var doubles = wide.GetValueOrDefault().Span;
        var padding = Element<T>.ToDouble(pad);
        bool[]? outside = null;
        for (var r = 0; r < rows; r++)
            for (var c = 0; c < columns; c++)
            {
                var (row, column) = source(r, c);
                var inside = window.TryLocate(row, column, out var position);
                values[r * columns + c] = !inside ? padding
                    : wide is null ? Element<T>.ToDouble(span[(int)position])
                    : doubles[(int)position];
                if (!inside && padding == 0 && unstated is null)
                    (outside ??= new bool[values.Length])[r * columns + c] = true;
                if (counts is null)
                    continue;
                if (!inside || unstated is not null && unstated(r, c))
                    (padded ??= new bool[values.Length])[r * columns + c] = true;
                else
                    counts.Read<T>(ref marks[(int)position]);
            }

        return Tile<T>.Rounded(values, rows, columns, outside, padded);
    }

    private Span<byte> Marks(WorkCounts counts) => wide is { } doubles ? counts.Marks(doubles) : counts.Marks(memory);
}
