using System.CommandLine;
using System.Globalization;
using Fusion.Pipelines.Files;
using Fusion.Pipelines.Terminal;
using Fusion.Pipelines.Tokenization;
using Spectre.Console;

namespace Fusion.Cli.Commands;

/// <summary>What the commands of tokenizers share.</summary>
internal static class TokenizerOptions
{
    public static Option<string> Tokenizer() => new("--tokenizer") { Description = $"A built-in name ({string.Join(", ", Pipelines.Tokenization.Tokenizer.PresetNames)}), a folder or a file.", DefaultValueFactory = _ => "tokenizer.json", HelpName = "NAME" };

    public static Option<string?> Input(string description) => new("--input") { Description = description, HelpName = "FILE" };

    public static Option<string?> Output(string description) => new("--out") { Description = description, HelpName = "FILE" };

    public static Option<string> Specials() => new("--specials") { Description = "Special tokens in the text: all become ids, none do (ordinary text), or refuse.", DefaultValueFactory = _ => "all", HelpName = "RULE" };

    public static SpecialTokenRule Rule(string name) => name switch
    {
        "all" => SpecialTokenRule.All,
        "none" => SpecialTokenRule.None,
        "refuse" => SpecialTokenRule.Refuse,
        _ => throw new FusionException($"--specials is '{name}': give all, none or refuse."),
    };

    /// <summary>Bytes, not text: ids may stand for a part of a character, and a console would change it.</summary>
    public static void Write(string? path, byte[] bytes)
    {
        if (path is not null)
        {
            AtomicFile.Write(path, stream => stream.Write(bytes));
            return;
        }
        using var output = Console.OpenStandardOutput();
        output.Write(bytes);
    }

    public static byte[] Read(string? path)
    {
        if (path is not null) return File.Exists(path) ? File.ReadAllBytes(path) : throw new FusionException($"The file {path} does not exist; name an existing one with --input.");
        using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>A line of progress on the error output.</summary>
    public static WorkDisplay Progress(string what, Func<double, string> rate) =>
        new(what, rate, AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }));

    /// <summary>The speed of text.</summary>
    public static string Megabytes(double rate) => Text($"{rate / 1e6:F0} MB/s");

    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
