using Fusion.Generators.Tests.Driver;

namespace Fusion.Generators.Tests;

/// <summary>Tiles that no GPU has room for: where it is said, and what to do.</summary>
public sealed class BudgetTests
{
    [Theory]
    [InlineData("", "512", "v.T", "for a block: choose smaller tiles, or hold fewer at a time")]
    [InlineData(", [Const(512)] int n", "n", "v.T", "for a block: choose smaller [Const] values, or hold fewer tiles at a time")]
    [InlineData(", [Tune(512)] int n", "n", "v.T", "for a block: choose smaller [Tune] values")]
    [InlineData(", [Tune(512, 1024)] int n", "n", "v.T", "choose smaller [Tune] values; none of its [Tune] values fits")]
    [InlineData(", [Tune(512, 1024, 64)] int n", "n", "v.T", "choose smaller [Tune] values; n = 64 fits, so state that first")]
    [InlineData(", [Tune(64)] int m, [Tune(512, 64)] int n", "n", "v.T", "m = 64, n = 64 fits, so state that first")]
    [InlineData(", [Tune(512)] int n", "n", "v.Slice((0, 0), (64, 64)).T", "choose smaller [Tune] values")]
    public async Task TilesThatDoNotFit_AreReportedAtTheLargest(string parameter, string extent, string stored, string end)
    {
        var found = Assert.Single(await FrontEnd.AnalyzeAsync(Compilation(parameter, extent, stored)));
        Assert.Equal("FUS0213", found.Id);
        Assert.EndsWith(end, found.GetMessage(), StringComparison.Ordinal);
        Assert.Equal($"x.Load((i, 0), ({extent}, {extent}))", found.Location.SourceTree!.GetText().ToString(found.Location.SourceSpan));
    }

    [Theory]
    [InlineData(", [Tune(64, 4096)] int n", "n")]
    [InlineData(", [Const] int n", "n")]
    [InlineData(", [Tune(64, Cpu = [512])] int n", "n")]
    public async Task LaterValuesThatDoNotFit_AreLeftToTuning(string parameter, string extent) => Assert.Empty(await FrontEnd.AnalyzeAsync(Compilation(parameter, extent, "v.T")));

    private static Microsoft.CodeAnalysis.CSharp.CSharpCompilation Compilation(string parameter, string extent, string stored) => CompilationOf.Source($$"""
        using Fusion.Kernels;
        public static partial class Kernels
        {
            [Kernel]
            public static void K(ReadView<float> x, View<float> y{{parameter}})
            {
                var i = Grid.Over(y.Length(1));
                var v = x.Load((i, 0), ({{extent}}, {{extent}}));
                y.Store((0, i), {{stored}});
            }
        }
        """);
}
