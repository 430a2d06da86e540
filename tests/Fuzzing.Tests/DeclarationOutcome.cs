using System.Collections.Immutable;
using Fusion.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fusion.Fuzzing;

/// <summary>What becomes of a project with kernels: it is no C#, it is refused, or its generated files compile.</summary>
/// <param name="IsCSharp">Whether C# has no error without the generator.</param>
/// <param name="Refused">Ids of the analyzer's errors, in order of place.</param>
/// <param name="Defects">
/// What must not be, whatever the project is: a generator that fails, or an error or a warning that is there only with the
/// generated files.
/// </param>
/// <param name="Complete">The project with the generated files.</param>
internal sealed record DeclarationOutcome(bool IsCSharp, IReadOnlyList<string> Refused, IReadOnlyList<string> Defects, Compilation Complete)
{
    public string Word => !IsCSharp ? "no C#" : Refused.Count > 0 ? Refused[0] : "works";

    /// <summary>Compiles sources as a project of their own.</summary>
    /// <param name="checkOverflow">Whether the project says CheckForOverflowUnderflow.</param>
    /// <param name="sources">Its files.</param>
    public static async Task<DeclarationOutcome> Of(bool checkOverflow, params string[] sources)
    {
        var compilation = Laboratory.Compile(sources.Select((source, i) => ($"Source{i}.cs", source)));
        compilation = compilation.WithOptions(compilation.Options.WithOverflowChecks(checkOverflow).WithNullableContextOptions(NullableContextOptions.Enable));
        var before = compilation.GetDiagnostics();
        var isCSharp = before.All(d => d.Severity != DiagnosticSeverity.Error);
        Laboratory.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var complete, out var ofGenerator);
        var defects = ofGenerator.Select(d => d.ToString()).ToList();
        if (isCSharp) defects.AddRange(Added(before, complete.GetDiagnostics()));
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var found = await complete.WithAnalyzers([new KernelAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        defects.AddRange(found.Where(d => d.Id is "FUS0001" or "AD0001").Select(d => d.ToString()));
        return new DeclarationOutcome(isCSharp, [.. found.Where(d => d.Severity == DiagnosticSeverity.Error).OrderBy(d => d.Location.SourceSpan.Start).Select(d => d.Id)], defects, complete);
    }

    /// <summary>Diagnostics of C# in generated files, and those that they add to the others.</summary>
    private static IEnumerable<string> Added(ImmutableArray<Diagnostic> before, ImmutableArray<Diagnostic> after)
    {
        var known = before.Select(d => d.ToString()).ToHashSet(StringComparer.Ordinal);
        return after.Where(d => d.Severity is DiagnosticSeverity.Error or DiagnosticSeverity.Warning && !d.IsSuppressed).Select(d => d.ToString()).Where(d => !known.Contains(d));
    }
}
