using Fusion.Compiler.Ir;
using Fusion.Generators.Frontend;
using Fusion.Generators.Tests.Driver;

namespace Fusion.Generators.Tests;

/// <summary>Whole kernels as IR text.</summary>
public sealed class FrontEndTests
{
    [Theory]
    [InlineData("Elementwise", "SwiGlu")]
    [InlineData("Normalization", "RmsNorm")]
    [InlineData("Attention", "Forward")]
    [InlineData("Features", "Scalars")]
    [InlineData("Features", "Tiles")]
    [InlineData("Whole", "Operations")]
    public void Kernel_Lowered_MatchesTheGoldenIr(string file, string kernel) =>
        Golden.Matches($"{file}.{kernel}.ir", FrontEnd.Ir(CompilationOf.Sample(file + ".cs"), kernel));

    [Fact]
    public void Statements_Numbered_LeadToTheirLines() =>
        Assert.Equal([(1, "Source0.cs", 12), (2, "Source0.cs", 13), (3, "Source0.cs", 14), (4, "Source0.cs", 15)], Places(FrontEnd.Lower(CompilationOf.Sample("Normalization.cs"))));

    [Fact]
    public void Statements_AndLocals_AreQuotedInTheIr()
    {
        const string Source = """
            using Fusion.Kernels;
            static partial class S
            {
                [Kernel]
                static void K(View<float> y, [Const(4)] int n)
                {
                    var (row, _) = Grid.Over(2, 3);
                    // A comment, and a statement of two lines.
                    var total = Tile.Zeros<float>(1, 8) /* here too */
                        +   y.Load(row, 8);
                    for (int i = 0; i < n; i++)
                    {
                        if (i > 1) total = total + 1f;
                    }
                    y.Store(row, total);
                }
            }
            """;
        var kernel = FrontEnd.Lower(CompilationOf.Source(Source), CompilationOf.Path(0)).Instances[0].Kernel!;
        Assert.Equal(
            ["var (row, _) = Grid.Over(2, 3);", "var total = Tile.Zeros<float>(1, 8) + y.Load(row, 8);", "for (int i = 0; i < n; i++)", "if (i > 1)", "total = total + 1f;", "y.Store(row, total);"],
            kernel.Statements.Values);
        Assert.Equal(["row", null], kernel.Body.Arguments.Select(a => a.Name));
        Op loop = kernel.Body.Walk().Single(op => op.Code == OpCode.For);
        Assert.Equal(["i", "total"], loop.Regions[0].Arguments.Select(a => a.Name));
        Assert.All([loop.Result, loop.Operands[3], loop.Regions[0].Yields[0]], value => Assert.Equal("total", value.Name));
        string renamed = Source.Replace("total", "sum", StringComparison.Ordinal);
        var other = FrontEnd.Lower(CompilationOf.Source(renamed), CompilationOf.Path(0)).Instances[0].Kernel!;
        Assert.NotEqual(IrPrinter.Print(kernel), IrPrinter.Print(other));
        Assert.Equal(KernelFingerprint.Of(kernel), KernelFingerprint.Of(other));
    }

    [Fact]
    public void Statements_OfInlinedMethods_HaveNumbersOfTheirOwn()
    {
        const string Kernel = """
            using Fusion.Kernels;
            static partial class S
            {
                [Kernel]
                static void K(View<float> y)
                {
                    var i = Grid.Over(1);
                    var a = Helpers.Twice(y.Load(i, 8));
                    y.Store(i, Helpers.Four(a) + 1f);
                }
            }
            """;
        const string Helper = """
            using Fusion.Kernels;
            static class Helpers
            {
                [Device] public static Tile<float> Twice(Tile<float> x) => x * 2f;
                [Device]
                public static Tile<float> Four(Tile<float> x)
                {
                    var two = Twice(x);
                    return Twice(two);
                }
            }
            """;
        var lowered = FrontEnd.Lower(CompilationOf.Source(Kernel, Helper), CompilationOf.Path(0));
        Assert.Equal(
            [(1, "Source0.cs", 7), (2, "Source0.cs", 8), (3, "Source0.cs", 9), (4, "Source1.cs", 4), (5, "Source1.cs", 8), (6, "Source1.cs", 9)], Places(lowered));
        // Every product stands in Twice, the final sum in the kernel.
        var ops = lowered.Instances[0].Kernel!.Body.Walk().ToList();
        Assert.Equal([4, 4, 4], ops.Where(op => op.Code == OpCode.Mul && op.Result.IsTile).Select(op => op.Ordinal));
        Assert.Equal([3], ops.Where(op => op.Code == OpCode.Add && op.Result.IsTile).Select(op => op.Ordinal));
    }

    [Theory]
    [InlineData("n = Math.Max(val2: n++, val1: 3 * n);", "int a = n++; n = Math.Max(3 * n, a);")]
    [InlineData("y.Store(value: y.Load(n++, 8), tile: n);", "var v = y.Load(n++, 8); y.Store(n, v);")]
    [InlineData("one = Tile.Where(b: (float)n++ * one, condition: one > 0f, a: one * (float)n);", "var a = (float)n++ * one; one = Tile.Where(one > 0f, one * (float)n, a);")]
    [InlineData("one = Tile.Full(value: (float)n++, columns: 8, rows: 1) * (float)n;", "float a = n++; one = Tile.Full(1, 8, a) * (float)n;")]
    [InlineData("y.Store(0, one.Sum(Axis.Columns) + y.Load(pad: 1f, length: 8, tile: n));", "y.Store(0, one.Sum(Axis.Columns) + y.Load(n, 8, 1f));")]
    public void Arguments_InAnotherOrder_AreEvaluatedAsTheyStand(string statements, string apart) => Assert.Equal(Body(apart), Body(statements));

    private static string Body(string statements) => System.Text.RegularExpressions.Regex.Replace(IrPrinter.PrintBare(IrParser.Parse(FrontEnd.Ir($$"""
        using System;
        using Fusion.Kernels;
        static partial class S
        {
            [Kernel]
            static void K(View<float> y, int n) { var i = Grid.Over(1); var one = y.Load(i, 8); {{statements}} y.Store(n, one); }
        }
        """))), @" \{at=\d+\}|,? at=\d+", "");

    [Fact]
    public void Samples_Compiled_AreValidCSharp() =>
        Assert.Empty(new[] { "Elementwise", "Normalization", "Attention", "Features", "Whole", "Generic" }.SelectMany(f => FrontEnd.Errors(CompilationOf.Source(CompilationOf.Sample(f + ".cs")))));

    private static IEnumerable<(int, string, int)> Places(LoweredMethod lowered) => Assert.Single(lowered.Instances).Statements.Select(s => (s.Ordinal, s.Path, s.Line));
}
