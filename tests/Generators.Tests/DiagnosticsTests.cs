using Fusion.Generators.Diagnostics;
using Fusion.Generators.Tests.Driver;
using Microsoft.CodeAnalysis;

namespace Fusion.Generators.Tests;

/// <summary>The pages are the test cases: wrong code gives the page's id at the stated span, right code gives nothing.</summary>
public sealed class DiagnosticsTests
{
    // FUS0001 has no case on purpose: code that provokes it is a defect, and the mutation tests look for it.
    public static TheoryData<string, string> Spans => new()
    {
        { "FUS0002", "K" },
        { "FUS0003", "K" },
        { "FUS0004", "K" },
        { "FUS0005", "K" },
        { "FUS0006", "scale" },
        { "FUS0007", "scale" },
        { "FUS0008", "int size = 64;" },
        { "FUS0009", "K" },
        { "FUS0010", "K" },
        { "FUS0011", "TElement" },
        { "FUS0012", "_scale" },
        { "FUS0013", "settings" },
        { "FUS0014", "async" },
        { "FUS0015", "K" },
        { "FUS0016", "K_Kernel" },
        { "FUS0101", "return;" },
        { "FUS0102", "n is > 0 and < 8" },
        { "FUS0103", "Twice(y.Load(i, 64))" },
        { "FUS0104", "for (int j = n; j > 0; j--) sum += j;" },
        { "FUS0105", "j += 1" },
        { "FUS0106", "n" },
        { "FUS0107", "Factorial(n - 1)" },
        { "FUS0108", "Twice" },
        { "FUS0109", "Scale" },
        { "FUS0110", "new float[4]" },
        { "FUS0111", "static float Twice(float x) => x + x;" },
        { "FUS0112", "(uint)count" },
        { "FUS0113", "low" },
        { "FUS0114", "counts.At(0)" },
        { "FUS0115", "Grid.Over(2)" },
        { "FUS0116", "v < 0f" },
        { "FUS0117", "n > 1" },
        { "FUS0201", "Tile.Zeros<float>(4, 8) + Tile.Zeros<float>(8, 4)" },
        { "FUS0202", "Tile.Dot(a.Load((i, 0), (16, 32)), b.Load((0, 0), (16, 32)))" },
        { "FUS0203", "y.Store(i, Tile.Zeros<float>(4, 8))" },
        { "FUS0204", "y.Load(i, 64) % 2f" },
        { "FUS0205", "a + a" },
        { "FUS0206", "y.AsColumn().Store(i, Tile.Zeros<float>(1, 8))" },
        { "FUS0207", "sum += y.Load(j, 64)" },
        { "FUS0208", "wide ? Tile.Zeros<float>(1, 64) : Tile.Zeros<float>(1, 32)" },
        { "FUS0209", "width" },
        { "FUS0210", "4 - 4" },
        { "FUS0211", "shift" },
        { "FUS0212", "a + a" },
        { "FUS0213", "x.Load((i, 0), (n, n))" },
        { "FUS0214", "Tile.Dot(x.Load((i, 0), (n, 64)), w.Load((0, 0), (64, n)))" },
        { "FUS0301", "x = b" },
        { "FUS0302", "y.Load((i, 0), (1, 64))" },
        { "FUS0303", "sum.Store(0, x.Load(i, 64).Sum(Axis.Columns))" },
        { "FUS0304", "y.Store(i, x.Load(i, 64))" },
        { "FUS0305", "x.Load(i, 64).Max(Axis.Columns)" },
        { "FUS0306", "y.Store" },
        { "FUS0307", "v.CumSum(Axis.Columns)" },
    };

    // C# reports these, too: no such conversion, no such method.
    private static readonly Dictionary<string, string> s_refusedByCSharp = new() { ["FUS0116"] = "CS0029", ["FUS0306"] = "CS1061" };

    [Theory]
    [MemberData(nameof(Spans))]
    public async Task WrongCode_Analyzed_ReportsTheIdAtTheSpan(string id, string span)
    {
        var compilation = CompilationOf.Source(DiagnosticPage.Read(id).Wrong);
        Assert.Equal(s_refusedByCSharp.TryGetValue(id, out var other) ? [other] : [], FrontEnd.Errors(compilation).Select(d => d.Id));
        var found = await FrontEnd.AnalyzeAsync(compilation);
        Assert.All(found, d => Assert.Equal(id, d.Id));
        Assert.NotEmpty(found);
        Assert.Equal(span, Text(found[0]));
    }

    [Theory]
    [MemberData(nameof(Spans))]
    public async Task RightCode_Analyzed_ReportsNothing(string id, string span)
    {
        var compilation = CompilationOf.Source(DiagnosticPage.Read(id).Right);
        Assert.NotEmpty(span);
        Assert.Empty(FrontEnd.Errors(compilation));
        Assert.Empty((await FrontEnd.AnalyzeAsync(compilation)).Select(d => d.GetMessage()));
    }

