using System.CommandLine;
using System.CommandLine.Parsing;
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
            BenchCommand.Create(),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            // One sentence: the first error is the one to mend, the others often follow from it.
            var path = Path(parsed.CommandResult).Where(word => invocation == "fusion" || word != "train");
            var error = string.Join(' ', parsed.Errors[0].Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
            Console.Error.WriteLine($"{error}: type '{string.Join(' ', [invocation, .. path, "--help"])}' to see what is possible.");
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

    /// <summary>The words that lead to a command, such as "tokenizer train"; none for the root.</summary>
    private static IEnumerable<string> Path(CommandResult result) =>
        result.Parent is CommandResult parent ? [.. Path(parent), result.Command.Name] : [];
}
