using System.Globalization;
using Fusion.Cli.Profiling;
using Fusion.Model.Layers;
using Fusion.Runtime.Cuda.Resources;
using Fusion.Runtime.Examples;

namespace Fusion.Cli.Tests;

[Collection(ConsoleTests.Name)]
public sealed class ResourcesCommandTests
{
    private const string Page = "kernel-resources.md";

    public static TheoryData<string, string> Tables => new() { { "sm_80", "all" }, { "sm_90a", "all" }, { "sm_80", "no" }, { "sm_90a", "no" } };

    /// <summary>The page was made by one version of NVRTC; another one may count differently, so numbers are held to budgets only.</summary>
    [Theory, MemberData(nameof(Tables))]
    public void Page_OfEveryModelKernel_HasARowWithinItsBudget(string architecture, string facts)
    {
        var rows = Rows(Section(architecture, facts));
        var kernels = KernelMethod.All(typeof(Transformer).Assembly);
        Assert.Equal(kernels.Select(kernel => kernel.Name["Fusion.Model.Kernels.".Length..]), rows.Select(row => row[0]));
        foreach (var (kernel, row) in kernels.Zip(rows))
        {
            Assert.Equal(kernel.RegisterBudget, Number(row[3]));
            Assert.InRange(Number(row[2]), 16, kernel.RegisterBudget);
            Assert.Equal((0, 0), (Number(row[5]), Number(row[6])));
            Assert.Equal(Number(row[8].TrimEnd('%').Trim()), (int)Math.Round(100 * Multiprocessor.Occupancy(Number(row[7]), Number(row[1])), MidpointRounding.AwayFromZero));
        }
    }

    [Theory, InlineData("none", "no"), InlineData("all", "all")]
    public void Resources_OfTheModel_HasALineForEachKernelAndAgreesWithThePage(string facts, string section)
    {
        string output = CommandLine.Run("kernels", "resources", "--arch", "sm_80", "--facts", facts, "--markdown").AssertSuccess().Output;
        var rows = Rows(output);
        // Threads, budget and shared memory are Fusion's own doing, the same with every version of NVRTC.
        Assert.Equal(Rows(Section("sm_80", section)).Select(row => (row[0], row[1], row[3], row[4])), rows.Select(row => (row[0], row[1], row[3], row[4])));
    }

    [Fact]
    public void Resources_OfAnAssemblyWithoutKernels_IsOneSentence()
    {
        string assembly = typeof(FusionCommandLine).Assembly.Location;
        CommandLine.Run("kernels", "resources", "--assembly", assembly).AssertOneSentence(assembly, "no kernels");
    }

    [Fact]
    public void Write_PlainTable_AlignsColumnsAndLeavesTheCommonNamespaceOut()
    {
        using var output = new StringWriter { NewLine = "\n" };
        ResourcesTable.Write(output,
            [new("My.Kernels.Norm.Forward", 128, 40, 128, 1024, 0, 0, 12, 0.75), new("My.Kernels.A.B", 32, 255, 255, 0, 16, 8, 1, 0.015625)], markdown: false);
        Assert.Equal(
            """
            kernel        threads  registers  budget  shared bytes  spill stores  spill loads  blocks  occupancy
            Norm.Forward      128         40     128         1,024             0            0      12       75 %
            A.B                32        255     255             0            16            8       1        2 %

            """, output.ToString());
    }

    [Theory]
    [InlineData(11, "My.Kernels.Norm.Forward", "My.Kernels.Norm.Backward")]
    [InlineData(3, "My.Kernels.Norm.Forward", "My.Other.Norm.Forward")]
    [InlineData(3, "My.Kernels.Norm.Forward", "My.KernelsToo.Norm.Forward")]
    [InlineData(0, "My.Kernels.Norm.Forward", "Your.Norm.Forward")]
    [InlineData(0, "My.Norm.Forward", "Norm.Forward")]
    [InlineData(0, "Norm.Forward", "Norm.Forward")]
    public void CommonPrefix_OfNames_IsThatOfTheirNamespaces(int expected, params string[] names) => Assert.Equal(expected, ResourcesTable.CommonPrefix(names));

    /// <summary>What the page says about an architecture and launches with all or no facts.</summary>
    private static string Section(string architecture, string facts) =>
        File.ReadAllText(Path.Combine(DocumentationTests.Root, "docs", "results", Page)).Split("\n## ").Single(part => part.StartsWith(architecture, StringComparison.Ordinal) && part.Split('\n')[0].EndsWith($", {facts} facts", StringComparison.Ordinal));

    /// <summary>Cells of the table in a text, without the head.</summary>
    private static List<string[]> Rows(string text) =>
        [.. text.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).Select(line => line.Trim('|', ' ').Split(" | "))];

    private static int Number(string cell) => int.Parse(cell, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
