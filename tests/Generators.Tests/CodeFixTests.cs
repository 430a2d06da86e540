using Fusion.Generators.CodeFixes;
using Fusion.Generators.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Fusion.Generators.Tests;

/// <summary>Each fix is applied to the wrong code of its page, and to what its page does not show; nothing is reported afterwards.</summary>
public sealed class CodeFixTests
{
    public static TheoryData<string> FixesWithPages => [.. Remedies.ById.Keys.Where(id => id is not "FUS0011")];

    [Theory]
    [MemberData(nameof(FixesWithPages))]
    public async Task WrongCodeOfAPage_Fixed_HasNoDiagnostic(string id) => await AssertFixed(id, DiagnosticPage.Read(id).Wrong);

    [Theory]
    [InlineData("FUS0011", "[Kernel] public static void K<T>(ReadView<T> x, View<T> y) { var i = Grid.Over(1); y.Store(i, x.Load(i, 64)); }")]
    [InlineData("FUS0205", "[Kernel] public static void K(ReadView<BFloat16> x, View<int> y) { var i = Grid.Over(1); y.Store(i, (x.Load(i, 64) > x.Load(i + 1, 64)).To<int>()); }")]
    [InlineData("FUS0211", "[Kernel] public static void K(View<int> y, float s) { var i = Grid.Over(1); y.Store(i, y.Load(i, 64) * (s + 1f)); }")]
    [InlineData("FUS0303", "[Kernel] public static void K(ReadView<int> x, View<int> y) { var i = Grid.Over(x.Length(0)); y.StoreAt(3, x.Load(i, 1)); }")]
    [InlineData("FUS0305", "[Kernel] public static void K(ReadView<float> x, View<float> y) { var i = Grid.Over(x.Length(0)); y.Store(i, x.LoadAt(i * 8, 8).Min(Axis.Columns)); }")]
    [InlineData("FUS0306", "[Kernel] public static void K(ReadView<float> x, ReadView<float> y) { var i = Grid.Over(x.Length(0)); if (i > 0) y.AtomicAdd(i, x.Load(i, 1)); }")]
    public async Task OtherWrongCode_Fixed_HasNoDiagnostic(string id, string member) => await AssertFixed(id, Class(member));

    [Theory]
    [InlineData("FUS0003", "[Kernel] public static float K(View<float> y) { var i = Grid.Over(1); return y.At(0); }")]
    [InlineData("FUS0303", "[Kernel] public static void K(ReadView<BFloat16> x, View<BFloat16> y) { var i = Grid.Over(x.Length(0)); y.Store(0, x.Load(i, 1)); }")]
    [InlineData("FUS0304", "[Kernel] public static void K(View<float> y, int n) { var i = Grid.Over(8); for (int k = 0; k < n; k++) { y.Store(i, (float)k); } }")]
    [InlineData("FUS0305", "[Kernel] public static void K(ReadView<float> x, View<float> y) { var i = Grid.Over(x.Length(0)); var v = x.Load(i, 8); y.Store(i, v.Max(Axis.Columns)); }")]
    [InlineData("FUS0305", "[Kernel] public static void K(ReadView<float> x, View<float> y) { var i = Grid.Over(x.Length(0)); y.Store(i, x.Load(i, 8, 1f).Sum(Axis.Columns)); }")]
    public async Task Code_ThatNeedsThought_IsOfferedNoFix(string id, string member)
    {
        using var workspace = new AdhocWorkspace();
        Assert.Empty(await Offered(Open(workspace, Class(member)), id));
    }

    [Fact]
    public void Pages_OfDiagnostics_NameTheirFix()
    {
        foreach (var id in DiagnosticPage.Ids)
        {
            var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "diagnostics", id + ".md"));
            if (Remedies.ById.TryGetValue(id, out var remedy)) Assert.Contains($"Code fix: *{remedy.Title}*.", page, StringComparison.Ordinal);
            else Assert.DoesNotContain("Code fix:", page, StringComparison.Ordinal);
        }
    }

    /// <summary>Applies the fix as often as there are diagnostics, and expects valid C# without any.</summary>
    private static async Task AssertFixed(string id, string source)
    {
        using var workspace = new AdhocWorkspace();
        var document = Open(workspace, source);
        var times = 0;
        while ((await Offered(document, id)).FirstOrDefault() is { } action)
        {
            Assert.True(++times <= 4, "the fix is offered again and again");
            var operation = Assert.Single((await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>());
            document = operation.ChangedSolution.GetDocument(document.Id)!;
        }
        Assert.True(times > 0, "no fix is offered");
        var text = (await document.GetTextAsync()).ToString();
        var compilation = CompilationOf.Source(text);
        Assert.Empty(FrontEnd.Errors(compilation).Select(d => $"{d}\n{text}"));
        Assert.Empty((await FrontEnd.AnalyzeAsync(compilation)).Select(d => $"{d}\n{text}"));
    }

    private static async Task<List<CodeAction>> Offered(Document document, string id)
    {
        var compilation = CompilationOf.Source((await document.GetTextAsync()).ToString());
        var found = await FrontEnd.AnalyzeAsync(compilation);
        var tree = await document.GetSyntaxTreeAsync();
        var actions = new List<CodeAction>();
        foreach (var diagnostic in found.Where(d => d.Id == id).Take(1))
        {
            var there = Diagnostic.Create(diagnostic.Descriptor, Location.Create(tree!, diagnostic.Location.SourceSpan));
            await new KernelCodeFixes().RegisterCodeFixesAsync(new CodeFixContext(document, there, (action, _) => actions.Add(action), CancellationToken.None));
        }
        return actions;
    }

    private static Document Open(AdhocWorkspace workspace, string source)
    {
        var compilation = CompilationOf.Source(source);
        var project = workspace.AddProject("Sample", LanguageNames.CSharp).WithMetadataReferences(compilation.References)
            .WithParseOptions(compilation.SyntaxTrees.Last().Options).WithCompilationOptions(compilation.Options);
        return project.AddDocument("Source0.cs", source);
    }

    private static string Class(string member) => $"using Fusion.Kernels;\npublic static partial class Sample\n{{\n    {member}\n}}\n";
}
