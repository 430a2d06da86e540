using Fusion.Compiler.Ir;
using Fusion.Generators.Tests.Driver;
using Microsoft.CodeAnalysis;

namespace Fusion.Generators.Tests;

/// <summary>Structs of scalars as parameters of kernels and [Device] methods.</summary>
public sealed class StructTests
{
    private const string Types = """
        namespace Library
        {
            public readonly record struct Settings(float Rate, int Count) { public double Wide { get; init; } public float Twice => 2 * Rate; public const float Half = 0.5f; }
            public struct Fields { public bool On; public long Seed; }
        }
        """;

    private const string Helpers = """
        using Fusion.Kernels;
        namespace Library
        {
            public static class Helpers
            {
                [Device] public static Tile<float> Scaled(Tile<float> x, Settings s) => x * s.Rate + s.Count;
                [Device] public static Tile<float> Affine(Settings s, Tile<float> x) => x * s.Rate + s.Count;
                [Device] public static Tile<float> Both(Fields f, Tile<float> x, Settings s) => f.On ? Scaled(x, s) : x;
            }
        }
        """;

    [Fact]
    public void Kernel_OfAStruct_TakesItsMembersAsScalars()
    {
        var kernel = IrParser.Parse(FrontEnd.Ir(Kernel("y.Store(i, y.Load(i, 8) * s.Rate * (float)s.Wide * Settings.Half);") + Types));
        Assert.Equal(["y", "s.Rate", "s.Count", "s.Wide", "f.On", "f.Seed"], kernel.Parameters.Select(p => p.Name));
        Assert.Equal(["f32", "i32", "f64", "bool", "i64"], kernel.Parameters.Skip(1).Select(p => p.Value.Type.ToString()!));
        Assert.Equal([null, "Library.Settings", "Library.Settings", "Library.Settings", "Library.Fields", "Library.Fields"], kernel.Parameters.Select(p => p.Struct));
        Assert.All(kernel.Parameters.Skip(1), p => Assert.Equal(ParameterKind.Scalar, p.Kind));
    }

