using static Fusion.Kernels.WorkClass;

namespace Fusion.Kernels.Tests;

/// <summary>Counted work against closed forms, at sizes that the tiles divide and at sizes that they do not.</summary>
public class WorkCountsTests
{
    [Theory]
    [InlineData(32, 16, 48)]
    [InlineData(16, 16, 16)]
    [InlineData(17, 5, 33)]
    [InlineData(1, 1, 1)]
    [InlineData(0, 16, 16)]
    public void MatMul_AnySize_CountsTwoForEachProductAndNothingElse(int m, int n, int k)
    {
        var x = new ReadView<float>(new float[m * k], [m, k]);
        var w = new ReadView<float>(new float[n * k], [n, k]);
        var y = new View<float>(new float[m * n], [m, n]);
        var work = Count(() => MatMul(x, w, y, 16, 16, 16));
        Assert.Equal(2L * m * n * k, work[Product]);
        Assert.Equal(2L * m * n * k, work.Flops);
        Assert.Equal(m == 0 ? 0 : 4L * (m * k + n * k), work.BytesRead);
        Assert.Equal(4L * m * n, work.BytesWritten);
    }

    [Fact]
    public void MatMul_OfBFloat16_CountsInItsOwnClass()
    {
        var x = new ReadView<BFloat16>(new BFloat16[16 * 8], [16, 8]);
        var y = new View<float>(new float[16 * 16], [16, 16]);
        var work = Count(() =>
        {
            _ = Grid.Over(1);
            var tile = x.Load((0, 0), (16, 8));
            y.Store((0, 0), Tile.Dot(tile, tile.T));
        });
        Assert.Equal((2L * 16 * 16 * 8, 0L), (work[ProductBFloat16], work[Product]));
        Assert.Equal((2L * 16 * 8, 4L * 16 * 16), (work.BytesRead, work.BytesWritten));
    }

    [Theory]
    [InlineData(8)]
    [InlineData(7)]
    [InlineData(0)]
    public void RmsNorm_AnySize_CountsItsFormula(int tokens)
    {
        const int Width = 20;
        var x = new ReadView<float>(Ones(tokens * Width), [tokens, Width]);
        var gain = new ReadView<float>(Ones(Width), [Width]);
        var y = new View<float>(new float[tokens * Width], [tokens, Width]);
        var work = Count(() => SampleKernels.RmsNorm(x, gain, y, 1e-5f, Width, 4));
        // A row: width squares, width − 1 additions, / width, + epsilon, and width products with the scale and with the gain.
        Assert.Equal(tokens * (Width + (Width - 1) + 2L + 2 * Width), work[Arithmetic]);
        Assert.Equal(tokens, work[Transcendental]);
        Assert.Equal(work[Arithmetic] + work[Transcendental], work.Flops);
        Assert.Equal(tokens == 0 ? 0 : 4L * (tokens * Width + Width), work.BytesRead);
        Assert.Equal(4L * tokens * Width, work.BytesWritten);
    }

    [Theory]
    [InlineData(2, 16, 8)]
    [InlineData(1, 13, 8)]
    [InlineData(3, 5, 4)]
    public void Attention_WithoutMask_CountsFourForEachPairAndItsSoftmax(int heads, int tokens, int width)
    {
        const int Rows = 8, Keys = 4;
        int[] shape = [heads, tokens, width];
        var size = heads * tokens * width;
        var q = new ReadView<float>(Ones(size), shape);
        var k = new ReadView<float>(Ones(size), shape);
        var v = new ReadView<float>(Ones(size), shape);
        var o = new View<float>(new float[size], shape);
        var work = Count(() => Attention(q, k, v, o, 0.5f, width, Rows, Keys));

        long pairs = (long)heads * tokens * tokens, rows = heads * tokens, visits = rows * Tile.Count(tokens, Keys);
        Assert.Equal(4 * pairs * width, work[Product]);
        // exp for each pair; at each visit of a key tile exp of the fade.
        Assert.Equal(pairs + visits, work[Transcendental]);
        // A pair: scale and subtraction. A row's sum and maximum over the keys of a tile: pairs less visits each. A visit: the running
        // maximum, the difference of maxima, total · fade +, and the fading of width sums. A row: division of width sums.
        Assert.Equal(2 * pairs + 2 * (pairs - visits) + visits * (4L + width) + rows * width, work[Arithmetic]);
        // Masks are computed for whole tiles: coordinates are no memory, so nothing of them is padding.
        Assert.Equal(pairs, work[Selection]);
        Assert.Equal((4L * 3 * size, 4L * size), (work.BytesRead, work.BytesWritten));
    }

    [Fact]
    public void Memory_ReadAfterItsOwnWrite_IsNotRead()
    {
        var y = new View<float>(new float[10], [10]);
        var work = Count(() =>
        {
            var i = Grid.Over(2);
            y.Store(i, Tile.Zeros<float>(1, 5));
            y.Store(i, y.Load(i, 5) + 1f);
        });
        Assert.Equal((0L, 40L, 10L), (work.BytesRead, work.BytesWritten, work[Arithmetic]));
    }

    [Fact]
    public void Memory_GatheredAndScattered_CountsEachElementOnce()
    {
        var ids = new ReadView<int>(new[] { 3, 1, 3, 9 }, [4]);
        var table = new ReadView<float>(new float[8 * 2], [8, 2]);
        var sums = new View<float>(new float[5], [5]);
        var work = Count(() =>
        {
            _ = Grid.Over(1);
            var id = ids.AsColumn().Load((0, 0), (6, 1), -1);
            var rows = table.Gather(id, Tile.Columns(0, 2));
            sums.ScatterAdd(id, rows.Sum(Axis.Columns));
        });
        // Rows 1 and 3 of the table; id 9 and the two padded ids reach nothing. ScatterAdd reads and writes elements 1 and 3.
        Assert.Equal(4L * (4 + 2 * 2 + 2), work.BytesRead);
        Assert.Equal(4L * 2, work.BytesWritten);
        // Three rows of two are summed, three sums are added.
        Assert.Equal(3 + 3, work[Arithmetic]);
    }

