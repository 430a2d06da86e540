using Fusion.Compiler.Ir;
using Fusion.Generators.Frontend;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Fusion.Generators.Tests.Driver;

/// <summary>Runs parts of the generator on source text.</summary>
internal static class FrontEnd
{
    /// <summary>Lowers the first kernel named <paramref name="name"/>, or the first of the file.</summary>
    public static LoweredMethod Lower(string source, string? name = null) => Lower(CompilationOf.Source(source), CompilationOf.Path(0), name);

    /// <summary>Lowers a kernel of one file of a compilation.</summary>
    public static LoweredMethod Lower(CSharpCompilation compilation, string file, string? name = null)
    {
        var tree = compilation.SyntaxTrees.Single(t => t.FilePath == file);
        var model = compilation.GetSemanticModel(tree);
        foreach (var syntax in tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
        {
            var method = model.GetDeclaredSymbol(syntax)!;
            if (!KernelTypes.IsKernel(method) || (name is not null && method.Name != name)) continue;
            var body = (IMethodBodyOperation)model.GetOperation(syntax)!;
            return KernelFrontend.Lower(method, (IOperation)body.BlockBody! ?? body.ExpressionBody!, compilation, default);
        }
        throw new InvalidOperationException("the source has no such kernel");
    }

    /// <summary>IR text of a kernel that is not generic and must have no errors.</summary>
    public static string Ir(string source, string? name = null) => Assert.Single(Instances(source, name));

    /// <summary>IR texts of the instances of a kernel that must have no errors.</summary>
    public static IReadOnlyList<string> Instances(string source, string? name = null)
    {
        var lowered = Lower(source, name);
        Assert.DoesNotContain(lowered.Diagnostics, d => d.Severity == DiagnosticSeverity.Error);
        return [.. lowered.Instances.Select(instance => IrPrinter.Print(instance.Kernel!))];
    }

    /// <summary>What the analyzer reports, in source order.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> AnalyzeAsync(CSharpCompilation compilation)
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers([new KernelAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(d => d.Location.SourceSpan.Start)];
    }

    /// <summary>Errors that C# itself reports.</summary>
    public static IEnumerable<Diagnostic> Errors(Compilation compilation) => compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error);

    public static GeneratorDriver Driver() => Driver(new KernelGenerator());

    /// <summary>A driver of a generator that the test looks into.</summary>
    public static GeneratorDriver Driver(KernelGenerator generator) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        parseOptions: CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
}
