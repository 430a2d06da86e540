using Fusion.Samples.Tokenization;
using Fusion.Samples.Tokenization.Terminal;
using Spectre.Console;

namespace Fusion.Samples.Tests.Tokenization;

/// <summary>Colours where there are any, bars between tokens where there are none, and never a control character of the text.</summary>
public sealed class TerminalTourTests
{
    private static string Show(string? text, AnsiSupport ansi, ColorSystemSupport colours)
    {
        var output = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = ansi, ColorSystem = colours, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = 100;
        new TerminalTour(console).Show(Tour.Of(text, TourTests.Corpus));
        return output.ToString();
    }

    [Fact]
    public void Show_RedirectedOutput_IsPlainAndShowsBorders()
    {
        var shown = Show("the cat sïn", AnsiSupport.No, ColorSystemSupport.NoColors);
        Assert.DoesNotContain('\u001b', shown);
        Assert.Contains("t|h|e|·|c|a|t|·|s|<unk>|n", shown, StringComparison.Ordinal);
        Assert.Contains("the|·cat|·s", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_NoColorOnATerminal_ShowsBorders()
    {
        var shown = Show("the cat", AnsiSupport.Yes, ColorSystemSupport.NoColors);
        Assert.DoesNotContain("\u001b[38", shown, StringComparison.Ordinal);
        Assert.Contains("the|·cat", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_ColourTerminal_GivesNeighboursDifferentBackgrounds()
    {
        var shown = Show("the cat", AnsiSupport.Yes, ColorSystemSupport.TrueColor);
        Assert.Matches("\u001b\\[38;[0-9;]*m?the\u001b\\[0m\u001b\\[38;[0-9;]*m·cat", shown);
        Assert.DoesNotContain("the|·cat", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_NoText_TakesTheClassicExamplesApart()
    {
        var shown = Show(null, AnsiSupport.No, ColorSystemSupport.NoColors);
        Assert.Contains("merge 1: t+h 2\n16 tokens: th | e | · | c | a | t | · | i | n | · | th | e | · | h | a | t\n", shown, StringComparison.Ordinal);
        Assert.Contains("Merges of \"cat·hat\"\nstart: c | a | t | · | h | a | t\n", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void DocumentationPage_MergesOfCatHat_AreWhatTheTourPrints()
    {
        var page = File.ReadAllText(Path.Combine(PageTests.Root, "docs", "samples", "tokenization.md"));
        var shown = page.Split("```text\n")[1].Split("```")[0];
        Assert.Contains("start: ", shown, StringComparison.Ordinal);
        Assert.Contains(shown, Show(null, AnsiSupport.No, ColorSystemSupport.NoColors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[red]markup[/] [")]
    [InlineData("\u001b[2J bell\u0007 \r\n\t")]
    public void Show_TextThatTerminalsOrMarkupWouldObey_IsShownAsText(string text)
    {
        var shown = Show(text, AnsiSupport.No, ColorSystemSupport.NoColors);
        Assert.DoesNotContain('\u001b', shown);
        Assert.DoesNotContain('\u0007', shown);
        Assert.Contains(text[0] == '[' ? "|red" : "\\u001B", shown, StringComparison.Ordinal);
    }
}
