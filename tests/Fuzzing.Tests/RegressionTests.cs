namespace Fusion.Fuzzing;

/// <summary>What fuzzing found once, as small kernels.</summary>
public sealed class RegressionTests
{
    [Theory]
    // The coordinates of one row, stretched over several, counted on in generated C#.
    [InlineData("z.Store((i, 0), m0 >> Tile.Rows(0, 1));")]
    [InlineData("y.Store((i, 0), x.Gather(m0 - Tile.Rows(i, 1), Tile.Full(1, 1, 0), float.NegativeInfinity));")]
    [InlineData("counts.ScatterAdd(m0, Tile.Rows(k, 1));")]
    // Constants that do not fit the integer that they become.
    [InlineData("z.Store((i, 0), Tile.Full(rows, 1, float.NegativeInfinity).To<int>() + Tile.Full(rows, width, 3e10f).To<int>() + Tile.Full(rows, 1, float.NaN).To<byte>().To<int>() + Tile.Full(rows, 1, -1e300).To<long>().To<int>());")]
    // Random numbers kept for a row, where an operation on whole tiles parts the sweep that makes them from the one that reads them.
    [InlineData("z.Store((i, 0), n.Gather(Tile.Max(Tile.RandomBits(i, 3, m0, n.Load((k, 0), (1, width))), n.Load((0, 0), (4, width)).Slice((3, 0), (1, width))), Tile.Rows(i, rows).Sum(Axis.Columns)));")]
    // Negative constants as keys and coordinates of random numbers.
    [InlineData("z.Store((i, 0), Tile.RandomBits(3 - rows - width, -1, m0, Tile.Full(1, 1, -rows)));")]
    // A column that is left alone where a mask holds everywhere.
    [InlineData("y.Store((i, 0), Tile.Where(x.InBounds(1, 0, width), x.Load((i, 0), (rows, 1)), -1f));")]
    [InlineData("y.Store((i, 0), Tile.Where((Tile.Full(rows, 1, 0) >= Tile.Full(rows, 1, i)) & (x.Load((0, 1), (rows, 1)) <= s), v0, -v0));")]
    // Operands of a product that were gathered from outside of their view, against infinities and NaNs.
    [InlineData("y.Store((i, 0), Tile.Dot(x.Gather(Tile.Rows(i, rows) + Tile.Columns(0, 16), Tile.Rows(i, rows) + Tile.Columns(0, 16), 0f), Tile.Abs(h.Load((0, 0), (16, width)).To<float>())));")]
    // An operand that is converted after it was transposed.
    [InlineData("y.Store((i, 0), Tile.Dot(h.LoadAt((i, 0), (16, rows)).T.To<float>(), Tile.Full(16, width, float.NegativeInfinity)));")]
    // A loop that never begins.
    [InlineData("var t = v0; while (false) t = t + 1f;\n y.Store((i, 0), t);")]
    // Tile indices whose elements wrap around to the first ones.
    [InlineData("y.Store((i, 0), v0 + x.Load(((i + 1) << 30, 0), (4, width)).Sum(Axis.Rows)); z.Store((i, 0), m0 + x.InBounds(0, (i + 1) << 30, 4).To<int>().Sum(Axis.Columns));")]
    // A product on tensor cores that is stored where its tile lies within the view, but not in whole pieces.
    [InlineData("y.StoreAt((0, 1), Tile.Dot(h.Load((0, 0), (16, 16)), h.Load((0, 0), (16, 16))));")]
    // A loop that adds products up from zero and is known to run.
    [InlineData("var sum = Tile.Zeros<float>(rows, 16); for (int q = 0; q < 1; q++) sum = Tile.Dot(v0, x.Load((q, 0), (width, 16)), sum); y.Store((i, 0), sum);")]
    // A carried operand of a product, whose padding meets an infinity or not, as an execution likes.
    [InlineData("var t = h.Load((i, k), (rows, 16)).To<float>(); for (int q = i + 4; q < k; q++) t = t + 1f; y.Store((i, 0), Tile.Dot(t, -h.Load((i, 0), (16, 1)).To<float>()));")]
    // Operands of a product that begin before their view, against infinities and NaNs.
    [InlineData("y.Store((0, 0), Tile.Dot(h.Load((0, k), (rows, 16)).To<float>(), -h.Load((0, 0), (16, 1)).To<float>()));")]
    [InlineData("y.StoreAt((i, 2), Tile.Dot(x.LoadAt((i - 1, width), (rows, 16), 0f), x.LoadAt((i - 1, 3), (16, width), 2f)));")]
    [InlineData("y.Store((0, 0), Tile.Dot(x.LoadAt((i - 1, k), (rows, 16), 0f), h.LoadAt((0, 0), (16, 16)).To<float>(), x.Load((0, 0), (rows, 16))));")]
    [InlineData("y.Store((0, 0), Tile.Dot(x.LoadAt((-k, -2), (16, rows), 0f).T, x.LoadAt((-1, -k), (16, 16)), Tile.Zeros<float>(rows, 16), Precision.TF32));")]
    // An operand of a cast, written where it is used.
    [InlineData("long n2 = k; z.Store((i, 0), Tile.Full(rows, width, (int)(n2 - 2 - rows)));")]
    [InlineData("long n2 = k; z.Store((i, 0), Tile.Full(rows, width, (byte)(n2 * 3 + i)).To<int>());")]
    // An operand of a product that begins at a negative literal.
    [InlineData("y.Store((i, 0), Tile.Dot(h.LoadAt((i, -17), (rows, 32)), h.LoadAt((-3, 0), (32, 16))));")]
    // A scalar that a loop carries and leaves as it is.
    [InlineData("int n2 = k; for (int q = 0; q < 3; q++) { n2 /= 1; m0 = m0 + n2; } z.Store((i, 0), m0);")]
    // Divisions by products that are zeros of either sign, of which several meet in one sum.
    [InlineData("y.Store((i, 0), Tile.Dot(h.Load((i, 0), (rows, 16)), (x.LoadAt((i - 1, 0), (16, width), 0f) / Tile.Dot(x.Load((i, 1), (16, 16)), x.LoadAt((i - 1, i), (16, width), 0f), h.LoadAt((rows, 0), (16, width)).To<float>())).To<BFloat16>()));", 290)]
    public async Task Kernel_ThatOnceFailed_IsRight(string statements, int firstSeed = 0)
    {
        var candidate = new Candidate("regression", 7, $$"""
            using System;
            using Fusion.Kernels;

            namespace {{Candidate.Namespace}};

            public static partial class Sample
            {
                [Kernel]
                public static void K(ReadView<float> x, ReadView<int> n, ReadView<BFloat16> h, View<float> y, View<int> z, View<float> sums, View<int> counts, float s, int k, bool b, [Const(20)] int width, [Tune(3)] int rows)
                {
                    var i = Grid.Over(Tile.Count(y.Length(0), rows));
                    var v0 = x.Load((i, 0), (rows, width));
                    var m0 = n.Load((i, 0), (rows, width));
                    {{statements}}
                }
            }
            """);
        var census = new Census();
        var failures = await new Laboratory(census).Check([.. Enumerable.Range(firstSeed, 6).Select(seed => candidate with { Seed = seed })], i => i == 0);
        Assert.True(failures.Count == 0, string.Join("\n", failures.Take(2).Select(f => f.What)));
        Assert.True(census.Runs > 0, census.ToString());
    }

    [Theory]
    // Words of CUDA and of C# that name parameters, and rows of them, which are called after them.
    [InlineData("nullptr"), InlineData("@int"), InlineData("int_"), InlineData("register")]
    public async Task Views_OfAParameterWithThatName_HaveNamesOfTheirOwn(string name)
    {
        var candidate = new Candidate("regression", 7, $$"""
            using Fusion.Kernels;

            namespace {{Candidate.Namespace}};

            public static partial class Sample
            {
                [Kernel]
                public static void K(ReadView<float> x, View<float> {{name}})
                {
                    var i = Grid.Over(1);
                    {{name}}[0].Store(i, x[0].Load(i, 20));
                    {{name}}[1].AsColumn().Store((i, 0), x[1].AsColumn().Load((i, 0), (20, 1)));
                }
            }
            """);
        var census = new Census();
        var failures = await new Laboratory(census).Check([.. Enumerable.Range(0, 6).Select(seed => candidate with { Seed = seed })], i => true);
        Assert.True(failures.Count == 0, string.Join("\n", failures.Take(2).Select(f => f.What)));
        Assert.True(census.Emulated > 0, census.ToString());
    }
}
