using Fusion.Generators.Pipeline;
using Fusion.Generators.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fusion.Generators.Tests;

/// <summary>What an edit recomputes. Reasons come from the compiler's own record of each step.</summary>
public sealed class IncrementalTests
{
    private const string Two = """
        using Fusion.Kernels;
        public static partial class Sample
        {
            [Kernel]
            public static void First(View<float> y)
            {
                var i = Grid.Over(1);
                var a = y.Load(i, 64);
                y.Store(i, a + 1f);
            }

            [Kernel]
            public static void Second(View<float> y, [Tune(8, 16)] int n)
            {
                var i = Grid.Over(1);
                y.Store(i, Tile.Zeros<float>(1, n));
            }
        }
        """;

    [Fact]
    public void Edit_OfACommentBetweenKernels_MovesLinesOfTheSecondOnly()
    {
        var run = Edit("    [Kernel]\n    public static void Second", "    // A remark.\n\n    [Kernel]\n    public static void Second");
        Assert.All(Reasons(run, TrackingNames.Signatures), AssertUnchanged);
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], Reasons(run, TrackingNames.Kernels));
        Assert.All(Reasons(run, TrackingNames.Code), AssertUnchanged);
        Assert.Equal(1, Outputs(run).Count(r => r == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void Edit_OfACommentAtTheEndOfALine_LeavesEverythingCached()
    {
        var run = Edit("var a = y.Load(i, 64);", "var a = y.Load(i, 64); // the row");
        Assert.All(Reasons(run, TrackingNames.Kernels), AssertUnchanged);
        Assert.All(Outputs(run), AssertCached);
    }

    [Fact]
    public void Edit_OfACommentLineInABody_MovesLinesButNotCode()
    {
        var run = Edit("        var a = y.Load(i, 64);", "        // the row\n        var a = y.Load(i, 64);");
        // Both kernels stand below the edit.
        Assert.Equal(2, Reasons(run, TrackingNames.Kernels).Count(r => r == IncrementalStepRunReason.Modified));
        Assert.All(Reasons(run, TrackingNames.Code), AssertUnchanged);
        Assert.Equal(2, Outputs(run).Count(r => r == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void Edit_ThatMovesLines_ChangesTheMapAndNoOtherFile()
    {
        var compilation = CompilationOf.Source(Two);
        var moved = CompilationOf.Source(Two.Replace("        var a =", "        // the row\n        var a =", StringComparison.Ordinal));
        var before = Files(compilation);
        var after = Files(moved);
        Assert.Equal(before.Keys, after.Keys);
        Assert.Equal(["Sample.First.lines.g.cs", "Sample.Second.lines.g.cs"], before.Keys.Where(name => before[name] != after[name]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Edit_OfAnotherFile_LeavesEverythingCached()
    {
        var compilation = CompilationOf.Source(Two, "class Other { }");
        var driver = FrontEnd.Driver().RunGenerators(compilation);
        var edited = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Last(), CompilationOf.Parse("class Other { int x; }", "Source1.cs"));
        Assert.All(Outputs(driver.RunGenerators(edited).GetRunResult()), AssertCached);
    }

    [Fact]
    public void Edit_OfABody_ModifiesThatKernelOnly()
    {
        var run = Edit("a + 1f", "a + 2f");
        Assert.All(Reasons(run, TrackingNames.Signatures), AssertUnchanged);
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], Reasons(run, TrackingNames.Kernels));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached], Reasons(run, TrackingNames.Code));
        Assert.All(Reasons(run, TrackingNames.Lines), AssertUnchanged);
        Assert.Equal(2, Outputs(run).Count(r => r == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void Edit_OfTuneValues_LeavesSignaturesUnchanged()
    {
        var run = Edit("[Tune(8, 16)]", "[Tune(8, 32)]");
        Assert.All(Reasons(run, TrackingNames.Signatures), AssertUnchanged);
        Assert.Equal(1, Reasons(run, TrackingNames.Code).Count(r => r == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void Edit_ThatAddsAKernel_LeavesTheOthersCached()
    {
        const string Third = "\n    [Kernel]\n    public static void Third(View<float> y)\n    {\n        var i = Grid.Over(1);\n    }\n}";
        var run = Edit("\n}", Third, last: true);
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached, IncrementalStepRunReason.New], Reasons(run, TrackingNames.Kernels));
        Assert.Equal(4, Outputs(run).Count(r => r == IncrementalStepRunReason.New));
        Assert.Equal(8, Outputs(run).Count(r => r == IncrementalStepRunReason.Cached));
    }

    [Fact]
    public void Edit_OfADeviceMethodInAnotherFile_ModifiesItsCallers()
    {
        const string Caller = """
            using Fusion.Kernels;
            public static partial class Sample
            {
                [Kernel]
                public static void K(View<float> y)
                {
                    var i = Grid.Over(1);
                    y.Store(i, Helpers.F(y.Load(i, 64)));
                }
            }
            """;
        const string Helper = "using Fusion.Kernels; static class Helpers { [Device] public static Tile<float> F(Tile<float> x) => x + 1f; }";
        var compilation = CompilationOf.Source(Caller, Helper);
        var driver = FrontEnd.Driver().RunGenerators(compilation);
        var edited = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Last(), CompilationOf.Parse(Helper.Replace("x + 1f", "x + 2f", StringComparison.Ordinal), "Source1.cs"));
        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(driver.RunGenerators(edited).GetRunResult(), TrackingNames.Code));
    }

    private static GeneratorDriverRunResult Edit(string old, string with, bool last = false)
    {
        var compilation = CompilationOf.Source(Two);
        var driver = FrontEnd.Driver().RunGenerators(compilation);
        var at = last ? Two.LastIndexOf(old, StringComparison.Ordinal) : Two.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0);
        var edited = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Last(), CompilationOf.Parse(Two.Remove(at, old.Length).Insert(at, with)));
        return driver.RunGenerators(edited).GetRunResult();
    }

    private static Dictionary<string, string> Files(Compilation compilation) =>
        FrontEnd.Driver().RunGenerators(compilation).GetRunResult().Results.Single().GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorDriverRunResult run, string step) =>
        run.Results.Single().TrackedSteps[step].SelectMany(s => s.Outputs).Select(o => o.Reason);

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorDriverRunResult run) =>
        run.Results.Single().TrackedOutputSteps.SelectMany(p => p.Value).SelectMany(s => s.Outputs).Select(o => o.Reason);

    private static void AssertUnchanged(IncrementalStepRunReason reason) => Assert.True(reason is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached, reason.ToString());

    private static void AssertCached(IncrementalStepRunReason reason) => Assert.Equal(IncrementalStepRunReason.Cached, reason);
}
