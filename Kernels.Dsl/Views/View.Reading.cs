namespace Fusion.Kernels;

/// <content>Reading, as <see cref="ReadView{T}"/> does it.</content>
public readonly partial struct View<T>
{
    /// <summary>Reads one element as a program-uniform scalar, which may steer control flow.</summary>
    /// <param name="i">Coordinate on the first axis.</param>
    /// <returns>The element.</returns>
    /// <exception cref="IndexOutOfRangeException">A coordinate is out of bounds.</exception>
    /// <exception cref="InvalidOperationException">The view's rank is not 1.</exception>
    public T At(int i) => Reading.At(i);

    /// <summary>Reads one element as a program-uniform scalar, which may steer control flow.</summary>
    /// <param name="i">Coordinate on the first axis.</param>
    /// <param name="j">Coordinate on the second axis.</param>
    /// <returns>The element.</returns>
    /// <exception cref="IndexOutOfRangeException">A coordinate is out of bounds.</exception>
    /// <exception cref="InvalidOperationException">The view's rank is not 2.</exception>
    public T At(int i, int j) => Reading.At(i, j);

    /// <summary>Reads one element as a program-uniform scalar, which may steer control flow.</summary>
    /// <param name="i">Coordinate on the first axis.</param>
    /// <param name="j">Coordinate on the second axis.</param>
    /// <param name="k">Coordinate on the third axis.</param>
    /// <returns>The element.</returns>
    /// <exception cref="IndexOutOfRangeException">A coordinate is out of bounds.</exception>
    /// <exception cref="InvalidOperationException">The view's rank is not 3.</exception>
    public T At(int i, int j, int k) => Reading.At(i, j, k);

    /// <summary>Reads one element as a program-uniform scalar, which may steer control flow.</summary>
    /// <param name="i">Coordinate on the first axis.</param>
    /// <param name="j">Coordinate on the second axis.</param>
    /// <param name="k">Coordinate on the third axis.</param>
    /// <param name="l">Coordinate on the fourth axis.</param>
    /// <returns>The element.</returns>
    /// <exception cref="IndexOutOfRangeException">A coordinate is out of bounds.</exception>
    /// <exception cref="InvalidOperationException">The view's rank is not 4.</exception>
    public T At(int i, int j, int k, int l) => Reading.At(i, j, k, l);

    /// <summary>Loads elements tile · length … tile · length + length − 1 of a view of rank 1.</summary>
    /// <param name="tile">Tile index, in multiples of <paramref name="length"/>.</param>
    /// <param name="length">Number of elements.</param>
    /// <param name="pad">What elements outside the view read as.</param>
    /// <returns>A (1, length) tile.</returns>
    /// <exception cref="InvalidOperationException">The view's rank is not 1.</exception>
    /// <exception cref="KernelShapeException">An extent is not positive.</exception>
    public Tile<T> Load(int tile, int length, T pad = default) => Reading.Load(tile, length, pad);

    /// <summary>Loads the tile whose first element is (tile.Row · shape.Rows, tile.Column · shape.Columns) from a view of rank 2.</summary>
    /// <param name="tile">Tile index, in multiples of <paramref name="shape"/>.</param>
    /// <param name="shape">Shape of the tile.</param>
    /// <param name="pad">What elements outside the view read as.</param>
    /// <returns>A tile of the shape.</returns>
    /// <exception cref="InvalidOperationException">The view's rank is not 2.</exception>
    /// <exception cref="KernelShapeException">An extent is not positive.</exception>
    public Tile<T> Load((int Row, int Column) tile, (int Rows, int Columns) shape, T pad = default) =>
        Reading.Load(tile, shape, pad);

    /// <summary>As <c>Load</c>, but at an element offset, which may be negative.</summary>
    /// <param name="offset">The first element.</param>
    /// <param name="length">Number of elements.</param>
    /// <param name="pad">What elements outside the view read as.</param>
    /// <returns>A (1, length) tile.</returns>
    /// <exception cref="InvalidOperationException">The view's rank is not 1.</exception>
    /// <exception cref="KernelShapeException">An extent is not positive.</exception>
    public Tile<T> LoadAt(int offset, int length, T pad = default) => Reading.LoadAt(offset, length, pad);

    /// <summary>As <c>Load</c>, but at an element offset, which may be negative.</summary>
    /// <param name="offset">The first element.</param>
    /// <param name="shape">Shape of the tile.</param>
    /// <param name="pad">What elements outside the view read as.</param>
    /// <returns>A tile of the shape.</returns>
    /// <exception cref="InvalidOperationException">The view's rank is not 2.</exception>
    /// <exception cref="KernelShapeException">An extent is not positive.</exception>
    public Tile<T> LoadAt((int Row, int Column) offset, (int Rows, int Columns) shape, T pad = default) =>
        Reading.LoadAt(offset, shape, pad);

    /// <summary>Reads <c>view[index]</c> element by element from a view of rank 1.</summary>
    /// <param name="index">Element indices; any value.</param>
    /// <param name="pad">What elements outside the view read as.</param>
    /// <returns>A tile of the shape of <paramref name="index"/>.</returns>
    /// <exception cref="InvalidOperationException">The view's rank is not 1.</exception>
    public Tile<T> Gather(Tile<int> index, T pad = default) => Reading.Gather(index, pad);

    /// <summary>Reads <c>view[rows, columns]</c> element by element from a view of rank 2.</summary>
    /// <param name="rows">Row indices; any value.</param>
    /// <param name="columns">Column indices; any value.</param>
    /// <param name="pad">What elements outside the view read as.</param>
    /// <returns>A tile of the common (broadcast) shape of the indices.</returns>
    /// <exception cref="InvalidOperationException">The view's rank is not 2.</exception>
    /// <exception cref="KernelShapeException">The index tiles do not broadcast.</exception>
    public Tile<T> Gather(Tile<int> rows, Tile<int> columns, T pad = default) => Reading.Gather(rows, columns, pad);

    /// <summary>Which of the coordinates tile · length + k lie inside an axis, the mask for padding that is not neutral.</summary>
    /// <param name="axis">The axis, 0 for the first.</param>
    /// <param name="tile">Tile index, in multiples of <paramref name="length"/>.</param>
    /// <param name="length">Number of coordinates.</param>
    /// <returns>A (1, length) tile; use <c>.T</c> for a column.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    public Tile<bool> InBounds(int axis, int tile, int length) => Reading.InBounds(axis, tile, length);
}
