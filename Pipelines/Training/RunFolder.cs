using System.Globalization;

namespace Fusion.Pipelines.Training;

/// <summary>Where a run keeps its files: plan, tokenizer, token files, metrics, checkpoints, report.</summary>
public sealed class RunFolder(string path)
{
    private const string Prefix = "step-";

    /// <summary>Absolute path of the folder, which need not exist yet.</summary>
    public string Path { get; } = string.IsNullOrWhiteSpace(path)
        ? throw new FusionException("The name of the run folder is empty; name a folder.")
        : System.IO.Path.GetFullPath(path);

    /// <summary>Path of the plan (<see cref="TrainingPlan"/>), JSON.</summary>
    public string Plan => In("training.json");

    /// <summary>The tokenizer, in Hugging Face format.</summary>
    public string Tokenizer => In("tokenizer.json");

    /// <summary>Path of the training tokens, a <see cref="Data.TokenFile"/>.</summary>
    public string TrainTokens => In("train.bin");

    /// <summary>Path of the held-out tokens, a <see cref="Data.TokenFile"/>.</summary>
    public string ValidationTokens => In("validation.bin");

    /// <summary>One JSON object a line.</summary>
    public string Metrics => In("metrics.jsonl");

    /// <summary>The self-contained report.</summary>
    public string Report => In("report.html");

    /// <summary>Path of the checkpoint after so many steps; names sort by step.</summary>
    public string Checkpoint(long step) => In($"checkpoints/{Prefix}{step.ToString("D7", CultureInfo.InvariantCulture)}");

    /// <summary>The folders of the whole checkpoints by step; those that an interrupted write left behind are not among them.</summary>
    public IReadOnlyList<string> Checkpoints()
    {
        var found = new SortedList<long, string>();
        if (Directory.Exists(In("checkpoints")))
            foreach (var candidate in Directory.EnumerateDirectories(In("checkpoints"), Prefix + "*"))
                if (long.TryParse(System.IO.Path.GetFileName(candidate)[Prefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out long step))
                    found[step] = candidate;
        return [.. found.Values];
    }

    /// <summary>
    /// Makes way for a new run: an earlier folder of this name is kept under a number. Returns its new path, or null.
    /// </summary>
    /// <exception cref="FusionException">The folder cannot be written.</exception>
    public string? Begin()
    {
        try
        {
            string? kept = null;
            if (Directory.Exists(Path) && Directory.EnumerateFileSystemEntries(Path).Any())
            {
                int number = 1;
                while (Directory.Exists(kept = $"{Path}.{number}") || File.Exists(kept)) number++;
                Directory.Move(Path, kept);
            }
            Directory.CreateDirectory(Path);
            var probe = In(".writable");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return kept;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FusionException($"Cannot write to the run folder {Path}: {e.Message.TrimEnd('.')}; choose another with --out.", e);
        }
    }

    private string In(string name) => System.IO.Path.Combine(Path, name);
}
