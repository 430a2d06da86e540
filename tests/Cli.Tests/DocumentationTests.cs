using System.Text.RegularExpressions;

namespace Fusion.Cli.Tests;

/// <summary>What the pages show must be what the programs do.</summary>
[Collection(ConsoleTests.Name)]
public sealed partial class DocumentationTests
{
    private static readonly string Root = FindRoot();

    public static TheoryData<string> Pages => [.. Directory.GetFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories).Append(Path.Combine(Root, "README.md")).Select(path => Path.GetRelativePath(Root, path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_RelativeLinks_LeadToFiles(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Root, page))!;
        foreach (Match link in Link().Matches(File.ReadAllText(Path.Combine(Root, page))))
        {
            var target = link.Groups[1].Value;
            if (!target.Contains("://", StringComparison.Ordinal)) Assert.True(Path.Exists(Path.Combine(folder, target.Split('#')[0])), $"{page} links to {target}.");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_FusionCommands_NameCommandsAndOptionsThatExist(string page)
    {
        foreach (Match command in Command().Matches(File.ReadAllText(Path.Combine(Root, page))))
        {
            var words = command.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var help = CommandLine.Run([.. words.TakeWhile(word => Word().IsMatch(word)).Take(2), "--help"]);
            Assert.True(help.ExitCode == 0, $"{page}: fusion {command.Groups[1].Value}");
            foreach (var option in words.Where(word => word.StartsWith("--", StringComparison.Ordinal))) Assert.Contains(option.TrimEnd('`', '.', ','), help.Output, StringComparison.Ordinal);
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
