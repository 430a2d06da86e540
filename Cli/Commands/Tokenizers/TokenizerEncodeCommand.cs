using System.CommandLine;
using System.Text;
using Fusion.Pipelines.Data;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Cli.Commands;

/// <summary><c>fusion tokenizer encode</c>.</summary>
internal static class TokenizerEncodeCommand
{
    public static Command Create()
    {
        var (tokenizer, specials) = (TokenizerOptions.Tokenizer(), TokenizerOptions.Specials());
        var input = new Option<string[]>("--input") { Description = "Text files, plain or .gz, .zst, .br, and JSON Lines; standard input when not given.", AllowMultipleArgumentsPerToken = true, HelpName = "FILE" };
        var output = TokenizerOptions.Output("Token file to write, uint16 or uint32 little-endian, with a description beside it; ids as text on standard output when not given.");
        var field = new Option<string?>("--field") { Description = "The field of JSON Lines that holds the text ('text'); given, all inputs are JSON Lines." };
        var end = new Option<string>("--end") { Description = "The special token that a token file has behind each document, or none. decode leaves out the last one.", DefaultValueFactory = _ => StoryCorpus.Separator, HelpName = "TOKEN" };
        var command = new Command("encode",
            """
            Turn text into token ids. In a token file <|endoftext|> follows each document: each line of JSON Lines, each other file.
            Interrupted, the same command goes on where it last noted how far it was, and writes the same.

            Examples:
              fusion tokenizer encode --tokenizer gpt2 --input stories.txt --out stories.bin
              fusion tokenizer encode --tokenizer gpt2 --input web.jsonl.zst --field text --out web.bin
              echo "Once upon a time" | fusion tokenizer encode --tokenizer gpt2
            """)
        { tokenizer, input, output, field, specials, end };
        command.SetAction(parsed =>
        {
            var loaded = Tokenizer.Open(parsed.GetValue(tokenizer)!);
            var rule = TokenizerOptions.Rule(parsed.GetValue(specials)!);
            var inputs = parsed.GetValue(input) ?? [];
            if (parsed.GetValue(output) is not { } path)
            {
                if (inputs.Length > 1) throw new FusionException("Several inputs make a token file: name it with --out.");
                var ids = loaded.Encode(TokenizerOptions.Read(inputs.FirstOrDefault()).AsSpan(), rule);
                TokenizerOptions.Write(null, Encoding.ASCII.GetBytes(string.Join(' ', ids) + "\n"));
                return 0;
            }
            if (inputs.Length == 0) throw new FusionException("A token file is made of files: name them with --input.");
            var encoder = new TokenFileEncoder(loaded, rule) { Field = parsed.GetValue(field), DocumentEnd = parsed.GetValue(end) is var token && token == "none" ? null : token };
            TokenFileHeader header;
            using (var progress = TokenizerOptions.Progress("encoding", TokenizerOptions.Megabytes)) header = encoder.Encode(inputs, path, progress);
            Console.WriteLine(TokenizerOptions.Text($"{header.Count:N0} tokens ({header.DType}) of {header.TextBytes:N0} bytes, {(double)header.TextBytes / header.Count:F3} bytes per token, written to {path}"));
            return 0;
        });
        return command;
    }
}
