using Fusion.Generators.Tests.Driver;
using Microsoft.CodeAnalysis;

namespace Fusion.Generators.Tests;

/// <summary>[Device] methods by themselves, as in a library without kernels; and beside kernels that inline them.</summary>
public sealed class DeviceAnalysisTests
{
    [Theory]
    [InlineData("static Tile<float> F(Tile<float> x) { var w = new float[4]; return x; }", "FUS0110", "new float[4]")]
    [InlineData("static Tile<float> F(Tile<float> x) => x * State;", "FUS0109", "State")]
    [InlineData("static int F(int n) => n < 2 ? 1 : n * F(n - 1);", "FUS0107", "F(n - 1)")]
    [InlineData("static Tile<float> F(Tile<float> x, int n) { if (n > 0) return x; return x * 2f; }", "FUS0108", "return x;")]
    [InlineData("static Tile<float> F(Tile<float> x) { return x; return x * 2f; }", "FUS0108", "return x;")]
    [InlineData("static void F(View<float> y, int n) { if (n > 0) return; y.Store(0, 1f); }", "FUS0108", "return;")]
    [InlineData("static Tile<float> F(Tile<float> x) => x % 2f;", "FUS0204", "x % 2f")]
    [InlineData("static Tile<float> F(Tile<float> x, Tile<float> y) => x % y;", "FUS0204", "x % y")]
    [InlineData("static Tile<T> F<T>(Tile<T> x) where T : unmanaged { var w = new T[4]; return x; }", "FUS0110", "new T[4]")]
    [InlineData("static Tile<T> F<[ElementTypes(typeof(Half), typeof(sbyte))] T>(Tile<T> x) where T : unmanaged => x + x;", "FUS0205", "x + x")]
    [InlineData("static Tile<float> F(Tile<float> x) => x + (Tile.Zeros<float>(4, 8) + Tile.Zeros<float>(8, 4));", "FUS0201", "Tile.Zeros<float>(4, 8) + Tile.Zeros<float>(8, 4)")]
    [InlineData("static Tile<float> F(View<float> y, int i) => y.Load(i, 8) + y.Load((i, 0), (1, 8));", "FUS0302", "y.Load((i, 0), (1, 8))")]
    [InlineData("static Tile<float> F(ReadView<float> y) => y.Load(0, y.Length(0));", "FUS0209", "y.Length(0)")]
    [InlineData("static Tile<float> F(in Tile<float> x) => x;", "FUS0108", "F")]
    [InlineData("static Tile<float> F(Tile<float> x, string s) => x;", "FUS0108", "s")]
    [InlineData("static Tile<float> F(Tile<float> x, Bad s) => x;", "FUS0013", "s")]
    [InlineData("static Tile<float> F(Tile<float> x) { Console.WriteLine(); return x; }", "FUS0103", "Console.WriteLine()")]
    public async Task Mistake_InALibrary_IsReportedAtItsPlace(string method, string id, string span)
    {
        var found = Assert.Single(await FrontEnd.AnalyzeAsync(Library(method)));
        Assert.Equal((id, span), (found.Id, Text(found)));
    }

