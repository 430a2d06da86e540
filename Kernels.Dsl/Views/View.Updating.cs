namespace Fusion.Kernels;

/// <content>Maxima and minima in memory, and stores at index tiles.</content>
public readonly partial struct View<T>
{
    /// <summary>Raises elements to those of a tile where they are smaller at elements tile · columns … of a view of rank 1. Programs may meet: the result depends on no order. NaN wins, in memory and in the tile; −0 is below +0.</summary>
    /// <param name="tile">Tile index, in multiples of the tile's columns.</param>
    /// <param name="value">A (1, columns) tile; what lies outside the view is dropped.</param>
    /// <exception cref="InvalidOperationException">The view's rank is not 1, or its elements are <c>BFloat16</c>.</exception>
    /// <exception cref="KernelShapeException">The tile has more than one row.</exception>
    public void AtomicMax(int tile, Tile<T> value) => Write(1, 0, Window.Start(tile, value.Columns), value, Change.Max);

    /// <summary>Raises elements to those of a tile where they are smaller at (tile.Row · rows, tile.Column · columns) of a view of rank 2. Programs may meet: the result depends on no order. NaN wins, in memory and in the tile; −0 is below +0.</summary>
    /// <param name="tile">Tile index, in multiples of the tile's shape.</param>
    /// <param name="value">A (rows, columns) tile; what lies outside the view is dropped.</param>
    /// <exception cref="InvalidOperationException">The view's rank is not 2, or its elements are <c>BFloat16</c>.</exception>
    public void AtomicMax((int Row, int Column) tile, Tile<T> value) =>
        Write(2, Window.Start(tile.Row, value.Rows), Window.Start(tile.Column, value.Columns), value, Change.Max);

    /// <summary>As <c>AtomicMax</c>, but at an element offset, which may be negative.</summary>
    /// <param name="offset">The first element.</param>
    /// <param name="value">A (1, columns) tile; what lies outside the view is dropped.</param>
    /// <exception cref="InvalidOperationException">The view's rank is not 1, or its elements are <c>BFloat16</c>.</exception>
    /// <exception cref="KernelShapeException">The tile has more than one row.</exception>
    public void AtomicMaxAt(int offset, Tile<T> value) => Write(1, 0, offset, value, Change.Max);

    /// <summary>As <c>AtomicMax</c>, but at an element offset, which may be negative.</summary>
    /// <param name="offset">The first element.</param>
    /// <param name="value">A (rows, columns) tile; what lies outside the view is dropped.</param>
    /// <exception cref="InvalidOperationException">The view's rank is not 2, or its elements are <c>BFloat16</c>.</exception>
    public void AtomicMaxAt((int Row, int Column) offset, Tile<T> value) => Write(2, offset.Row, offset.Column, value, Change.Max);

    /// <summary>Lowers elements to those of a tile where they are larger at elements tile · columns … of a view of rank 1. Programs may meet: the result depends on no order. NaN wins, in memory and in the tile; −0 is below +0.</summary>
    /// <param name="tile">Tile index, in multiples of the tile's columns.</param>
    /// <param name="value">A (1, columns) tile; what lies outside the view is dropped.</param>
    /// <exception cref="InvalidOperationException">The view's rank is not 1, or its elements are <c>BFloat16</c>.</exception>
    /// <exception cref="KernelShapeException">The tile has more than one row.</exception>
    public void AtomicMin(int tile, Tile<T> value) => Write(1, 0, Window.Start(tile, value.Columns), value, Change.Min);

    /// <summary>Lowers elements to those of a tile where they are larger at (tile.Row · rows, tile.Column · columns) of a view of rank 2. Programs may meet: the result depends on no order. NaN wins, in memory and in the tile; −0 is below +0.</summary>
    /// <param name="tile">Tile index, in multiples of the tile's shape.</param>
    /// <param name="value">A (rows, columns) tile; what lies outside the view is dropped.</param>
    /// <exception cref="InvalidOperationException">The view's rank is not 2, or its elements are <c>BFloat16</c>.</exception>
    public void AtomicMin((int Row, int Column) tile, Tile<T> value) =>
        Write(2, Window.Start(tile.Row, value.Rows), Window.Start(tile.Column, value.Columns), value, Change.Min);

    /// <summary>As <c>AtomicMin</c>, but at an element offset, which may be negative.</summary>
    /// <param name="offset">The first element.</param>
    /// <param name="value">A (1, columns) tile; what lies outside the view is dropped.</param>
    /// <exception cref="InvalidOperationException">The view's rank is not 1, or its elements are <c>BFloat16</c>.</exception>
    /// <exception cref="KernelShapeException">The tile has more than one row.</exception>
    public void AtomicMinAt(int offset, Tile<T> value) => Write(1, 0, offset, value, Change.Min);

    /// <summary>As <c>AtomicMin</c>, but at an element offset, which may be negative.</summary>
    /// <param name="offset">The first element.</param>
    /// <param name="value">A (rows, columns) tile; what lies outside the view is dropped.</param>
    /// <exception cref="InvalidOperationException">The view's rank is not 2, or its elements are <c>BFloat16</c>.</exception>
    public void AtomicMinAt((int Row, int Column) offset, Tile<T> value) => Write(2, offset.Row, offset.Column, value, Change.Min);

    /// <summary>Stores to <c>view[index]</c>, element by element, in a view of rank 1. Where an index occurs twice, in a tile or in two programs, it is unspecified which of the values is there in the end.</summary>
    /// <param name="index">Element indices; what lies outside the view is dropped.</param>
    /// <param name="value">The elements; broadcast with <paramref name="index"/>.</param>
    /// <exception cref="InvalidOperationException">The view's rank is not 1.</exception>
    /// <exception cref="KernelShapeException">The tiles do not broadcast.</exception>
    public void Scatter(Tile<int> index, Tile<T> value) => Each("Scatter", 1, 0, index, value, Change.Store);

    /// <summary>Stores to <c>view[rows, columns]</c>, element by element, in a view of rank 2. Where an index occurs twice, in a tile or in two programs, it is unspecified which of the values is there in the end.</summary>
    /// <param name="rows">Row indices; what lies outside the view is dropped.</param>
    /// <param name="columns">Column indices; what lies outside the view is dropped.</param>
    /// <param name="value">The elements; all three tiles broadcast.</param>
    /// <exception cref="InvalidOperationException">The view's rank is not 2.</exception>
    /// <exception cref="KernelShapeException">The tiles do not broadcast.</exception>
    public void Scatter(Tile<int> rows, Tile<int> columns, Tile<T> value) => Each("Scatter", 2, rows, columns, value, Change.Store);

    /// <summary>Raises atomically <c>view[index]</c>, element by element, in a view of rank 1; indices may repeat. NaN wins; −0 is below +0.</summary>
    /// <param name="index">Element indices; what lies outside the view is dropped.</param>
    /// <param name="value">The elements; broadcast with <paramref name="index"/>.</param>
    /// <exception cref="InvalidOperationException">The view's rank is not 1, or its elements are <c>BFloat16</c>.</exception>
    /// <exception cref="KernelShapeException">The tiles do not broadcast.</exception>
    public void ScatterMax(Tile<int> index, Tile<T> value) => Each("ScatterMax", 1, 0, index, value, Change.Max);

    /// <summary>Raises atomically <c>view[rows, columns]</c>, element by element, in a view of rank 2; indices may repeat. NaN wins; −0 is below +0.</summary>
    /// <param name="rows">Row indices; what lies outside the view is dropped.</param>
    /// <param name="columns">Column indices; what lies outside the view is dropped.</param>
    /// <param name="value">The elements; all three tiles broadcast.</param>
    /// <exception cref="InvalidOperationException">The view's rank is not 2, or its elements are <c>BFloat16</c>.</exception>
    /// <exception cref="KernelShapeException">The tiles do not broadcast.</exception>
    public void ScatterMax(Tile<int> rows, Tile<int> columns, Tile<T> value) => Each("ScatterMax", 2, rows, columns, value, Change.Max);

    /// <summary>Lowers atomically <c>view[index]</c>, element by element, in a view of rank 1; indices may repeat. NaN wins; −0 is below +0.</summary>
    /// <param name="index">Element indices; what lies outside the view is dropped.</param>
    /// <param name="value">The elements; broadcast with <paramref name="index"/>.</param>
    /// <exception cref="InvalidOperationException">The view's rank is not 1, or its elements are <c>BFloat16</c>.</exception>
    /// <exception cref="KernelShapeException">The tiles do not broadcast.</exception>
    public void ScatterMin(Tile<int> index, Tile<T> value) => Each("ScatterMin", 1, 0, index, value, Change.Min);

    /// <summary>Lowers atomically <c>view[rows, columns]</c>, element by element, in a view of rank 2; indices may repeat. NaN wins; −0 is below +0.</summary>
    /// <param name="rows">Row indices; what lies outside the view is dropped.</param>
    /// <param name="columns">Column indices; what lies outside the view is dropped.</param>
    /// <param name="value">The elements; all three tiles broadcast.</param>
    /// <exception cref="InvalidOperationException">The view's rank is not 2, or its elements are <c>BFloat16</c>.</exception>
    /// <exception cref="KernelShapeException">The tiles do not broadcast.</exception>
    public void ScatterMin(Tile<int> rows, Tile<int> columns, Tile<T> value) => Each("ScatterMin", 2, rows, columns, value, Change.Min);

    /// <summary>What becomes of an element that is written to.</summary>
    private enum Change
    {
        Store,
        Add,
        Max,
        Min,
    }
}
