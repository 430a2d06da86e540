using Fusion.Generators.Pipeline;
using Fusion.Generators.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fusion.Generators.Tests;

/// <summary>After an edit, only what it can concern is lowered again, and what is generated is what a fresh run generates.</summary>
public sealed class LoweringMemoTests
{
    private const string Kernels = """
        using Fusion.Kernels;
        public static partial class Sample
        {
            private const float Half = 0.5f;

            [Kernel]
            public static void First(View<float> y)
            {
                var i = Grid.Over(1);
                y.Store(i, y.Load(i, 64) + Half);
            }

            [Kernel]
            public static void Second(View<float> y)
            {
                var i = Grid.Over(1);
                y.Store(i, Shared.Twice(y.Load(i, 64)));
            }

            [Device]
            public static Tile<float> Own(Tile<float> x) => x + 1f;

            public static int Plain(int x)
            {
                return x + 1;
            }
        }
        """;

    private const string Others = """
        using Fusion.Kernels;
        public static partial class Shared
        {
            [Device]
            public static Tile<float> Twice(Tile<float> x) => x + x;

            [Kernel]
            public static void Third(View<float> y) { var i = Grid.Over(1); y.Store(i, y.Load(i, 64) * 2f); }
        }
        """;

    /// <summary>Three kernels and two [Device] methods.</summary>
    private const int All = 5;

