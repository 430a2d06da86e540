using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Fusion.Pipelines.Files;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// Hugging Face's <c>tokenizer.json</c> for byte-level BPE, as written by its <c>tokenizers</c> library: model "BPE" with
/// vocabulary and merges in GPT-2's printable spelling, pre-tokenizer "ByteLevel", special tokens under "added_tokens".
/// </summary>
internal static class TokenizerJson
{
    private const string Remedy = "give a tokenizer.json of a byte-level BPE tokenizer, or train one";

    public static void Write(Tokenizer tokenizer, string path) => AtomicFile.Write(path, stream =>
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("version", "1.0");
        json.WriteNull("truncation");
        json.WriteNull("padding");
        json.WriteStartArray("added_tokens");
        foreach (var (content, id) in tokenizer.SpecialTokens.OrderBy(special => special.Value)) WriteAddedToken(json, content, id);
        json.WriteEndArray();
        json.WriteNull("normalizer");
        WriteByteLevel(json, "pre_tokenizer");
        WriteByteLevel(json, "post_processor");
        WriteByteLevel(json, "decoder");
        WriteModel(json, tokenizer);
        json.WriteEndObject();
    });

    public static Tokenizer Read(string path)
    {
        var bytes = InputFile.ReadAll(path, "tokenizer file", Remedy);
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return Read(document.RootElement, path);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new FusionException($"The tokenizer file '{path}' is malformed: {Remedy}.", failure);
        }
    }

    private static Tokenizer Read(JsonElement root, string path)
    {
        var model = root.GetProperty("model");
        if (model.TryGetProperty("type", out var type) && type.GetString() != "BPE")
            throw new FusionException($"The tokenizer file '{path}' holds a {type.GetString()} model: {Remedy}.");
        if (!IsGpt2PreTokenizer(root))
            throw new FusionException($"The tokenizer file '{path}' does not use GPT-2's byte-level pre-tokenizer: {Remedy}.");

        var tokens = new SortedDictionary<int, byte[]>();
        foreach (var entry in model.GetProperty("vocab").EnumerateObject()) tokens[entry.Value.GetInt32()] = FromPrintable(entry.Name, path, isToken: true);
        var specials = new List<string>();
        if (root.TryGetProperty("added_tokens", out var added))
        {
            foreach (var token in added.EnumerateArray())
            {
                var content = Text(token.GetProperty("content"));
                // Added tokens are spelled plainly also where the vocabulary repeats them.
                tokens[token.GetProperty("id").GetInt32()] = Encoding.UTF8.GetBytes(content);
                specials.Add(content);
            }
        }
        var expected = 0;
        foreach (var id in tokens.Keys)
        {
            if (id != expected++)
                throw new FusionException($"The tokenizer file '{path}' has no token with id {expected - 1}: {Remedy}.");
        }
        var merges = model.GetProperty("merges").EnumerateArray().Select(merge => ReadMerge(merge, path)).ToList();
        return new Tokenizer([.. tokens.Values], merges, specials);
    }

    private static bool IsGpt2PreTokenizer(JsonElement root) =>
        root.TryGetProperty("pre_tokenizer", out var pre) && pre.ValueKind == JsonValueKind.Object
        && pre.GetProperty("type").GetString() == "ByteLevel"
        && !(pre.TryGetProperty("add_prefix_space", out var prefix) && prefix.ValueKind == JsonValueKind.True)
        && !(pre.TryGetProperty("use_regex", out var regex) && regex.ValueKind == JsonValueKind.False);

    private static (byte[], byte[]) ReadMerge(JsonElement merge, string path)
    {
        // Older files hold "a b", newer ones ["a", "b"].
        var parts = merge.ValueKind == JsonValueKind.String ? Text(merge).Split(' ') : [.. merge.EnumerateArray().Select(Text)];
        return parts.Length == 2
            ? (FromPrintable(parts[0], path), FromPrintable(parts[1], path))
            : throw new FusionException($"The tokenizer file '{path}' holds the merge {merge.GetRawText()}, which is not a pair: {Remedy}.");
    }

    private static string Text(JsonElement element) => element.GetString() ?? throw new FormatException("null where text should be");

    private static byte[] FromPrintable(string text, string path, bool isToken = false) => PrintableBytes.TryDecode(text)
        // A special token in the vocabulary may hold characters that spell no byte.
        ?? (isToken ? Encoding.UTF8.GetBytes(text) : throw new FusionException($"The tokenizer file '{path}' holds '{text}', which is not byte-level: {Remedy}."));

    private static void WriteAddedToken(Utf8JsonWriter json, string content, int id)
    {
        json.WriteStartObject();
        json.WriteNumber("id", id);
        json.WriteString("content", content);
        json.WriteBoolean("single_word", false);
        json.WriteBoolean("lstrip", false);
        json.WriteBoolean("rstrip", false);
        json.WriteBoolean("normalized", false);
        json.WriteBoolean("special", true);
        json.WriteEndObject();
    }

    private static void WriteByteLevel(Utf8JsonWriter json, string property)
    {
        json.WriteStartObject(property);
        json.WriteString("type", "ByteLevel");
        json.WriteBoolean("add_prefix_space", false);
        json.WriteBoolean("trim_offsets", false);
        json.WriteBoolean("use_regex", true);
        json.WriteEndObject();
    }

    private static void WriteModel(Utf8JsonWriter json, Tokenizer tokenizer)
    {
        json.WriteStartObject("model");
        json.WriteString("type", "BPE");
        foreach (var absent in (ReadOnlySpan<string>)["dropout", "unk_token", "continuing_subword_prefix", "end_of_word_suffix"]) json.WriteNull(absent);
        json.WriteBoolean("fuse_unk", false);
        json.WriteBoolean("byte_fallback", false);
        json.WriteBoolean("ignore_merges", false);
        json.WriteStartObject("vocab");
        var specials = tokenizer.SpecialTokens.ToDictionary(special => special.Value, special => special.Key);
        for (var id = 0; id < tokenizer.VocabularySize; id++)
            json.WriteNumber(specials.TryGetValue(id, out var special) ? special : PrintableBytes.Encode(tokenizer.TokenBytes(id)), id);
        json.WriteEndObject();
        json.WriteStartArray("merges");
        foreach (var (left, right) in tokenizer.Merges) json.WriteStringValue($"{PrintableBytes.Encode(left)} {PrintableBytes.Encode(right)}");
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
