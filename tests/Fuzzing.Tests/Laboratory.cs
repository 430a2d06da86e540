using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Fusion.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fusion.Fuzzing;

/// <summary>Compiles many candidates at once, and runs those that the analyzer accepts.</summary>
internal sealed class Laboratory(Census census)
{
    private static readonly CSharpParseOptions s_parsing = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp14);

    private static readonly MetadataReference[] s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(p) == "netstandard.dll")
            .Select(p => MetadataReference.CreateFromFile(p)),
        MetadataReference.CreateFromFile(typeof(Fusion.Kernels.KernelAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Fusion.Runtime.Launch).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Judge).Assembly.Location),
    ];

    public static CSharpCompilation Compile(params IEnumerable<(string Path, string Source)> files) =>
        CSharpCompilation.Create("Fuzz", files.Select(f => CSharpSyntaxTree.ParseText(f.Source, s_parsing, f.Path)), s_references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));

    /// <summary>What is wrong with the candidates: nothing, if all is well.</summary>
    /// <param name="candidates">Sources.</param>
    /// <param name="isEmulated">Whether the n-th also runs on the emulated GPU, which takes the better part of a second.</param>
    public async Task<List<Failure>> Check(IReadOnlyList<Candidate> candidates, Func<int, bool> isEmulated)
    {
        census.Candidates += candidates.Count;
        var names = candidates.Select((_, i) => $"F{i}").ToList();
        var compilation = Compile(candidates.Select((c, i) => ($"{names[i]}.cs", c.In(names[i]))));
        var failures = new List<Failure>();
        var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        var bad = errors.Select(d => d.Location.SourceTree).ToHashSet();
        var found = await Analyze(compilation);
        foreach (var defect in found.Where(d => d.Id is "FUS0001" or "AD0001"))
            failures.Add(new Failure(Of(defect, candidates), defect.ToString()));
        // Whatever is incomplete must not stop the generator either.
        failures.AddRange(Generate(compilation, candidates).Failures);

        var refused = found.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Location.SourceTree).ToHashSet();
        var accepted = compilation.SyntaxTrees.Where(t => !bad.Contains(t) && !refused.Contains(t)).ToList();
        foreach (var id in found.Where(d => d.Severity == DiagnosticSeverity.Error && !bad.Contains(d.Location.SourceTree)).Select(d => d.Id)) census.Ids[id] = census.Ids.GetValueOrDefault(id) + 1;
        for (var i = 0; i < candidates.Count; i++)
            census.Outcomes[candidates[i]] = errors.Concat(found.Where(d => d.Severity == DiagnosticSeverity.Error)).FirstOrDefault(d => d.Location.SourceTree == compilation.SyntaxTrees[i])?.Id ?? "works";
        census.NoCSharp += bad.Count;
        census.Refused += refused.Count(t => !bad.Contains(t));
        census.Accepted += accepted.Count;
        if (accepted.Count == 0) return failures;
        var (complete, defects) = Generate(compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(accepted), candidates);
        failures.AddRange(defects);
        failures.AddRange(complete.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning && (d.Severity == DiagnosticSeverity.Error || !accepted.Contains(d.Location.SourceTree!)))
            .GroupBy(d => Of(d, candidates)).Select(g => new Failure(g.Key, $"generated code: {string.Join("\n", g.Take(3))}")));
        foreach (var tree in failures.Select(f => Place(f.Candidate, candidates)).Distinct().Order().Reverse())
            complete = complete.RemoveSyntaxTrees(complete.SyntaxTrees.Where(t => Number(t.FilePath) == tree));
        Run(complete, candidates, isEmulated, failures);
        return failures;
    }

    private void Run(Compilation complete, IReadOnlyList<Candidate> candidates, Func<int, bool> isEmulated, List<Failure> failures)
    {
        // The interpreter runs bodies that ask the judge; everything else is generated from the bodies as they were.
        foreach (var tree in complete.SyntaxTrees.Where(t => !t.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)).ToList())
            complete = complete.ReplaceSyntaxTree(tree, JudgeRewriter.Rewrite(tree, complete));
        using var image = new MemoryStream();
        var emitted = complete.Emit(image);
        if (!emitted.Success) throw new InvalidOperationException(string.Join("\n", emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        var context = new AssemblyLoadContext("Fuzz", isCollectible: true);
        var kernels = context.LoadFromStream(image).GetTypes().SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(m => m.GetParameters() is [var first, ..] && first.ParameterType == typeof(Fusion.Runtime.Launch) && m.DeclaringType!.GetNestedType(m.Name + "_Kernel", BindingFlags.NonPublic) is not null);
        foreach (var kernel in kernels.OrderBy(m => m.DeclaringType!.FullName, StringComparer.Ordinal))
        {
            var number = int.Parse(kernel.DeclaringType!.Namespace![1..].Split('.')[0], System.Globalization.CultureInfo.InvariantCulture);
            var what = new Trial(kernel, candidates[number].Seed, census).Run(isEmulated(number));
            if (what is not null) failures.Add(new Failure(candidates[number], what));
        }
        context.Unload();
    }

    private static (Compilation Complete, List<Failure> Failures) Generate(CSharpCompilation compilation, IReadOnlyList<Candidate> candidates)
    {
        var driver = CSharpGeneratorDriver.Create([new KernelGenerator().AsSourceGenerator()], parseOptions: s_parsing);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var complete, out var diagnostics);
        return (complete, [.. diagnostics.Select(d => new Failure(Of(d, candidates), d.ToString()))]);
    }

    private static async Task<ImmutableArray<Diagnostic>> Analyze(CSharpCompilation compilation)
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        return await compilation.WithAnalyzers([new KernelAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>The candidate that a diagnostic speaks of, by its file or by its name in the text.</summary>
    private static Candidate Of(Diagnostic diagnostic, IReadOnlyList<Candidate> candidates)
    {
        var number = diagnostic.Location.SourceTree is { } tree ? Number(tree.FilePath) : Number(diagnostic.GetMessage());
        return number >= 0 ? candidates[number] : new Candidate("no candidate in particular", 0, "");
    }

    private static int Place(Candidate candidate, IReadOnlyList<Candidate> candidates) => candidates.ToList().IndexOf(candidate);

    private static int Number(string text)
    {
        var match = System.Text.RegularExpressions.Regex.Match(text, @"(?<![A-Za-z0-9])F(\d+)\.");
        return match.Success ? int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : -1;
    }
}
