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
    public void Kernel_Lowered_MatchesTheGoldenIr(string file, string kernel) =>
        Golden.Matches($"{file}.{kernel}.ir", FrontEnd.Ir(CompilationOf.Sample(file + ".cs"), kernel));

    [Fact]
    public void Statements_Numbered_MapToLinesOfTheMethod() =>
        // Line 0 holds the attribute, the signature takes two lines, the brace one.
        Assert.Equal("1:4 2:5 3:6 4:7", FrontEnd.Lower(CompilationOf.Sample("Normalization.cs")).Lines);

    [Fact]
    public void Samples_Compiled_AreValidCSharp() =>
        Assert.Empty(new[] { "Elementwise", "Normalization", "Attention", "Features" }.SelectMany(f => FrontEnd.Errors(CompilationOf.Source(CompilationOf.Sample(f + ".cs")))));
}
