using System.Globalization;
using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>
/// How tiles in registers are written. A loop over their rows has <c>_m</c>, the group of 16 rows, and <c>_h</c>, which of
/// its halves; a loop over columns <c>_n</c>, the group of eight, and <c>_e</c>, which of a lane's two.
/// </summary>
internal static class CudaFragments
{
    public static string Declaration(TileBuffer buffer, MatrixPlan plan)
    {
        var type = CudaNames.ScalarType(buffer.Element);
        var tiles = SharedLayout.Extent(buffer.Rows) / 16 / plan.Down;
        return buffer.Columns.IsOne
            ? Text($"fusion::ColumnFragment<{type}, {tiles}> {buffer.Name}; // ({buffer.Rows}, 1)")
            : Text($"fusion::Fragment<{type}, {tiles}, {SharedLayout.Extent(buffer.Columns) / 8 / plan.Across}> {buffer.Name}; // ({buffer.Rows}, {buffer.Columns})");
    }

    /// <summary>What a sweep keeps of a row for its later passes.</summary>
    public static string RowDeclaration(TileBuffer buffer) =>
        Text($"{CudaNames.ScalarType(buffer.Element)} {buffer.Name}[{Math.Max(1, SharedLayout.Extent(buffer.Columns) / 8)}][2];");

    /// <summary>The element at the current row and column.</summary>
    public static string Place(TileBuffer buffer) =>
        buffer.RowLocal ? buffer.Columns.IsOne ? $"{buffer.Name}[0][0]" : $"{buffer.Name}[_n][_e]"
        : buffer.Columns.IsOne ? $"{buffer.Name}.at(_m, _h)" : $"{buffer.Name}.at(_m, _n, _h, _e)";

    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
