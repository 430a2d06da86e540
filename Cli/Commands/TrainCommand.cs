using System.CommandLine;
using System.Runtime.InteropServices;
using Fusion.Model.Optimizers;
using Fusion.Pipelines.Training;
using Spectre.Console;

namespace Fusion.Cli.Commands;

/// <summary><c>fusion train</c>.</summary>
internal static class TrainCommand
{
    /// <summary>Columns of output to a file or pipe: lines there, paths and stories among them, are not to be broken.</summary>
    private const int Unwrapped = 1 << 20;

    private static readonly TrainingOptions Defaults = new() { Data = [], Out = "" };

    public static Command Create(string invocation)
    {
        var data = new Option<string[]>("--data") { Description = "Text files of documents separated by <|endoftext|>; plain, .gz or .br. The last tenth of the documents is held out.", AllowMultipleArgumentsPerToken = true, HelpName = "FILE" };
        var output = new Option<string>("--out") { Description = "Folder of the run: metrics.jsonl, checkpoints, report.html. An earlier run in it is kept under a number.", DefaultValueFactory = _ => "runs/default", HelpName = "FOLDER" };
        var minutes = new Option<double>("--minutes") { Description = "Wall-clock time for everything. The machine's speed is measured for a moment, and the number of steps that fits is fixed and recorded.", DefaultValueFactory = _ => Defaults.Minutes };
        var steps = new Option<long?>("--steps") { Description = "Number of optimizer steps, instead of a time." };
        var resume = new Option<bool>("--resume") { Description = "Go on with the run in the folder, exactly as if it had not stopped." };
        var device = new Option<string>("--device") { Description = "cpu, cuda, or auto: a GPU where there is one.", DefaultValueFactory = _ => Defaults.Device };
        var vocabulary = Number("--vocabulary", "Tokens of the vocabulary that is trained on the data.", Defaults.VocabularySize);
        var context = Number("--context", "Tokens of a training sequence.", Defaults.ContextLength);
        var width = Number("--width", "Width of the residual stream.", Defaults.Width);
        var layers = Number("--layers", "Number of blocks.", Defaults.Layers);
        var heads = Number("--heads", "Attention heads; the width is a multiple of it.", Defaults.Heads);
        var hidden = new Option<int?>("--hidden") { Description = "Width of the gated MLP; 8/3 of the width when not given." };
        var tie = new Option<bool>("--tie-embeddings") { Description = "One table for embedding and head.", DefaultValueFactory = _ => Defaults.TieEmbeddings };
        var batch = Number("--batch", "Sequences per step.", Defaults.BatchSize);
        var rate = Real("--learning-rate", "Highest learning rate.", Defaults.LearningRate);
        var final = Real("--final-fraction", "Learning rate of the last step, as a fraction of the highest.", Defaults.FinalFraction);
        var warmup = Real("--warmup-fraction", "Part of the steps over which the learning rate rises.", Defaults.WarmupFraction);
        var decay = Real("--weight-decay", "Decoupled weight decay of matrices.", Defaults.Optimizer.WeightDecay);
        var beta1 = Real("--beta1", "AdamW's decay of the mean.", Defaults.Optimizer.Beta1);
        var beta2 = Real("--beta2", "AdamW's decay of the variance.", Defaults.Optimizer.Beta2);
        var clip = Real("--clip", "Limit of the global gradient norm.", Defaults.Optimizer.ClipNorm);
        var muon = Real("--muon-rate", "Muon's learning rate for hidden matrices, as a multiple of --learning-rate; 0 uses AdamW for everything.", Defaults.Optimizer.MuonRate);
        var momentum = Real("--muon-momentum", "Muon's momentum.", Defaults.Optimizer.MuonMomentum);
        var iterations = Number("--muon-iterations", "Newton-Schulz steps of Muon; fewer cost less and orthogonalise less well.", Defaults.Optimizer.MuonIterations);
        var seed = new Option<ulong>("--seed") { Description = "Of the weights and of the order of the data.", DefaultValueFactory = _ => Defaults.Seed };

        var command = new Command("train",
            """
            Train a language model on text files: tokenizer, training with live progress, validation in bits per byte, a story, a report.

            Examples:
              fusion train --data stories.txt --out runs/stories
              fusion train --data a.txt b.txt.gz --minutes 30 --width 256 --layers 6 --heads 8
              fusion train --out runs/stories --resume        after Ctrl-C
            """)
        {
            data, output, minutes, steps, resume, device, vocabulary, context, width, layers, heads, hidden, tie, batch, rate, final, warmup, decay, beta1, beta2, clip, muon, momentum, iterations, seed,
        };
        command.SetAction(parsed =>
        {
            var options = new TrainingOptions
            {
                Data = parsed.GetValue(data) ?? [],
                Out = parsed.GetValue(output)!,
                Minutes = parsed.GetValue(minutes),
                Steps = parsed.GetValue(steps),
                Resume = parsed.GetValue(resume),
                Device = parsed.GetValue(device)!,
                VocabularySize = parsed.GetValue(vocabulary),
                ContextLength = parsed.GetValue(context),
                Width = parsed.GetValue(width),
                Layers = parsed.GetValue(layers),
                Heads = parsed.GetValue(heads),
                HiddenWidth = parsed.GetValue(hidden),
                TieEmbeddings = parsed.GetValue(tie),
                BatchSize = parsed.GetValue(batch),
                LearningRate = parsed.GetValue(rate),
                FinalFraction = parsed.GetValue(final),
                WarmupFraction = parsed.GetValue(warmup),
                Optimizer = new OptimizerSettings(parsed.GetValue(beta1), parsed.GetValue(beta2), Defaults.Optimizer.Epsilon, parsed.GetValue(decay), parsed.GetValue(clip),
                    parsed.GetValue(muon), parsed.GetValue(momentum), parsed.GetValue(iterations)),
                Seed = parsed.GetValue(seed),
            };
            if (options.Data.Count == 0 && !options.Resume) throw new FusionException("No text to train on: name one or more files with --data.");
            string again = $"{invocation}{(invocation == "fusion" ? " train" : "")} --out {(options.Out.Contains(' ', StringComparison.Ordinal) ? $"\"{options.Out}\"" : options.Out)} --resume";
            using var cancel = new CancellationTokenSource();
            using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
            using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
            // A console of this run's own, because the shared one keeps the output that it saw first.
            var console = AnsiConsole.Create(new AnsiConsoleSettings());
            if (!console.Profile.Out.IsTerminal) console.Profile.Width = Unwrapped;
            return new TrainingRun(options, console).Run(again, cancel.Token) ? 0 : 130; // 130: ended by Ctrl-C, as shells count

            void Stop(PosixSignalContext context)
            {
                context.Cancel = !cancel.IsCancellationRequested; // a second Ctrl-C ends the process at once
                cancel.Cancel();
            }
        });
        return command;
    }

    private static Option<int> Number(string name, string description, int value) => new(name) { Description = description, DefaultValueFactory = _ => value };

    private static Option<double> Real(string name, string description, double value) => new(name) { Description = description, DefaultValueFactory = _ => value };
}
