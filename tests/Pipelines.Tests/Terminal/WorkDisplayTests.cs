using Fusion.Pipelines.Terminal;
using Spectre.Console;

namespace Fusion.Pipelines.Tests.Terminal;

public sealed class WorkDisplayTests : IDisposable
{
    private sealed class Clock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }

    private readonly Clock clock = new();
    private readonly StringWriter output = new() { NewLine = "\n" };

    public void Dispose() => output.Dispose();

    private WorkDisplay Display(bool? live, int width = 80)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = width;
        return new WorkDisplay("encoding", rate => $"{rate / 1e6:F0} MB/s", console, clock, live);
    }

    private void Report(WorkDisplay display, double seconds, WorkProgress progress)
    {
        clock.Now = TimeSpan.FromSeconds(seconds);
        display.Report(progress);
    }

    [Fact]
    public void Report_LiveTerminal_RewritesOneLineAndRemovesIt()
    {
        using (var display = Display(live: true))
        {
            Report(display, 0, new(0, 0, 1_000));
            Report(display, 0.1, new(10_000_000, 50, 1_000));
            // 300 of 1,000 bytes of the file in 10 s, so 700 more take 23 s; the text is larger than the file.
            Report(display, 10, new(1_000_000_000, 300, 1_000));
            Report(display, 10.1, new(1_100_000_000, 310, 1_000));
            Report(display, 20, new(2_000_000_000, 1_000, 1_000));
        }
        Assert.Equal("\r\u001b[Kencoding  30 %  100 MB/s  23 s left\r\u001b[Kencoding  100 %  100 MB/s\r\u001b[K", output.ToString());
    }

    [Fact]
    public void Report_RedirectedOutput_WritesAPlainLineEveryFiveSeconds()
    {
        using (var display = Display(live: null))
        {
            for (var second = 0; second <= 11; second++) Report(display, second, new(second * 5_000_000L, second, 20));
        }
        Assert.Equal("encoding  25 %  5 MB/s  15 s left\nencoding  50 %  5 MB/s  10 s left\n", output.ToString());
    }

    [Fact]
    public void Report_WorkThatGoesOn_CountsTheSpeedOfThisTimeOnly()
    {
        using var display = Display(live: false);
        Report(display, 1, new(9_000_000_000, 900, 1_000));
        Report(display, 6, new(9_010_000_000, 950, 1_000));
        Assert.Equal("encoding  95 %  2 MB/s  5 s left\n", output.ToString());
    }

    [Fact]
    public void Report_NothingKnownOfTheEnd_ShowsTheSpeedAlone()
    {
        using var display = Display(live: false);
        Report(display, 0, new(0, 0, 0));
        Report(display, 5, new(10_000_000, 10, 0));
        Assert.Equal("encoding  2 MB/s\n", output.ToString());
    }

    [Fact]
    public void Report_QuickWork_ShowsNothing()
    {
        using (var display = Display(live: true)) Report(display, 0.19, new(5, 5, 5));
        Assert.Equal("", output.ToString());
    }

    [Fact]
    public void Report_NarrowTerminal_LeavesOutWhatDoesNotFit()
    {
        using var display = Display(live: true, width: 20);
        Report(display, 0, new(0, 0, 100));
        Report(display, 1, new(5_000_000, 10, 100));
        Assert.Equal("\r\u001b[Kencoding  10 %", output.ToString());
    }
}
