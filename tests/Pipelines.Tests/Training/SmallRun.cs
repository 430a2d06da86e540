using System.Text;
using Fusion.Pipelines.Metrics;
using Fusion.Pipelines.Training;
using Spectre.Console;

namespace Fusion.Pipelines.Tests.Training;

/// <summary>A training run of a few steps on a few made-up stories.</summary>
internal sealed class SmallRun(TemporaryFolder folder, string name)
{
    public const int Steps = 6;

    public RunFolder Files { get; } = new(folder[name]);

    public TrainingOptions Options { get; init; } = new()
    {
        Data = [folder.Write("stories.txt", Stories())],
        Out = folder[name],
        Device = "cpu",
        Steps = Steps,
        VocabularySize = 300,
        ContextLength = 16,
        Width = 16,
        Layers = 1,
        Heads = 2,
        HiddenWidth = 32,
        BatchSize = 2,
    };

    public StringWriter Output { get; } = new();

    /// <summary>A corpus that depends on nothing but this code.</summary>
    public static string Stories()
    {
        string[] words = ["the", "cat", "dog", "sat", "ran", "home", "red", "ball", "and", "then", "it", "slept", "happy", "was"];
        var text = new StringBuilder();
        uint state = 1;
        for (var story = 0; story < 40; story++)
        {
            for (var word = 0; word < 25; word++)
            {
                state = state * 1664525 + 1013904223;
                text.Append(words[(state >> 16) % (uint)words.Length]).Append(' ');
            }
            text.Append("<|endoftext|>\n");
        }
        return text.ToString();
    }

    /// <summary>Runs to the end.</summary>
    public bool Run(bool resume = false) => new TrainingRun(Options with { Resume = resume }, ConsoleOn(Output)).Run("again", CancellationToken.None);

    /// <summary>Runs until the first step has been shown, as by Ctrl-C at that moment.</summary>
    public bool RunOneStep(bool resume = false)
    {
        using var cancel = new CancellationTokenSource();
        var writer = new CancelOnProgress(Output, cancel);
        return new TrainingRun(Options with { Resume = resume }, ConsoleOn(writer)).Run("again", cancel.Token);
    }

    /// <summary>Everything the run has learnt: weights and optimizer state, byte for byte.</summary>
    public byte[] State()
    {
        var checkpoint = Files.Checkpoints()[^1];
        return [.. File.ReadAllBytes(Path.Combine(checkpoint, "model.safetensors")), .. File.ReadAllBytes(Path.Combine(checkpoint, "optimizer.safetensors"))];
    }

    /// <summary>The metrics without those that a clock decides.</summary>
    public IEnumerable<string> Losses() => MetricsFile.Read(Files.Metrics)
        .Select(r => $"{r.Step} {r.TrainLoss:R} {r.ValLoss:R} {r.ValBitsPerByte:R} {r.Tokens} {string.Join(' ', r.Extra.Select(e => $"{e.Key}={e.Value:R}"))}");

    private static IAnsiConsole ConsoleOn(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(writer) });
        console.Profile.Width = 1 << 20;
        return console;
    }

    private sealed class CancelOnProgress(TextWriter inner, CancellationTokenSource cancel) : TextWriter
    {
        public override Encoding Encoding => inner.Encoding;

        public override void Write(char value) => inner.Write(value);

        public override void WriteLine(string? value)
        {
            if (value?.StartsWith("step", StringComparison.Ordinal) == true) cancel.Cancel();
            inner.WriteLine(value);
        }
    }
}
