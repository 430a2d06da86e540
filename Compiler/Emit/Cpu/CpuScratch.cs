using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Emit.Cpu;

/// <summary>The memory that a program's tiles take on a CPU.</summary>
public static class CpuScratch
{
    /// <summary>Bytes of the tiles that a program keeps.</summary>
    /// <param name="specialised">What <c>Specialize.Apply</c> returned.</param>
    /// <exception cref="IrException">An extent has no value.</exception>
    public static long Bytes(Kernel specialised) =>
        Scheduler.Schedule(specialised, widensOperands: true).Buffers.Sum(buffer => (buffer.RowLocal ? 1 : Extent(buffer.Rows)) * Extent(buffer.Columns) * CpuNames.ElementSize(buffer.Element));

    /// <summary>Elements from one row of a tile to the next, in C#.</summary>
    internal static string Stride(TileBuffer buffer) => buffer.InView ? $"{buffer.Name}_stride" : $"CpuTile.Stride({buffer.Columns})";

    private static long Extent(Dim extent) => extent is LiteralDim literal ? literal.Value : throw new IrException($"the extent {extent} has no value: specialise the kernel first");
}
