using Fusion.Generators.Tests.Driver;

namespace Fusion.Generators.Tests;

/// <summary>Methods that cannot be kernels, and classes to which the generator cannot add: said once, at the C# that is to blame.</summary>
public sealed class DeclarationFormTests
{
    private const string Body = "{ var i = Grid.Over(1); y.Store(i, 1f); }";

    [Theory]
    [InlineData("public static partial class S { [Kernel] public static async void K(View<float> y) $ }", "FUS0014", "async")]
    [InlineData("public static partial class S { [Kernel, Device] public static void K(View<float> y) $ }", "FUS0014", "Device")]
    [InlineData("public partial interface S { [Kernel] static virtual void K(View<float> y) $ }", "FUS0014", "virtual")]
    [InlineData("public interface I { static abstract void K(View<float> y); } public partial class S : I { [Kernel] static void I.K(View<float> y) $ }", "FUS0014", "K")]
    [InlineData("public static partial class S { public static void M() { K(default); [Kernel] static void K(View<float> y) $ } }", "FUS0014", "K")]
    [InlineData("public delegate void D(View<float> y); public static partial class S { public static D M() => [Kernel] (y) => $; }", "FUS0014", "Kernel")]
    [InlineData("public static partial class S { public static float P { get => 1f; [Kernel] set { } } }", "FUS0014", "set")]
    [InlineData("public static partial class S { extension(int n) { [Kernel] public static void K(View<float> y) $ } }", "FUS0014", "K")]
    [InlineData("file static partial class S { [Kernel] public static void K(View<float> y) $ }", "FUS0015", "K")]
    [InlineData("file partial class A { public static partial class S { [Kernel] public static void K(View<float> y) $ } }", "FUS0015", "K")]
    [InlineData("public static partial class S { private struct K_Kernel; [Kernel] public static void K(View<float> y) $ }", "FUS0016", "K_Kernel")]
    [InlineData("public static partial class S { private static partial class K_Kernel; [Kernel] public static void K(View<float> y) $ }", "FUS0016", "K_Kernel")]
    [InlineData("public static partial class K_Kernel { [Kernel] public static void K(View<float> y) $ }", "FUS0016", "K_Kernel")]
    [InlineData("public static partial class S { public static int K_Kernel_bf16; [Kernel] public static void K<T>(View<T> x, View<float> y) where T : unmanaged $ }", "FUS0016", "K_Kernel_bf16")]
    [InlineData("public static partial class S { [Kernel] public static void K(View<float> y, float s, [Tune(4)] int n) $ public static void K(Fusion.Runtime.Launch l, Fusion.Runtime.Tensor<float> y, float s) { } }", "FUS0016", "K")]
    [InlineData("public static partial class S { [Kernel] public static void K<T>(View<T> x, View<float> y) where T : unmanaged $ public static void K<U>(Fusion.Runtime.Launch l, Fusion.Runtime.Tensor<U> x, Fusion.Runtime.Tensor<float> y) { } }", "FUS0016", "K")]
    [InlineData("public static partial class S { [Kernel] public static void K(View<float> y, float K_Kernel) $ }", "FUS0012", "K_Kernel")]
    public async Task Declaration_ThatCannotBeAKernel_IsRefusedAtTheSpan(string types, string id, string span)
    {
        var compilation = CompilationOf.Source("using Fusion.Kernels;\n" + types.Replace("$", Body, StringComparison.Ordinal));
        Assert.Empty(FrontEnd.Errors(compilation));
        FrontEnd.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var complete, out var defects);
        Assert.Empty(defects);
        Assert.Empty(FrontEnd.Errors(complete));
        var found = Assert.Single(await FrontEnd.AnalyzeAsync(compilation));
        Assert.Equal((id, span), (found.Id, found.Location.SourceTree!.GetText().ToString(found.Location.SourceSpan)));
        // The analyzer sees the generator's own files in a build.
        Assert.Equal(id, Assert.Single(await FrontEnd.AnalyzeAsync((Microsoft.CodeAnalysis.CSharp.CSharpCompilation)complete)).Id);
    }

    [Theory]
    [InlineData("public static void K(Fusion.Runtime.Launch l, Fusion.Runtime.Tensor<float> y, int n) { }")]
    [InlineData("public static void K(Fusion.Runtime.Launch l) { }")]
    [InlineData("public static void K<T>(Fusion.Runtime.Launch l, Fusion.Runtime.Tensor<float> y) { }")]
    [InlineData("private static class L_Kernel;")]
    public async Task Member_ThatOnlyResemblesWhatIsGenerated_IsAllowed(string member)
    {
        var compilation = CompilationOf.Source($"using Fusion.Kernels; public static partial class S {{ [Kernel] public static void K(View<float> y) {Body} {member} }}");
        FrontEnd.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var complete, out _);
        Assert.Empty(await FrontEnd.AnalyzeAsync((Microsoft.CodeAnalysis.CSharp.CSharpCompilation)complete));
    }
}
