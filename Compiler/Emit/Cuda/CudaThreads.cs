using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Emit.Cuda;

/// <summary>How many threads run a program.</summary>
internal static class CudaThreads
{
    private const int Few = 128, Many = 256;

    /// <summary>
    /// 256 where a product has more than 64 elements for each of 128 threads, or a sweep has 64 elements for each of
    /// 256; else 128, of which more blocks fit on a multiprocessor. Tensor cores have as many warps as share the rows.
    /// </summary>
    public static int Count(ScheduledKernel scheduled, MatrixPlan plan)
    {
        if (plan.Warps > 0) return 32 * plan.Warps;
        var largest = 0;
        foreach (var op in scheduled.Kernel.Body.Walk())
        {
            foreach (var result in op.Results.Where(r => r.IsTile))
            {
                var area = SharedLayout.Extent(result.Tile.Rows) * SharedLayout.Extent(result.Tile.Columns);
                largest = Math.Max(largest, op.Code == OpCode.Dot ? 2 * area : area);
            }
        }
        return largest >= 64 * Many ? Many : Few;
    }
}
