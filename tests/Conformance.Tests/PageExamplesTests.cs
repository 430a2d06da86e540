using System.Runtime.CompilerServices;

namespace Fusion.Conformance;

/// <summary>Every example of docs/kernels.md is code that tests compile and run: of the suite, of the model, or of the generator's tests.</summary>
public sealed class PageExamplesTests
{
    private static readonly string s_root = Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", "..");

    private static readonly string s_page = File.ReadAllText(Path.Combine(s_root, "docs", "kernels.md"));

    public static TheoryData<int> Examples => [.. Enumerable.Range(1, s_page.Split("```csharp\n").Length - 1)];

    [Theory, MemberData(nameof(Examples))]
    public void Example_OfThePage_IsCodeThatTestsRun(int number)
    {
        string example = Unindented(s_page.Split("```csharp\n")[number].Split("```")[0].TrimEnd());
        string[] folders = [Path.Combine("tests", "Conformance", "Kernels"), Path.Combine("Model", "Kernels"), Path.Combine("tests", "Generators.Tests", "Kernels")];
        Assert.Contains(folders.SelectMany(f => Directory.GetFiles(Path.Combine(s_root, f), "*.cs")), file => Unindented(File.ReadAllText(file)).Contains(example, StringComparison.Ordinal));
    }

    /// <summary>What the language has is used by some example under its heading.</summary>
    [Theory]
    [InlineData("Structs of scalars"), InlineData("Element types"), InlineData("Views"), InlineData("Atomic updates"), InlineData("Tiles"), InlineData("Reductions")]
    [InlineData("The largest of a row"), InlineData("Prefix scans"), InlineData("Parts and shapes"), InlineData("Random numbers"), InlineData("Scalars and control flow")]
    public void Section_OfTheLanguage_HasAnExample(string section) =>
        Assert.Contains("```csharp", s_page.Split($"\n## {section}\n")[1].Split("\n## ")[0], StringComparison.Ordinal);

    private static string Unindented(string text) => string.Join('\n', text.Split('\n').Select(line => line.Trim()));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
