using System.Runtime.CompilerServices;

namespace Fusion.Conformance;

/// <summary>What docs/kernels.md shows of these sections is compiled and run as the suite's <see cref="PageKernels"/>.</summary>
public sealed class PageExamplesTests
{
    private static readonly string s_root = Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..");

    [Theory]
    [InlineData("## Structs of scalars")]
    [InlineData("## Reductions")]
    [InlineData("## The largest of a row")]
    [InlineData("## Prefix scans")]
    [InlineData("## Parts and shapes")]
    [InlineData("## Atomic updates")]
    [InlineData("## Random numbers")]
    public void Examples_OfASection_AreKernelsOfTheSuite(string section)
    {
        string page = File.ReadAllText(Path.Combine(s_root, "docs", "kernels.md"));
        string text = page[page.IndexOf($"\n{section}\n", StringComparison.Ordinal)..].Split("\n## ")[1];
        string[] examples = [.. text.Split("```csharp\n").Skip(1).Select(e => e.Split("```")[0].TrimEnd())];
        Assert.NotEmpty(examples);
        string source = File.ReadAllText(Path.Combine(s_root, "tests", "Conformance", "Kernels", "PageKernels.cs"));
        Assert.All(examples, example => Assert.Contains(Indented(example), source, StringComparison.Ordinal));
    }

    private static string Indented(string example) =>
        string.Join('\n', example.Split('\n').Select(line => line.Length > 0 ? "    " + line : line));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
