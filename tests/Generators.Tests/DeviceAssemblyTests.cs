using System.Text.RegularExpressions;
using Fusion.Compiler.Ir;
using Fusion.Generators.Tests.Driver;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fusion.Generators.Tests;

/// <summary>[Device] methods of another assembly, which carries their IR: a kernel is the same as with their source beside it.</summary>
public sealed partial class DeviceAssemblyTests
{
    private const string Helpers = """
        using Fusion.Kernels;
        namespace Library;
        public static class Helpers
        {
            [Device] public static Tile<float> Gelu(Tile<float> x) => x * Tile.Sigmoid(1.702f * x);
            [Device] public static Tile<float> Both(Tile<float> a, Tile<float> b, float scale) => (Gelu(a) + b) * scale;
            [Device] public static Tile<float> Softmax(Tile<float> x)
            {
                var e = Tile.Exp(x - x.Max(Axis.Columns));
                return e / e.Sum(Axis.Columns);
            }
            [Device] public static (Tile<float> Sum, Tile<float> Last) Walk(ReadView<float> x, int row, int steps, int bn)
            {
                var sum = Tile.Zeros<float>(1, bn);
                var last = sum;
                for (int n = 0; n < steps; n++)
                {
                    last = x.Load((row, n), (1, bn));
                    if (n > 2) sum = sum + last;
                }
                return (sum, last);
            }
            [Device] public static Tile<T> Same<T>(Tile<T> x) where T : unmanaged => x;
            [Device] public static Tile<float> Product<T>(Tile<T> a, Tile<T> b, Tile<float> sum) where T : unmanaged => Tile.Dot(a, b.T, sum);
            [Device] public static Tile<float> Mix(Tile<float> a, Tile<float> b) => a * b.Sum(Axis.Columns) + Tile.Columns(0, 4).To<float>();
            [Device] public static void Put(View<float> y, int i, Tile<float> tile) => y.Store((i, 0), tile);
            [Device] public static int Half(int n) => n / 2;
            [Device] public static int Weighted(int a, int b) => 100 * a + b;
            [Device] public static Tile<float> Odd(Tile<float> x) { x.ToString(); return x; }
            [Device] private static Tile<float> Hidden(Tile<float> x) => x;
        }
        """;

    private static readonly MetadataReference s_library = Library();

    [Theory]
    [InlineData("Helpers.Gelu(v)")]
    [InlineData("Helpers.Both(v, v.Sum(Axis.Columns), 2f)")]
    [InlineData("Helpers.Softmax(v)")]
    [InlineData("Helpers.Mix(v, v)")]
    [InlineData("Helpers.Same(Helpers.Same<float>(v))")]
    [InlineData("Helpers.Product(v, v, Tile.Zeros<float>(8, 8)).Sum(Axis.Columns) + v")]
    [InlineData("Helpers.Product(v.To<BFloat16>(), v.To<BFloat16>(), Tile.Zeros<float>(8, 8)).Sum(Axis.Columns) + v")]
    [InlineData("v + v); var (sum, last) = Helpers.Walk(x, i, Helpers.Half(count), 4); Helpers.Put(y, i + 1, last + sum")]
    [InlineData("v + Helpers.Weighted(b: count++, a: count)")]
    [InlineData("v + Helpers.Weighted(a: count++, b: count)")]
    [InlineData("v + v); var (sum, last) = Helpers.Walk(x, i, 3, width); Helpers.Put(y, i + 1, last - sum")]
    public void Call_OfAMethodElsewhere_IsTheSameKernel(string expression)
    {
        var kernel = Kernel($"        Helpers.Put(y, i, {expression});");
        var beside = Lower(CompilationOf.Source(kernel, Helpers));
        var elsewhere = Lower(CompilationOf.Source(kernel).AddReferences(s_library));
        Assert.Equal(beside, elsewhere);
    }

