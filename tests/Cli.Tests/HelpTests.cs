namespace Fusion.Cli.Tests;

[Collection(ConsoleTests.Name)]
public sealed class HelpTests
{
    [Theory]
    [InlineData("")]
    [InlineData("train")]
    [InlineData("generate")]
    [InlineData("tokenizer")]
    [InlineData("tokenizer train")]
    [InlineData("tokenizer encode")]
    [InlineData("tokenizer decode")]
    [InlineData("tokenizer compare")]
    [InlineData("tokenizer inspect")]
    [InlineData("tokenizer convert")]
    [InlineData("bench")]
    [InlineData("bench cpu")]
    [InlineData("kernels")]
    [InlineData("kernels list")]
    [InlineData("kernels show")]
    [InlineData("kernels profile")]
    [InlineData("kernels resources")]
    [InlineData("kernels cache")]
    [InlineData("kernels cache info")]
    [InlineData("kernels cache clear")]
    public void Help_OfEveryCommand_ShowsExamples(string command)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var help = CommandLine.Run([.. words, "--help"]).AssertSuccess().Output;
        Assert.Matches($@"(Start here|Examples?):\s+.*fusion {command}", help);
    }

    [Fact]
    public void Help_OfTrain_NamesEveryOptionWithItsDefault()
    {
        var help = CommandLine.Run("train", "--help").Output;
        foreach (var option in new[] { "--data", "--out", "--minutes", "--resume", "--device", "--seed", "--learning-rate" })
            Assert.Contains(option, help, StringComparison.Ordinal);
        Assert.Contains("default: auto", help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trian")]
    [InlineData("train", "--dta", "x")]
    [InlineData("train", "--steps", "many")]
    [InlineData("kernels", "show", "RmsNorm.Forward", "--target", "rocm")]
    [InlineData("generate")]
    [InlineData("tokenizer", "train")]
    public void Run_WordsThatMakeNoCommand_FailsWithOneSentenceThatNamesTheHelp(params string[] words) =>
        CommandLine.Run(words).AssertOneSentence("fusion", "--help");

    [Fact]
    public void Run_NoWords_FailsAndPointsToTheHelp()
    {
        var result = CommandLine.Run();
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("--help", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_StartedByASample_NamesTheSamplesOwnCommand() =>
        CommandLine.RunAs("dotnet run --", "train", "--dta", "x").AssertOneSentence("type 'dotnet run -- --help'");
}
