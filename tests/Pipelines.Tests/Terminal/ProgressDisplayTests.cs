using Fusion.Pipelines.Terminal;
using Spectre.Console;

namespace Fusion.Pipelines.Tests.Terminal;

public class ProgressDisplayTests
{
    private static readonly TrainingProgress Full = new(1_200, 5_000, 2.34567)
    {
        ValBitsPerByte = 0.9123, TokensPerSecond = 12_345, PeakFraction = 0.61, TimeLeft = TimeSpan.FromSeconds(200),
    };

    private sealed class Clock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }

    private static (IAnsiConsole Console, StringWriter Output) Capture(int width)
    {
        var output = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = width;
        return (console, output);
    }

    [Fact]
    public void Update_RedirectedOutput_WritesAPlainLineEveryFiveSecondsAndTheLast()
    {
        var (console, output) = Capture(80);
        var clock = new Clock();
        using (var display = new ProgressDisplay(console, clock))
        {
            for (var step = 1; step <= 12; step++)
            {
                clock.Now = TimeSpan.FromSeconds(step);
                display.Update(Full with { Step = step });
            }
        }
        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["step 1/5,000", "step 6/5,000", "step 11/5,000", "step 12/5,000"], lines.Select(line => line[..line.IndexOf("  ", StringComparison.Ordinal)]));
        Assert.DoesNotContain('\u001b', output.ToString());
    }

    [Fact]
    public void Update_RedirectedOutput_SaysEverythingOnOneLine()
    {
        var (console, output) = Capture(80);
        new ProgressDisplay(console).Update(Full);
        Assert.Equal("step 1,200/5,000  loss 2.3457  held out 0.9123 bits/byte  3 min 20 s left  12,345 tokens/s  61 % of peak\n", output.ToString());
    }

    [Fact]
    public void Update_LiveTerminal_RewritesOneLineAtMostTenTimesASecond()
    {
        var (console, output) = Capture(200);
        var clock = new Clock();
        using (var display = new ProgressDisplay(console, clock, live: true))
        {
            for (var step = 0; step <= 30; step++)
            {
                clock.Now = TimeSpan.FromMilliseconds(10 * step);
                display.Update(Full with { Step = step });
            }
            Assert.DoesNotContain('\n', output.ToString());
        }
        // At 0, 100, 200 and 300 ms.
        Assert.Equal(4, output.ToString().Split('\r').Length - 1);
        Assert.EndsWith("\n", output.ToString());
    }

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(200)]
    public void Markup_AnyWidth_FitsAndKeepsTheStep(int width)
    {
        var line = Markup.Remove(ProgressText.Markup(Full, width));
        Assert.True(line.Length < width);
        Assert.Contains("step 1,200/5,000", line);
    }

    [Fact]
    public void Message_LiveTerminal_StandsOnALineOfItsOwn()
    {
        var (console, output) = Capture(200);
        using var display = new ProgressDisplay(console, new Clock(), live: true);
        display.Update(Full);
        display.Message("saved step-1200");
        Assert.Contains("\u001b[Ksaved step-1200\n", output.ToString());
    }

    [Fact]
    public void Dispose_WithoutUpdate_WritesNothing()
    {
        var (console, output) = Capture(80);
        new ProgressDisplay(console).Dispose();
        Assert.Empty(output.ToString());
    }

    [Theory]
    [InlineData(-5, "0 s")]
    [InlineData(59.9, "59 s")]
    [InlineData(61, "1 min 1 s")]
    [InlineData(3_660, "1 h 1 min")]
    [InlineData(90_000, "1 d 1 h")]
    public void Duration_Seconds_ShowsTwoUnits(double seconds, string expected) => Assert.Equal(expected, ProgressText.Duration(TimeSpan.FromSeconds(seconds)));
}
