using Fusion.Compiler.Ir;
using Fusion.Generators.Pipeline;
using Fusion.Generators.Tests.Driver;
using Microsoft.CodeAnalysis;

namespace Fusion.Generators.Tests;

/// <summary>Kernels over element types: an instance for each combination, chosen by the overload.</summary>
public sealed class GenericTests
{
    private static readonly string Source = CompilationOf.Sample("Generic.cs");

    [Fact]
    public void Kernel_WithoutAStatedSet_HasInstancesForFloatAndBFloat16()
    {
        var instances = FrontEnd.Instances(Source, "Linear");
        Assert.Equal(["Sample.Generic.Linear<f32>", "Sample.Generic.Linear<bf16>"], instances.Select(ir => IrParser.Parse(ir).Name));
        Golden.Matches("Generic.Linear{f32}.ir", instances[0]);
        Golden.Matches("Generic.Linear{bf16}.ir", instances[1]);
    }

    [Fact]
    public void Kernel_OverTwoTypes_HasEveryCombination() =>
        Assert.Equal(
            ["Convert<f32,i32>", "Convert<f32,f32>", "Convert<bf16,i32>", "Convert<bf16,f32>"],
            FrontEnd.Instances(Source, "Convert").Select(ir => IrParser.Parse(ir).Name["Sample.Generic.".Length..]));

    [Fact]
    public void Instance_ForFloat_IsTheKernelThatStatesFloat()
    {
        var stated = Source.Replace("Linear<TElement>(", "Linear(", StringComparison.Ordinal).Replace("        where TElement : unmanaged\n", "", StringComparison.Ordinal).Replace("TElement", "float", StringComparison.Ordinal);
        // The statements say float and TElement, the rest is the same.
        Assert.Equal(FrontEnd.Ir(stated, "Linear").Replace("Generic.Linear", "Generic.Linear<f32>", StringComparison.Ordinal), FrontEnd.Instances(Source, "Linear")[0].Replace("TElement", "float", StringComparison.Ordinal));
    }

