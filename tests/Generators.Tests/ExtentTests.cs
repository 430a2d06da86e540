using Fusion.Generators.Tests.Driver;

namespace Fusion.Generators.Tests;

/// <summary>Values of [Const] and [Tune] that leave a tile without elements.</summary>
public sealed class ExtentTests
{
    [Theory]
    [InlineData("[Tune(16, 0)] int n", "y.Store(i, y.Load(i, n));", "0", "in 'y.Load(i, n)' the extent n is 0 then")]
    [InlineData("[Tune(16, -4, 0)] int n", "y.Store(i, Tile.Zeros<float>(1, n));", "-4|0", "the extent n is -4 then")]
    [InlineData("[Tune([16, 1])] int n", "var v = y.Load(i, n); y.Store(i, v.Slice((0, 1), (1, n - 1)));", "1", "the extent n - 1 is 0 then")]
    [InlineData("[Tune(16, Cpu = new[] { 8, -8 })] int n", "y.Store(i, y.Load(i, n));", "-8", "is -8")]
    [InlineData("[Const(-4)] int n", "y.Store(i, y.Load(i, n));", "-4", "is -4")]
    [InlineData("[Const(0)] int n", "y.Store(i, y.Load(i, 16 / n));", "0", "the extent n is 0 then")]
    [InlineData("[Const(-1)] int n", "for (int a = 0; a < 3; a++) y.Store(a, Helper(y.Load(i, 2 * n)));", "-1", "in 'y.Load(i, 2 * n)' the extent 2 * n is -2")]
    public async Task Value_ThatCannotBeAnExtent_IsReportedWhereItStands(string parameter, string statements, string places, string part)
    {
        var found = (await FrontEnd.AnalyzeAsync(Compilation(parameter, statements))).Where(d => d.Id == "FUS0210").ToList();
        Assert.Equal(places.Split('|'), found.Select(d => d.Location.SourceTree!.GetText().ToString(d.Location.SourceSpan)));
        Assert.Contains(part, found[0].GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Tune(0, 8)] int n", "for (int a = 0; a < n; a++) y.Store(i, y.Load(i, 8));")]
    [InlineData("[Const(0)] int n", "if (n > 0) y.Store(i, y.Load(i, n)); else y.Store(i, 1f);")]
    [InlineData("[Const] int n", "y.Store(i, y.Load(i, n));")]
    [InlineData("[Tune(1)] int n", "var v = y.Load(i, 4 * n); y.Store(i, v.Slice((0, n - 1), (1, n)));")]
    public async Task Value_ThatIsNoExtentOrMayBeOne_IsNotReported(string parameter, string statements) =>
        Assert.DoesNotContain(await FrontEnd.AnalyzeAsync(Compilation(parameter, statements)), d => d.Id == "FUS0210");

    [Fact]
    public void Launcher_ChecksEachExtentBeforeTheGrid()
    {
        FrontEnd.Driver().RunGeneratorsAndUpdateCompilation(Compilation("[Const(8)] int n", "var v = y.Load(i, n); y.Store(i, v.Slice((0, 0), (1, n / m)) + 1f);"), out var compilation, out _);
        var code = compilation.SyntaxTrees.Single(t => t.FilePath.EndsWith(".kernel.g.cs", StringComparison.Ordinal)).ToString();
        var checks = code.Split('\n').Select(l => l.Trim()).Where(l => l.StartsWith("Launch.RequireExtent", StringComparison.Ordinal) || l.StartsWith("int grid0", StringComparison.Ordinal));
        Assert.Equal(["""Launch.RequireExtent(n, _handle.Name, "n");""", """Launch.RequireExtent(m, _handle.Name, "m");""", """Launch.RequireExtent((n / m), _handle.Name, "n / m");""", "int grid0 ="], checks.Select(l => l.StartsWith("int grid0", StringComparison.Ordinal) ? "int grid0 =" : l));
    }

    private static Microsoft.CodeAnalysis.CSharp.CSharpCompilation Compilation(string parameter, string statements) => CompilationOf.Source($$"""
        using Fusion.Kernels;
        public static partial class Kernels
        {
            [Device] private static Tile<float> Helper(Tile<float> x) => x + 1f;

            [Kernel]
            public static void K(View<float> y, [Const] int m, {{parameter}}) { var i = Grid.Over(y.Length(0)); {{statements}} }
        }
        """);
}