    [Theory]
    [InlineData("Helpers.Put(y, i, Helpers.Both(v, Tile.Zeros<float>(8, 3), 1f))", "(8, 4)", "(8, 3)")]
    [InlineData("Helpers.Put(y, i, Helpers.Product(v, Tile.Zeros<float>(8, 3), Tile.Zeros<float>(8, 8)))", "inner extents")]
    [InlineData("var (sum, last) = Helpers.Walk(x, i, 3, count); Helpers.Put(y, i, sum)", "bn", "must be known when the kernel is specialised")]
    [InlineData("Helpers.Put(y, i, Helpers.Odd(v))", "ToString")]
    [InlineData("Helpers.Put(y, i, Helpers.Same(v > 0f).To<float>())", "Library", "element types")]
    public void Call_ThatDoesNotFit_IsOneDiagnosticAtTheCall(string statement, params string[] parts)
    {
        var lowered = FrontEnd.Lower(CompilationOf.Source(Kernel($"        {statement};")).AddReferences(s_library), CompilationOf.Path(0));
        var diagnostic = Assert.Single(lowered.Diagnostics);
        Assert.Equal("FUS0108", diagnostic.Id);
        Assert.All(parts, part => Assert.Contains(part, diagnostic.GetMessage(null), StringComparison.Ordinal));
        Assert.StartsWith("Helpers.", diagnostic.Location.SourceTree!.ToString()[diagnostic.Location.SourceSpan.Start..], StringComparison.Ordinal);
    }

    [Fact]
    public void Methods_OfOneNameAndParameters_AreLeftToCSharp()
    {
        const string Method = "[Device] public static Tile<float> Twice(Tile<float> x) => x + x; ";
        FrontEnd.Driver().RunGeneratorsAndUpdateCompilation(CompilationOf.Source($"using Fusion.Kernels; public static class S {{ {Method}{Method} }}"), out _, out var diagnostics);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Definitions_AreOfVisibleMethodsOnly()
    {
        var ids = Definitions(Helpers).Select(d => (string)d.ConstructorArguments[0].Value!).ToList();
        Assert.DoesNotContain(ids, id => id.Contains("Hidden", StringComparison.Ordinal));
        Assert.Contains("M:Library.Helpers.Half(System.Int32)", ids);
        Assert.Equal(2, ids.Count(id => id.Contains("Product", StringComparison.Ordinal)));
        Assert.Contains(Definitions(Helpers.Replace("private static", "internal static", StringComparison.Ordinal).Replace("using Fusion.Kernels;", "using Fusion.Kernels; [assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Sample\")]", StringComparison.Ordinal)),
            d => ((string)d.ConstructorArguments[0].Value!).Contains("Hidden", StringComparison.Ordinal));
    }

    [Fact]
    public void Definition_Printed_ParsesToItself()
    {
        foreach (var ir in Definitions(Helpers).Select(d => (string)d.ConstructorArguments[1].Value!).Where(ir => ir.Length > 0))
            Assert.Equal(ir.Trim(), IrPrinter.Print(IrParser.Parse(ir)).Trim());
    }

    [Fact]
    public void Definition_AfterAnEditOfLayout_IsUnchanged() =>
        Assert.Equal(Texts(Helpers), Texts(Helpers.Replace("var e =", "// A comment.\n\n            var e =", StringComparison.Ordinal)));

    private static string Kernel(string statements) => $$"""
        using Fusion.Kernels;
        using Library;
        namespace Sample;
        public static partial class Kernels
        {
            [Kernel]
            public static void K(ReadView<float> x, View<float> y, int count, [Const(4)] int width)
            {
                var i = Grid.Over(Tile.Count(x.Length(0), 8));
                var v = x.Load((i, 0), (8, 4));
        {{statements}}
            }
        }
        """;

    /// <summary>IR without the numbers of statements, which differ where a body is not source.</summary>
    private static string Lower(CSharpCompilation compilation)
    {
        var lowered = FrontEnd.Lower(compilation, CompilationOf.Path(0));
        Assert.Empty(lowered.Diagnostics);
        return Ordinals().Replace(IrPrinter.Print(Assert.Single(lowered.Instances).Kernel!), "");
    }

    private static Compilation Generated(string source)
    {
        FrontEnd.Driver().RunGeneratorsAndUpdateCompilation(CompilationOf.Source(source).WithAssemblyName("Library"), out var compilation, out var diagnostics);
        Assert.Empty(diagnostics);
        Assert.Empty(FrontEnd.Errors(compilation));
        return compilation;
    }

    private static IEnumerable<AttributeData> Definitions(string source) => Generated(source).Assembly.GetAttributes().Where(a => a.AttributeClass?.Name == "DeviceDefinitionAttribute");

    private static IEnumerable<string> Texts(string source) => Definitions(source).Select(d => (string)d.ConstructorArguments[1].Value!);

    private static MetadataReference Library()
    {
        using var image = new MemoryStream();
        Assert.True(Generated(Helpers).Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    [GeneratedRegex(@" \{at=\d+\}| at=\d+|statement .*\n")]
    private static partial Regex Ordinals();
}
