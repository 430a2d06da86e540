using Fusion.Cli;

namespace Fusion.Cli.Tests;

/// <summary>What a command printed and how it ended.</summary>
/// <param name="ExitCode">0 on success.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record CommandResult(int ExitCode, string Output, string Error)
{
    /// <summary>Asserts that the command failed with one sentence on stderr that names each of the given things.</summary>
    public void AssertOneSentence(params string[] named)
    {
        Assert.NotEqual(0, ExitCode);
        var line = Assert.Single(Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.EndsWith(".", line.TrimEnd(), StringComparison.Ordinal);
        foreach (var name in named) Assert.Contains(name, line, StringComparison.Ordinal);
    }

    /// <summary>Asserts success without a word on stderr.</summary>
    public CommandResult AssertSuccess()
    {
        Assert.Equal("", Error);
        Assert.Equal(0, ExitCode);
        return this;
    }
}

/// <summary>Runs the command line in this process. The console belongs to the process, so tests that use it run one at a time.</summary>
internal static class CommandLine
{
    public static CommandResult Run(params string[] args) => RunAs("fusion", args);

    public static CommandResult RunAs(string invocation, params string[] args) => Capture(() => FusionCommandLine.Run(args, invocation));

    /// <summary>Runs something that writes to the console.</summary>
    public static CommandResult Capture(Func<int> command)
    {
        var (output, error) = (Console.Out, Console.Error);
        using StringWriter newOutput = new(), newError = new();
        try
        {
            Console.SetOut(newOutput);
            Console.SetError(newError);
            int code = command();
            return new CommandResult(code, newOutput.ToString(), newError.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }
}

/// <summary>Classes whose tests use the console: one after another, all with the same small trained run.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ConsoleTests : ICollectionFixture<TrainedRun>
{
    public const string Name = "console";
}
