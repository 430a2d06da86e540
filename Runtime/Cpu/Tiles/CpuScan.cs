using System.Numerics;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime;

/// <summary>
/// Inclusive prefix scans of tiles in scratch, in the order that the language states: step s joins each element with the
/// one 2ˢ before it, of the values of the step before. A step is done in place from the end to the beginning.
/// </summary>
public static unsafe class CpuScan
{
    /// <summary>Along the columns of each row.</summary>
    public static void Columns<T, TOperation>(nint source, nint target, int rows, int columns)
        where T : unmanaged, INumber<T>
        where TOperation : IJoin
    {
        int stride = CpuTile.Stride(columns);
        for (int r = 0; r < rows; r++)
        {
            T* row = (T*)target + r * stride;
            new ReadOnlySpan<T>((T*)source + r * stride, columns).CopyTo(new Span<T>(row, columns));
            for (int distance = 1; distance < columns; distance *= 2) Join<T, TOperation>(row - distance, row, distance, columns);
        }
    }

    /// <summary>Along the rows of each column.</summary>
    public static void Rows<T, TOperation>(nint source, nint target, int rows, int columns)
        where T : unmanaged, INumber<T>
        where TOperation : IJoin
    {
        int stride = CpuTile.Stride(columns);
        new ReadOnlySpan<T>((T*)source, rows * stride).CopyTo(new Span<T>((T*)target, rows * stride));
        for (int distance = 1; distance < rows; distance *= 2)
            for (int r = rows - 1; r >= distance; r--)
                Join<T, TOperation>((T*)target + (r - distance) * stride, (T*)target + r * stride, 0, columns);
    }

    /// <summary>row[i] = earlier[i] ∘ row[i] for first ≤ i &lt; end, in decreasing order.</summary>
    private static void Join<T, TOperation>(T* earlier, T* row, int first, int end)
        where T : unmanaged, INumber<T>
        where TOperation : IJoin
    {
        int i = end;
        for (; i - Vector512<T>.Count >= first; i -= Vector512<T>.Count)
        {
            int at = i - Vector512<T>.Count;
            TOperation.Of(Vector512.Load(earlier + at), Vector512.Load(row + at)).Store(row + at);
        }
        while (--i >= first) row[i] = TOperation.Of(earlier[i], row[i]);
    }
}
