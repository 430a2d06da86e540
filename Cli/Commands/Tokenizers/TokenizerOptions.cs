using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Fusion.Pipelines.Files;
using Fusion.Pipelines.Tokenization;

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

    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A line on a terminal's error output, rewritten five times a second: how far, how fast, how long still.</summary>
/// <param name="what">What is being done.</param>
/// <param name="total">The amount at the end, or 0 when nobody knows.</param>
/// <param name="rate">The speed in words.</param>
internal sealed class AmountProgress(string what, long total, Func<double, string> rate) : IProgress<long>, IProgress<int>, IDisposable
{
    private readonly long start = Stopwatch.GetTimestamp();
    private readonly bool live = !Console.IsErrorRedirected;
    private readonly Lock gate = new();
    private double shown;

    public void Report(int value) => Report((long)value);

    public void Report(long value)
    {
        if (!live) return;
        lock (gate)
        {
            var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            if (seconds - shown < 0.2) return;
            shown = seconds;
            var left = total > value && value > 0 ? TokenizerOptions.Text($", {seconds * (total - value) / value:F0} s left") : "";
            var part = total > 0 ? TokenizerOptions.Text($" {Math.Min(100, 100.0 * value / total):F0} %,") : "";
            Console.Error.Write($"\r\u001b[K{what}:{part} {rate(value / seconds)}{left}");
        }
    }

    public void Dispose()
    {
        if (shown > 0) Console.Error.Write("\r\u001b[K");
    }
}
