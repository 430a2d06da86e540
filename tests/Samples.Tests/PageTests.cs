using System.Reflection;
using Fusion.Runtime;
using Fusion.Samples.Kernels;

namespace Fusion.Samples.Tests;

/// <summary>What the pages of the samples show must be the kernels' source, and the code that the compiler makes of it.</summary>
public sealed class PageTests
{
    internal static readonly string Root = FindRoot();

    public static TheoryData<string, string, string> Pages => new()
    {
        { "bias-gelu", "BiasGelu.cs", "BiasGelu.Forward" },
        { "layer-norm", "LayerNorm.cs", "LayerNorm.Backward" },
        { "softmax", "Softmax.cs", "Softmax.Forward" },
        { "stencil", "Heat.cs", "Heat.Step" },
        { "matmul-epilogue", "Linear.cs", "Linear.Forward<bf16>" },
    };

    [Theory, MemberData(nameof(Pages))]
    public void Page_Kernel_IsTheSamples(string page, string file, string kernel)
    {
        string source = Unindented(File.ReadAllText(Path.Combine(Root, "samples", "Kernels", file)));
        string shown = Block(page, "csharp");
        Assert.True(source.Contains(Unindented(shown), StringComparison.Ordinal), $"docs/samples/{page}.md shows another {kernel} than {file}.");
    }

    [Theory, MemberData(nameof(Pages))]
    public void Page_Cuda_IsWhatTheCompilerMakes(string page, string file, string kernel)
    {
        KernelDefinitionAttribute definition = typeof(BiasGelu).Assembly.GetCustomAttributes<KernelDefinitionAttribute>().Single(d => d.Name.EndsWith("." + kernel, StringComparison.Ordinal));
        string cuda = string.Join('\n', definition.Cuda!.Split('\n').Where(line => !line.StartsWith("#line", StringComparison.Ordinal)));
        string shown = Block(page, "cuda");
        Assert.True(shown.Split('\n').Length >= 5, $"docs/samples/{page}.md shows too little of {file}.");
        Assert.True(Unindented(cuda).Contains(Unindented(shown), StringComparison.Ordinal), $"docs/samples/{page}.md shows other CUDA than {kernel} becomes:\n{cuda}");
    }

    private static string Block(string page, string language) =>
        File.ReadAllText(Path.Combine(Root, "docs", "samples", page + ".md")).Split($"```{language}\n")[1].Split("```")[0].Trim('\n');

    private static string Unindented(string text) => string.Join('\n', text.Split('\n').Select(line => line.Trim()));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Fusion.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
