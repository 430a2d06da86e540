using System.CommandLine;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Cli.Commands;

/// <summary><c>fusion tokenizer convert</c>.</summary>
internal static class TokenizerConvertCommand
{
    public static Command Create()
    {
        var tokenizer = TokenizerOptions.Tokenizer();
        var output = new Option<string>("--out") { Description = "NAME.json (Hugging Face), NAME.tiktoken, NAME.gguf, or a folder for vocab.json and merges.txt.", Required = true, HelpName = "PATH" };
        var pattern = new Option<string?>("--pattern") { Description = "What a file of tiktoken ranks does not tell: a built-in name (cut like it, with its special tokens), or how text is cut: gpt2, cl100k, o200k, llama3 or a regular expression.", HelpName = "NAME" };
        var special = new Option<string[]>("--special") { Description = "Special tokens of a file of ranks with their ids, such as '<|endoftext|>=50256'.", AllowMultipleArgumentsPerToken = true, HelpName = "TOKEN=ID", DefaultValueFactory = _ => [] };
        var command = new Command("convert",
            """
            Write a tokenizer in another format. What would change ids unsaid is refused.

            Examples:
              fusion tokenizer convert --tokenizer gpt2 --out gpt2.json
              fusion tokenizer convert --tokenizer cl100k_base.tiktoken --pattern cl100k_base --out tokenizer.json
              fusion tokenizer convert --tokenizer my.ranks --pattern o200k --special '<|endoftext|>=8000' --out tokenizer.json
            """)
        { tokenizer, output, pattern, special };
        command.SetAction(parsed =>
        {
            var (loaded, path) = (Load(parsed.GetValue(tokenizer)!, parsed.GetValue(pattern), parsed.GetValue(special)!), parsed.GetValue(output)!);
            switch (Path.GetExtension(path).ToUpperInvariant())
            {
                case ".JSON": loaded.Save(path); break;
                case ".TIKTOKEN": loaded.SaveTiktoken(path); break;
                case ".GGUF": loaded.SaveGguf(path); break;
                case "": loaded.SaveGpt2(Path.Combine(path, "vocab.json"), Path.Combine(path, "merges.txt")); break;
                default: throw new FusionException($"The ending of '{path}' is no format of tokenizers: give NAME.json, NAME.tiktoken, NAME.gguf or a folder.");
            }
            Console.WriteLine($"written to {path}");
            if (Path.GetExtension(path).Length == 0 && TokenizerRules.LeftOut(loaded) is { Length: > 0 } leftOut) Console.WriteLine(leftOut);
            return 0;
        });
        return command;
    }

    private static Tokenizer Load(string path, string? pattern, string[] specials)
    {
        if (pattern is not null) return Tokenizer.LoadTiktoken(path, TokenizerRules.PreTokenizer(pattern), TokenizerRules.Specials(pattern, specials));
        if (specials.Length > 0) throw new FusionException("--special tells what a file of tiktoken ranks leaves out: give --pattern, too, or neither.");
        return Tokenizer.Open(path);
    }
}
