using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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

    /// <summary>No C#, but what is typed on the way to it: the generator goes on.</summary>
    [Theory]
    [InlineData("public static partial class Ops { $K } public partial record Ops { $K }")]
    [InlineData("public static partial class Ops { $K } public partial record struct Ops { $K } public partial record Ops { $k }")]
    [InlineData("public static partial class Ops { $K } public static partial class Ops<T> { $K }")]
    [InlineData("public partial class Outer { public static partial class Ops { $K } } public partial struct Outer { public static partial class Ops { $K } }")]
    public async Task Names_OfTypesOfDifferentKinds_DoNotFailTheGenerator(string types)
    {
        DeclarationOutcome outcome = await DeclarationOutcome.Of(false, With(types));
        Assert.True(outcome.Defects.Count == 0, string.Join("\n", outcome.Defects));
    }

    [Theory]
    [InlineData("public static partial class Ops { private record struct S(float A); [Kernel] private static void K(View<float> y, S s) { var i = Grid.Over(1); y.Store(i, s.A); } }")]
    [InlineData("public class Base { protected record struct S(float A); } public partial class Ops : Base { [Kernel] protected static void K(View<float> y, S s) { var i = Grid.Over(1); y.Store(i, s.A); } }")]
    [InlineData("public static partial class @class { [Kernel] public static void @event(View<float> y) { var i = Grid.Over(1); y.Store(i, 1f); } }")]
    [InlineData("namespace @namespace.@int { public static partial class @record { [Kernel] public static void @double<T>(View<T> x, View<float> y) where T : unmanaged { var i = Grid.Over(1); y.Store(i, 1f); } } }")]
    [InlineData("public static partial class Ops { [Kernel] public static void Run(View<float> y) { var i = Grid.Over(1); y.Store(i, 1f); } }")]
    [InlineData("public static partial class Ops { [Kernel] public static void Interpret(View<float> y) { var i = Grid.Over(1); y.Store(i, 1f); } }")]
    [InlineData("public static partial class Ops { [Kernel] public static void Equals(View<float> y) { var i = Grid.Over(1); y.Store(i, 1f); } }")]
    [InlineData("public static partial class Ops { [Kernel] public static partial void K(View<float> y, [Const] int n); public static partial void K(View<float> y, int n) { var i = Grid.Over(1); y.Store(i, Tile.Full(1, n, 1f)); } }")]
    [InlineData("public static partial class Ops { public static partial void K(View<float> y, [Tune(8)] int n); [Kernel] public static partial void K(View<float> y, int n) { var i = Grid.Over(1); y.Store(i, Tile.Full(1, n, 1f)); } }")]
    [InlineData("public static partial class Größe { $K } public static partial class GRÖSSE { $K } public static partial class groß { $k }")]
    [InlineData("public static partial class Gro\u0308sse { $K } public static partial class Ⅷ { $k }")]
    public async Task Declaration_OfAnyKind_CompilesWithItsGeneratedFiles(string types) => AssertWorks(await DeclarationOutcome.Of(false, With(types)));

    /// <summary>Names that generated code uses mean something else in the kernel's class.</summary>
    [Theory]
    [InlineData("namespace Acme.Math { public class Vector; } namespace Acme.Kernels { public static partial class Ops { $M } }")]
    [InlineData("namespace Acme.Kernels { public class Launch; public class Tensor<T>; public class DeviceKind; public class KernelHandle; public static partial class Ops { $M } }")]
    [InlineData("namespace Acme.Kernels { public static partial class Ops { private static int Math => 3; private static void Vector512() { } private class CpuTile; $M } }")]
    [InlineData("public class Base { public static int CpuMath; protected class ReadOnlySpan; } public partial class Ops : Base { $M }")]
    [InlineData("public class Math; public class Launch; public static partial class Ops { $M }")]
    [InlineData("namespace Acme { public class MethodImplAttribute : Attribute; public class MethodImplOptions; public static partial class Ops { $M } }")]
    [InlineData("namespace Fusion { namespace Math { public class Vector; } } namespace Fusion.My { public static partial class Ops { $M } }")]
    [InlineData("namespace System.My { public static partial class Ops { $M } }")]
    [InlineData("namespace Math.Launch { public static partial class Math { public static partial class Ops { $M } } }")]
    [InlineData("global using Other; namespace Other { public class Launch; public class ViewArgument; } namespace Acme { public static partial class Ops { $M } }")]
    [InlineData("global using Launch = System.String; global using static Other.Static; namespace Other { public static class Static { public class CpuWorker; } } namespace Acme { public static partial class Ops { $M } }")]
    public async Task Names_ThatMeanSomethingElseBesideTheKernel_AreWrittenInFull(string types)
    {
        const string Kernel = "[Kernel] public static void K(ReadView<float> x, View<float> y, double d, [Tune(4, Cpu = [8])] int n) { var i = Grid.Over(Tile.Count(y.Length(0), n)); y.Store(i, x.Load(i, n).Sum(Axis.Columns) + (float)d + Tile.Exp(x.Load(i, n))); }";
        string source = With(types.Replace("$M", Kernel, StringComparison.Ordinal));
        if (types.StartsWith("global using", StringComparison.Ordinal)) source = source.Replace("using System;\nusing Fusion.Kernels;\n", "", StringComparison.Ordinal).Replace("; namespace Other", "; using System; using Fusion.Kernels; namespace Other", StringComparison.Ordinal);
        AssertWorks(await DeclarationOutcome.Of(false, source));
    }

    /// <summary>The function of a kernel has an ASCII name in CUDA that is no word of C++.</summary>
    [Theory]
    [InlineData("Ops", "Größe")]
    [InlineData("Größe", "Gro\u0308sse")]
    [InlineData("@and", "eq")]
    [InlineData("size", "t")]
    [InlineData("__ops", "@event")]
    public async Task Names_OfEveryKind_RunOnEveryExecution(string type, string kernel)
    {
        var census = new Census();
        var candidate = new Candidate("names", 1, $$"""
            using Fusion.Kernels;
            namespace {{Candidate.Namespace}};
            public static partial class {{type}} { [Kernel] public static void {{kernel}}(ReadView<float> x, View<float> y) { var i = Grid.Over(Tile.Count(y.Length(0), 4)); y.Store(i, x.Load(i, 4) + 1f); } }
            """);
        Assert.Empty(await new Laboratory(census).Check([candidate], _ => true));
        Assert.True(census is { Accepted: 1, Emulated: > 0 }, census.ToString());
    }

    [Fact]
    public void Snapshots_OfGeneratedCode_CallNoOtherTypesByTheirShortNames()
    {
        foreach (string path in Directory.GetFiles(Path.Combine(Corpus.Root(), "tests", "Conformance.Tests", "Snapshots"), "*.cs"))
        {
            var root = CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot();
            var own = root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Select(t => t.Identifier.Text).Concat(root.DescendantNodes().OfType<MethodDeclarationSyntax>().Select(m => m.Identifier.Text)).ToHashSet(StringComparer.Ordinal);
            var names = root.DescendantNodes().OfType<SimpleNameSyntax>().Where(n => char.IsUpper(n.Identifier.Text[0]))
                .Where(n => n.Parent is not (QualifiedNameSyntax or AliasQualifiedNameSyntax) && !(n.Parent is MemberAccessExpressionSyntax access && access.Name == n) && !(n.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } a && a.Left == n))
                .Select(n => n.Identifier.Text).Where(n => !own.Contains(n));
            Assert.All(names, n => Assert.True(Fusion.Compiler.Emit.GeneratedNames.Types.ContainsKey(n), $"{Path.GetFileName(path)} names {n}"));
        }
    }

    /// <summary>A build says of a kernel with errors what is wrong with it, and nothing of generated files.</summary>
    [Theory]
    [InlineData("View<float> y, int n", "var i = Grid.Over(1); y.Store(i, Tile.Zeros<float>(4, 8) + Tile.Zeros<float>(8, 4));", "FUS0201")]
    [InlineData("View<float> y, float scale = 2f", "var i = Grid.Over(1); y.Store(i, 1f); return;", "FUS0101")]
    [InlineData("View<float> y, System.DateTime t", "var i = Grid.Over(1); y.Store(i, 1f);", "FUS0006")]
    [InlineData("View<float> y, S s", "y.Store(0, s.A);", "FUS0008")]
    [InlineData("View<float> y, ReadView<int> z", "var i = Grid.Over(1); y.Store(i, 1f); y.Store((i, 0), 1f);", "FUS0302")]
    [InlineData("View<float> y, [Tune(4)] int n, [Const] bool b", "var i = Grid.Over(n); while (true) y.Store(i, 1f);", "FUS0117")]
    public async Task Build_OfAKernelWithAnError_ReportsThatErrorAlone(string parameters, string body, string id)
    {
        DeclarationOutcome outcome = await DeclarationOutcome.Of(false, With($"public static partial class Ops {{ public record struct S(float A); [Kernel] public static void K({parameters}) {{ {body} }} $k }}"));
        Assert.Empty(outcome.Defects);
        Assert.Equal([id], outcome.Refused);
    }

    [Fact]
    public async Task Build_OfAGenericKernelWithAnError_ReportsThatErrorAlone()
    {
        DeclarationOutcome outcome = await DeclarationOutcome.Of(false, With("public static partial class Ops { [Kernel] public static void K<T>(View<T> y) where T : unmanaged { var i = Grid.Over(1); y.Store(i, y.Load(i, 4) + y.Load(i, 4)); } }"));
        Assert.Empty(outcome.Defects);
        Assert.NotEmpty(outcome.Refused);
    }

    /// <summary>Calls leave out what they leave out of the kernel.</summary>
    [Theory]
    [InlineData("int a = -7, long b = 5, float c = 2f, double d = 1e-300, bool e = true", "S.K(l, t); S.K(l, t, 3); S.K(l, t, e: false);")]
    [InlineData("float a = float.NaN, double b = double.NegativeInfinity, float c = -0f, float d = float.MaxValue, int e = int.MinValue, long f = long.MinValue, float g = 1 / 3f", "S.K(l, t); S.K(l, t, g: 3);")]
    [InlineData("float a = 2f, [Const] int n = 4, [Tune(4)] int m = 4", "S.K(l, t); S.K(l, t, 3f, 5);")]
    [InlineData("P a = default, float b = 3", "S.K(l, t); S.K(l, t, b: 4);")]
    [InlineData("[System.Runtime.InteropServices.Optional, System.Runtime.InteropServices.DefaultParameterValue(2f)] float a, int b, float c = 3", "S.K(l, t, 2f, 1);")]
    [InlineData("ReadView<float> z = default, int b = 3", "S.K(l, t, t);")]
    public async Task OptionalValues_OfAKernel_AreThoseOfItsOverload(string parameters, string calls)
    {
        DeclarationOutcome outcome = await DeclarationOutcome.Of(false, With($$"""
            public record struct P(float A);
            public static partial class S
            {
                [Kernel] public static void K(View<float> y, {{parameters}}) { var i = Grid.Over(Tile.Count(y.Length(0), 4)); y.Store(i, 1f); }
                public static void Call(Fusion.Runtime.Launch l, Fusion.Runtime.Tensor<float> t) { {{calls}} }
            }
            """));
        Assert.Empty(outcome.Complete.GetDiagnostics().Where(d => d.Severity != DiagnosticSeverity.Hidden));
    }

    [Theory]
    [InlineData("public class Base { public static void K(View<float> y) { } public static void K(Fusion.Runtime.Launch l, Fusion.Runtime.Tensor<float> y) { } public class K_Kernel; } public partial class S : Base { $new }")]
    [InlineData("public partial class Base { $K } public partial class S : Base { $nnew }")]
    [InlineData("public static partial class S { [Obsolete] $K }")]
    [InlineData("public static partial class S { [Obsolete(\"Use \\\"that\\\".\", true)] $K }")]
    [InlineData("[Obsolete] public record struct P(float A); public static partial class S { [Obsolete(\"Use that.\")] [Kernel] public static void K(View<float> y, P p) { var i = Grid.Over(1); y.Store(i, p.A); } }")]
    [InlineData("public static partial class S { [System.Diagnostics.CodeAnalysis.Experimental(\"EXP1\", UrlFormat = \"a\")] $K }")]
    public async Task GeneratedFiles_OfSpecialKernels_HaveNoWarnings(string types) => AssertWorks(await DeclarationOutcome.Of(false, With(types
        .Replace("$nnew", Kernel("K").Replace("public static", "public new static", StringComparison.Ordinal), StringComparison.Ordinal)
        .Replace("$new", "[Kernel] public new static void K(View<float> y) { var i = Grid.Over(1); y.Store(i, 1f); }", StringComparison.Ordinal))));

    [Fact]
    public async Task Overload_OfAnObsoleteKernel_IsObsolete()
    {
        DeclarationOutcome outcome = await DeclarationOutcome.Of(false, With("public static partial class S { [Obsolete(\"Old.\")] $K public static void Call(Fusion.Runtime.Launch l, Fusion.Runtime.Tensor<float> t) { K(l, t, t); } }"));
        Assert.Equal([("CS0618", "Source0.cs")], outcome.Complete.GetDiagnostics().Where(d => d.Severity != DiagnosticSeverity.Hidden).Select(d => (d.Id, d.Location.SourceTree!.FilePath)));
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
