using Fusion.Runtime.Emulation;
using Fusion.Kernels;

namespace Fusion.Cli.Profiling;

/// <summary>
/// The time that a GPU at its peaks needs for some work. Memory, fp32 units and tensor cores work at the same time, so the
/// slowest of them decides; launching and waiting cost nothing here.
/// </summary>
/// <param name="Parts">Seconds of each limit, with its name.</param>
internal sealed record TimeFloor(IReadOnlyList<(string Limit, double Seconds)> Parts)
{
    /// <summary>Seconds.</summary>
    public double Seconds => Decisive.Seconds;

    /// <summary>The limit that decides.</summary>
    public (string Limit, double Seconds) Decisive => Parts.MaxBy(part => part.Seconds);

    /// <summary>Of the work that a kernel states: code that does all of it is not faster.</summary>
    public static TimeFloor Of(WorkCounts work, GpuModel gpu) => new(
    [
        ("memory", (work.BytesRead + work.BytesWritten) / gpu.BytesPerSecond),
        ("fp32", (work.Flops - work[WorkClass.ProductBFloat16] - work[WorkClass.ProductHalf] - work[WorkClass.ProductTF32]) / gpu.FloatRate),
        ("tensor cores", (work[WorkClass.ProductBFloat16] + work[WorkClass.ProductHalf] + 2 * work[WorkClass.ProductTF32] + work[WorkClass.ProductInteger] / 2.0) / gpu.BFloat16Rate),
    ]);

    /// <summary>Of the instructions that were counted: this code is not faster, unless caches serve its loads.</summary>
    public static TimeFloor Of(LaunchCounters counted, GpuModel gpu) => new(
    [
        ("memory", (counted.GlobalLoadSectors + counted.GlobalStoreSectors) * (double)ProfileTable.SectorBytes / gpu.BytesPerSecond),
        ("issued instructions", counted.WarpInstructions / gpu.IssueRate),
        ("tensor cores", counted.TensorOperandBytes / 2.0 / gpu.BFloat16Rate),
    ]);
}
