using System.CommandLine;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Cli.Commands;

/// <summary><c>fusion tokenizer compare</c>.</summary>
internal static class TokenizerCompareCommand
{
    public static Command Create()
    {
        var tokenizers = new Option<string[]>("--tokenizers") { Description = "Tokenizers: built-in names, folders or files.", Required = true, AllowMultipleArgumentsPerToken = true, HelpName = "NAME" };
        var input = new Option<string[]>("--input") { Description = "Texts.", Required = true, AllowMultipleArgumentsPerToken = true, HelpName = "FILE" };
        var command = new Command("compare",
            """
            Bytes per token of several tokenizers on several texts.

            Example:
              fusion tokenizer compare --tokenizers gpt2 tokenizer --input stories.txt news.txt
            """)
        { tokenizers, input };
        command.SetAction(parsed =>
        {
            var opened = parsed.GetValue(tokenizers)!.Select(name => (Name: name, Tokenizer: Tokenizer.Open(name))).ToList();
            var texts = parsed.GetValue(input)!.Select(path => (Name: Path.GetFileName(path), Bytes: TokenizerOptions.Read(path))).ToList();
            Console.Write(TokenizerTable.Of(opened, texts));
            return 0;
        });
        return command;
    }
}
