namespace Fusion.Runtime;

/// <summary>Where a product goes: rows of consecutive columns.</summary>
/// <param name="data">The element (0, 0).</param>
/// <param name="stride">From one row to the next, in elements.</param>
/// <param name="rows">Rows that exist.</param>
/// <param name="columns">Columns that exist.</param>
public readonly ref struct DotResult(ref float data, nint stride, int rows, int columns)
{
    /// <summary>The element (0, 0).</summary>
    public readonly ref float Data = ref data;

    /// <summary>From one row to the next, in elements.</summary>
    public readonly nint Stride = stride;

    /// <summary>Rows that exist.</summary>
    public readonly int Rows = rows;

    /// <summary>Columns that exist.</summary>
    public readonly int Columns = columns;
}
