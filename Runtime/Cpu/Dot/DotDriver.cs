using System.Runtime.CompilerServices;

namespace Fusion.Runtime;

/// <summary>
/// Blocks a product for the caches. A strip of a, 12 rows of <see cref="DepthBlock"/>, stays in the first-level cache while
/// a panel of b streams by; packed blocks of both stay in the second-level cache. Twice the depth halves how often results
/// are loaded and stored, and measured a little faster than a panel of b that fits the first level.
/// </summary>
internal static unsafe class DotDriver
{
    private const int DepthBlock = 512;
    private const int ColumnBlock = 256;
    private const int RowBlock = 96;

    /// <summary>
    /// Rows of a that are rearranged at once where b is one block; together with half its columns they fill the second-level cache.
    /// </summary>
    private const int RowGroup = 192;

    /// <summary>
    /// Rows of a that are rearranged at once where b has several blocks, each of which is then rearranged once for all of
    /// these rows. Their strips are read a block of rows at a time, so that the third-level cache is near enough for the rest.
    /// </summary>
    private const int ManyRows = 768;

    /// <summary>
    /// Rows of b that lie further apart than this are packed when enough rows of a use them: page-sized strides exhaust
    /// the TLB and the sets of the first-level cache.
    /// </summary>
    private const int FarBytes = 2048;

    /// <summary>Rows of a from which packing a far-strided but contiguous b pays.</summary>
    private const int RowsToPack = 96;

    /// <summary>A transposed a within this many bytes is read in place: it fits the first-level cache.</summary>
    private const int NearBytes = 32768;

    /// <summary>
    /// Rows of a at multiples of this distance fall into the same few sets of the first-level cache and evict each other:
    /// they are copied to rows at <see cref="CopiedRow"/>, which spreads them.
    /// </summary>
    private const int CollidingBytes = 2048;

    private const int CopiedRow = DepthBlock + 16;

    /// <summary>Rows of a for one stretch of k: in place or copied, or as strips.</summary>
    private readonly ref struct LeftBlock
    {
        public required float* Rows { get; init; }
        public required nint RowStride { get; init; }
        public required float* Strips { get; init; }
        public required int Count { get; init; }
        public required int First { get; init; }
    }

    /// <summary>Columns of b for one stretch of k: in place up to where panels begin.</summary>
    private readonly ref struct RightBlock
    {
        public required float* Columns { get; init; }
        public required float* Panels { get; init; }
        public required int Count { get; init; }
        public required int First { get; init; }
        public required int Unpacked { get; init; }
    }