    [Theory]
    [InlineData("static Tile<float> F(Tile<float> x, Tile<float> y) => Tile.Concat(x, y, Axis.Columns) + 1f;")]
    [InlineData("static Tile<float> F(Tile<float> x, int m, int n) => x.Sum(Axis.Rows) + Tile.Zeros<float>(1, m) + Tile.Zeros<float>(1, n);")]
    [InlineData("static Tile<float> F(Tile<float> x, ReadView<float> v, int n) { var sum = Tile.Zeros<float>(1, n); for (int k = 0; k < 4; k++) sum = sum + x; return sum; }")]
    [InlineData("static Tile<float> F(Tile<float> x, int n) { var y = x; if (n > 0) y = Tile.Zeros<float>(1, 8); return y; }")]
    [InlineData("static Tile<float> F(Tile<float> x, int k) { var (best, _) = x.TopK(k); return best; }")]
    [InlineData("static Tile<T> F<T>(Tile<T> x) where T : unmanaged => x + x;")]
    [InlineData("static Tile<T> F<T>(Tile<T> x) where T : unmanaged => x & x;")]
    [InlineData("static Tile<float> F<T>(Tile<T> x, Tile<T> y) where T : unmanaged => Tile.Dot(x, y);")]
    [InlineData("static void F(View<float> row, float value) { row.Store(0, Tile.Full(1, 8, value)); }")]
    [InlineData("static void F(View<int> from, View<int> to) { while (from.At(0) > 0) to.Store(0, 1); }")]
    [InlineData("static (Tile<float>, int) F(Tile<float> x, int n) { var m = n * 2; return (x, m); }")]
    [InlineData("static Tile<float> F(Tile<float> x) => x + unknown;")]
    public async Task Method_ThatSomeCallerCanUse_IsNotReported(string method) => Assert.Empty(await FrontEnd.AnalyzeAsync(Library(method)));

    [Theory]
    [InlineData("static Tile<float> F(Tile<float> x) { var w = new float[4]; return G(x); }")]
    [InlineData("static Tile<float> F(in Tile<float> x) => x;")]
    [InlineData("static Tile<float> F(Tile<float> x) { var y = x * State; if (x.Equals(y)) return G(x); return x; }", 2)]
    [InlineData("static Tile<float> F(Tile<float> x) => G(x % 2f);")]
    [InlineData("static Tile<float> F(Tile<float> x) => G(F(x));")]
    public async Task Mistake_InAMethodThatKernelsInline_IsReportedOnce(string method, int count = 1)
    {
        var kernels = CompilationOf.Parse("""
            using Fusion.Kernels;
            public static partial class Kernels
            {
                [Kernel] public static void K(View<float> y) { var i = Grid.Over(y.Length(0)); y.Store(i, H(Helpers.F(y.Load(i, 8)))); }
                [Kernel] public static void L(View<float> y) { var i = Grid.Over(y.Length(0)); y.Store(i, H(Helpers.F(y.Load(i, 4)))); }
                [Device] private static Tile<float> H(Tile<float> x) => Helpers.F(x);
            }
            """, "Kernels.cs");
        var found = await FrontEnd.AnalyzeAsync((Microsoft.CodeAnalysis.CSharp.CSharpCompilation)Library(method).AddSyntaxTrees(kernels));
        Assert.Equal(count, found.Count);
        Assert.All(found, d => Assert.Equal("Source0.cs", d.Location.SourceTree!.FilePath));
    }

    [Fact]
    public async Task Mistake_ThatDependsOnTheCaller_IsReportedForTheKernel()
    {
        var kernels = CompilationOf.Parse("""
            using Fusion.Kernels;
            public static partial class Kernels
            {
                [Kernel] public static void K(View<float> y) { var i = Grid.Over(y.Length(0)); y.Store(i, Helpers.F(y.Load(i, 8), 4)); }
            }
            """, "Kernels.cs");
        var found = Assert.Single(await FrontEnd.AnalyzeAsync((Microsoft.CodeAnalysis.CSharp.CSharpCompilation)Library("static Tile<float> F(Tile<float> x, int n) => x + Tile.Zeros<float>(1, n);").AddSyntaxTrees(kernels)));
        Assert.Equal(("FUS0201", "x + Tile.Zeros<float>(1, n)"), (found.Id, Text(found)));
    }

    private static string Text(Diagnostic diagnostic) => diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan);

    private static Microsoft.CodeAnalysis.CSharp.CSharpCompilation Library(string method) => CompilationOf.Source($$"""
        using System;
        using Fusion.Kernels;
        public struct Bad { public string Name; }
        public static class Helpers
        {
            private static int State;
            [Device] public static Tile<float> G(Tile<float> x) => x + 1f;
            [Device] public {{method}}
        }
        """);
}
