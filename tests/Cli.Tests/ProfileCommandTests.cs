using Fusion.Runtime.Emulation;
using System.Reflection;
using Fusion.Cli.Commands;
using Fusion.Cli.Profiling;
using Fusion.Model.Kernels;
using Fusion.Runtime;

namespace Fusion.Cli.Tests;

[Collection(ConsoleTests.Name)]
public sealed class ProfileCommandTests
{
    public static TheoryData<string> Kernels =>
        [.. typeof(MatMul).Assembly.GetCustomAttributes<KernelDefinitionAttribute>().Select(k => k.Name).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Kernels))]
    public void Profile_EveryModelKernel_HasAnExampleThatRuns(string name)
    {
        string output = CommandLine.Run("kernels", "profile", name).AssertSuccess().Output;
        Assert.StartsWith(name + "\n", output, StringComparison.Ordinal);
        Assert.Contains(" µs (", output, StringComparison.Ordinal);
        Assert.NotEqual("0", Cell(output, "bytes written"));
    }

    [Fact]
    public void Profile_MatMul_ShowsTheClosedForm()
    {
        string output = CommandLine.Run("kernels", "profile", "MatMul.Forward").AssertSuccess().Output;
        Assert.Contains("w=512x512, x=256x512, y=256x512; seed 1", output, StringComparison.Ordinal);
        Assert.Equal((2L * 256 * 512 * 512).ToString("N0"), Cell(output, "floating-point operations"));
        Assert.Equal((4L * (256 * 512 + 512 * 512)).ToString("N0"), Cell(output, "bytes read"));
        Assert.Equal((4L * 256 * 512).ToString("N0"), Cell(output, "bytes written"));
    }

    [Fact]
    public void Profile_MatMulOfBFloat16_MovesHalfTheBytes()
    {
        string output = CommandLine.Run("kernels", "profile", "MatMul.Forward<bf16>").AssertSuccess().Output;
        Assert.Equal((2L * (256 * 512 + 512 * 512)).ToString("N0"), Cell(output, "bytes read"));
        Assert.Equal((2L * 256 * 512).ToString("N0"), Cell(output, "bytes written"));
    }

    [Fact]
    public void Profile_With_OverridesPartsOfTheExample()
    {
        string output = CommandLine.Run("kernels", "profile", "RmsNorm.Forward", "--with", "x=64x256, y=64x256, gain=256, inverse=64, width=256", "--arch", "sm_80").AssertSuccess().Output;
        Assert.Contains("epsilon=1e-5, gain=256, inverse=64, width=256, x=64x256, y=64x256; seed 1", output, StringComparison.Ordinal);
        Assert.Equal((64 * (256 + 255 + 2 + 1 + 2 * 256)).ToString("N0"), Cell(output, "floating-point operations"));
        Assert.Contains("NVIDIA A100", output, StringComparison.Ordinal);
        Assert.DoesNotContain("H100", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Profile_Seed_DecidesWhichRowsAreGathered()
    {
        string Read(string seed) => Cell(CommandLine.Run("kernels", "profile", "Embedding.Forward", "--seed", seed).AssertSuccess().Output, "bytes read");
        Assert.Equal(Read("1"), Read("1"));
        Assert.NotEqual(Read("1"), Read("2"));
    }

    [Fact]
    public void Profile_OtherAssembly_LooksForTheKernelThere()
    {
        string path = typeof(ProfileCommandTests).Assembly.Location;
        CommandLine.Run("kernels", "profile", "RmsNorm.Forward", "--assembly", path).AssertOneSentence("There is no kernel 'RmsNorm.Forward'");
    }

    [Theory]
    [InlineData("no parameter 'z'", "RmsNorm.Forward", "--with", "z=3")]
    [InlineData("'x=64' has 1 axes, but the view has 2", "RmsNorm.Forward", "--with", "x=64")]
    [InlineData("does not fit the kernel", "Embedding.Backward", "--with", "order=8 in 0..8")]
    [InlineData("--with", "Embedding.Backward", "--with", "starts=3 in 0..4")]
    [InlineData("There is no kernel 'Nothing'", "Nothing")]
    [InlineData("--help", "RmsNorm.Forward", "--arch", "sm_20")]
    [InlineData("--help", "RmsNorm.Forward", "--schedules", "x")]
    public void Profile_WordsThatDoNotFit_FailWithOneSentence(string expected, params string[] words) =>
        CommandLine.Run(["kernels", "profile", .. words]).AssertOneSentence(expected);

    // Every element is read and written once in this order: sectors and bytes are known.
    [Fact]
    public void Profile_OnTheEmulatedGpu_CountsTransactionsOfACopyLikeKernel()
    {
        string output = CommandLine.Run("kernels", "profile", "Reductions.Add", "--with", "x=4096, y=4096", "--schedules", "2").AssertSuccess().Output;
        string Counted(string row) => Assert.Single(output.Split('\n'), line => line.TrimStart().StartsWith(row + "  ", StringComparison.Ordinal)).Split("  ", StringSplitOptions.RemoveEmptyEntries)[^2].Trim();
        Assert.Equal(("32,768", "16,384"), (Counted("bytes read"), Counted("bytes written")));
        Assert.Equal(("1,024", "512"), (Counted("sectors of 32 bytes read"), Counted("sectors of 32 bytes written")));
    }

    [Fact]
    public void Profile_WhereInstructionsAreCounted_PassesTheRequestOnAndShowsTheCounters()
    {
        ProfileRequest? asked = null;
        var command = ProfileCommand.Create(request =>
        {
            asked = request;
            return new LaunchCounters { WarpInstructions = 1234 };
        });
        string output = CommandLine.Capture(() => command.Parse("SwiGlu.Forward --seed 5 --arch sm_80 --schedules 3").Invoke()).AssertSuccess().Output;
        Assert.NotNull(asked);
        Assert.Equal(("Fusion.Model.Kernels.SwiGlu.Forward<f32>", 5, "sm_80", 3), (asked.Kernel.Name, asked.Seed, asked.Architecture, asked.Schedules));
        Assert.Equal("256x1024", asked.Example["gate"]);
        Assert.Equal("1,234", Cell(output, "instructions of warps"));
    }

    /// <summary>The first figure of a row: the minimum, or the counted one where there is no minimum.</summary>
    private static string Cell(string output, string row) =>
        Assert.Single(output.Split('\n'), line => line.TrimStart().StartsWith(row + "  ", StringComparison.Ordinal)).Trim()[row.Length..].Trim().Split("  ")[0];
}
