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

    /// <summary>Without analysis of null references, which takes a third of the time of C#; generated files ask for it themselves.</summary>
    public static CSharpCompilation Compile(params IEnumerable<(string Path, string Source)> files) =>
        s_empty.AddSyntaxTrees(files.Select(f => CSharpSyntaxTree.ParseText(f.Source, s_parsing, f.Path)));

    /// <summary>What every compilation begins as, so that all of them know what is referenced.</summary>
    private static readonly CSharpCompilation s_empty = CSharpCompilation.Create("Fuzz", [], s_references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));

    /// <summary>What is wrong with the candidates: nothing, if all is well.</summary>
    /// <param name="candidates">Sources.</param>
    /// <param name="isEmulated">Whether the n-th also runs on the emulated GPU, which takes seconds.</param>
    public async Task<List<Failure>> Check(IReadOnlyList<Candidate> candidates, Func<int, bool> isEmulated)
    {
        census.Candidates += candidates.Count;
        var names = candidates.Select((_, i) => $"F{i}").ToList();
        var compilation = Compile(candidates.Select((c, i) => ($"{names[i]}.cs", c.In(names[i]))));
        var found = await Diagnose(compilation);
        var failures = found.Where(d => d.Id is "FUS0001" or "AD0001").Select(d => new Failure(Of(d, candidates), d.ToString())).ToList();
        // Whatever is incomplete must not stop the generator either.
        var (complete, defects) = Generate(compilation, candidates);
        failures.AddRange(defects);

        var errors = found.Where(d => d.Severity == DiagnosticSeverity.Error).ToLookup(d => d.Location.SourceTree);
        var accepted = new HashSet<int>();
        for (var i = 0; i < candidates.Count; i++)
        {
            var own = errors[compilation.SyntaxTrees[i]].ToList();
            var first = own.Find(IsOfCSharp) ?? own.FirstOrDefault();
            census.Outcomes[candidates[i]] = first?.Id ?? "works";
            if (first is null) accepted.Add(i);
            else if (IsOfCSharp(first)) census.NoCSharp++;
            else census.Refused++;
            if (first is not null && !IsOfCSharp(first)) foreach (var error in own) census.Ids[error.Id] = census.Ids.GetValueOrDefault(error.Id) + 1;
        }
        census.Accepted += accepted.Count;
        accepted.ExceptWith(failures.Select(f => Place(f.Candidate, candidates)));
        Run(Judged(complete.RemoveSyntaxTrees(complete.SyntaxTrees.Where(t => Number(t.FilePath) is >= 0 and var number && !accepted.Contains(number)))), candidates, isEmulated, failures);
        return failures;
    }

    /// <summary>The interpreter runs bodies that ask the judge; everything else was generated from the bodies as they were.</summary>
    private static Compilation Judged(Compilation complete)
    {
        var bodies = complete.SyntaxTrees.Where(t => !IsGenerated(t)).ToList();
        return complete.RemoveSyntaxTrees(bodies).AddSyntaxTrees(bodies.Select(tree => JudgeRewriter.Rewrite(tree, complete)).ToList());
    }

    private void Run(Compilation complete, IReadOnlyList<Candidate> candidates, Func<int, bool> isEmulated, List<Failure> failures)
    {
        using var image = new MemoryStream();
        var emitted = complete.Emit(image);
        var defects = emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error || d.Severity == DiagnosticSeverity.Warning && (d.Location.SourceTree is not { } tree || IsGenerated(tree)))
            .GroupBy(d => Of(d, candidates)).Select(g => new Failure(g.Key, $"generated code: {string.Join("\n", g.Take(3))}")).ToList();
        failures.AddRange(defects);
        var bad = defects.Select(f => Place(f.Candidate, candidates)).Where(number => number >= 0).ToHashSet();
        if (!emitted.Success)
        {
            var rest = complete.RemoveSyntaxTrees(complete.SyntaxTrees.Where(t => bad.Contains(Number(t.FilePath))).ToList());
            if (rest.SyntaxTrees.Count() == complete.SyntaxTrees.Count()) throw new InvalidOperationException(string.Join("\n", defects));
            Run(rest, candidates, isEmulated, failures);
            return;
        }
        image.Position = 0;
        var context = new AssemblyLoadContext("Fuzz", isCollectible: true);
        var kernels = context.LoadFromStream(image).GetTypes().SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(m => m.GetParameters() is [var first, ..] && first.ParameterType == typeof(Fusion.Runtime.Launch) && m.DeclaringType!.GetNestedType(m.Name + "_Kernel", BindingFlags.NonPublic) is not null)
            .OrderBy(m => m.DeclaringType!.FullName, StringComparer.Ordinal).Select(m => (Method: m, Number: Number(m.DeclaringType!.Namespace + ".")))
            .Where(k => !bad.Contains(k.Number)).ToList();
        var trials = kernels.Select(k => (Kernel: k, Census: new Census())).ToList();
        var results = trials.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.FullyBuffered)
            .Select(t => new Trial(t.Kernel.Method, candidates[t.Kernel.Number].Seed, t.Census).Run(isEmulated(t.Kernel.Number))).ToList();
        foreach (var ((kernel, own), what) in trials.Zip(results))
        {
            census.Add(own);
            if (what is not null) failures.Add(new Failure(candidates[kernel.Number], what));
        }
        context.Unload();
    }

    private static (Compilation Complete, List<Failure> Failures) Generate(CSharpCompilation compilation, IReadOnlyList<Candidate> candidates)
    {
        Driver().RunGeneratorsAndUpdateCompilation(compilation, out var complete, out var diagnostics);
        return (complete, [.. diagnostics.Select(d => new Failure(Of(d, candidates), d.ToString()))]);
    }

    public static GeneratorDriver Driver() => CSharpGeneratorDriver.Create([new KernelGenerator().AsSourceGenerator()], parseOptions: s_parsing);

    /// <summary>What C# and the analyzer say.</summary>
    private static async Task<ImmutableArray<Diagnostic>> Diagnose(CSharpCompilation compilation)
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        return await compilation.WithAnalyzers([new KernelAnalyzer()], options).GetAllDiagnosticsAsync();
    }

    private static bool IsOfCSharp(Diagnostic diagnostic) => diagnostic.Id.StartsWith("CS", StringComparison.Ordinal);

    private static bool IsGenerated(SyntaxTree tree) => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal);

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
