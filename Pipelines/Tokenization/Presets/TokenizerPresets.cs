using System.Collections.Concurrent;
using System.Text;

namespace Fusion.Pipelines.Tokenization;

/// <summary>The published vocabularies that travel with the assembly (OpenAI, MIT licence).</summary>
internal static class TokenizerPresets
{
    /// <summary>Their resources are named after this and their own name.</summary>
    public const string ResourceFolder = "Fusion.Pipelines.Tokenization.";

    private sealed record Preset(string Resource, PreTokenizer PreTokenizer, (string Content, int Id)[] Specials);

    private const string EndOfText = "<|endoftext|>";

    private static readonly Dictionary<string, Preset> All = new(StringComparer.Ordinal)
    {
        ["gpt2"] = new("r50k_base", PreTokenizer.Gpt2, [(EndOfText, 50256)]),
        ["r50k_base"] = new("r50k_base", PreTokenizer.Gpt2, [(EndOfText, 50256)]),
        ["cl100k_base"] = new("cl100k_base", PreTokenizer.Cl100k, [(EndOfText, 100257), ("<|fim_prefix|>", 100258), ("<|fim_middle|>", 100259), ("<|fim_suffix|>", 100260), ("<|endofprompt|>", 100276)]),
        ["o200k_base"] = new("o200k_base", PreTokenizer.O200k, [(EndOfText, 199999), ("<|endofprompt|>", 200018)]),
    };

    private static readonly ConcurrentDictionary<string, Lazy<Tokenizer>> Loaded = new(StringComparer.Ordinal);

    /// <summary>Their names.</summary>
    public static IReadOnlyCollection<string> Names => All.Keys;

    /// <summary>The preset of a name; the same instance for everyone.</summary>
    /// <exception cref="FusionException">There is none of this name.</exception>
    public static Tokenizer Get(string name) => All.ContainsKey(name)
        ? Loaded.GetOrAdd(name, static key => new Lazy<Tokenizer>(() => Create(key))).Value
        : throw new FusionException($"There is no built-in tokenizer '{name}': choose {string.Join(", ", All.Keys)}, or give a file.");

    /// <summary>A new instance of a preset, which has encoded nothing yet.</summary>
    public static Tokenizer Create(string name)
    {
        var preset = All[name];
        var (tokens, merges) = PresetFile.Read($"{ResourceFolder}{preset.Resource}.bpe.br");
        foreach (var (content, id) in preset.Specials)
        {
            while (tokens.Count < id) tokens.Add([]);
            tokens.Add(Encoding.UTF8.GetBytes(content));
        }
        return new Tokenizer(new TokenizerDefinition
        {
            Tokens = new TokenTable(tokens),
            Merges = merges,
            Added = [.. preset.Specials.Select(special => new AddedToken(special.Content, special.Id))],
            PreTokenizer = preset.PreTokenizer,
        });
    }
}
