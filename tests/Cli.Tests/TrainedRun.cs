using System.Text;

namespace Fusion.Cli.Tests;

/// <summary>A run that the command line trained for a few steps, in a folder of its own that is deleted at the end.</summary>
public sealed class TrainedRun : IDisposable
{
    /// <summary>Options of a model that trains in a moment.</summary>
    public static string[] Small { get; } =
        ["--vocabulary", "280", "--context", "16", "--width", "16", "--layers", "1", "--heads", "2", "--hidden", "32", "--batch", "2", "--steps", "3", "--device", "cpu"];

    public TrainedRun()
    {
        Stories = Write("stories.txt", string.Concat(Enumerable.Range(0, 30).Select(i => $"Once upon a time there were {i} cats and {i * i % 17} dogs. They ran home.\n<|endoftext|>\n")));
        Training = CommandLine.Run(["train", "--data", Stories, "--out", Run, .. Small]);
    }

    /// <summary>The folder of everything.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("fusion-cli-tests-").FullName;

    /// <summary>Text that the run was trained on.</summary>
    public string Stories { get; }

    /// <summary>The run.</summary>
    public string Run => this["run"];

    /// <summary>Its only checkpoint.</summary>
    public string Checkpoint => Path.Combine(Run, "checkpoints", "step-0000003");

    /// <summary>What training printed.</summary>
    internal CommandResult Training { get; }

    public string this[string name] => Path.Combine(Folder, name);

    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return this[name];
    }

    /// <summary>A copy of the checkpoint, to be damaged.</summary>
    public string CopyOfCheckpoint(string name)
    {
        Directory.CreateDirectory(this[name]);
        foreach (var file in Directory.GetFiles(Checkpoint)) File.Copy(file, Path.Combine(this[name], Path.GetFileName(file)), overwrite: true);
        return this[name];
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
