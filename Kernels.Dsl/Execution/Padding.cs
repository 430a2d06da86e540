namespace Fusion.Kernels;

/// <summary>Which elements of a tile are, or come from, padding; kept only while work is counted.</summary>
/// <param name="Marks">Row by row; <see langword="null"/> where nothing is padding.</param>
/// <param name="Rows">Rows of the tile.</param>
/// <param name="Columns">Columns of the tile.</param>
internal readonly record struct Padding(bool[]? Marks, int Rows, int Columns)
{
    /// <summary>As the operand of an elementwise operation: an extent of 1 stretches.</summary>
    public bool Stretched(int row, int column) => At(Rows == 1 ? 0 : row, Columns == 1 ? 0 : column);

    public bool At(int row, int column) => Marks is { } marks && marks[row * Columns + column];

    /// <summary>Counts an elementwise operation; the marks of its results.</summary>
    /// <param name="kind">What is counted.</param>
    /// <param name="each">Operations for each element.</param>
    /// <param name="shape">The common shape of the operands.</param>
    /// <param name="operands">At least one; an extent of 1 stretches.</param>
    public static bool[]? Elementwise(WorkClass kind, int each, (int Rows, int Columns) shape, params ReadOnlySpan<Padding> operands)
    {
        if (Interpreter.Counts is not { } counts)
            return null;
        bool[]? results = null;
        foreach (var operand in operands)
            if (operand.Marks is not null)
            {
                results ??= new bool[shape.Rows * shape.Columns];
                operand.StretchInto(results, shape);
            }
        counts.Add(kind, (long)each * (results is null ? shape.Rows * shape.Columns : results.Count(false)));
        return results;
    }

    /// <summary>Counts a reduction along the columns of this tile, or along its rows; the marks of its results.</summary>
    public bool[]? Reduction(WorkClass kind, Axis axis)
    {
        if (Interpreter.Counts is not { } counts)
            return null;
        var (lines, length) = axis == Axis.Columns ? (Rows, Columns) : (Columns, Rows);
        if (Marks is null)
        {
            counts.Add(kind, (long)lines * (length - 1));
            return null;
        }
        var results = new bool[lines];
        for (var line = 0; line < lines; line++)
        {
            var inside = 0;
            for (var i = 0; i < length; i++)
                inside += (axis == Axis.Columns ? At(line, i) : At(i, line)) ? 0 : 1;
            counts.Add(kind, Math.Max(inside - 1, 0));
            results[line] = inside == 0;
        }
        return results;
    }

    /// <summary>Counts a product of tiles with an accumulator (none: one of no elements); the marks of its results.</summary>
    public static bool[]? Product(WorkClass kind, Padding a, Padding b, Padding? accumulator)
    {
        if (Interpreter.Counts is not { } counts)
            return null;
        var products = 0L;
        for (var k = 0; k < a.Columns; k++)
        {
            int rows = a.Rows, columns = b.Columns;
            for (var i = 0; i < a.Rows; i++)
                rows -= a.At(i, k) ? 1 : 0;
            for (var j = 0; j < b.Columns; j++)
                columns -= b.At(k, j) ? 1 : 0;
            products += (long)rows * columns;
        }
        counts.Add(kind, 2 * products);
        if (a.Marks is null && b.Marks is null || accumulator is { Marks: null })
            return null;
        var results = new bool[a.Rows * b.Columns];
        for (var i = 0; i < a.Rows; i++)
            for (var j = 0; j < b.Columns; j++)
                results[i * b.Columns + j] = (accumulator?.At(i, j) ?? true) && NothingAt(i, j);
        return results;

        bool NothingAt(int i, int j)
        {
            for (var k = 0; k < a.Columns; k++)
                if (!a.At(i, k) && !b.At(k, j))
                    return false;
            return true;
        }
    }

    private void StretchInto(bool[] results, (int Rows, int Columns) shape)
    {
        for (var r = 0; r < shape.Rows; r++)
            for (var c = 0; c < shape.Columns; c++)
                results[r * shape.Columns + c] |= Stretched(r, c);
    }
}
