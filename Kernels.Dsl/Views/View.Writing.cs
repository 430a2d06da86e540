namespace Fusion.Kernels;

/// <content>Writing. The interpreter runs one program at a time, so its additions are trivially atomic.</content>
public readonly partial struct View<T>
{
    /// <summary>Stores a tile at elements tile · columns … of a view of rank 1.</summary>
    /// <param name="tile">Tile index, in multiples of the tile's columns.</param>
    /// <param name="value">A (1, columns) tile; what lies outside the view is dropped.</param>
    /// <exception cref="InvalidOperationException">The view's rank is not 1.</exception>
    /// <exception cref="KernelShapeException">The tile has more than one row.</exception>
    public void Store(int tile, Tile<T> value) => Write(1, 0, Window.Start(tile, value.Columns), value, Change.Store);

    /// <summary>Stores a tile at (tile.Row · rows, tile.Column · columns) of a view of rank 2.</summary>
    /// <param name="tile">Tile index, in multiples of the tile's shape.</param>
    /// <param name="value">A (rows, columns) tile; what lies outside the view is dropped.</param>
    /// <exception cref="InvalidOperationException">The view's rank is not 2.</exception>
    public void Store((int Row, int Column) tile, Tile<T> value) =>
        Write(2, Window.Start(tile.Row, value.Rows), Window.Start(tile.Column, value.Columns), value, Change.Store);

    /// <summary>As <c>Store</c>, but at an element offset, which may be negative.</summary>
    /// <param name="offset">The first element.</param>
    /// <param name="value">A (1, columns) tile; what lies outside the view is dropped.</param>
    /// <exception cref="InvalidOperationException">The view's rank is not 1.</exception>
    /// <exception cref="KernelShapeException">The tile has more than one row.</exception>
    public void StoreAt(int offset, Tile<T> value) => Write(1, 0, offset, value, Change.Store);

    /// <summary>As <c>Store</c>, but at an element offset, which may be negative.</summary>
    /// <param name="offset">The first element.</param>
    /// <param name="value">A (rows, columns) tile; what lies outside the view is dropped.</param>
    /// <exception cref="InvalidOperationException">The view's rank is not 2.</exception>
    public void StoreAt((int Row, int Column) offset, Tile<T> value) => Write(2, offset.Row, offset.Column, value, Change.Store);

    /// <summary>Adds a tile at elements tile · columns … of a view of rank 1. Programs may meet; the order of floating-point additions is unspecified.</summary>
    /// <param name="tile">Tile index, in multiples of the tile's columns.</param>
    /// <param name="value">A (1, columns) tile; what lies outside the view is dropped.</param>
    /// <exception cref="InvalidOperationException">The view's rank is not 1, or its elements are neither <c>float</c> nor <c>int</c>.</exception>
    /// <exception cref="KernelShapeException">The tile has more than one row.</exception>
    public void AtomicAdd(int tile, Tile<T> value) => Write(1, 0, Window.Start(tile, value.Columns), value, Change.Add);

    /// <summary>Adds a tile at (tile.Row · rows, tile.Column · columns) of a view of rank 2. Programs may meet; the order of floating-point additions is unspecified.</summary>
    /// <param name="tile">Tile index, in multiples of the tile's shape.</param>
    /// <param name="value">A (rows, columns) tile; what lies outside the view is dropped.</param>
    /// <exception cref="InvalidOperationException">The view's rank is not 2, or its elements are neither <c>float</c> nor <c>int</c>.</exception>
    public void AtomicAdd((int Row, int Column) tile, Tile<T> value) =>
        Write(2, Window.Start(tile.Row, value.Rows), Window.Start(tile.Column, value.Columns), value, Change.Add);

    /// <summary>As <c>AtomicAdd</c>, but at an element offset, which may be negative.</summary>
    /// <param name="offset">The first element.</param>
    /// <param name="value">A (1, columns) tile; what lies outside the view is dropped.</param>
    /// <exception cref="InvalidOperationException">The view's rank is not 1, or its elements are neither <c>float</c> nor <c>int</c>.</exception>
    /// <exception cref="KernelShapeException">The tile has more than one row.</exception>
    public void AtomicAddAt(int offset, Tile<T> value) => Write(1, 0, offset, value, Change.Add);

    /// <summary>As <c>AtomicAdd</c>, but at an element offset, which may be negative.</summary>
    /// <param name="offset">The first element.</param>
    /// <param name="value">A (rows, columns) tile; what lies outside the view is dropped.</param>
    /// <exception cref="InvalidOperationException">The view's rank is not 2, or its elements are neither <c>float</c> nor <c>int</c>.</exception>
    public void AtomicAddAt((int Row, int Column) offset, Tile<T> value) => Write(2, offset.Row, offset.Column, value, Change.Add);

    /// <summary>Adds atomically to <c>view[index]</c>, element by element, in a view of rank 1; indices may repeat.</summary>
    /// <param name="index">Element indices; what lies outside the view is dropped.</param>
    /// <param name="value">The summands; broadcast with <paramref name="index"/>.</param>
    /// <exception cref="InvalidOperationException">The view's rank is not 1, or its elements are neither <c>float</c> nor <c>int</c>.</exception>
    /// <exception cref="KernelShapeException">The tiles do not broadcast.</exception>
    public void ScatterAdd(Tile<int> index, Tile<T> value) => Each("ScatterAdd", 1, 0, index, value, Change.Add);

    /// <summary>Adds atomically to <c>view[rows, columns]</c>, element by element, in a view of rank 2; indices may repeat.</summary>
    /// <param name="rows">Row indices; what lies outside the view is dropped.</param>
    /// <param name="columns">Column indices; what lies outside the view is dropped.</param>
    /// <param name="value">The summands; all three tiles broadcast.</param>
    /// <exception cref="InvalidOperationException">The view's rank is not 2, or its elements are neither <c>float</c> nor <c>int</c>.</exception>
    /// <exception cref="KernelShapeException">The tiles do not broadcast.</exception>
    public void ScatterAdd(Tile<int> rows, Tile<int> columns, Tile<T> value) => Each("ScatterAdd", 2, rows, columns, value, Change.Add);

    private void Write(int rank, long row, long column, Tile<T> value, Change change)
    {
        window.RequireRank(rank, rank == 1 ? "Storing at one index" : "Storing at (row, column)");
        if (rank == 1 && value.Rows != 1)
            throw new KernelShapeException($"A view of length ({window.Length(0)}) takes tiles of one row, not of shape {value.Shape}.");
        for (var r = 0; r < value.Rows; r++)
            for (var c = 0; c < value.Columns; c++)
                Put(row + r, column + c, value.Values[r * value.Columns + c], change);
    }

    private void Each(string name, int rank, Tile<int> rows, Tile<int> columns, Tile<T> value, Change change)
    {
        window.RequireRank(rank, rank == 1 ? $"{name} with one index" : $"{name} with two indices");
        var (height, width) = Broadcast.Shape(name, Broadcast.Shape(name, rows.Shape, columns.Shape), value.Shape);
        for (var r = 0; r < height; r++)
            for (var c = 0; c < width; c++)
                Put((long)rows.Stretched(r, c), (long)columns.Stretched(r, c), value.Stretched(r, c), change);
    }

    private void Put(long row, long column, double value, Change change)
    {
        if (change != Change.Store)
            Element<T>.Require((change == Change.Add ? "atomic addition" : "atomic maximum or minimum") + ": it works on views of float and int", ElementKind.Float, ElementKind.Int);
        if (!window.TryLocate(row, column, out var position))
            return;

        if (Interpreter.Counts is { } counts)
            Count(counts, (int)position, update: change != Change.Store);
        if (wide is { } doubles)
        {
            ref var cell = ref doubles.Span[(int)position];
            cell = Changed(cell, value, change);
        }
        else
        {
            ref var cell = ref memory.Span[(int)position];
            cell = Element<T>.FromDouble(Changed(Element<T>.ToDouble(cell), value, change));
        }
    }

    private static double Changed(double cell, double value, Change change) => change switch
    {
        Change.Add => Element<T>.Add(cell, value, Interpreter.Wide),
        Change.Max => Math.Max(cell, value),
        Change.Min => Math.Min(cell, value),
        _ => value,
    };

    private void Count(WorkCounts counts, int position, bool update)
    {
        ref var mark = ref (wide is { } doubles ? counts.Marks<double>(doubles) : counts.Marks<T>(memory))[position];
        if (update)
        {
            counts.Read<T>(ref mark);
            counts.Add(Element<T>.Arithmetic, 1);
        }
        counts.Write<T>(ref mark);
    }
}
