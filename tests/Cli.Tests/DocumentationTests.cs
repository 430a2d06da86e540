using System.Text.RegularExpressions;

namespace Fusion.Cli.Tests;

/// <summary>What the pages show must be what the programs do.</summary>
[Collection(ConsoleTests.Name)]
public sealed partial class DocumentationTests
{
    internal static readonly string Root = FindRoot();

    private static IEnumerable<string> Pages =>
        [.. Directory.GetFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories), Path.Combine(Root, "README.md")];

    [Fact]
    public void Pages_RelativeLinks_LeadToFiles()
    {
        foreach (var page in Pages)
            foreach (Match link in Link().Matches(File.ReadAllText(page)))
            {
                var target = link.Groups[1].Value;
                if (!target.Contains("://", StringComparison.Ordinal))
                    Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, target.Split('#')[0])), $"{page} links to {target}.");
            }
    }

    [Fact]
    public void Pages_FusionCommands_NameCommandsAndOptionsThatExist()
    {
        foreach (var page in Pages)
            foreach (Match command in Command().Matches(File.ReadAllText(page)))
            {
                var words = command.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                var help = CommandLine.Run([.. words.TakeWhile(word => Word().IsMatch(word)).Take(3), "--help"]);
                Assert.True(help.ExitCode == 0, $"{page}: fusion {command.Groups[1].Value}");
                foreach (var option in words.Where(word => word.StartsWith("--", StringComparison.Ordinal))) Assert.Contains(option, help.Output, StringComparison.Ordinal);
            }
    }

    [Fact]
    public void Readme_CudaOfItsKernel_IsWhatTheCompilerPrints()
    {
        var printed = CommandLine.Run("kernels", "show", "RmsNorm.Forward").AssertSuccess().Output;
        var shown = string.Join('\n', printed.Split('\n').Where(line => !line.StartsWith("#line", StringComparison.Ordinal)));
        Assert.Contains($"```cuda\n{shown.TrimEnd()}\n```", File.ReadAllText(Path.Combine(Root, "README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Readme_Kernel_IsTheModelsKernel()
    {
        var source = File.ReadAllText(Path.Combine(Root, "Model", "Kernels", "RmsNorm.cs"));
        var shown = File.ReadAllText(Path.Combine(Root, "README.md")).Split("```csharp\n")[1].Split("```")[0].Trim();
        Assert.Contains(string.Join('\n', shown.Split('\n').Select(line => "    " + line)), source, StringComparison.Ordinal);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Fusion.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^fusion ([^#\n]+)", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex("^[a-z]+$")]
    private static partial Regex Word();
}
