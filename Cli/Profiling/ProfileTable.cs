using Fusion.Runtime.Emulation;
using System.Globalization;
using Fusion.Kernels;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Fusion.Cli.Profiling;

/// <summary>The counters of a launch beside the least that its kernel needs.</summary>
internal sealed class ProfileTable
{
    /// <summary>What global memory moves at once.</summary>
    public const int SectorBytes = 32;

    private readonly WorkCounts _work;
    private readonly LaunchCounters? _counted;
    private readonly Table _table = new() { Border = TableBorder.Simple };

    private ProfileTable(WorkCounts work, LaunchCounters? counted)
    {
        (_work, _counted) = (work, counted);
        _table.AddColumn("");
        foreach (string name in counted is null ? ["minimum"] : new[] { "minimum", "counted", "ratio" })
            _table.AddColumn(new TableColumn(name).RightAligned());
    }

    /// <summary>A table with the counters, or with the minimum alone where nothing was counted.</summary>
    public static IRenderable Of(WorkCounts work, LaunchCounters? counted)
    {
        var table = new ProfileTable(work, counted);
        table.Memory();
        table.Arithmetic();
        if (counted is not null)
            table.Instructions(counted);
        return table._table;
    }

    private void Memory()
    {
        Row("bytes read", _work.BytesRead, _counted?.GlobalLoadBytes);
        Row("bytes written", _work.BytesWritten, _counted?.GlobalStoreBytes);
        if (_counted is not { } counted)
            return;
        Row("  each once", _work.BytesRead + _work.BytesWritten, counted.UniqueBytesRead + counted.UniqueBytesWritten);
        Row("sectors of 32 bytes read", Sectors(_work.BytesRead), counted.GlobalLoadSectors);
        Row("sectors of 32 bytes written", Sectors(_work.BytesWritten), counted.GlobalStoreSectors);
    }

    private void Arithmetic()
    {
        // Tensor cores multiply bytes too, and are counted as a whole.
        long ofBytes = _work[WorkClass.ProductInteger];
        Row(ofBytes > 0 ? "floating-point operations and products of bytes" : "floating-point operations", _work.Flops + ofBytes, _counted is null ? null : _counted.TensorOperations + _counted.FloatOperations);
        Row("  of products", _work[WorkClass.Product] + _work[WorkClass.ProductBFloat16] + _work[WorkClass.ProductHalf] + _work[WorkClass.ProductTF32] + ofBytes, null);
        Row("  transcendental", _work[WorkClass.Transcendental], null);
        Row("  on tensor cores", null, _counted?.TensorOperations);
        Row("integer and logic operations", _work[WorkClass.Integer], null);
    }

    private void Instructions(LaunchCounters counted)
    {
        Row("instructions of warps", null, counted.WarpInstructions);
        Row("instructions of threads", null, counted.ThreadInstructions);
        foreach (var (kind, count) in counted.ThreadInstructionsByClass.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal))
            Row("  " + kind, null, count);
        const int Lanes = 32;
        if (counted.WarpInstructions > 0)
            Row("lanes that took part, of 32", "", ((double)counted.ThreadInstructions / counted.WarpInstructions).ToString("F1", CultureInfo.InvariantCulture),
                ((double)counted.ThreadInstructions / counted.WarpInstructions / Lanes).ToString("P0", CultureInfo.InvariantCulture));
        Row("branches", null, counted.Branches);
        Row("  divergent", 0, counted.DivergentBranches);
        Row("loads of shared memory", null, counted.SharedLoads);
        Row("stores to shared memory", null, counted.SharedStores);
        Row("bank conflicts", 0, counted.SharedBankConflicts);
        Row("barriers", null, counted.Barriers);
    }

    /// <summary>A line, where there is a number for one of the shown columns.</summary>
    private void Row(string name, long? minimum, long? counted)
    {
        if (minimum is null && counted is null)
            return;
        string ratio = minimum > 0 && counted is not null ? ((double)counted / (double)minimum).ToString("F2", CultureInfo.InvariantCulture) + "×" : "";
        Row(name, Number(minimum), Number(counted), ratio);
    }

    private void Row(string name, string minimum, string counted, string ratio)
    {
        string[] cells = _counted is null ? [name, minimum] : [name, minimum, counted, ratio];
        _table.AddRow(cells.Select(cell => new Text(cell)));
    }

    private static string Number(long? value) => value?.ToString("N0", CultureInfo.InvariantCulture) ?? "";

    private static long Sectors(long bytes) => (bytes + SectorBytes - 1) / SectorBytes;
}
