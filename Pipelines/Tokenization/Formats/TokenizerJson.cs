using System.Text;
using System.Text.Json;
using Fusion.Pipelines.Files;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// Hugging Face's <c>tokenizer.json</c>, as its <c>tokenizers</c> library writes it, with a model "BPE": byte-level, in
/// GPT-2's printable spelling of bytes, or SentencePiece-style with byte fallback. Special tokens are matched in the text
/// as it stands, also where a file says "normalized".
/// </summary>
internal static class TokenizerJson
{
    public static Tokenizer Read(string path)
    {
        var bytes = InputFile.ReadAll(path, "tokenizer file", JsonParts.Remedy);
        try
        {
            using var document = JsonDocument.Parse(bytes);
            return new Tokenizer(Read(document.RootElement, path));
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new FusionException($"The tokenizer file '{path}' is malformed: {JsonParts.Remedy}.", failure);
        }
    }

    private static TokenizerDefinition Read(JsonElement root, string path)
    {
        var parts = new JsonParts(path);
        var model = root.GetProperty("model");
        if (model.TryGetProperty("type", out var type) && type.GetString() != "BPE") throw parts.Unknown($"the model '{type.GetString()}'");
        foreach (var name in (string[])["truncation", "padding"])
        {
            if (JsonParts.Part(root, name) is not null) throw parts.Unknown($"'{name}'");
        }
        foreach (var name in (string[])["dropout", "continuing_subword_prefix", "end_of_word_suffix"])
        {
            if (JsonParts.Part(model, name) is { } value && value.ToString() is not ("" or "0" or "0.0")) throw parts.Unknown($"'{name}'");
        }
        var isSentencePiece = JsonParts.Flag(model, "byte_fallback", false) || JsonParts.Flatten(JsonParts.Part(root, "pre_tokenizer"), "pretokenizers").Any(part => JsonParts.Type(part) == "Metaspace");
        var vocabulary = new JsonVocabulary(parts, root, model, isSentencePiece);
        var (preTokenizer, rules) = isSentencePiece
            ? JsonPreTokenizer.ReadSentencePiece(parts, root, model, vocabulary)
            : (JsonPreTokenizer.ReadByteLevel(parts, root), null);
        return new TokenizerDefinition
        {
            Tokens = vocabulary.Tokens,
            Merges = vocabulary.Merges,
            Added = vocabulary.Added,
            PreTokenizer = preTokenizer,
            WholePieces = JsonParts.Flag(model, "ignore_merges", false),
            SentencePiece = rules,
            Template = ReadTemplate(parts, root, vocabulary),
        };
    }

    private static TextTemplate ReadTemplate(JsonParts parts, JsonElement root, JsonVocabulary vocabulary)
    {
        var processors = JsonParts.Flatten(JsonParts.Part(root, "post_processor"), "processors");
        parts.Check(processors, "post-processor", "ByteLevel", "TemplateProcessing");
        List<int> before = [], after = [];
        foreach (var processor in processors.Where(part => JsonParts.Type(part) == "TemplateProcessing"))
        {
            var target = before;
            foreach (var piece in processor.GetProperty("single").EnumerateArray())
            {
                if (!piece.TryGetProperty("SpecialToken", out var special))
                {
                    target = after;
                    continue;
                }
                var named = processor.GetProperty("special_tokens").GetProperty(JsonParts.Text(special.GetProperty("id")));
                foreach (var id in named.GetProperty("ids").EnumerateArray().Select(id => id.GetInt32()))
                    target.Add(vocabulary.Tokens.IsUsed(id) ? id : throw parts.Wrong($"puts the id {id} around texts, which no token has"));
            }
        }
        return before.Count + after.Count == 0 ? TextTemplate.Empty : new TextTemplate(before, after);
    }
}
