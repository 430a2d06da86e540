using System.CommandLine;
using Fusion.Cli.Commands;

namespace Fusion.Cli;

/// <summary>The <c>fusion</c> command: one thin command per pipeline stage. Samples call it too.</summary>
public static class FusionCommandLine
{
    /// <summary>Runs a command line. Returns 0 only on success; errors are one sentence on stderr.</summary>
    /// <param name="args">The words after the program's name.</param>
    /// <param name="invocation">How the user started the program, for messages that name a command to type.</param>
    public static int Run(IReadOnlyList<string> args, string invocation = "fusion")
    {
        var root = new RootCommand(
            """
            Fusion: train, use and look into language models whose every kernel is a C# method.

            Start here:
              fusion train --data stories.txt --out runs/stories
              fusion generate --run runs/stories --prompt "Once upon a time"
              fusion kernels show RmsNorm.Forward --target cuda
            """)
        {
            TrainCommand.Create(invocation),
            GenerateCommand.Create(),
            TokenizerCommand.Create(),
            KernelsCommand.Create(),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) Console.Error.WriteLine(error.Message);
            Console.Error.WriteLine($"Type '{invocation} {string.Join(' ', parsed.CommandResult.Command == root ? [] : [parsed.CommandResult.Command.Name, " "])}--help' to see what is possible.".Replace("   ", " ", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal));
            return 1;
        }
        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (FusionException e)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"A file could not be used: {e.Message}");
            return 1;
        }
    }
}
