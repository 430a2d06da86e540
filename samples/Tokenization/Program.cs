using System.CommandLine;
using Fusion;
using Fusion.Pipelines.Files;
using Fusion.Samples.Tokenization;
using Fusion.Samples.Tokenization.Terminal;
using Fusion.Samples.Tokenization.Web;
using Spectre.Console;

var text = new Option<string?>("--text") { Description = "The text to take apart." };
var input = new Option<string>("--input") { Description = "The text file that vocabularies are learned from, plain or .gz, .zst, .br; its last tenth is held out.", DefaultValueFactory = _ => Path.Combine(AppContext.BaseDirectory, "data", "tinystories.txt.br"), HelpName = "FILE" };
var html = new Option<string>("--html") { Description = "The page to write.", DefaultValueFactory = _ => "tokenization.html", HelpName = "FILE" };
var command = new RootCommand("A tour of tokenization: everything is computed from the text you give, shown here and in a page.") { text, input, html };
command.SetAction(arguments =>
{
    try
    {
        var tour = Tour.Of(arguments.GetValue(text), Corpus.Load(arguments.GetValue(input)!));
        new TerminalTour(AnsiConsole.Console).Show(tour);
        AtomicFile.WriteText(arguments.GetValue(html)!, Page.Of(tour));
        // Not Spectre's WriteLine, which would wrap a long path.
        Console.WriteLine($"The same as a page: {Path.GetFullPath(arguments.GetValue(html)!)}");
        return 0;
    }
    catch (FusionException e)
    {
        Console.Error.WriteLine(e.Message);
        return 1;
    }
});
return command.Parse(args).Invoke();
