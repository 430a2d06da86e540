using System.Globalization;
using Spectre.Console;

namespace Fusion.Pipelines.Terminal;

/// <summary>
/// Shows how far a piece of work is, how fast, and how long still: one line that is rewritten in place on a terminal and gone
/// at the end, and a plain line every five seconds where the output goes to a file or a pipe. May be told by any thread.
/// </summary>
public sealed class WorkDisplay : IProgress<WorkProgress>, IDisposable
{
    private static readonly TimeSpan LiveInterval = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan PlainInterval = TimeSpan.FromSeconds(5);

    private readonly string what;
    private readonly Func<double, string> rate;
    private readonly IAnsiConsole console;
    private readonly TimeProvider time;
    private readonly bool live;
    private readonly Lock gate = new();
    private WorkProgress? first;
    private long firstAt;
    private long shownAt;
    private bool shown;

    /// <param name="what">What is being done: "encoding".</param>
    /// <param name="rate">Words the speed, from the amount per second.</param>
    /// <param name="console">Where to show it.</param>
    /// <param name="time">The clock; the system's when null.</param>
    /// <param name="live">Whether to rewrite the line in place; found out from the console when null.</param>
    public WorkDisplay(string what, Func<double, string> rate, IAnsiConsole console, TimeProvider? time = null, bool? live = null)
    {
        (this.what, this.rate, this.console, this.time) = (what, rate, console, time ?? TimeProvider.System);
        this.live = live ?? (console.Profile.Out.IsTerminal && console.Profile.Capabilities.Ansi);
        shownAt = this.time.GetTimestamp();
    }

    /// <summary>Tells where the work stands; most calls show nothing. The speed counts from the first call on, because work that goes on after an interruption begins with much done.</summary>
    public void Report(WorkProgress value)
    {
        lock (gate)
        {
            if (first is null) (first, firstAt) = (value, time.GetTimestamp());
            if (time.GetElapsedTime(shownAt) < (live ? LiveInterval : PlainInterval)) return;
            shownAt = time.GetTimestamp();
            shown = true;
            if (live) console.Write(new ControlCode($"\r\u001b[K{Line(value, console.Profile.Width - 1)}"));
            // Not Spectre's WriteLine, which wraps at 80 columns when the output is no terminal.
            else console.Profile.Out.Writer.WriteLine(Line(value, int.MaxValue));
        }
    }

    /// <summary>Removes the line from a terminal.</summary>
    public void Dispose()
    {
        if (live && shown) console.Write(new ControlCode("\r\u001b[K"));
        shown = false;
    }

    /// <summary>As many parts as fit, most important first: a line that wraps cannot be overwritten.</summary>
    private string Line(WorkProgress now, int width)
    {
        var seconds = Math.Max(1e-9, time.GetElapsedTime(firstAt).TotalSeconds);
        var (amount, done) = (now.Amount - first!.Value.Amount, now.Done - first.Value.Done);
        var parts = new List<string> { what };
        if (now.Total > 0) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{Math.Clamp(100.0 * now.Done / now.Total, 0, 100):F0} %"));
        if (amount > 0) parts.Add(rate(amount / seconds));
        if (done > 0 && now.Total > now.Done) parts.Add($"{ProgressText.Duration(TimeSpan.FromSeconds(Math.Min(1e9, seconds * (now.Total - now.Done) / done)))} left");
        while (parts.Count > 1 && string.Join("  ", parts).Length > width) parts.RemoveAt(parts.Count - 1);
        return string.Join("  ", parts);
    }
}
