namespace Fusion.Runtime.Tests;

/// <summary>Against the definition: one chain of fused multiply-adds per element, in increasing k. Every bit must agree.</summary>
public sealed unsafe class CpuDotTests : IDisposable
{
    private readonly CpuWorker _worker = new(0);

    public void Dispose() => _worker.Dispose();

    [Fact]
    public void Multiply_EdgeSizes_EqualsTheChainBitForBit()
    {
        int[] sizes = [0, 1, 2, 7, 8, 15, 16, 17, 31, 32, 33, 63, 64, 65];
        var random = new Random(1);
        foreach (int m in sizes)
            foreach (int n in sizes)
                foreach (int k in new[] { 0, 1, 15, 16, 17, 65 })
                    Check(m, n, k, random, accumulate: random.Next(2) == 0, layout: random.Next(9));
    }

    [Theory]
    [InlineData(200, 300, 530)]
    [InlineData(790, 300, 530)]
    [InlineData(97, 257, 1025)]
    [InlineData(13, 290, 700)]
    [InlineData(193, 64, 513)]
    public void Multiply_BeyondTheCacheBlocks_EqualsTheChainBitForBit(int m, int n, int k)
    {
        var random = new Random(2);
        for (int layout = 0; layout < 9; layout++)
            Check(m, n, k, random, accumulate: layout % 2 == 0, layout);
    }

    [Theory]
    [InlineData(1024)]
    [InlineData(256)]
    [InlineData(768)]
    public void Multiply_CollidingRowStrides_EqualsTheChainBitForBit(int stride)
    {
        var random = new Random(3);
        Check(100, 70, 250, random, accumulate: true, layout: 0, stride);
        Check(100, 130, 250, random, accumulate: false, layout: 4, stride);
        Check(24, 64, 64, random, accumulate: true, layout: 3, stride);
    }

    // Rows of one and of more; whole panels, other widths, a last panel that is cut; more of b than a has factors for.
    [Theory]
    [InlineData(1, 32, 70, 70, 32), InlineData(1, 48, 600, 600, 48), InlineData(1, 32, 70, 70, 20), InlineData(1, 30, 9, 9, 30), InlineData(3, 32, 530, 530, 32), InlineData(1, 32, 10, 20, 32), InlineData(1, 64, 0, 5, 64)]
    public void MultiplyFour_FloatsAndHalves_EqualsTheChainBitForBit(int m, int n, int k, int rows, int columns)
    {
        foreach (bool isHalf in new[] { false, true })
            foreach (bool accumulate in new[] { false, true })
            {
                var random = new Random(7);
                float[] a = Values(m * k + 1, random), b = [.. Values(4 * rows * n + 16, random).Select(v => isHalf ? (float)(Kernels.BFloat16)v : v)];
                float[][] c = [.. Enumerable.Range(0, 4).Select(_ => Values(m * n, random))];
                float[][] expected = [.. c.Select(part => (float[])part.Clone())];
                for (int p = 0; p < 4; p++)
                    for (int i = 0; i < m; i++)
                        for (int j = 0; j < n; j++)
                            expected[p][i * n + j] = j < columns ? Chain(accumulate ? c[p][i * n + j] : 0, Math.Min(k, rows), a, i * k, 1, b, p * rows * n + j, n) : accumulate ? c[p][i * n + j] : 0;
                ushort[] halves = [.. b.Select(v => ((Kernels.BFloat16)v).Bits)];
                fixed (float* pa = a, pb = b)
                fixed (ushort* ph = halves)
                {
                    nint half = (nint)ph, whole = (nint)pb;
                    DotOperand Right(int p) => isHalf ? DotOperand.BFloat16(ref *(float*)(half + 2 * p * rows * n), n, 1, rows, columns) : new(ref *(float*)(whole + 4 * p * rows * n), n, 1, rows, columns);
                    CpuDot.MultiplyFour(new DotOperand(ref *pa, k, 1, m, k), Right(0), new(ref c[0][0], n, m, n), Right(1), new(ref c[1][0], n, m, n), Right(2), new(ref c[2][0], n, m, n), Right(3), new(ref c[3][0], n, m, n), k, accumulate, _worker);
                }
                for (int p = 0; p < 4; p++) Assert.Equal(expected[p], c[p]);
            }
    }

