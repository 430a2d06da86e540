using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Tests.Ir;

/// <summary>Names of locals and the C# of statements: kept in texts, and of no consequence.</summary>
public sealed class AnnotationTests
{
    private static Kernel Sample(string? name, string? statement)
    {
        var kernel = new Kernel("N.C.K");
        kernel.Parameters.Add(new Parameter("x", ParameterKind.Scalar, ScalarType.I32));
        if (statement is not null) kernel.Statements.Add(3, statement);
        var grid = new IrBuilder(kernel.Grid);
        grid.Yield([grid.Int(1)]);
        kernel.Body.Arguments.Add(new Value(ScalarType.I32, name));
        var body = new IrBuilder(kernel.Body);
        Value sum = body.Elementwise(OpCode.Add, kernel.Parameters[0].Value, kernel.Body.Arguments[0]);
        Value product = body.Elementwise(OpCode.Mul, sum, sum);
        if (name is not null)
        {
            sum.Named(name);
            product.Named(name);
        }
        body.Yield([]);
        return kernel;
    }

    [Fact]
    public void Print_ValuesOfOneName_TellsThemApart()
    {
        string text = IrPrinter.Print(Sample("m", null));
        Assert.Contains("body (%m : i32) {", text, StringComparison.Ordinal);
        Assert.Contains("%m.2 = add %x, %m : i32", text, StringComparison.Ordinal);
        Assert.Contains("%m.3 = mul %m.2, %m.2 : i32", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Print_NameOfAParameter_IsNotTakenTwice() =>
        Assert.Contains("%x.4 = mul %x.3, %x.3 : i32", IrPrinter.Print(Sample("x", null)), StringComparison.Ordinal);

    [Theory]
    [InlineData("var s = a * b;")]
    [InlineData("""var t = "a \\ \"b\" {0}";""")]
    [InlineData("x = y; // ü — } %3")]
    [InlineData("\"")]
    [InlineData("")]
    public void Text_WithAnnotations_RoundTrips(string statement)
    {
        string text = IrPrinter.Print(Sample("m", statement));
        Kernel read = IrParser.Parse(text);
        Assert.Equal(statement, read.Statements[3]);
        Assert.Equal("m", read.Body.Arguments[0].Name);
        Assert.Equal("m", read.Body.Ops[1].Result.Name);
        Assert.Equal(text, IrPrinter.Print(read));
    }

    [Fact]
    public void Fingerprint_OfAnotherNameOrStatement_IsTheSame()
    {
        Assert.Equal(KernelFingerprint.Of(Sample(null, null)), KernelFingerprint.Of(Sample("m", "var m = 1;")));
        Kernel other = Sample(null, null);
        other.Body.Ops[0].Ordinal = 7;
        Assert.NotEqual(KernelFingerprint.Of(Sample(null, null)), KernelFingerprint.Of(other));
    }

    [Theory]
    [InlineData("p.Scale")]
    [InlineData("1a")]
    [InlineData("")]
    public void Named_WhatTextCannotSay_IsLeftOut(string name) => Assert.Null(new Value(ScalarType.I32).Named(name).Name);

    [Theory]
    [InlineData("fusion-ir 1\nkernel K\nstatement 1 \"open\ngrid {", "IR line 3: expected a text in quotes")]
    [InlineData("fusion-ir 1\nkernel K\nstatement 1 x", "expected a text in quotes")]
    public void Text_WithAStatementThatDoesNotEnd_IsRefused(string text, string part) =>
        Assert.Contains(part, Assert.Throws<IrException>(() => IrParser.Parse(text)).Message, StringComparison.Ordinal);
}
