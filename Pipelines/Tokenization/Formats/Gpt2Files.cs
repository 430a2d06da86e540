using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Fusion.Pipelines.Files;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// GPT-2's two files: <c>vocab.json</c> with ids by token and <c>merges.txt</c> with a merge per line, both in the printable
/// spelling of bytes. Neither tells which tokens are special, nor the pre-tokenizer: GPT-2's unless the reader says another.
/// </summary>
internal static class Gpt2Files
{
    private const string Remedy = "give the vocab.json and merges.txt of a byte-level BPE tokenizer";

    public static Tokenizer Read(string vocabularyPath, string mergesPath, IReadOnlyList<string> specials, PreTokenizer preTokenizer)
    {
        var tokens = ReadVocabulary(vocabularyPath, specials, out var idOfName);
        var added = new List<AddedToken>();
        foreach (var special in specials)
        {
            if (!idOfName.TryGetValue(special, out var id))
            {
                id = tokens.Count;
                tokens.Add([]);
            }
            tokens[id] = Encoding.UTF8.GetBytes(special);
            added.Add(new AddedToken(special, id));
        }
        foreach (var (name, id) in idOfName)
        {
            if (tokens[id].Length == 0) tokens[id] = PrintableBytes.TryDecode(name) ?? throw new FusionException($"The vocabulary file '{vocabularyPath}' holds '{name}', which is neither byte-level nor named as special: {Remedy}.");
        }
        var merges = new List<Merge>();
        var line = 0;
        foreach (var text in Encoding.UTF8.GetString(InputFile.ReadAll(mergesPath, "merges file", Remedy)).Split('\n'))
        {
            line++;
            var entry = text.TrimEnd('\r');
            if (entry.Length == 0 || (line == 1 && entry.StartsWith("#version", StringComparison.Ordinal))) continue;
            var names = entry.Split(' ');
            if (names.Length != 2) throw new FusionException($"Line {line} of the merges file '{mergesPath}' is not two tokens with a blank between them: {Remedy}.");
            if (!idOfName.TryGetValue(names[0], out var left) || !idOfName.TryGetValue(names[1], out var right) || !idOfName.TryGetValue(names[0] + names[1], out var result))
                throw new FusionException($"Line {line} of the merges file '{mergesPath}' merges '{names[0]}' with '{names[1]}', but '{vocabularyPath}' lacks one of them or their join: {Remedy}.");
            merges.Add(new Merge(left, right, result));
        }
        return new Tokenizer(new TokenizerDefinition { Tokens = new TokenTable(tokens), Merges = [.. merges], Added = added, PreTokenizer = preTokenizer });
    }

    public static void Write(Tokenizer tokenizer, string vocabularyPath, string mergesPath)
    {
        var definition = tokenizer.Definition;
        if (definition.SentencePiece is not null || definition.WholePieces)
            throw new FusionException($"The tokenizer cannot be saved to '{vocabularyPath}': vocab.json and merges.txt stand for byte-level vocabularies whose every token comes from merges; save a tokenizer.json.");
        var names = TokenizerJsonWriter.Names(definition);
        if (names.Where(name => name is not null).GroupBy(name => name).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new FusionException($"The tokenizer cannot be saved to '{vocabularyPath}': it spells two tokens '{twice.Key}'; save a tokenizer.json.");
        AtomicFile.Write(vocabularyPath, stream =>
        {
            using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            json.WriteStartObject();
            for (var id = 0; id < names.Length; id++)
            {
                if (names[id] is { } name) json.WriteNumber(name, id);
            }
            json.WriteEndObject();
        });
        AtomicFile.Write(mergesPath, stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
            writer.WriteLine("#version: 0.2");
            foreach (var merge in definition.Merges) writer.WriteLine($"{names[merge.Left]} {names[merge.Right]}");
        });
    }

    private static List<byte[]> ReadVocabulary(string path, IReadOnlyList<string> specials, out Dictionary<string, int> idOfName)
    {
        idOfName = new Dictionary<string, int>(StringComparer.Ordinal);
        try
        {
            using var document = JsonDocument.Parse(InputFile.ReadAll(path, "vocabulary file", Remedy));
            foreach (var entry in document.RootElement.EnumerateObject()) idOfName[entry.Name] = entry.Value.GetInt32();
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or FormatException)
        {
            throw new FusionException($"The vocabulary file '{path}' is not a JSON object of tokens and ids: {Remedy}.", failure);
        }
        var names = idOfName.OrderBy(entry => entry.Value).ToList();
        var next = 0;
        foreach (var (name, id) in names)
        {
            if (id < next) throw new FusionException($"The vocabulary file '{path}' has {(id < 0 ? $"the id {id}" : $"two tokens with id {id}")}: {Remedy}.");
            // Published vocabularies leave ids out among their special tokens; elsewhere a token is missing.
            if (id > next && (id >= PairTable.MaxIds || !specials.Contains(name))) throw new FusionException($"The vocabulary file '{path}' has no token with id {next}: {Remedy}.");
            next = id + 1;
        }
        return [.. Enumerable.Repeat(Array.Empty<byte>(), next)];
    }
}
