using System.CommandLine;
using System.Globalization;
using System.Text;
using Fusion.Pipelines.Data;
using Fusion.Pipelines.Files;
using Fusion.Pipelines.Generation;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Cli.Commands;

/// <summary><c>fusion tokenizer train|encode|decode</c>.</summary>
internal static class TokenizerCommand
{
    public static Command Create() =>
        new("tokenizer",
            """
            Train byte-level BPE tokenizers, and use them.

            Examples:
              fusion tokenizer train --data stories.txt --vocabulary 4096 --out tokenizer.json
              echo "Once upon a time" | fusion tokenizer encode --tokenizer tokenizer.json
            """)
        { Train(), Encode(), Decode() };

    private static Command Train()
    {
        var data = new Option<string[]>("--data") { Description = "Text files; <|endoftext|> separates documents and is never merged across.", Required = true, AllowMultipleArgumentsPerToken = true, HelpName = "FILE" };
        var vocabulary = new Option<int>("--vocabulary") { Description = "Size of the vocabulary: specials, 256 bytes and merges.", DefaultValueFactory = _ => 10_000 };
        var output = new Option<string>("--out") { Description = "The tokenizer.json to write (Hugging Face format).", DefaultValueFactory = _ => "tokenizer.json", HelpName = "FILE" };
        var command = new Command("train",
            """
            Train a byte-level BPE tokenizer.

            Example:
              fusion tokenizer train --data stories.txt --vocabulary 4096 --out tokenizer.json
            """)
        { data, vocabulary, output };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(vocabulary) is var size && size < 257) throw new FusionException($"--vocabulary is {size}; it must be at least 257: every byte and the end of a text.");
            var corpus = StoryCorpus.Load(parsed.GetValue(data)!);
            var trainer = new BpeTrainer(size, [TextGenerator.EndOfText]);
            foreach (var story in corpus.Stories) trainer.Add(story);
            var tokenizer = trainer.Train();
            string path = parsed.GetValue(output)!;
            tokenizer.Save(path);
            Console.WriteLine($"{tokenizer.VocabularySize.ToString("N0", CultureInfo.InvariantCulture)} tokens from {corpus.Utf8Bytes.ToString("N0", CultureInfo.InvariantCulture)} bytes, written to {path}");
            return 0;
        });
        return command;
    }

    private static Command Encode()
    {
        var (tokenizer, input, output) = (TokenizerOption(), InputOption("Text file; standard input when not given."), OutputOption());
        var command = new Command("encode",
            """
            Write the ids of a text, separated by spaces.

            Example:
              echo "Once upon a time" | fusion tokenizer encode --tokenizer tokenizer.json
            """)
        { tokenizer, input, output };
        command.SetAction(parsed =>
        {
            var ids = Tokenizer.Load(parsed.GetValue(tokenizer)!).Encode(Read(parsed.GetValue(input)).AsSpan());
            Write(parsed.GetValue(output), Encoding.ASCII.GetBytes(string.Join(' ', ids) + "\n"));
            return 0;
        });
        return command;
    }

    private static Command Decode()
    {
        var (tokenizer, input, output) = (TokenizerOption(), InputOption("File of ids separated by white space; standard input when not given."), OutputOption());
        var command = new Command("decode",
            """
            Write the bytes that ids stand for, exactly.

            Example:
              echo 412 57 301 | fusion tokenizer decode --tokenizer tokenizer.json
            """)
        { tokenizer, input, output };
        command.SetAction(parsed =>
        {
            var loaded = Tokenizer.Load(parsed.GetValue(tokenizer)!);
            var words = Encoding.UTF8.GetString(Read(parsed.GetValue(input))).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var ids = words.Select(word => int.TryParse(word, NumberStyles.Integer, CultureInfo.InvariantCulture, out int id) ? id
                : throw new FusionException($"'{word}' is not a token id; give whole numbers separated by white space.")).ToArray();
            Write(parsed.GetValue(output), loaded.DecodeBytes(ids));
            return 0;
        });
        return command;
    }

    private static Option<string> TokenizerOption() => new("--tokenizer") { Description = "A tokenizer.json.", DefaultValueFactory = _ => "tokenizer.json", HelpName = "FILE" };

    private static Option<string?> InputOption(string description) => new("--input") { Description = description, HelpName = "FILE" };

    private static Option<string?> OutputOption() => new("--out") { Description = "File to write; standard output when not given.", HelpName = "FILE" };

    /// <summary>Bytes, not text: ids may stand for a part of a character, and a console would change it.</summary>
    private static void Write(string? path, byte[] bytes)
    {
        if (path is not null)
        {
            AtomicFile.Write(path, stream => stream.Write(bytes));
            return;
        }
        using var output = Console.OpenStandardOutput();
        output.Write(bytes);
    }

    private static byte[] Read(string? path)
    {
        if (path is not null) return File.Exists(path) ? File.ReadAllBytes(path) : throw new FusionException($"The file {path} does not exist; name an existing one with --input.");
        using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }
}
