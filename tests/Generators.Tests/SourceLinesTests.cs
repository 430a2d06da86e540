using Fusion.Generators.Frontend;
using Fusion.Generators.Pipeline;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fusion.Generators.Tests;

/// <summary>The text of the map from ordinals to lines must be the same wherever the project lies.</summary>
public sealed class SourceLinesTests
{
    [Theory]
    [InlineData("/home/a/app/Kernels/Norm.cs", "/home/a/app/", "Kernels/Norm.cs")]
    [InlineData("/home/a/app/Kernels/Norm.cs", "/home/a/app", "Kernels/Norm.cs")]
    [InlineData(@"C:\src\app\Kernels\Norm.cs", @"C:\src\app\", "Kernels/Norm.cs")]
    [InlineData("/home/a/application/Norm.cs", "/home/a/app", "Norm.cs")] // another folder that begins alike
    [InlineData("/elsewhere/Norm.cs", "/home/a/app/", "Norm.cs")]
    [InlineData(@"D:\elsewhere\Norm.cs", @"C:\src\app\", "Norm.cs")]
    [InlineData("/home/a/app/Norm.cs", "", "Norm.cs")]
    [InlineData("Kernels/Norm.cs", "/home/a/app/", "Kernels/Norm.cs")]
    public void Write_PathOfAFile_IsRelativeToTheRoot(string path, string root, string expected) =>
        Assert.Equal(expected + "\t1:7", SourceLines.Write([new StatementPlace(1, path, 7)], root));

    [Fact]
    public void Write_StatementsOfTwoFiles_GivesALineForEach() =>
        Assert.Equal(
            "A.cs\t1:10 2:12 4:20\nB.cs\t3:5",
            SourceLines.Write([new(1, "/r/A.cs", 10), new(2, "/r/A.cs", 12), new(3, "/r/B.cs", 5), new(4, "/r/A.cs", 20)], "/r/"));

    [Theory]
    [InlineData("/solution/", "/solution/project/", "/solution/")]
    [InlineData("", "/solution/project/", "/solution/project/")]
    [InlineData(null, "/solution/project/", "/solution/project/")]
    [InlineData(null, null, "")]
    public void Root_OfTheBuild_IsTheStatedFolderElseTheProject(string? stated, string? project, string expected) =>
        Assert.Equal(expected, SourceLines.Root(new Options(stated, project)));

    private sealed class Options(string? stated, string? project) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
        {
            value = key switch { "build_property.FusionSourceRoot" => stated, "build_property.ProjectDir" => project, _ => null };
            return value is not null;
        }
    }
}
