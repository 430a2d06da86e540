namespace Fusion.Kernels;

/// <summary>Elementwise application: an extent of 1 stretches to the other operand's. Each names the class under which it is counted.</summary>
internal static class Broadcast
{
    public static Tile<TResult> Apply<TResult, TA>(WorkClass kind, Tile<TA> a, Func<double, double> function)
        where TResult : unmanaged
        where TA : unmanaged
    {
        var values = new double[a.Rows * a.Columns];
        for (var i = 0; i < values.Length; i++)
            values[i] = function(a.Values[i]);
        return Tile<TResult>.Rounded(values, a.Rows, a.Columns, padding: Padding.Elementwise(kind, 1, a.Shape, a.Padding));
    }

    public static Tile<TResult> Apply<TResult, TA, TB>(WorkClass kind, string operation, Tile<TA> a, Tile<TB> b, Func<double, double, double> function)
        where TResult : unmanaged
        where TA : unmanaged
        where TB : unmanaged
    {
        var (rows, columns) = Shape(operation, a.Shape, b.Shape);
        var values = new double[rows * columns];
        for (var r = 0; r < rows; r++)
            for (var c = 0; c < columns; c++)
                values[r * columns + c] = function(a.Stretched(r, c), b.Stretched(r, c));
        return Tile<TResult>.Rounded(values, rows, columns, padding: Padding.Elementwise(kind, 1, (rows, columns), a.Padding, b.Padding));
    }

    public static Tile<TResult> Apply<TResult, TA, TB, TC>(WorkClass kind, int each, string operation, Tile<TA> a, Tile<TB> b, Tile<TC> c, Func<double, double, double, double> function)
        where TResult : unmanaged
        where TA : unmanaged
        where TB : unmanaged
        where TC : unmanaged
    {
        var (rows, columns) = Shape(operation, Shape(operation, a.Shape, b.Shape), c.Shape);
        var values = new double[rows * columns];
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
                values[row * columns + column] = function(a.Stretched(row, column), b.Stretched(row, column), c.Stretched(row, column));
        return Tile<TResult>.Rounded(values, rows, columns, padding: Padding.Elementwise(kind, each, (rows, columns), a.Padding, b.Padding, c.Padding));
    }

    public static (int Rows, int Columns) Shape(string operation, (int Rows, int Columns) a, (int Rows, int Columns) b)
    {
        if (!Fits(a.Rows, b.Rows) || !Fits(a.Columns, b.Columns))
            throw new KernelShapeException($"{operation} cannot combine tiles of shape {a} and {b}: extents must be equal or 1.");
        return (Math.Max(a.Rows, b.Rows), Math.Max(a.Columns, b.Columns));

        static bool Fits(int m, int n) => m == n || m == 1 || n == 1;
    }
}
