using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Tests.Ir;

public sealed class DimTests
{
    private static readonly Dim A = Dim.Parameter("a");
    private static readonly Dim B = Dim.Parameter("b");

    [Theory]
    [InlineData('+', 7, 2, 9)]
    [InlineData('-', 7, 2, 5)]
    [InlineData('*', 7, 2, 14)]
    [InlineData('/', 7, 2, 3)]
    [InlineData('/', -7, 2, -3)]
    public void Combine_OfLiterals_Folds(char operation, int left, int right, int expected) =>
        Assert.Equal(expected, Dim.Combine(operation, left, right));

    [Fact]
    public void Combine_WithANeutralElement_GivesTheOtherOperand()
    {
        Assert.Equal(A, Dim.Combine('+', A, 0));
        Assert.Equal(A, Dim.Combine('+', 0, A));
        Assert.Equal(A, Dim.Combine('-', A, 0));
        Assert.Equal(A, Dim.Combine('*', A, 1));
        Assert.Equal(A, Dim.Combine('*', 1, A));
        Assert.Equal(A, Dim.Combine('/', A, 1));
    }

    [Fact]
    public void Combine_OfCommutativeOperators_IgnoresTheirOrder()
    {
        Assert.Equal(Dim.Combine('*', A, B), Dim.Combine('*', B, A));
        Assert.Equal(Dim.Combine('+', A, 4), Dim.Combine('+', 4, A));
        Assert.NotEqual(Dim.Combine('-', A, B), Dim.Combine('-', B, A));
        Assert.NotEqual(Dim.Combine('/', A, B), Dim.Combine('/', B, A));
    }

    [Fact]
    public void Combine_DividingByZero_IsRefused()
    {
        Assert.Throws<IrException>(() => Dim.Combine('/', 4, 0));
        Assert.Throws<OverflowException>(() => Dim.Combine('*', int.MaxValue, 2));
    }

    [Theory]
    [InlineData(6, 4)]
    [InlineData(7, 2)]
    [InlineData(1, 1)]
    public void Evaluate_OfAnExpression_EqualsCSharp(int a, int b)
    {
        var values = new Dictionary<string, int> { ["a"] = a, ["b"] = b };
        var dim = Dim.Combine('+', Dim.Combine('/', Dim.Combine('-', Dim.Combine('*', A, 3), B), 2), Dim.Combine('*', B, A));
        Assert.Equal((((a * 3) - b) / 2) + (b * a), dim.Evaluate(values));
    }

    [Fact]
    public void Evaluate_WithoutAValue_NamesTheExtent()
    {
        var error = Assert.Throws<IrException>(() => Dim.Combine('*', A, B).Evaluate(new Dictionary<string, int> { ["a"] = 3 }));
        Assert.Contains("b", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Combine_NamingAParameterTwice_Gathers()
    {
        var before = Dim.Combine('-', A, 1);
        Assert.Equal(A, Dim.Combine('+', before, 1));
        Assert.Equal(A, Dim.Combine('+', 1, before));
        Assert.Equal(Dim.Combine('*', 2, A), Dim.Combine('+', A, A));
        Assert.Equal(Dim.Combine('*', 3, A), Dim.Combine('+', Dim.Combine('*', 2, A), A));
        Assert.Equal(B, Dim.Combine('-', Dim.Combine('+', A, B), A));
        Assert.Equal((Dim)0, Dim.Combine('-', A, A));
        Assert.Equal("(b - a)", Dim.Combine('-', Dim.Combine('+', B, A), Dim.Combine('*', 2, A)).ToString());
        var half = Dim.Combine('/', A, 2);
        Assert.NotEqual(A, Dim.Combine('+', half, half)); // odd numbers lose one
    }
}
