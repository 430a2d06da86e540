using System.CommandLine;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Cli.Commands;

/// <summary><c>fusion tokenizer inspect</c>.</summary>
internal static class TokenizerInspectCommand
{
    public static Command Create()
    {
        var tokenizer = TokenizerOptions.Tokenizer();
        var text = new Option<string?>("--text") { Description = "Show this text's tokens, too: place, id, bytes." };
        var command = new Command("inspect",
            """
            What a tokenizer is made of, and how it cuts a text.

            Example:
              fusion tokenizer inspect --tokenizer gpt2 --text "the cat in the hat"
            """)
        { tokenizer, text };
        command.SetAction(parsed =>
        {
            var loaded = Tokenizer.Open(parsed.GetValue(tokenizer)!);
            Console.WriteLine(TokenizerOptions.Text($"vocabulary     {loaded.VocabularySize:N0}"));
            Console.WriteLine(TokenizerOptions.Text($"merges         {loaded.Merges.Count:N0}"));
            Console.WriteLine($"pre-tokenizer  {loaded.PreTokenizer.Name}");
            Console.WriteLine($"special        {(loaded.SpecialTokens.Count == 0 ? "none" : string.Join(", ", loaded.SpecialTokens.OrderBy(token => token.Value).Take(8).Select(token => $"{token.Key} = {token.Value}")))}");
            Console.WriteLine($"SHA-256        {loaded.Hash}");
            foreach (var span in parsed.GetValue(text) is { } shown ? loaded.EncodeWithOffsets(shown) : [])
                Console.WriteLine(TokenizerOptions.Text($"{span.Start,6} {span.Id,7}  ") + TokenText.Of(loaded, span.Id));
            return 0;
        });
        return command;
    }
}