    /// <summary>How a product is blocked.</summary>
    private readonly record struct Plan(bool PackA, bool CopyA, bool PackB);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run<TKernels>(in DotTask t) where TKernels : struct, IDotKernels
    {
        bool reused = t.N > TKernels.Panel;
        bool packA = reused && t.ADepth != 1 && t.K * t.ADepth * sizeof(float) > NearBytes;
        var plan = new Plan(
            packA,
            CopyA: reused && t.ADepth == 1 && t.M > 4 && t.ARow * sizeof(float) % CollidingBytes == 0,
            PackB: t.BColumn != 1 || (t.BRow * sizeof(float) > FarBytes && t.M >= RowsToPack && t.K > 16));
        for (int k0 = 0; k0 < t.K; k0 += DepthBlock)
        {
            int depth = Math.Min(DepthBlock, t.K - k0);
            // What can be rearranged once is rearranged once.
            if (t.N <= ColumnBlock)
            {
                RightBlock b = Right<TKernels>(t, plan, 0, k0, depth);
                for (int g0 = 0; g0 < t.M; g0 += RowGroup)
                    Multiply<TKernels>(t, Left<TKernels>(t, plan, g0, k0, depth, RowGroup), b, k0, depth);
                continue;
            }
            for (int g0 = 0; g0 < t.M; g0 += ManyRows)
            {
                LeftBlock a = Left<TKernels>(t, plan, g0, k0, depth, ManyRows);
                for (int n0 = 0; n0 < t.N; n0 += ColumnBlock)
                    Multiply<TKernels>(t, a, Right<TKernels>(t, plan, n0, k0, depth), k0, depth);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static LeftBlock Left<TKernels>(in DotTask t, in Plan plan, int g0, int k0, int depth, int most) where TKernels : struct, IDotKernels
    {
        int group = Math.Min(most, t.M - g0);
        float* a = t.A + g0 * t.ARow + k0 * t.ADepth;
        nint aRow = t.ARow;
        float* strips = null;
        if (plan.PackA)
        {
            strips = t.Worker.PackA((nint)DepthBlock * most);
            for (int m0 = 0; m0 < group; m0 += RowBlock)
                DotPacking.Strips<TKernels>(a + m0 * aRow, aRow, t.ADepth, Math.Min(RowBlock, group - m0), depth, strips + (nint)m0 * depth);
        }
        else if (plan.CopyA)
        {
            float* copy = t.Worker.PackA((nint)CopiedRow * most);
            DotPacking.Rows(a, aRow, group, depth, copy, CopiedRow);
            a = copy;
            aRow = CopiedRow;
        }
        return new LeftBlock { Rows = a, RowStride = aRow, Strips = strips, Count = group, First = g0 };
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static RightBlock Right<TKernels>(in DotTask t, in Plan plan, int n0, int k0, int depth) where TKernels : struct, IDotKernels
    {
        int columns = Math.Min(ColumnBlock, t.N - n0);
        int unpacked = plan.PackB ? 0 : columns - columns % TKernels.Panel;
        float* b = t.B + k0 * t.BRow + n0 * t.BColumn;
        float* panels = null;
        if (unpacked < columns)
        {
            panels = t.Worker.PackB((nint)DepthBlock * (ColumnBlock + TKernels.Panel));
            DotPacking.Panels<TKernels>(b, t.BRow, t.BColumn, columns, depth, unpacked, panels);
        }
        return new RightBlock { Columns = b, Panels = panels, Count = columns, First = n0, Unpacked = unpacked };
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Multiply<TKernels>(in DotTask t, in LeftBlock a, in RightBlock b, int k0, int depth) where TKernels : struct, IDotKernels
    {
        for (int m0 = 0; m0 < a.Count; m0 += RowBlock)
        {
            int rows = Math.Min(RowBlock, a.Count - m0);
            for (int j = 0; j < b.Count; j += TKernels.Panel)
            {
                bool packed = j >= b.Unpacked;
                var strip = new DotStrip
                {
                    B = packed ? b.Panels + (nint)j * depth : b.Columns + j,
                    BRow = packed ? TKernels.Panel : t.BRow,
                    C = t.C + (a.First + m0) * t.CRow + b.First + j,
                    CRow = t.CRow,
                    Depth = depth,
                    Load = t.Accumulate || k0 > 0,
                };
                Column<TKernels>(ref strip, a.Rows + m0 * a.RowStride, a.Strips == null ? null : a.Strips + (nint)m0 * depth, a.RowStride, t.ADepth, rows, Math.Min(TKernels.Panel, b.Count - j));
            }
        }
    }

    /// <summary>All rows of a block times one panel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Column<TKernels>(ref DotStrip strip, float* a, float* strips, nint aRow, nint aDepth, int rows, int columns)
        where TKernels : struct, IDotKernels
    {
        for (int i = 0; i < rows;)
        {
            int taken = TKernels.Rows(rows - i);
            if (strips != null)
            {
                strip.A = strips + (nint)i * strip.Depth;
                strip.ARow = 1;
                strip.ADepth = taken;
            }
            else
            {
                strip.A = a + i * aRow;
                strip.ARow = aRow;
                strip.ADepth = aDepth;
            }
            if (columns == TKernels.Panel)
                TKernels.Run(taken, strip);
            else
                Edge<TKernels>(strip, taken, columns);
            strip.C += taken * strip.CRow;
            i += taken;
        }
    }

    /// <summary>A panel of which only some columns exist in c: computed beside, of which the existing part is copied.</summary>
    private static void Edge<TKernels>(DotStrip strip, int rows, int columns) where TKernels : struct, IDotKernels
    {
        const int Largest = 12 * 32;
        float* block = stackalloc float[Largest];
        float* c = strip.C;
        nint stride = strip.CRow;
        new Span<float>(block, Largest).Clear();
        if (strip.Load)
            for (int i = 0; i < rows; i++)
                new ReadOnlySpan<float>(c + i * stride, columns).CopyTo(new Span<float>(block + i * TKernels.Panel, columns));
        strip.C = block;
        strip.CRow = TKernels.Panel;
        TKernels.Run(rows, strip);
        for (int i = 0; i < rows; i++)
            new ReadOnlySpan<float>(block + i * TKernels.Panel, columns).CopyTo(new Span<float>(c + i * stride, columns));
    }
}