    [Fact]
    public void Kernel_OfAStruct_IsTheKernelOfItsMembers()
    {
        var whole = FrontEnd.Ir(Kernel("if (f.On) y.Store(i, y.Load(i, 8) * s.Rate + s.Count);") + Types);
        var members = FrontEnd.Ir(Kernel("if (f_On) y.Store(i, y.Load(i, 8) * s_Rate + s_Count);").Replace("Settings s, Fields f", "float s_Rate, int s_Count, double s_Wide, bool f_On, long f_Seed", StringComparison.Ordinal) + Types);
        Assert.Equal(members.Replace("s_", "s.", StringComparison.Ordinal).Replace("f_", "f.", StringComparison.Ordinal),
            whole.Replace(" of Library.Settings", "", StringComparison.Ordinal).Replace(" of Library.Fields", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Ir_OfAStruct_ParsesToItself()
    {
        var ir = FrontEnd.Ir(Kernel("y.Store(i, y.Load(i, 8) * s.Rate);") + Types);
        Assert.Equal(ir, IrPrinter.Print(IrParser.Parse(ir)));
    }

    [Fact]
    public void Overload_OfAStruct_TakesItWhole()
    {
        FrontEnd.Driver().RunGeneratorsAndUpdateCompilation(CompilationOf.Source(Kernel("y.Store(i, y.Load(i, 8) * s.Rate);") + Types), out var compilation, out var diagnostics);
        Assert.Empty(diagnostics);
        var signature = compilation.SyntaxTrees.Single(t => t.FilePath.EndsWith(".signature.g.cs", StringComparison.Ordinal)).ToString();
        Assert.Contains("Tensor<float> y, global::Library.Settings s, global::Library.Fields f) =>", signature, StringComparison.Ordinal);
        var code = compilation.SyntaxTrees.Single(t => t.FilePath.EndsWith(".kernel.g.cs", StringComparison.Ordinal)).ToString();
        Assert.Contains("float @s__Rate = @s.@Rate;", code, StringComparison.Ordinal);
        Assert.Contains("_launch.Interpret(() => global::Sample.K(InterpreterViews.View(@y), @s, @f))", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Helpers.Scaled(y.Load(i, 8), s)")]
    [InlineData("Helpers.Both(f, y.Load(i, 8), s)")]
    [InlineData("Helpers.Both(s: s, x: Helpers.Scaled(y.Load(i, 8), s), f: f)")]
    public void Call_OfAMethodElsewhere_IsTheSameKernel(string expression)
    {
        var kernel = Kernel($"y.Store(i, {expression});");
        var elsewhere = FrontEnd.Lower(CompilationOf.Source(kernel).AddReferences(Library()), CompilationOf.Path(0));
        var beside = FrontEnd.Lower(CompilationOf.Source(kernel, Types, Helpers), CompilationOf.Path(0));
        Assert.Empty(elsewhere.Diagnostics);
        Assert.Empty(beside.Diagnostics);
        Assert.Equal(Text(beside.Instances[0].Kernel!), Text(elsewhere.Instances[0].Kernel!));
    }

    [Theory]
    [InlineData("Helpers.Affine(s, Helpers.Affine(t, v))", "(v * t.Rate + t.Count) * s.Rate + s.Count")]
    [InlineData("Helpers.Affine(s, Helpers.Affine(t, Helpers.Affine(s, v)))", "((v * s.Rate + s.Count) * t.Rate + t.Count) * s.Rate + s.Count")]
    [InlineData("Helpers.Affine(x: Helpers.Affine(t, v), s: s)", "(v * t.Rate + t.Count) * s.Rate + s.Count")]
    public void Call_InAnArgumentOfTheSameMethod_KeepsBothStructs(string call, string inlined)
    {
        string Ir(string expression) => Text(IrParser.Parse(FrontEnd.Ir(Kernel($"var v = y.Load(i, 8); y.Store(i, {expression});").Replace("Settings s,", "Settings s, Settings t,", StringComparison.Ordinal) + Types + Helpers.Replace("using Fusion.Kernels;", "", StringComparison.Ordinal))));
        Assert.Equal(Ir(inlined), Ir(call));
    }

    [Theory]
    [InlineData("public struct Bad { }", "it has no members")]
    [InlineData("public struct Bad { public string Name; }", "its member 'Name' is of type 'string'")]
    [InlineData("public struct Bad { public Settings Inner; }", "its member 'Inner' is of type 'Settings'")]
    [InlineData("public struct Bad { public byte Small; }", "its member 'Small' is of type 'byte'")]
    [InlineData("public struct Bad { public float Known; private float hidden; }", "its member 'hidden' cannot be read")]
    [InlineData("public struct Bad { public float Written { private get; set; } }", "its member 'Written' cannot be read")]
    [InlineData("public ref struct Bad { public float Rate; }", "it is a ref struct")]
    public async Task Struct_ThatDoesNotFit_SaysWhy(string type, string why)
    {
        var source = Kernel("y.Store(i, y.Load(i, 8));").Replace("Fields f", "Bad f", StringComparison.Ordinal) + Types + $"\nnamespace Library {{ {type} }}";
        var found = Assert.Single(await FrontEnd.AnalyzeAsync(CompilationOf.Source(source)));
        Assert.Equal("FUS0013", found.Id);
        Assert.Contains("Parameter 'f' of type 'Bad': " + why, found.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Struct_OfAGenericType_SaysWhy()
    {
        var source = Kernel("y.Store(i, y.Load(i, 8));").Replace("Fields f", "Pair<float> f", StringComparison.Ordinal) + Types + "\nnamespace Library { public struct Pair<T> { public T Value; } }";
        Assert.Contains("it is generic", Assert.Single(await FrontEnd.AnalyzeAsync(CompilationOf.Source(source))).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Member_WhoseGeneratedNameIsTaken_IsReported()
    {
        var source = Kernel("y.Store(i, y.Load(i, 8));").Replace("Settings s,", "Settings s, float s__Rate,", StringComparison.Ordinal) + Types;
        var found = Assert.Single(await FrontEnd.AnalyzeAsync(CompilationOf.Source(source)));
        Assert.Equal("FUS0013", found.Id);
        Assert.Contains("'s__Rate'", found.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var t = s;", "FUS0112")]
    [InlineData("f.Seed = 1;", "FUS0101")]
    [InlineData("var t = s.Twice;", "FUS0102")]
    [InlineData("y.Store(i, Helpers.Scaled(y.Load(i, 8), new Settings(1f, 2)));", "FUS0108")]
    public async Task Use_OutsideTheLanguage_IsAnError(string statement, string id)
    {
        var found = await FrontEnd.AnalyzeAsync(CompilationOf.Source(Kernel(statement)).AddReferences(Library()));
        Assert.Equal([id], found.Select(d => d.Id));
    }

    private static string Kernel(string statement) => $$"""
        using Fusion.Kernels;
        using Library;
        public static partial class Sample
        {
            [Kernel]
            public static void K(View<float> y, Settings s, Fields f)
            {
                var i = Grid.Over(8);
                {{statement}}
            }
        }

        """;

    private static string Text(Kernel kernel) => System.Text.RegularExpressions.Regex.Replace(IrPrinter.Print(kernel), @" \{at=\d+\}| at=\d+|statement .*\n", "");

    private static MetadataReference Library()
    {
        FrontEnd.Driver().RunGeneratorsAndUpdateCompilation(CompilationOf.Source(Types, Helpers).WithAssemblyName("Library"), out var compilation, out _);
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
