using Fusion.Compiler.Emit;
using Fusion.Compiler.Ir;
using Fusion.Generators.Tests.Driver;

namespace Fusion.Generators.Tests;

/// <summary>Which [Tune] rows a launch on the CPU may cut to the length of what is stored: those in which each row is for itself.</summary>
public sealed class SpareRowsTests
{
    private const string Load = "var v = x.Load((i, 0), (rows, width));";

    [Theory]
    [InlineData(Load + "y.Store((i, 0), v / v.Sum(Axis.Columns));", "y.Length0, @x.Length0")]
    [InlineData(Load + "s.AsColumn().Store((i, 0), v.Max(Axis.Columns)); y.Store((i, 0), v + Tile.Rows(i, rows).To<float>());", "x.Length0, @s.Length0, @y.Length0")]
    [InlineData(Load + "y.Store((i, 0), Tile.Dot(v, w.Load((0, 0), (width, width))));", "x.Length0, @y.Length0")]
    [InlineData("for (int n = 0; n < 3; n++) { " + Load + " y.Store((i, n), v); }", "x.Length0, @y.Length0")]
    public void Rows_EachForItself_AreCut(string body, string lengths) =>
        Assert.Equal(lengths.Split(", ").Select(l => l.TrimStart('@')).Order(), Cut(body).Order());

    [Theory]
    [InlineData(Load + "y.Store((i, 0), v + v.Sum(Axis.Rows));")]
    [InlineData(Load + "y.Store((0, i), v.T);")]
    [InlineData(Load + "y.Store((i, 0), Tile.Dot(w.Load((0, 0), (width, rows)), v));")]
    [InlineData(Load + "y.Store((i, 0), v.CumSum(Axis.Rows));")]
    [InlineData(Load + "y.StoreAt((i * rows + 1, 0), v);")]
    [InlineData(Load + "y.StoreAt((i, 0), v);")]
    [InlineData(Load + "y.AtomicAdd((i, 0), v);")]
    [InlineData(Load + "y.Store((i, 0), v * rows);")]
    [InlineData(Load + "y.Store((i, 0), v.Slice((0, 0), (rows / 2, width)));")]
    [InlineData("var v = x.Load((i, 0), (2 * rows, width)); y.Store((i, 0), v);")]
    public void Rows_ThatOthersDependOn_Stay(string body) => Assert.Empty(Cut(body));

    [Fact]
    public void Rows_CountedInTwoDimensions_Stay() => Assert.Empty(Cut("y.Store((i, j), x.Load((i, j), (rows, width)));", "var (i, j) = Grid.Over(Tile.Count(x.Length(0), rows), Tile.Count(x.Length(1), rows));"));

    private static string[] Cut(string body, string grid = "var i = Grid.Over(Tile.Count(x.Length(0), rows));")
    {
        string source = $$"""
            using Fusion.Kernels;
            public static partial class Sample
            {
                [Kernel]
                public static void K(ReadView<float> x, ReadView<float> w, View<float> y, View<float> s, [Const(16)] int width, [Tune(8)] int rows)
                {
                    {{grid}}
                    {{body}}
                }
            }
            """;
        string text = KernelClassEmitter.Emit(IrParser.Parse(FrontEnd.Ir(source)));
        string? line = text.Split('\n').SingleOrDefault(l => l.Contains("CpuTile.Rows(", StringComparison.Ordinal));
        return line is null ? [] : [.. line.Split("@rows, ")[1].TrimEnd(';', ')', '\r').Split(", ").Select(l => l.TrimStart('@'))];
    }
}
