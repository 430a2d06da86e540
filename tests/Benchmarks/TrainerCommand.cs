using System.CommandLine;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Benchmarks;

/// <summary><c>trainer</c>: how long it takes to train a tokenizer.</summary>
internal static class TrainerCommand
{
    public static Command Create()
    {
        var data = new Option<string[]>("--data") { Description = "Text files, and folders that are searched for them with their subfolders.", Required = true, AllowMultipleArgumentsPerToken = true };
        var vocabulary = new Option<int[]>("--vocab-size") { Description = "Sizes of the vocabulary.", DefaultValueFactory = _ => [10_000, 32_000], AllowMultipleArgumentsPerToken = true };
        var rounds = new Option<int>("--rounds") { Description = "How often each is trained.", DefaultValueFactory = _ => 3 };
        var threads = new Option<int>("--threads") { Description = "Threads that count.", DefaultValueFactory = _ => 2 };
        var memory = new Option<int>("--memory") { Description = "Bound in MiB, beside the runtime.", DefaultValueFactory = _ => 512 };
        var command = new Command("trainer", "Time and memory to train a byte-level BPE tokenizer.") { data, vocabulary, rounds, threads, memory };
        command.SetAction(arguments =>
        {
            var files = arguments.GetValue(data)!.SelectMany(path => Directory.Exists(path) ? new DirectoryInfo(path).EnumerateFiles("*", SearchOption.AllDirectories) : [new FileInfo(path)])
                .OrderBy(file => file.FullName, StringComparer.Ordinal).ToList();
            var options = new BpeTrainerOptions { Threads = arguments.GetValue(threads), MemoryBytes = (long)arguments.GetValue(memory) << 20 };
            Console.Write(TrainerRates.Measure(files, arguments.GetValue(vocabulary)!, arguments.GetValue(rounds), options));
        });
        return command;
    }
}
