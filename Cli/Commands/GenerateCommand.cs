using System.CommandLine;
using Fusion.Model.Inference;
using Fusion.Pipelines.Checkpoints;
using Fusion.Pipelines.Generation;
using Fusion.Pipelines.Sampling;
using Fusion.Pipelines.Tokenization;
using Fusion.Pipelines.Training;
using Fusion.Runtime;

namespace Fusion.Cli.Commands;

/// <summary><c>fusion generate</c>.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var run = new Option<string>("--run") { Description = "A run folder, whose newest checkpoint is used, or a checkpoint folder.", Required = true, HelpName = "FOLDER" };
        var prompt = new Option<string>("--prompt") { Description = "Text to continue; empty begins a new document.", DefaultValueFactory = _ => "" };
        var tokens = new Option<int>("--tokens") { Description = "Most tokens to write.", DefaultValueFactory = _ => 256 };
        var temperature = new Option<double>("--temperature") { Description = "0 always takes the likeliest token; 1 samples from the model as it is.", DefaultValueFactory = _ => 0.8 };
        var topP = new Option<double>("--top-p") { Description = "Sample from the smallest set of likeliest tokens with this much probability.", DefaultValueFactory = _ => 0.95 };
        var seed = new Option<ulong>("--seed") { Description = "The same seed writes the same text.", DefaultValueFactory = _ => 1UL };
        var weights = new Option<string>("--weights") { Description = "How matrices are kept: fp32, or bf16, which takes half the memory and about half the time, for nearly the same text.", DefaultValueFactory = _ => "fp32" };
        weights.AcceptOnlyFromAmong("fp32", "bf16");
        var device = new Option<string>("--device") { Description = "cpu, cuda, or auto.", DefaultValueFactory = _ => "auto" };
        var command = new Command("generate",
            """
            Let a trained model write.

            Examples:
              fusion generate --run runs/tinystories --prompt "Once upon a time"
              fusion generate --run runs/tinystories --temperature 0 --tokens 50
            """)
        { run, prompt, tokens, temperature, topP, seed, weights, device };
        command.SetAction(parsed =>
        {
            int count = parsed.GetValue(tokens);
            if (count < 1) throw new FusionException($"--tokens is {count}; it must be 1 or more.");
            var sampler = new Sampler(parsed.GetValue(temperature), parsed.GetValue(topP), parsed.GetValue(seed));
            string named = parsed.GetValue(run)!;
            string folder = new RunFolder(named).Checkpoints() is [.., var newest] ? newest : named;
            using var opened = Device.Open(parsed.GetValue(device)!);
            using var generator = Load(opened, folder, parsed.GetValue(weights) == "bf16" ? WeightFormat.BFloat16 : WeightFormat.Float32);
            Console.Write(parsed.GetValue(prompt));
            foreach (var piece in generator.Continue(parsed.GetValue(prompt)!, count, sampler)) Console.Write(piece);
            Console.WriteLine();
            return 0;
        });
        return command;
    }

    /// <summary>The generator keeps what it needs of the model, whose own memory is freed.</summary>
    private static TextGenerator Load(Device device, string folder, WeightFormat weights)
    {
        using var model = Checkpoint.LoadModel(device, folder);
        return new TextGenerator(model, Tokenizer.Load(Path.Combine(folder, "tokenizer.json")), weights);
    }
}