    [Theory]
    [InlineData(20, 40, 30, 17, 33, 25)]
    [InlineData(16, 32, 16, 16, 5, 16)]
    [InlineData(16, 32, 16, 3, 32, 16)]
    [InlineData(16, 32, 16, 0, 32, 16)]
    [InlineData(16, 32, 16, 16, 32, 0)]
    public void Multiply_OperandsSmallerThanTheTile_MissingPartsChangeNothing(int m, int n, int k, int rows, int columns, int depth)
    {
        foreach (bool accumulate in new[] { false, true })
        {
            float[] a = Values(rows * depth + 1, new Random(4)), b = Values(depth * columns + 1, new Random(5)), c = Values(m * n, new Random(6));
            float[] expected = [.. c];
            for (int i = 0; i < m; i++)
                for (int j = 0; j < n; j++)
                    expected[i * n + j] = i < rows && j < columns
                        ? Chain(accumulate ? c[i * n + j] : 0, depth, a, i * depth, 1, b, j, columns)
                        : accumulate ? c[i * n + j] : 0;
            fixed (float* pa = a, pb = b, pc = c)
            {
                var left = new DotOperand(ref *pa, depth, 1, rows, depth);
                var right = new DotOperand(ref *pb, columns, 1, depth, columns);
                CpuDot.Multiply(left, right, ref *pc, n, m, n, k, accumulate, _worker);
            }
            Assert.Equal(expected, c);
        }
    }

    [Fact]
    public void Multiply_RowsSplitDifferently_SameBits()
    {
        const int m = 70, n = 100, k = 300;
        float[] a = Values(m * k, new Random(7)), b = Values(k * n, new Random(8)), whole = new float[m * n], parts = new float[m * n];
        fixed (float* pa = a, pb = b, pw = whole, pp = parts)
        {
            var right = new DotOperand(ref *pb, n, 1, k, n);
            CpuDot.Multiply(new DotOperand(ref *pa, k, 1, m, k), right, ref *pw, n, m, n, k, false, _worker);
            for (int row = 0; row < m; row++)
                CpuDot.Multiply(new DotOperand(ref pa[row * k], k, 1, 1, k), right, ref pp[row * n], n, 1, n, k, false, _worker);
        }
        Assert.Equal(whole, parts);
    }

    [Fact]
    public void Multiply_NarrowKernels_EqualTheWideOnes()
    {
        var random = new Random(9);
        foreach ((int m, int n, int k) in new[] { (1, 1, 1), (6, 16, 8), (64, 64, 64), (37, 45, 29), (200, 290, 300) })
        {
            float[] a = Values(m * k, random), b = Values(n * k, random), narrow = new float[m * n], wide = new float[m * n];
            fixed (float* pa = a, pb = b, pn = narrow, pw = wide)
            {
                var task = new DotTask
                {
                    A = pa, ARow = k, ADepth = 1, B = pb, BRow = 1, BColumn = k, C = pn, CRow = n, M = m, N = n, K = k, Worker = _worker,
                };
                DotDriver.Run<DotKernels256.Set>(task);
                CpuDot.Multiply(new DotOperand(ref *pa, k, 1, m, k), new DotOperand(ref *pb, 1, k, k, n), ref *pw, n, m, n, k, false, _worker);
            }
            Assert.Equal(wide, narrow);
        }
    }

    /// <summary>Layouts 0 to 8: a and b each row-major, transposed, or with neither stride 1.</summary>
    private void Check(int m, int n, int k, Random random, bool accumulate, int layout, int stride = 0)
    {
        (nint aRow, nint aColumn) = Strides(layout % 3, m, k, stride);
        (nint bRow, nint bColumn) = Strides(layout / 3, k, n, stride);
        int cRow = n + 3;
        float[] a = Values((int)(m * aRow + k * aColumn) + 1, random);
        float[] b = Values((int)(k * bRow + n * bColumn) + 1, random);
        float[] c = Values(m * cRow + 1, random);
        float[] expected = [.. c];
        for (int i = 0; i < m; i++)
            for (int j = 0; j < n; j++)
                expected[i * cRow + j] = Chain(accumulate ? c[i * cRow + j] : 0, k, a, i * aRow, aColumn, b, j * bColumn, bRow);
        fixed (float* pa = a, pb = b, pc = c)
        {
            var left = new DotOperand(ref *pa, aRow, aColumn, m, k);
            var right = new DotOperand(ref *pb, bRow, bColumn, k, n);
            CpuDot.Multiply(left, right, ref *pc, cRow, m, n, k, accumulate, _worker);
        }
        Assert.True(expected.AsSpan().SequenceEqual(c), $"{m}×{n}×{k}, layout {layout}, accumulate {accumulate}");
    }

    private static (nint Row, nint Column) Strides(int layout, int rows, int columns, int stride) => layout switch
    {
        0 => (Math.Max(columns + 1, stride), 1),
        1 => (1, Math.Max(rows + 2, stride)),
        _ => (2 * columns + 1, 2),
    };

    private static float Chain(float start, int k, float[] a, nint aFirst, nint aStep, float[] b, nint bFirst, nint bStep)
    {
        for (int i = 0; i < k; i++)
            start = MathF.FusedMultiplyAdd(a[aFirst + i * aStep], b[bFirst + i * bStep], start);
        return start;
    }

    private static float[] Values(int count, Random random)
    {
        var values = new float[count];
        for (int i = 0; i < count; i++)
            values[i] = random.NextSingle() - 0.5f;
        return values;
    }
}