    [Fact]
    public void Example_OfThePage_IsTheSample()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "kernels.md"));
        var shown = page[page.IndexOf("## Element types", StringComparison.Ordinal)..].Split("```csharp\n")[1].Split("```")[0].Trim();
        Assert.Contains(string.Join('\n', shown.Split('\n').Select(line => "    " + line)), Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Overload_OfAGenericKernel_ChoosesTheInstance() =>
        Golden.Matches("Generic.Convert.signature.txt", Files()["Sample.Generic.Convert.signature.g.cs"]);

    [Fact]
    public void Files_OfAGenericKernel_AreOneSignatureAndThreeForEachInstance()
    {
        var names = Files().Keys.Where(name => name.Contains(".Linear", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "Sample.Generic.Linear.signature.g.cs",
                "Sample.Generic.Linear{bf16}.definition.g.cs", "Sample.Generic.Linear{bf16}.kernel.g.cs", "Sample.Generic.Linear{bf16}.lines.g.cs",
                "Sample.Generic.Linear{f32}.definition.g.cs", "Sample.Generic.Linear{f32}.kernel.g.cs", "Sample.Generic.Linear{f32}.lines.g.cs",
            ], names);
    }

    [Fact]
    public void Edit_OfAGenericBody_ModifiesItsInstancesOnly()
    {
        var run = Edit("sum + bias", "sum - bias");
        Assert.All(Reasons(run, TrackingNames.Signatures), AssertUnchanged);
        Assert.Equal(2, Reasons(run, TrackingNames.Code).Count(r => r == IncrementalStepRunReason.Modified));
        Assert.Equal(4, Reasons(run, TrackingNames.Code).Count(r => r is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached));
        Assert.All(Reasons(run, TrackingNames.Lines), AssertUnchanged);
    }

    [Fact]
    public void Edit_OfASet_ModifiesThatSignatureAndAddsInstances()
    {
        var run = Edit("[ElementTypes(typeof(int), typeof(float))]", "[ElementTypes(typeof(int), typeof(float), typeof(BFloat16))]");
        Assert.Equal(1, Reasons(run, TrackingNames.Signatures).Count(r => r == IncrementalStepRunReason.Modified));
        Assert.Equal(8, Reasons(run, TrackingNames.Code).Count(r => r != IncrementalStepRunReason.Removed));
    }

    [Fact]
    public async Task Error_InEveryInstance_IsReportedOnceAsItself()
    {
        var found = await FrontEnd.AnalyzeAsync(CompilationOf.Source(Kernel("y.Store((i, i), x.Load(i, 8));")));
        Assert.Equal(["FUS0302"], found.Select(d => d.Id));
    }

    [Fact]
    public async Task Error_InOneInstance_NamesItsType()
    {
        var found = await FrontEnd.AnalyzeAsync(CompilationOf.Source(Kernel("y.Store(i, -x.Load(i, 8));")));
        var error = Assert.Single(found);
        Assert.Equal("FUS0212", error.Id);
        Assert.StartsWith("With TElement = BFloat16: In '-x.Load(i, 8)', '-' does not work on BFloat16", error.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProductOfSBytes_InAGenericBody_SaysThatItIsInt()
    {
        var source = Kernel("var t = x.Load(i, 8); var d = Tile.Dot(t, t.T);").Replace("K<TElement>", "K<[ElementTypes(typeof(float), typeof(sbyte))] TElement>", StringComparison.Ordinal);
        var error = Assert.Single(await FrontEnd.AnalyzeAsync(CompilationOf.Source(source)));
        Assert.Equal("FUS0212", error.Id);
        Assert.Contains("With TElement = sbyte: In 'Tile.Dot(t, t.T)', products of sbyte are int: 't' and 't.T' must be tiles of that type", error.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[ElementTypes] TElement", "unmanaged", "needs at least one type")]
    [InlineData("[ElementTypes(typeof(bool))] TElement", "unmanaged", "names 'bool'")]
    [InlineData("[ElementTypes(typeof(uint))] TElement", "unmanaged", "views hold float, double, int, long, BFloat16, Half, sbyte, byte or ushort")]
    [InlineData("[ElementTypes(typeof(int), typeof(int))] TElement", "unmanaged", "names 'int' twice")]
    [InlineData("TElement", "unmanaged, System.IComparable<TElement>", "'where TElement : unmanaged' and no other")]
    public async Task TypeParameter_Misused_SaysWhy(string parameter, string constraint, string why)
    {
        var source = Kernel("y.Store(i, x.Load(i, 8));").Replace("K<TElement>", $"K<{parameter}>", StringComparison.Ordinal).Replace(": unmanaged", $": {constraint}", StringComparison.Ordinal);
        var found = await FrontEnd.AnalyzeAsync(CompilationOf.Source(source));
        Assert.All(found, error => Assert.Equal("FUS0011", error.Id));
        Assert.Contains(found, error => error.GetMessage().Contains(why, StringComparison.Ordinal));
    }

    private static string Kernel(string statement) => $$"""
        using Fusion.Kernels;
        public static partial class Sample
        {
            [Kernel]
            public static void K<TElement>(ReadView<TElement> x, View<TElement> y)
                where TElement : unmanaged
            {
                var i = Grid.Over(1);
                y.Store(i, x.Load(i, 8));
                {{statement}}
            }
        }
        """;

    private static Dictionary<string, string> Files() =>
        FrontEnd.Driver().RunGenerators(CompilationOf.Source(Source)).GetRunResult().Results.Single().GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString());

    private static GeneratorDriverRunResult Edit(string old, string with)
    {
        Assert.Contains(old, Source, StringComparison.Ordinal);
        var compilation = CompilationOf.Source(Source);
        var driver = FrontEnd.Driver().RunGenerators(compilation);
        var edited = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.Last(), CompilationOf.Parse(Source.Replace(old, with, StringComparison.Ordinal)));
        return driver.RunGenerators(edited).GetRunResult();
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorDriverRunResult run, string step) =>
        run.Results.Single().TrackedSteps[step].SelectMany(s => s.Outputs).Select(o => o.Reason);

    private static void AssertUnchanged(IncrementalStepRunReason reason) => Assert.True(reason is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached, reason.ToString());
}
