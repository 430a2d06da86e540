namespace Fusion.Fuzzing;

/// <summary>Declarations of kernels as projects have them: what is not refused must compile with its generated files, without a warning.</summary>
public sealed class DeclarationTests
{
    [Theory]
    [InlineData("public static partial class Ops { $K $k }")]
    [InlineData("public static partial class Ops { $K } public static partial class ops { $K } public static partial class OPS { $k }")]
    [InlineData("namespace A { public static partial class Ops { $K } } namespace a { public static partial class Ops { $K } }")]
    [InlineData("public static partial class Ops { public static partial class Inner { $K } public static partial class inner { $k } }")]
    public async Task Names_ThatDifferInCaseOnly_AreDifferentKernels(string types)
    {
        string source = With(types);
        DeclarationOutcome outcome = await DeclarationOutcome.Of(false, source);
        AssertWorks(outcome);
        Assert.Equal(source.Split("[Kernel]").Length - 1, outcome.Complete.Assembly.GetAttributes().Count(a => a.AttributeClass!.Name == "KernelDefinitionAttribute"));
    }

    /// <summary>Types as a file, in which <c>$K</c> stands for a kernel K and <c>$k</c> for a kernel k.</summary>
    private static string With(string types) => "using System;\nusing Fusion.Kernels;\n" + types.Replace("$K", Kernel("K"), StringComparison.Ordinal).Replace("$k", Kernel("k"), StringComparison.Ordinal);

    private static string Kernel(string name) => $"[Kernel] public static void {name}(ReadView<float> x, View<float> y) {{ var i = Grid.Over(Tile.Count(y.Length(0), 4)); y.Store(i, x.Load(i, 4) + 1f); }}";

    private static void AssertWorks(DeclarationOutcome outcome)
    {
        Assert.True(outcome.IsCSharp);
        Assert.Empty(outcome.Defects);
        Assert.Empty(outcome.Refused);
    }
}
