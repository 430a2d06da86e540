using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fusion.Fuzzing;

/// <summary>Every kernel of the repository as a source of its own: those of the model, the conformance suite, tests, samples and pages.</summary>
internal static partial class Corpus
{
    private static readonly string[] s_folders = ["Model/Kernels", "tests/Conformance/Kernels", "tests/Generators.Tests/Kernels", "samples/KernelProject", "samples/TestingKernels"];

    public static IReadOnlyList<Candidate> Kernels { get; } = [.. Files().SelectMany(f => Units(f.Name, f.Source)).OrderBy(c => c.Name, StringComparer.Ordinal)];

    private static IEnumerable<(string Name, string Source)> Files()
    {
        var root = Root();
        foreach (var path in s_folders.SelectMany(f => Directory.GetFiles(Path.Combine(root, f), "*.cs")).Order(StringComparer.Ordinal))
            yield return (Path.GetRelativePath(root, path), File.ReadAllText(path));
        foreach (var path in Directory.GetFiles(Path.Combine(root, "docs", "diagnostics"), "FUS*.md").Append(Path.Combine(root, "docs", "kernels.md")).Order(StringComparer.Ordinal))
        {
            var blocks = CodeBlock().Matches(File.ReadAllText(path)).Select(m => m.Groups[1].Value).Where(b => b.Contains("[Kernel]", StringComparison.Ordinal)).ToList();
            for (var i = 0; i < blocks.Count; i++)
                yield return ($"{Path.GetFileName(path)} {i}", blocks[i].Contains("class ", StringComparison.Ordinal) ? blocks[i] : $"public static partial class Sample\n{{\n{blocks[i]}\n}}\n");
        }
    }

    /// <summary>A file once for each of its kernels, without the others.</summary>
    private static IEnumerable<Candidate> Units(string name, string source)
    {
        var root = CSharpSyntaxTree.ParseText(source).GetCompilationUnitRoot();
        var kernels = root.DescendantNodes().OfType<MethodDeclarationSyntax>().Where(IsKernel).ToList();
        for (var kept = 0; kept < kernels.Count; kept++)
        {
            var one = root.RemoveNodes(kernels.Where((_, i) => i != kept), SyntaxRemoveOptions.KeepNoTrivia)!;
            var types = one.DescendantNodes().OfType<TypeDeclarationSyntax>().Where(t => t.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax)
                .Where(t => t.AttributeLists.Count > 0 || t.Members.OfType<MethodDeclarationSyntax>().Any(m => m.AttributeLists.Count > 0))
                .Where(t => !t.ToString().Contains("Xunit", StringComparison.Ordinal) && !t.ToString().Contains("[Fact]", StringComparison.Ordinal));
            var text = string.Concat(types.Select(t => Small(t.ToFullString())));
            yield return new Candidate($"{name}: {kernels[kept].Identifier.Text}", 0, $"using System;\nusing Fusion.Kernels;\n\nnamespace {Candidate.Namespace};\n\n{text}");
        }
    }

    public static bool IsKernel(MethodDeclarationSyntax method) =>
        method.AttributeLists.SelectMany(l => l.Attributes).Any(a => a.Name.ToString() == "Kernel");

    /// <summary>With tiles of 16 and less, which are quick to interpret and smaller than some of the arguments.</summary>
    private static string Small(string source) =>
        Tuned().Replace(source, m => $"[Tune({Math.Min(16, int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))})]");

    /// <summary>The folder of the repository.</summary>
    public static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Fusion.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run from outside of the repository.");
        return folder;
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"\[Tune\((\d+)[^\])]*(?:\[[^\]]*\][^\])]*)?\)\]")]
    private static partial Regex Tuned();
}