    [Fact]
    public void Elements_OfAnotherSliceOfAnArray_AreTheSameMemory()
    {
        var array = new float[8];
        var work = Count(() =>
        {
            var i = Grid.Over(2);
            var part = new View<float>(array.AsMemory(2 * i), [4]);
            part.Store(0, part.Load(0, 4));
        });
        // Elements 2 and 3 were written by the first program.
        Assert.Equal((4L * 6, 4L * 6), (work.BytesRead, work.BytesWritten));
    }

    [Fact]
    public void Operations_OfEveryClass_CountWhereTheyBelong()
    {
        var work = Count(() =>
        {
            _ = Grid.Over(1);
            var x = Tile.Full(2, 3, 2f);
            var i = Tile.Columns(0, 3);
            _ = Tile.Fma(x, x, 1f);                      // arithmetic 12
            _ = -Tile.Abs(Tile.Max(x, 1f)) / x;          // arithmetic 24
            _ = Tile.Sqrt(Tile.Sigmoid(x));              // transcendental 12
            var mask = x > 1f;                           // comparison 6
            _ = Tile.Where(mask & !mask, x, 0f);         // integer 12, selection 6
            _ = (i << 1) % 2 + Tile.Min(i, 1);           // integer 12
            _ = (i == 1).To<float>().Max(Axis.Rows);     // integer 3, selection 3, nothing: one row
            _ = i.Sum(Axis.Columns) + x.Min(Axis.Rows).To<int>(); // integer 2 + 3, arithmetic 3, selection 3
        });
        Assert.Equal(
            [0L, 0, 12 + 24 + 3, 6, 12, 12 + 12 + 3 + 2 + 3, 6 + 3 + 3, 0, 0, 0],
            Enum.GetValues<WorkClass>().Select(kind => work[kind]));
    }

    [Fact]
    public void Padding_WithAnyPadValue_CountsAsNothing()
    {
        var x = new ReadView<float>(Ones(5), [5]);
        var work = Count(() =>
        {
            _ = Grid.Over(1);
            var tile = x.Load(0, 8, float.NegativeInfinity);
            _ = Tile.Exp(tile - tile.Max(Axis.Columns)).T;
            _ = (x.Load(1, 8) * 2f).Sum(Axis.Columns) + 1f;
        });
        Assert.Equal((4 + 5L, 5L, 20L), (work[Arithmetic], work[Transcendental], work.BytesRead));
    }

    [Fact]
    public void Run_WithoutCounts_ComputesTheSame()
    {
        float[] Result(WorkCounts? counts)
        {
            var y = new float[7 * 20];
            var x = new ReadView<float>(Enumerable.Range(0, 140).Select(i => i / 16f).ToArray(), [7, 20]);
            var gain = new ReadView<float>(Ones(20), [20]);
            Interpreter.Run(() => SampleKernels.RmsNorm(x, gain, new View<float>(y, [7, 20]), 1e-5f, 20, 4), new InterpreterOptions { Counts = counts });
            return y;
        }

        Assert.Equal(Result(null), Result(new WorkCounts()));
    }

    private static WorkCounts Count(Action kernel)
    {
        var counts = new WorkCounts();
        Interpreter.Run(kernel, new InterpreterOptions { Counts = counts });
        return counts;
    }

    private static float[] Ones(int count) => [.. Enumerable.Repeat(1f, count)];

    private static void MatMul(ReadView<float> x, ReadView<float> w, View<float> y, int bm, int bn, int bk)
    {
        var (m, n) = Grid.Over(Tile.Count(x.Length(0), bm), Tile.Count(w.Length(0), bn));
        var sum = Tile.Zeros<float>(bm, bn);
        for (int k = 0; k < Tile.Count(x.Length(1), bk); k++)
            sum = Tile.Dot(x.Load((m, k), (bm, bk)), w.Load((n, k), (bn, bk)).T, sum);
        y.Store((m, n), sum);
    }

    private static void Attention(ReadView<float> q, ReadView<float> k, ReadView<float> v, View<float> o, float scale, int width, int rows, int keys)
    {
        var (i, head) = Grid.Over(Tile.Count(q.Length(1), rows), q.Length(0));
        var query = q[head].Load((i, 0), (rows, width));
        var maximum = Tile.Full(rows, 1, float.NegativeInfinity);
        var total = Tile.Zeros<float>(rows, 1);
        var sum = Tile.Zeros<float>(rows, width);
        for (int j = 0; j < Tile.Count(k.Length(1), keys); j++)
        {
            var scores = Tile.Where(k.InBounds(1, j, keys), Tile.Dot(query, k[head].Load((j, 0), (keys, width)).T) * scale, float.NegativeInfinity);
            var next = Tile.Max(maximum, scores.Max(Axis.Columns));
            var weights = Tile.Exp(scores - next);
            var fade = Tile.Exp(maximum - next);
            total = total * fade + weights.Sum(Axis.Columns);
            sum = Tile.Dot(weights, v[head].Load((j, 0), (keys, width)), sum * fade);
            maximum = next;
        }
        o[head].Store((i, 0), sum / total);
    }
}
