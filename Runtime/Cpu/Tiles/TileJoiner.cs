using System.Numerics;
using System.Runtime.InteropServices;

namespace Fusion.Runtime;

/// <summary>Rows of a tile to be joined atomically with a view: each is written to scratch and joined by <see cref="End"/>.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly unsafe struct TileJoiner<T, TJoin>
    where T : unmanaged, INumber<T>
    where TJoin : IJoin
{
    private readonly ViewArgument _view;
    private readonly int _row;
    private readonly int _column;
    private readonly int _columns;
    private readonly nint _edge;

    /// <summary>The tile of <paramref name="columns"/> columns at element (row, column) of a view of rank 1 or 2.</summary>
    public TileJoiner(in ViewArgument view, int row, int column, int columns, nint edge)
    {
        _view = view;
        if (view.Rank == 1) (_view.Rank, _view.Length0, _view.Length1, _view.Stride0, _view.Stride1) = (2, 1, view.Length0, 0, view.Stride0);
        (_row, _column, _columns, _edge) = (row, column, columns, edge);
    }

    /// <summary>Where to write row <paramref name="r"/> of the tile.</summary>
    public nint Row(int r) => _edge;

    /// <summary>Joins what of row <paramref name="r"/> lies inside the view.</summary>
    public void End(int r)
    {
        int row = _row + r;
        if ((uint)row >= (uint)_view.Length0) return;
        int from = Math.Max(0, -_column), to = Math.Min(_columns, _view.Length1 - _column);
        for (int c = from; c < to; c++)
            CpuScatter.Update<T, TJoin>(ref *(T*)(_view.Address + (row * _view.Stride0 + (_column + c) * _view.Stride1) * sizeof(T)), ((T*)_edge)[c]);
    }
}
