using System.Globalization;

namespace Fusion.Pipelines.Terminal;

/// <summary>Words the progress of a run, most important part first.</summary>
internal static class ProgressText
{
    /// <summary>The parts of the line, each with the markup style that a terminal shows it in.</summary>
    public static List<(string Text, string Style)> Parts(in TrainingProgress progress)
    {
        var parts = new List<(string, string)>
        {
            (Format($"step {progress.Step:N0}/{progress.TotalSteps:N0}"), "default"),
            (Format($"loss {progress.Loss:0.0000}"), "bold"),
        };
        if (progress.ValBitsPerByte is { } bits) parts.Add((Format($"held out {bits:0.0000} bits/byte"), "bold"));
        if (progress.TimeLeft is { } left) parts.Add(($"{Duration(left)} left", "default"));
        if (progress.TokensPerSecond is { } speed) parts.Add((Format($"{speed:N0} tokens/s"), "grey"));
        if (progress.PeakFraction is { } fraction) parts.Add((Format($"{100 * fraction:0} % of peak"), "grey"));
        return parts;
    }

    /// <summary>The line as plain text.</summary>
    public static string Plain(in TrainingProgress progress) => string.Join("  ", Parts(progress).Select(part => part.Text));

    /// <summary>
    /// The line as markup that fits into <paramref name="width"/> columns: a bar where there is room, and as many parts as
    /// fit, because a line that wraps cannot be overwritten.
    /// </summary>
    public static string Markup(in TrainingProgress progress, int width)
    {
        const int Bar = 20;
        var parts = Parts(progress);
        var columns = parts.Sum(part => part.Text.Length + 2) - 2;
        // The last column stays empty: some terminals wrap as soon as it is written.
        while (parts.Count > 1 && columns > width - 1)
        {
            columns -= parts[^1].Text.Length + 2;
            parts.RemoveAt(parts.Count - 1);
        }
        var line = string.Join("  ", parts.Select(part => $"[{part.Style}]{part.Text}[/]"));
        if (columns + Bar + 2 > width - 1) return line;
        var filled = (int)(Bar * Math.Clamp((double)progress.Step / Math.Max(1, progress.TotalSteps), 0, 1));
        return $"[green]{new string('━', filled)}[/][grey]{new string('━', Bar - filled)}[/]  {line}";
    }

    /// <summary>A duration in its two leading units.</summary>
    public static string Duration(TimeSpan time)
    {
        if (time < TimeSpan.Zero) time = TimeSpan.Zero;
        return time switch
        {
            { TotalMinutes: < 1 } => Format($"{(int)time.TotalSeconds} s"),
            { TotalHours: < 1 } => Format($"{time.Minutes} min {time.Seconds} s"),
            { TotalDays: < 1 } => Format($"{time.Hours} h {time.Minutes} min"),
            _ => Format($"{(long)time.TotalDays} d {time.Hours} h"),
        };
    }

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
