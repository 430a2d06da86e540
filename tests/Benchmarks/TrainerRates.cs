using System.Diagnostics;
using System.Globalization;
using System.Text;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Benchmarks;

/// <summary>Training of a tokenizer: time of each phase, and the peak memory of the process.</summary>
internal static class TrainerRates
{
    /// <summary>A table as Markdown: each size of vocabulary on all files, as often as asked; the median by time.</summary>
    public static string Measure(IReadOnlyList<FileInfo> files, IReadOnlyList<int> vocabularies, int rounds, BpeTrainerOptions options)
    {
        // Code must be compiled before it is timed.
        Train(files.Take(1), 300, options);
        var report = new StringBuilder();
        report.AppendLine(CultureInfo.InvariantCulture, $"{files.Count} files, {files.Sum(file => file.Length) / 1e6:F2} MB, {options.Threads} threads, bound {options.MemoryBytes >> 20} MiB, {rounds} rounds.\n");
        report.AppendLine("| vocabulary | s, median | s, best | processor s | count | combine | merge | words | pairs |\n|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var vocabulary in vocabularies)
        {
            var times = Enumerable.Range(0, rounds).Select(_ => Train(files, vocabulary, options)).OrderBy(round => round.Seconds).ToList();
            var (seconds, processor, r) = times[rounds / 2];
            report.AppendLine(CultureInfo.InvariantCulture, $"| {vocabulary} | {seconds:F2} | {times[0].Seconds:F2} | {processor:F2} | {r.CountTime.TotalSeconds:F2} | {r.CombineTime.TotalSeconds:F2} | {r.MergeTime.TotalSeconds:F2} | {r.Words} | {r.Pairs} |");
        }
        report.AppendLine(CultureInfo.InvariantCulture, $"\nPeak memory of the process: {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB.");
        return report.ToString();
    }

    private static (double Seconds, double Processor, BpeTrainerReport Report) Train(IEnumerable<FileInfo> files, int vocabulary, BpeTrainerOptions options)
    {
        var (start, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        using var trainer = new BpeTrainer(vocabulary, ["<|endoftext|>"], null, options);
        foreach (var file in files)
        {
            using var stream = file.OpenRead();
            trainer.Add(stream);
        }
        trainer.Train();
        return (Stopwatch.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds, trainer.Report!);
    }
}
