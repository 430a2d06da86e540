using Spectre.Console;

namespace Fusion.Pipelines.Terminal;

/// <summary>
/// Shows the progress of a run: one line that is rewritten in place on a terminal, and a plain line every five seconds
/// where the output goes to a file or a pipe.
/// </summary>
public sealed class ProgressDisplay : IDisposable
{
    private static readonly TimeSpan LiveInterval = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan PlainInterval = TimeSpan.FromSeconds(5);

    private readonly IAnsiConsole console;
    private readonly TimeProvider time;
    private readonly bool live;
    private TrainingProgress latest;
    private bool any;
    private bool shown;
    private long shownAt;

    /// <param name="console">Where to show it; the process's console when null.</param>
    /// <param name="time">The clock; the system's when null.</param>
    /// <param name="live">Whether to rewrite the line in place; found out from the console when null.</param>
    public ProgressDisplay(IAnsiConsole? console = null, TimeProvider? time = null, bool? live = null)
    {
        this.console = console ?? AnsiConsole.Console;
        this.time = time ?? TimeProvider.System;
        this.live = live ?? (this.console.Profile.Out.IsTerminal && this.console.Profile.Capabilities.Ansi);
    }

    /// <summary>Tells where the run stands; may be called after every step, for most calls show nothing.</summary>
    public void Update(in TrainingProgress p)
    {
        latest = p;
        shown = false;
        if (!any || time.GetElapsedTime(shownAt) >= (live ? LiveInterval : PlainInterval)) Show();
        any = true;
    }

    /// <summary>Writes a line of its own, such as the place of a checkpoint, without disturbing the progress.</summary>
    public void Message(string text)
    {
        if (live) Clear();
        console.WriteLine(text);
        if (live && any) Show();
    }

    /// <summary>Shows the last state and leaves it standing.</summary>
    public void Dispose()
    {
        if (!any) return;
        if (!shown) Show();
        if (live) console.WriteLine();
        any = false;
    }

    private void Show()
    {
        if (live)
        {
            Clear();
            console.Markup(ProgressText.Markup(latest, console.Profile.Width));
        }
        else
            // Not Spectre's WriteLine, which wraps at 80 columns when the output is no terminal.
            console.Profile.Out.Writer.WriteLine(ProgressText.Plain(latest));
        shown = true;
        shownAt = time.GetTimestamp();
    }

    /// <summary>To the first column and erase to the end of the line.</summary>
    private void Clear() => console.Write(new ControlCode("\r\u001b[K"));
}
