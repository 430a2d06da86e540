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
        var command = new Command("convert",
            """
            Write a tokenizer in another format. What the format cannot say is refused.

            Example:
              fusion tokenizer convert --tokenizer gpt2 --out gpt2.json
            """)
        { tokenizer, output };
        command.SetAction(parsed =>
        {
            var (loaded, path) = (Tokenizer.Open(parsed.GetValue(tokenizer)!), parsed.GetValue(output)!);
            switch (Path.GetExtension(path).ToUpperInvariant())
            {
                case ".JSON": loaded.Save(path); break;
                case ".TIKTOKEN": loaded.SaveTiktoken(path); break;
                case ".GGUF": loaded.SaveGguf(path); break;
                case "": loaded.SaveGpt2(Path.Combine(path, "vocab.json"), Path.Combine(path, "merges.txt")); break;
                default: throw new FusionException($"The ending of '{path}' is no format of tokenizers: give NAME.json, NAME.tiktoken, NAME.gguf or a folder.");
            }
            Console.WriteLine($"written to {path}");
            return 0;
        });
        return command;
    }
}
