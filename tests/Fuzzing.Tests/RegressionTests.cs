namespace Fusion.Fuzzing;

/// <summary>What fuzzing found once, as small kernels.</summary>
public sealed class RegressionTests
{
    [Theory]
    [InlineData("z.Store((i, 0), m0 % n.Load((i, 1), (rows, width)));")]
    [InlineData("z.Store((i, 0), m0 << n.Load((i, 1), (rows, width)));")]
    [InlineData("z.Store((i, 0), m0 / k);")]
    [InlineData("z.Store((i, 0), m0 << m0);")]
    [InlineData("z.Store((i, 0), m0 >> Tile.Columns(0, width));")]
    [InlineData("z.Store((i, 0), n.Load((i, 0), (rows, width), 2));")]
    [InlineData("z.Store((i, 0), n.Gather(m0, m0));")]
    [InlineData("z.Store((i, 0), n.Gather(m0, Tile.Columns(0, width)));")]
    [InlineData("y.StoreAt((i * rows, 2), v0);")]
    [InlineData("z.Store((i, 0), n.Gather(m0, Tile.Full(rows, 1, 1)));")]
    [InlineData("z.Store((i, 0), n.Gather(Tile.Rows(i, rows), m0));")]
    [InlineData("z.Store((i, 0), Tile.RandomBits(k, 0, Tile.Full(rows, width, width), m0));")]
    [InlineData("z.Scatter(Tile.Rows(i, rows), Tile.Columns(0, width), m0);")]
    [InlineData("z.Scatter(Tile.Rows(i, rows), width - 1 - Tile.Columns(0, width), m0);")]
    [InlineData("y.Store((i, 0), v0); y.Store((i, 0), x.Gather(Tile.Rows(0, rows) - n.Load((0, 0), (1, width)), m0, 0.25f));")]
    [InlineData("counts.ScatterAdd(m0, m0);")]
    [InlineData("z.Store((i, 0), v0.To<int>());")]
    [InlineData("z.Store((i, 0), Tile.Where(x.Load((0, 0), (rows, width)) < s, m0, m0 - Tile.Columns(k, rows).T));")]
    [InlineData("y.Store((i, 0), Tile.Fma(v0, s, x.Load((0, 1), (rows, width))));")]
    [InlineData("y.Store((i, 0), Tile.Dot(h.Load((i, 0), (rows, 16)), x.Gather(~n.Load((k, 0), (16, width), 2), Tile.Columns(k, width) % -2, 0.25f).To<BFloat16>()));")]
    [InlineData("z.Store((i, 0), Tile.Max(n.Load((i, 0), (rows, width)), 3) - m0 * m0);")]
    public async Task Kernel_ThatOnceFailed_IsRight(string statements)
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
        var failures = await new Laboratory(census).Check([.. Enumerable.Range(0, 6).Select(seed => candidate with { Seed = seed })], _ => false);
        Assert.True(failures.Count == 0, string.Join("\n", failures.Take(2).Select(f => f.What)));
        Assert.True(census.Runs > 0, census.ToString());
    }
}