    [Fact]
    public void EveryId_HasPageReleaseEntryAndCase()
    {
        var ids = Descriptors.All.Select(d => d.Id).ToList();
        Assert.Equal(ids, ids.Order(StringComparer.Ordinal).Distinct());
        Assert.Equal(ids, DiagnosticPage.Ids);
        var release = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "AnalyzerReleases.Unshipped.md"));
        Assert.Equal(ids, release.Where(l => l.StartsWith("FUS", StringComparison.Ordinal)).Select(l => l.Split(' ')[0]));
        var index = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "diagnostics", "README.md"));
        Assert.All(Descriptors.All, d => Assert.Contains($"| [{d.Id}]({d.Id}.md) | {d.Title} |", index, StringComparison.Ordinal));
        Assert.Equal(ids.Where(id => id != "FUS0001"), Spans.Select(row => (string)row[0]));
        Assert.All(Descriptors.All, d => Assert.EndsWith($"docs/diagnostics/{d.Id}.md", d.HelpLinkUri, StringComparison.Ordinal));
    }

    [Fact]
    public async Task PragmaDisable_AroundAnError_SilencesIt()
    {
        var source = DiagnosticPage.Read("FUS0110").Wrong.Replace("    var weights", "#pragma warning disable FUS0110\n    var weights", StringComparison.Ordinal);
        Assert.Empty(await FrontEnd.AnalyzeAsync(CompilationOf.Source(source)));
    }

    [Fact]
    public async Task TwoMistakes_InSeparateStatements_AreBothReportedOnce()
    {
        const string Source = """
            using Fusion.Kernels;
            public static partial class Sample
            {
                [Kernel]
                public static void K(View<float> y)
                {
                    var i = Grid.Over(1);
                    var a = Tile.Zeros<float>(4, 8) + Tile.Zeros<float>(8, 4);
                    var b = a * 2f;
                    var c = Tile.Zeros<float>(2, 0);
                    y.Store((i, 0), b + c);
                }
            }
            """;
        Assert.Equal(["FUS0201", "FUS0210"], (await FrontEnd.AnalyzeAsync(CompilationOf.Source(Source))).Select(d => d.Id));
    }

    [Fact]
    public async Task ShapeConflict_Reported_QuotesBothOperandsWithTheirShapes()
    {
        var found = await FrontEnd.AnalyzeAsync(CompilationOf.Source(DiagnosticPage.Read("FUS0201").Wrong));
        var message = found[0].GetMessage();
        Assert.Contains("'Tile.Zeros<float>(4, 8)' is float (4, 8)", message, StringComparison.Ordinal);
        Assert.Contains("'Tile.Zeros<float>(8, 4)' is float (8, 4)", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Tile<float> sum = 0f; for (int j = 0; j < n; j++) sum += y.Load(j, 64);", "'sum = 0f'", "'sum += y.Load(j, 64)'")]
    [InlineData("var sum = y.Load(0, 4); sum = y.Load(0, 8); while (n > 0) { n--; sum = sum.T; }", "'sum = y.Load(0, 8)'", "'sum = sum.T'")]
    [InlineData("var sum = y.Load(0, 8); if (n > 0) sum = y.Load(1, 4); else sum = y.Load(2, 2);", "'sum = y.Load(1, 4)'", "'sum = y.Load(2, 2)'")]
    [InlineData("var sum = y.Load(0, 8); if (n > 0) sum = y.Load(1, 4);", "'sum = y.Load(1, 4)'", "'sum = y.Load(0, 8)'")]
    [InlineData("var sum = n > 0 ? y.Load(0, 4) : y.Load(0, 8);", "'y.Load(0, 4)'", "'y.Load(0, 8)'")]
    public async Task ConflictOfALocal_Reported_QuotesBothValues(string statements, string first, string second)
    {
        var found = await FrontEnd.AnalyzeAsync(CompilationOf.Source($$"""
            using Fusion.Kernels;

            public static partial class Kernels
            {
                [Kernel]
                public static void K(View<float> y, int n) { var i = Grid.Over(1); {{statements}} }
            }
            """));
        var message = Assert.Single(found, d => d.Id is "FUS0207" or "FUS0208").GetMessage();
        Assert.Contains(first, message, StringComparison.Ordinal);
        Assert.Contains(second, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("View<int> c", "Read(c)", "c.Store(a, 1);", true)]
    [InlineData("View<int> c", "Read(c)", "n++;", false)]
    [InlineData("ReadView<int> c, View<int> d", "Read(c)", "d.Store(a, 1);", false)]
    [InlineData("ReadView<int> c, [InPlace] View<int> d", "Read(c)", "d.Store(a, 1);", true)]
    [InlineData("ReadView<int> c, [InPlace] View<int> d", "c.At(0)", "d.Store(a, 1);", true)]
    public async Task Bound_ReadFromMemoryThatTheLoopWrites_IsAnError(string views, string bound, string body, bool isError)
    {
        var found = await FrontEnd.AnalyzeAsync(CompilationOf.Source($$"""
            using Fusion.Kernels;

            public static partial class Kernels
            {
                [Device]
                private static int Read(ReadView<int> view) => view.At(0);

                [Kernel]
                public static void K({{views}}, int n) { var i = Grid.Over(1); for (int a = 0; a < {{bound}}; a++) { {{body}} } }
            }
            """));
        Assert.Equal(isError, found.Any(d => d.Id == "FUS0106"));
    }

    [Theory]
    [InlineData("[Kernel]", null)]
    [InlineData("[Kernel, RegisterBudget(255)]", null)]
    [InlineData("[Kernel, RegisterBudget(72)]", "of 72 that its [RegisterBudget] grants")]
    public async Task Registers_OfAKernelWithABudget_AreHeldAgainstIt(string attributes, string? part)
    {
        var source = DiagnosticPage.Read("FUS0214").Right.Replace("[Kernel]", attributes, StringComparison.Ordinal);
        var found = (await FrontEnd.AnalyzeAsync(CompilationOf.Source(source))).Select(d => d.GetMessage()).ToList();
        if (part is null) Assert.Empty(found);
        else Assert.Contains(part, Assert.Single(found), StringComparison.Ordinal);
    }

    private static string Text(Diagnostic diagnostic) => diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan);
}
