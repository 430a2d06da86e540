using System.Text;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Cli.Commands;

/// <summary>Bytes per token of tokenizers on texts, as Markdown.</summary>
internal static class TokenizerTable
{
    public static string Of(IEnumerable<(string Name, Tokenizer Tokenizer)> tokenizers, IReadOnlyList<(string Name, byte[] Bytes)> texts)
    {
        if (texts.FirstOrDefault(text => text.Bytes.Length == 0) is { Name: { } empty }) throw new FusionException($"The text '{empty}' is empty: give texts that are not.");
        var table = new StringBuilder();
        table.AppendLine($"| tokenizer | vocabulary |{string.Concat(texts.Select(text => $" {text.Name}, tokens | bytes per token |"))}");
        table.AppendLine($"|---|--:|{string.Concat(texts.Select(_ => "--:|--:|"))}");
        foreach (var (name, tokenizer) in tokenizers)
        {
            var cells = texts.Select(text => (text.Bytes.Length, Count: tokenizer.Count(text.Bytes))).Select(cell => TokenizerOptions.Text($" {cell.Count} | {(double)cell.Length / cell.Count:F3} |"));
            table.AppendLine(TokenizerOptions.Text($"| {name} | {tokenizer.VocabularySize} |") + string.Concat(cells));
        }
        return table.ToString();
    }
}
