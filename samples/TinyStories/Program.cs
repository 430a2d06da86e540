using Fusion.Cli;

// The whole sample is one command line: what it does is `fusion train`, on the stories that lie beside it.
// Options given here (--minutes 10, --width 256, --resume, …) come after the defaults and win.
string stories = Path.Combine(AppContext.BaseDirectory, "data", "tinystories.txt.br");
bool help = args.Any(a => a is "--help" or "-h" or "-?");
return FusionCommandLine.Run(
    help ? ["train", "--help"] : ["train", "--data", stories, .. args.Contains("--out") ? Array.Empty<string>() : ["--out", "runs/tinystories"], .. args],
    "dotnet run -c Release --project samples/TinyStories --");
