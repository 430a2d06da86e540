using Fusion.Cli;

// The whole sample is one command line: what it does is `fusion train`, on the stories that lie beside it.
// Options given here (--minutes 10, --width 256, --resume, …) replace the defaults.
string stories = Path.Combine(AppContext.BaseDirectory, "data", "tinystories.txt.br");
string[] data = Given("--data") ? [] : ["--data", stories];
string[] output = Given("--out") ? [] : ["--out", "runs/tinystories"];
return FusionCommandLine.Run(["train", .. data, .. output, .. args], "dotnet run -c Release --project samples/TinyStories --");

bool Given(string option) => args.Any(word => word == option || word.StartsWith(option + "=", StringComparison.Ordinal));
