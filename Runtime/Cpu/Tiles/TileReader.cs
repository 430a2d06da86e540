using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Fusion.Kernels;

namespace Fusion.Runtime;

/// <summary>
/// Rows of a tile in a view, each as an address from which all its columns can be read: in place where the row lies
/// inside the view with consecutive elements, else through a copy that holds the padding.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly unsafe struct TileReader<T> where T : unmanaged
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
    private readonly double _padding;

    /// <summary>The tile of <paramref name="columns"/> columns at element (row, column) of a view of rank 1 or 2.</summary>
    /// <param name="view">The view; one of rank 1 is a single row.</param>
    /// <param name="row">First row.</param>
    /// <param name="column">First column.</param>
    /// <param name="columns">Columns of the tile.</param>
    /// <param name="padding">Value of elements outside the view; of longs, its bits.</param>
    /// <param name="edge">Scratch for one row.</param>
    public TileReader(in ViewArgument view, int row, int column, int columns, double padding, nint edge)
    {
        bool flat = view.Rank == 1;
        _rows = flat ? 1 : view.Length0;
        _length = flat ? view.Length0 : view.Length1;
        _stride = flat ? view.Stride0 : view.Stride1;
        _rowBytes = flat ? 0 : view.Stride0 * sizeof(T);
        (_row, _column, _columns, _padding, _edge) = (row, column, columns, padding, edge);
        _first = view.Address + column * _stride * sizeof(T);
        // A row that is not wholly inside has no address of its own.
        bool inside = column >= 0 && column <= _length - columns && (_stride == 1 || columns == 1);
        if (!inside) _rows = -_rows;
        else _ahead = RowAhead.Bytes(_rowBytes, columns, sizeof(T));
    }

    /// <summary>Address of row <paramref name="r"/> of the tile. A copied row is valid until the next call.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public nint Row(int r)
    {
        int row = _row + r;
        if (row < 0 || row >= _rows) return Copy(row, _edge);
        nint address = _first + row * _rowBytes;
        if (_ahead != 0) RowAhead.Fetch(address, _rowBytes, _ahead);
        return address;
    }

    /// <summary>Writes the columns of row <paramref name="r"/>, padding included.</summary>
    internal void CopyRow(int r, nint target) => Copy(_row + r, target);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private nint Copy(int row, nint target)
    {
        var columns = new Span<T>((void*)target, _columns);
        columns.Fill(Padding());
        if (row < 0 || row >= Math.Abs(_rows)) return target;
        int from = Math.Max(0, -_column), to = Math.Min(_columns, _length - _column);
        for (int c = from; c < to; c++) columns[c] = *(T*)(_first + row * _rowBytes + c * _stride * sizeof(T));
        return target;
    }

    private T Padding()
    {
        if (typeof(T) == typeof(float)) return Unsafe.BitCast<float, T>((float)_padding);
        if (typeof(T) == typeof(int)) return Unsafe.BitCast<int, T>((int)_padding);
        if (typeof(T) == typeof(double)) return Unsafe.BitCast<double, T>(_padding);
        if (typeof(T) == typeof(long)) return Unsafe.BitCast<double, T>(_padding);
        if (typeof(T) == typeof(Half)) return Unsafe.BitCast<Half, T>((Half)_padding);
        if (typeof(T) == typeof(sbyte)) return Unsafe.BitCast<sbyte, T>((sbyte)_padding);
        if (typeof(T) == typeof(byte)) return Unsafe.BitCast<byte, T>((byte)_padding);
        if (typeof(T) == typeof(ushort)) return Unsafe.BitCast<ushort, T>((ushort)_padding);
        return Unsafe.BitCast<BFloat16, T>((BFloat16)(float)_padding);
    }
}
