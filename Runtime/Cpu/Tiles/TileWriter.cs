using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Fusion.Runtime;

/// <summary>
/// Rows of a tile to be stored: an address to write each row to, the view itself where the whole row lies inside it with
/// consecutive elements, else a copy of which <see cref="End"/> stores the elements that exist.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly unsafe struct TileWriter<T> where T : unmanaged
{
    private readonly nint _first;
    private readonly nint _rowBytes;
    private readonly int _rows;
    private readonly int _row;
    private readonly nint _edge;
    private readonly int _column;
    private readonly int _columns;
    private readonly int _length;
    private readonly nint _stride;
    private readonly int _ahead;

    /// <summary>The tile of <paramref name="columns"/> columns at element (row, column) of a view of rank 1 or 2.</summary>
    public TileWriter(in ViewArgument view, int row, int column, int columns, nint edge)
    {
        bool flat = view.Rank == 1;
        _rows = flat ? 1 : view.Length0;
        _length = flat ? view.Length0 : view.Length1;
        _stride = flat ? view.Stride0 : view.Stride1;
        _rowBytes = flat ? 0 : view.Stride0 * sizeof(T);
        (_row, _column, _columns, _edge) = (row, column, columns, edge);
        _first = view.Address + column * _stride * sizeof(T);
        bool inside = column >= 0 && column <= _length - columns && (_stride == 1 || columns == 1);
        if (!inside) _rows = -_rows;
        else _ahead = RowAhead.Bytes(_rowBytes, columns, sizeof(T));
    }

    /// <summary>Where to write row <paramref name="r"/> of the tile.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public nint Row(int r)
    {
        int row = _row + r;
        if (row < 0 || row >= _rows) return _edge;
        nint address = _first + row * _rowBytes;
        if (_ahead != 0) RowAhead.Fetch(address, _rowBytes, _ahead);
        return address;
    }

    /// <summary>Row <paramref name="r"/> is written: stores what of it lies inside the view, if it was a copy.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void End(int r)
    {
        int row = _row + r;
        if (row < 0 || row >= _rows) StoreEdge(row);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void StoreEdge(int row)
    {
        if (row < 0 || row >= Math.Abs(_rows)) return;
        int from = Math.Max(0, -_column), to = Math.Min(_columns, _length - _column);
        for (int c = from; c < to; c++) *(T*)(_first + row * _rowBytes + c * _stride * sizeof(T)) = ((T*)_edge)[c];
    }
}
