using Fusion.Generators.Tests.Driver;

namespace Fusion.Generators.Tests;

/// <summary>What the analyses report, and what they must not: each body as a kernel of its own.</summary>
public sealed class FindingTests
{
    [Theory]
    [InlineData("y.Store((0, j), row)", "do not depend on i")]
    [InlineData("y.Store((i / 2, j), row)", "2 values of i give the same element")]
    [InlineData("y.StoreAt((i, j * 4), row)", "4 elements apart, the tile is 8 long")]
    [InlineData("y.StoreAt((i, 3 - j), row)", "1 elements apart, the tile is 8 long")]
    [InlineData("for (int n = 0; n < 3; n++) y.Store((n, j), row)", "do not depend on i")]
    [InlineData("if (count > 3) y.Store((count, j), row)", "do not depend on i")]
    [InlineData("z[i, 1].Store((0, 0), row)", "do not depend on j")]
    [InlineData("z[j, i / 4].Store((0, 0), row)", "4 values of i give the same element")]
    [InlineData("y.Store((i % 2, j), row)", "values of i that are 2 apart give the same element")]
    [InlineData("y.StoreAt((3 + i % 4, j * 8), row)", "values of i that are 4 apart give the same element")]
    [InlineData("y.Scatter(Tile.Rows(0, 1), Tile.Columns(j, 8), row)", "do not depend on i")]
    [InlineData("y.Scatter(ids.Load(0, 8), Tile.Columns(i, 8), row)", "do not depend on j")]
    [InlineData("y.Store((i + j, 0), row)", "differ in 'i' and 'j' store to the same elements at 'y.Store((i + j, 0), row)': the next i with the previous j gives elements of the same")]
    [InlineData("y.Store(((i - j) * rows, 0), row)", "the next i with the next j gives elements of the same")]
    [InlineData("y.StoreAt((i * 4, i * 4 + j * 8), x.Load((i, j), (8, 8)))", "the next i gives elements of the same")]
    [InlineData("y.Store((i, j), row); y.Store((i + 1, j), row * 2f)", "differ in 'i' store to the same elements at 'y.Store((i + 1, j), row * 2f)': the next i stores there by 'y.Store((i, j), row)'")]
    [InlineData("y[i].Store(j, row); y.StoreAt((i, j * 8 - 8), row)", "the previous j stores there by 'y[i].Store(j, row)'")]
    [InlineData("y.Store((i, j), y.Load((i + 1, j), (1, 8)))", "differ in 'i' store what others read at 'y.Load((i + 1, j), (1, 8))': the next i stores there by")]
    [InlineData("y.Store((i, j), row * y.At(i, j * 8 + 8))", "store what others read at 'y.At(i, j * 8 + 8)'")]
    [InlineData("var v = y.Load((i, j + 1), (1, rows)); if (count > 0) y.Store((i, j), v)", "the next j stores there by 'y.Store((i, j), v)'")]
    public async Task Store_WhereProgramsMeet_IsReported(string statement, string part)
    {
        var message = Assert.Single(await Report("FUS0303", statement));
        Assert.Contains(part, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("y.Store((i, j), row)")]
    [InlineData("y.StoreAt((i, j * 8), row)")]
    [InlineData("y.StoreAt((i, 100 - 8 * j), row)")]
    [InlineData("y.Store((i * 2, j), row)")]
    [InlineData("if (i == 0) y.Store((0, j), row)")]
    [InlineData("for (int n = i; n < i + 1; n++) y.Store((n, j), row)")]
    [InlineData("int n = 0; while (n < i) n = n + 1; y.Store((n, j), row)")]
    [InlineData("y.Store((ids.At(i), j), row)")]
    [InlineData("y.Store((ids.At(i / 2) + i % 2, j), row)")]
    [InlineData("z[i / 2, i % 2].Store((0, j), row)")]
    [InlineData("z[i, j].Store((0, 0), row)")]
    [InlineData("y.AtomicAdd((0, j), row)")]
    [InlineData("y.Store((i % count, j), row)")]
    [InlineData("y.Scatter(Tile.Rows(i, 1), Tile.Columns(j, 8), row)")]
    [InlineData("y.Scatter(Tile.Where(Tile.Rows(i, 1) == j, Tile.Rows(0, 1), -1), Tile.Columns(0, 8), row)")]
    [InlineData("y.Store((i, i + j), row)")]
    [InlineData("y.Store((2 * i, j), row); y.Store((2 * i + 1, j), row * 2f)")]
    [InlineData("y.Store((i, j), row); y.Store((i + count, j), row * 2f)")]
    [InlineData("if (count > 0) y.Store((i, j), row); else y.Store((i + 1, j), row * 2f)")]
    [InlineData("if (i == 0) y.Store((i + 1, j), row)")]
    [InlineData("if (j == 0) y.Store((i, j), row); if (j > 0) y.Store((i, j - 1), row)")]
    [InlineData("y.Store((i, j), y.Load((i, j), (1, 8)) + y.At(i, j * 8) + x.At(i + 1, j))")]
    [InlineData("y.Store((i, j), y.Load((i + count, j), (1, 8)))")]
    [InlineData("for (int n = 0; n < 3; n++) y.Store((3 * i + n, j), y.Load((3 * i + n, j), (1, 8)))")]
    [InlineData("z[i, 0].Store((0, j), row); z[i, 1].Store((0, j), row)")]
    public async Task Store_OfOneProgramEach_IsNotReported(string statement) => Assert.Empty(await Report("FUS0303", statement));

    [Theory]
    [InlineData("Grid.Over(8);", "'grid index 0' store to the same elements at 'y.Store(0, 1f)': the elements do not depend on grid index 0")]
    [InlineData("Grid.Over(8); y.Store(1, y.At(0));", "do not depend on grid index 0")]
    [InlineData("var i = Grid.Over(2); y.Store(i % 2, 2f);", null)]
    public async Task Store_OfProgramsWithoutAnIndex_NamesItByNumber(string statements, string? part)
    {
        var compilation = CompilationOf.Source($$"""
            using Fusion.Kernels;
            public static partial class Sample
            {
                [Kernel]
                public static void K(View<float> y) { {{statements}} {{(part is null ? "" : "y.Store(0, 1f);")}} }
            }
            """);
        var found = await FrontEnd.AnalyzeAsync(compilation);
        if (part is null) Assert.Empty(found);
        else Assert.Contains(found, d => d.GetMessage().Contains(part, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("y.Store((i, j), row); y.Store((i, j), row * 2f)", 1)]
    [InlineData("y.Store((i, j), row); if (count > 0) z[i, j].Store((0, 0), row); y.Store((i, j), row * 2f)", 0)]
    [InlineData("y.Store((i, j), row); y.Store((i, j + 1), row * 2f)", 0)]
    [InlineData("y.Store((i, j), row); y.Store((i, j), y.Load((i, j), (1, 8)) * 2f)", 0)]
    [InlineData("y.Store((i, j), row); y.AtomicAdd((i, j), row)", 0)]
    [InlineData("z[i, j].Store((0, 0), row); z[i, j].Store((0, 0), row)", 1)]
    [InlineData("z[i, j].Store((0, 0), row); z[j, i].Store((0, 0), row)", 0)]
    [InlineData("y.Store((i, j), row); if (count > 0) y.Store((i, j), row * 2f); else y.Store((i, j), row * 3f)", 1)]
    [InlineData("y.Store((i, j), row); if (count > 0) y.Store((i, j), row * 2f)", 0)]
    [InlineData("y.Store((i, j), row); if (count > 0) y.Store((i, j), row * 2f); else y.Store((i, j), 2f * y.Load((i, j), (1, 8)))", 0)]
    [InlineData("y.Store((i, j), row); for (int n = 0; n < 3; n++) y.Store((i + n * 0, j), row * 2f)", 0)]
    [InlineData("y.Store((i, j), row); for (int n = 0; n < 3; n++) { y.Store((i, j), row * 2f); z[n, i].Store((0, j), y.Load((i, j), (1, 8))); }", 1)]
    [InlineData("y.Store((i, j), row); for (int n = 0; n < count; n++) { y.Store((i, j), row * 2f); z[n, i].Store((0, j), y.Load((i, j), (1, 8))); }", 0)]
    [InlineData("for (int n = 0; n < count; n++) y.Store((i, j), row * (float)n)", 1)]
    [InlineData("while (count > 0) { count--; y.Store((i, j), row * (float)count); }", 1)]
    [InlineData("for (int n = 0; n < 1; n++) y.Store((i, j), row * (float)n)", 0)]
    [InlineData("for (int n = 0; n < count; n++) y.Store((i, n), row)", 0)]
    [InlineData("for (int n = 0; n < count; n++) y.Store((i, ids.At(0)), row)", 0)]
    [InlineData("for (int n = 0; n < count; n++) { if (n == 3) y.Store((i, j), row * (float)n); }", 0)]
    [InlineData("for (int n = 0; n < count; n++) y.Store((i, j), y.Load((i, j), (1, 8)) + row)", 0)]
    [InlineData("for (int n = 0; n < count; n++) z[n, i].Store((0, j), row)", 0)]
    public async Task Store_OverwrittenBeforeARead_IsReported(string statements, int count) => Assert.Equal(count, (await Report("FUS0304", statements)).Count);

    [Theory]
    [InlineData("y.Load((i, j), (1, 8))", 1)]
    [InlineData("row.TopK(2)", 1)]
    [InlineData("if (count > 0) { Tile.Exp(row); }", 1)]
    [InlineData("for (int n = 0; n < count; n++) Twice(row)", 1)]
    [InlineData("Put(y, i)", 0)]
    [InlineData("Twice(row * (float)count++)", 0)]
    [InlineData("_ = y.Load((i, j), (1, 8))", 0)]
    [InlineData("y.Store((i, j), row)", 0)]
    public async Task Statement_WithoutEffect_IsReported(string statement, int count) => Assert.Equal(count, (await Report("FUS0307", statement)).Count);

    [Theory]
    [InlineData("var v = x.Load((i, j), (4, 8)); y.Store((i, j), v.Max(Axis.Columns))", "0")]
    [InlineData("var v = x.Load((i, j), (4, 8)); y.Store((i, j), v.Min(Axis.Rows))", "0")]
    [InlineData("var v = x.Load((i, j), (4, 8)); y.Store((i, j), Tile.Exp(v).Sum(Axis.Columns))", "1")]
    [InlineData("var v = x.Load((i, j), (4, 8)); var d = v - v.Sum(Axis.Columns) / 8f; y.Store((i, j), (d * d).Sum(Axis.Columns))", "depends on data")]
    [InlineData("var v = x.Load((i, 0), (1, rows)); y.Store((i, j), v.Max(Axis.Columns))", "0")]
    [InlineData("var s = Tile.Zeros<float>(1, 1); for (int n = 0; n < count; n++) s = Tile.Max(s, x.Load((i, n), (1, 8)).Max(Axis.Columns)); y.Store((i, j), s)", "0")]
    [InlineData("var s = Tile.Zeros<float>(4, 8); for (int n = 0; n < count; n++) s = s + Tile.Cos(x.Load((i, n), (4, 8))); y.Store((i, j), s.Sum(Axis.Columns))", "depends on data")]
    [InlineData("var v = x.Load((i, j), (4, 8), 1f).T; y.Store((i, j), v.Sum(Axis.Rows).T)", "1")]
    [InlineData("var (best, at) = x.Load((i, j), (4, 8)).TopK(2); y.Store((i, j), best * at.To<float>())", "0")]
    public async Task Padding_ThatChangesAReduction_IsReported(string statements, string part)
    {
        var message = Assert.Single(await Report("FUS0305", statements));
        Assert.Contains($"is {part}", message.Replace("something that ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var v = x.Load((i, j), (4, 8)); y.Store((i, j), (v * v * 2f).Sum(Axis.Columns))")]
    [InlineData("var v = x.Load((i, j), (4, 8), float.NegativeInfinity); y.Store((i, j), v.Max(Axis.Columns))")]
    [InlineData("var v = x.Load((i, j), (4, 8), float.NegativeInfinity); y.Store((i, j), Tile.Exp(v - v.Max(Axis.Columns)).Sum(Axis.Columns))")]
    [InlineData("var (best, at) = x.Load((i, j), (4, 8), float.NegativeInfinity).TopK(2); y.Store((i, j), best * at.To<float>())")]
    [InlineData("var v = x.Load((i, 0), (4, width)); y.Store((i, j), Tile.Exp(v).Sum(Axis.Columns))")]
    [InlineData("var v = x.Load((i, j), (4, 8)); var m = Tile.Where(x.InBounds(1, j, 8), v, float.NegativeInfinity); y.Store((i, j), m.Max(Axis.Columns))")]
    [InlineData("var v = x.Load((i, j), (4, 8)); var m = x.InBounds(1, j, 8) & (v > 0f); y.Store((i, j), Tile.Where(m, v * v, 0f).Sum(Axis.Columns))")]
    [InlineData("var v = x.Load((i, j), (4, 8)); y.Store((i, j), v.Max(Axis.Columns) - v.Max(Axis.Columns))", 1)]
    [InlineData("var s = Tile.Zeros<float>(4, 8); for (int n = 0; n < count; n++) s = s + x.Load((i, n), (4, 8)); y.Store((i, j), s.Sum(Axis.Columns))")]
    [InlineData("y.Store((i, j), (Tile.Zeros<float>(4, 8) + 1f).Max(Axis.Columns))")]
    public async Task Padding_ThatIsNeutral_IsNotReported(string statements, int allowed = 0) =>
        // The last argument counts what one mistake may say: two uses of one reduction are one operation or two.
        Assert.InRange((await Report("FUS0305", statements)).Count, allowed, 2 * allowed);

    private static async Task<IReadOnlyList<string>> Report(string id, string statements)
    {
        var compilation = CompilationOf.Source($$"""
            using Fusion.Kernels;
            public static partial class Sample
            {
                [Device] private static Tile<float> Twice(Tile<float> x) => x * 2f;
                [Device] private static int Put(View<float> y, int i) { if (i > 0) y.Store((i, 0), 1f); return i; }

                [Kernel]
                public static void K(ReadView<float> x, ReadView<int> ids, View<float> y, View<float> z, int count, [Const(64)] int width, [Tune(8)] int rows)
                {
                    var (i, j) = Grid.Over(Tile.Count(x.Length(0), 1), Tile.Count(x.Length(1), 8));
                    var row = x.Load((i, j), (1, 8));
                    int rank = z.Length(3);
                    {{statements}};
                }
            }
            """);
        Assert.Empty(FrontEnd.Errors(compilation));
        var found = await FrontEnd.AnalyzeAsync(compilation);
        Assert.DoesNotContain(found, d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        return [.. found.Where(d => d.Id == id).Select(d => d.GetMessage())];
    }
}
