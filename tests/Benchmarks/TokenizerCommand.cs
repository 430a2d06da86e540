using System.CommandLine;
using System.Text;

namespace Fusion.Benchmarks;

/// <summary><c>tokenizer</c>: how fast text becomes ids, and ids text, against the other tokenizers of .NET.</summary>
internal static class TokenizerCommand
{
    public static Command Create()
    {
        var data = new Option<DirectoryInfo>("--data") { Description = "Folder of text files, searched with its subfolders.", Required = true };
        var rounds = new Option<int>("--rounds") { Description = "How often each side encodes all of the text.", DefaultValueFactory = _ => 5 };
        var alone = new Option<bool>("--alone") { Description = "Measure Fusion only." };
        var command = new Command("tokenizer", "Encoding and decoding in MB/s against Microsoft.ML.Tokenizers and SharpToken, alternately in one process.") { data, rounds, alone };
        command.SetAction(arguments =>
        {
            // In order of their names, so that a cold cache meets the same text in every run.
            var texts = arguments.GetValue(data)!.EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal)
                .Select(file => File.ReadAllText(file.FullName, Encoding.UTF8)).ToList();
            var rates = new TokenizerRates(texts, arguments.GetValue(rounds), arguments.GetValue(alone));
            Console.Write(rates.Measure());
        });
        return command;
    }
}
