using Fusion.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fusion.Fuzzing;

/// <summary>What becomes of a project with kernels: it is no C#, it is refused, or its generated files compile.</summary>
/// <param name="CSharp">The first error that C# has without the generator; empty where there is none.</param>
/// <param name="Refused">Ids of the analyzer's errors, in order of place.</param>
/// <param name="Defects">
/// What must not be, whatever the project is: a generator that fails, or an error or a warning that is there only with the
/// generated files.
/// </param>
/// <param name="Complete">The project with the generated files.</param>
internal sealed record DeclarationOutcome(string CSharp, IReadOnlyList<string> Refused, IReadOnlyList<string> Defects, Compilation Complete)
{
    public bool IsCSharp => CSharp.Length == 0;

    public string Word => !IsCSharp ? CSharp : Refused.Count > 0 ? Refused[0] : "works";

    /// <summary>Compiles sources as a project of their own.</summary>
    /// <param name="checkOverflow">Whether the project says CheckForOverflowUnderflow.</param>
    /// <param name="sources">Its files.</param>
    public static async Task<DeclarationOutcome> Of(bool checkOverflow, params string[] sources)
    {
        var compilation = Laboratory.Compile(sources.Select((source, i) => ($"Source{i}.cs", source)));
        compilation = compilation.WithOptions(compilation.Options.WithOverflowChecks(checkOverflow).WithNullableContextOptions(NullableContextOptions.Enable).WithConcurrentBuild(false));
        Laboratory.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var complete, out var ofGenerator);
        var defects = ofGenerator.Select(d => d.ToString()).ToList();
        var after = Loud(complete);
        // Most have nothing to compare.
        var before = after.Count == 0 ? [] : Loud(compilation);
        var error = before.Find(d => d.Severity == DiagnosticSeverity.Error)?.Id ?? "";
        if (error.Length == 0) defects.AddRange(after.Select(d => d.ToString()).Except(before.Select(d => d.ToString()), StringComparer.Ordinal));
        else return new DeclarationOutcome(error, [], defects, complete);
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var found = await complete.WithAnalyzers([new KernelAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        defects.AddRange(found.Where(d => d.Id is "FUS0001" or "AD0001").Select(d => d.ToString()));
        return new DeclarationOutcome("", [.. found.Where(d => d.Severity == DiagnosticSeverity.Error).OrderBy(d => d.Location.SourceSpan.Start).Select(d => d.Id)], defects, complete);
    }

    private static List<Diagnostic> Loud(Compilation compilation) =>
        [.. compilation.GetDiagnostics().Where(d => d.Severity is DiagnosticSeverity.Error or DiagnosticSeverity.Warning && !d.IsSuppressed)];
}
