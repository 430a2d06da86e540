using System.Text.RegularExpressions;

namespace Fusion.Generators.Tests.Driver;

/// <summary>A page under docs/diagnostics: its first code block is wrong, its second one right.</summary>
internal sealed record DiagnosticPage(string Wrong, string Right)
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "diagnostics");

    public static IEnumerable<string> Ids => Directory.GetFiles(Folder, "FUS*.md").Select(p => Path.GetFileNameWithoutExtension(p)!).Order(StringComparer.Ordinal);

    public static DiagnosticPage Read(string id)
    {
        var blocks = Regex.Matches(File.ReadAllText(Path.Combine(Folder, id + ".md")), "```csharp\n(.*?)```", RegexOptions.Singleline);
        Assert.Equal(2, blocks.Count);
        return new DiagnosticPage(Complete(blocks[0].Groups[1].Value), Complete(blocks[1].Groups[1].Value));
    }

    // Pages show members alone where the class around them does not matter.
    private static string Complete(string code) =>
        "using System;\nusing Fusion.Kernels;\n" + (code.Contains("class ", StringComparison.Ordinal) ? code : $"public static partial class Sample\n{{\n{code}\n}}\n");
}
