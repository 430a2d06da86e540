using System.Globalization;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Cli.Commands;

/// <summary>Ways to cut text, and special tokens, by what users call them.</summary>
internal static class TokenizerRules
{
    /// <summary>A short name, a built-in tokenizer's name, or a regular expression.</summary>
    /// <exception cref="FusionException">It is neither.</exception>
    public static PreTokenizer PreTokenizer(string name) => name switch
    {
        "gpt2" => Pipelines.Tokenization.PreTokenizer.Gpt2,
        "cl100k" => Pipelines.Tokenization.PreTokenizer.Cl100k,
        "o200k" => Pipelines.Tokenization.PreTokenizer.O200k,
        "llama3" => Pipelines.Tokenization.PreTokenizer.Llama3,
        _ when Tokenizer.PresetNames.Contains(name) => Tokenizer.Preset(name).PreTokenizer,
        _ => Pipelines.Tokenization.PreTokenizer.FromPattern(name),
    };

    /// <summary>Special tokens of a file that has none: <c>TOKEN=ID</c> each, and those of a built-in tokenizer when it is named.</summary>
    /// <exception cref="FusionException">One has no id, or is given twice.</exception>
    public static Dictionary<string, int> Specials(string pattern, IEnumerable<string> given)
    {
        // gpt2 is the name of a pattern as well as of a tokenizer; given special tokens say that the latter's are not meant.
        var listed = given.ToList();
        var specials = listed.Count == 0 && Tokenizer.PresetNames.Contains(pattern) ? new Dictionary<string, int>(Tokenizer.Preset(pattern).SpecialTokens) : [];
        foreach (var entry in listed)
        {
            var cut = entry.LastIndexOf('=');
            if (cut < 1 || !int.TryParse(entry.AsSpan(cut + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
                throw new FusionException($"--special is '{entry}': give a token and its id, such as '<|endoftext|>=50256'.");
            if (!specials.TryAdd(entry[..cut], id)) throw new FusionException($"--special names '{entry[..cut]}' twice: list every special token once.");
        }
        return specials;
    }

    /// <summary>What <c>vocab.json</c> and <c>merges.txt</c> leave out of a tokenizer; empty when nothing is.</summary>
    public static string LeftOut(Tokenizer tokenizer) => tokenizer.PreTokenizer == Pipelines.Tokenization.PreTokenizer.Gpt2 ? ""
        : $"vocab.json and merges.txt do not carry the pattern '{tokenizer.PreTokenizer.Name}': who reads them must name it, tokenizer.json carries it.";
}