    [Theory]
    [InlineData("+ Half", "- Half", 1)] // in a kernel
    [InlineData("64) + Half);", "64) + Half); // a remark", 1)]
    [InlineData("return x + 1;", "return x + 2;", 0)] // in a method that is neither
    [InlineData("Half = 0.5f", "Half = 0.25f", All)]
    [InlineData("x) => x + 1f", "x) => x + 2f", All)]
    [InlineData("return x + 1;", "return x\n + 1;", All)] // moves lines
    [InlineData("static int Plain(int x)", "static int Plain(long x)", All)]
    [InlineData("static partial class Sample", "static partial class Sample2", All)]
    public void Edit_LowersWhatItCanConcern(string old, string with, int lowered)
    {
        var generator = new KernelGenerator();
        var compilation = CompilationOf.Source(Kernels, Others);
        var driver = FrontEnd.Driver(generator).RunGenerators(compilation);
        Assert.Equal(All, generator.Memo.Lowered);
        var edited = Kernels.Replace(old, with, StringComparison.Ordinal);
        Assert.NotEqual(Kernels, edited);
        var next = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(t => t.FilePath == CompilationOf.Path(0)), CompilationOf.Parse(edited));
        driver = driver.RunGenerators(next);
        Assert.Equal(All + lowered, generator.Memo.Lowered);
        Assert.Equal(Files(FrontEnd.Driver().RunGenerators(next)), Files(driver));
    }

    /// <summary>A line more in a kernel moves those below it in the file, and others where [Device] methods may stand.</summary>
    [Theory]
    [InlineData(Others, All)]
    [InlineData("using Fusion.Kernels;\npublic static partial class Last\n{\n[Kernel]\npublic static void Third(View<float> y)\n{\nvar i = Grid.Over(1);\ny.Store(i, y.Load(i, 64) * 2f);\n}\n}\n", 1)]
    public void Edit_ThatAddsALine_LowersWhatItMoves(string others, int lowered)
    {
        var generator = new KernelGenerator();
        var compilation = CompilationOf.Source(Kernels.Replace("Shared.Twice(y.Load(i, 64))", "y.Load(i, 64)", StringComparison.Ordinal), others);
        var driver = FrontEnd.Driver(generator).RunGenerators(compilation);
        var before = generator.Memo.Lowered;
        var edited = others.Replace("y.Store(i,", "\ny.Store(i,", StringComparison.Ordinal);
        var next = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(t => t.FilePath == CompilationOf.Path(1)), CompilationOf.Parse(edited, CompilationOf.Path(1)));
        driver = driver.RunGenerators(next);
        Assert.Equal(before + lowered, generator.Memo.Lowered);
        Assert.Equal(Files(FrontEnd.Driver().RunGenerators(next)), Files(driver));
    }

    [Fact]
    public void Edit_OfAReference_LowersAll()
    {
        var generator = new KernelGenerator();
        var compilation = CompilationOf.Source(Kernels, Others);
        var driver = FrontEnd.Driver(generator).RunGenerators(compilation);
        driver.RunGenerators(compilation.RemoveReferences(compilation.References.First()));
        Assert.Equal(2 * All, generator.Memo.Lowered);
    }

    /// <summary>Tokens of two files are exchanged and restored at random; every run is compared with one that remembers nothing.</summary>
    [Fact]
    public void Edits_AtRandom_GenerateWhatAFreshRunDoes()
    {
        var random = new Random(20261123);
        var compilation = CompilationOf.Source(Kernels, Others);
        var driver = FrontEnd.Driver();
        for (var edit = 0; edit < 60; edit++)
        {
            var file = random.Next(2);
            var tokens = CompilationOf.Parse(file == 0 ? Kernels : Others).GetRoot().DescendantTokens().Select(t => t.ToFullString()).ToList();
            // Every third edit restores the file, so that what was known before is met again.
            if (edit % 3 != 2) tokens[random.Next(tokens.Count)] = tokens[random.Next(tokens.Count)];
            var path = CompilationOf.Path(file);
            compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(t => t.FilePath == path), CompilationOf.Parse(string.Concat(tokens), path));
            driver = driver.RunGenerators(compilation);
            var (fresh, known) = (Files(FrontEnd.Driver().RunGenerators(compilation)), Files(driver));
            var differing = fresh.Keys.Union(known.Keys).Where(name => fresh.GetValueOrDefault(name) != known.GetValueOrDefault(name)).Select(name => $"{name}\n{fresh.GetValueOrDefault(name)}\n{known.GetValueOrDefault(name)}").ToList();
            Assert.True(differing.Count == 0, string.Join("\n", differing) + "\nafter edit " + edit + ":\n" + string.Concat(tokens));
        }
    }

    [Theory]
    [InlineData("[Kernel] void K() { a; }", "[Kernel] void K() ")]
    [InlineData("[Fusion.Kernels.Kernel] void K() => a;", "[Fusion.Kernels.Kernel] void K() ;")]
    [InlineData("void K()\n{\na;\n}", "void K()\n")]
    [InlineData("void K()\n{\na;\n}\n[Device] void D() { b; }", "void K()\n\n\n\n[Device] void D() { b; }")]
    [InlineData("[Device] void K() { a; }", null)]
    [InlineData("[Kernel, Device] void K() { a; }", null)]
    [InlineData("partial void K() { a; }", null)]
    [InlineData("void K()\n{\n#line 7\na;\n}", null)]
    [InlineData("int P { get { return 1; } }", null)]
    [InlineData("const int A = 1;", null)]
    public void Outline_OfAFile_LeavesOutBodiesThatDecideNothing(string member, string? outline) =>
        Assert.Equal($"class C {{ {outline ?? member} }}", Surroundings.Outline(CompilationOf.Parse($"class C {{ {member} }}").GetRoot()));

    /// <summary>The name of a harmless attribute is given to [Device], for one file or for all: nothing is remembered.</summary>
    [Theory]
    [InlineData("using Example = Fusion.Kernels.DeviceAttribute;\n", "")]
    [InlineData("", "global using Example = Fusion.Kernels.DeviceAttribute;\n")]
    public void Edit_OfAMethodThatAnAliasMakesADevice_LowersItsCallers(string own, string other)
    {
        const string Helper = "static partial class Shared { [Example] public static Fusion.Kernels.Tile<float> Twice(Fusion.Kernels.Tile<float> x) => x + x; }";
        var compilation = CompilationOf.Source(Kernels, own + Helper, other);
        var driver = FrontEnd.Driver().RunGenerators(compilation);
        var path = CompilationOf.Path(1);
        var next = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Single(t => t.FilePath == path), CompilationOf.Parse((own + Helper).Replace("x + x", "x - x", StringComparison.Ordinal), path));
        var (before, after) = (Files(driver), Files(driver.RunGenerators(next)));
        Assert.Equal(Files(FrontEnd.Driver().RunGenerators(next)), after);
        Assert.NotEqual(before["Sample.Second.definition.g.cs"], after["Sample.Second.definition.g.cs"]);
    }

    private static SortedDictionary<string, string> Files(GeneratorDriver driver) =>
        new(driver.GetRunResult().Results.Single().GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString()), StringComparer.Ordinal);
}
