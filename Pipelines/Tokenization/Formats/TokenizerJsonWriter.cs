using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Fusion.Pipelines.Files;

namespace Fusion.Pipelines.Tokenization;

/// <summary>Writes Hugging Face's <c>tokenizer.json</c>.</summary>
internal static class TokenizerJsonWriter
{
    public static void Write(Tokenizer tokenizer, string path)
    {
        var definition = tokenizer.Definition;
        if (definition.SentencePiece is null && definition.PreTokenizer.Pattern is null)
            throw new FusionException($"The tokenizer cannot be saved to '{path}': a tokenizer.json describes pre-tokenizers by a regular expression, and '{definition.PreTokenizer.Name}' has none; train with another.");
        var names = Names(definition);
        AtomicFile.Write(path, stream =>
        {
            using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
            json.WriteStartObject();
            json.WriteString("version", "1.0");
            json.WriteNull("truncation");
            json.WriteNull("padding");
            json.WriteStartArray("added_tokens");
            foreach (var token in definition.Added.OrderBy(token => token.Id)) WriteAddedToken(json, token);
            json.WriteEndArray();
            if (definition.SentencePiece is { } rules)
            {
                SentencePieceJson.Write(json, rules);
            }
            else
            {
                json.WriteNull("normalizer");
                WritePreTokenizer(json, definition.PreTokenizer);
                WriteByteLevel(json, "decoder", usesRegex: true);
            }
            WriteTemplate(json, definition, names);
            WriteModel(json, definition, names);
            json.WriteEndObject();
        });
    }

    /// <summary>How files spell each token; null where an id is unused.</summary>
    public static string?[] Names(TokenizerDefinition definition)
    {
        var names = new string?[definition.Tokens.Count];
        for (var id = 0; id < names.Length; id++)
        {
            var bytes = definition.Tokens[id];
            if (bytes.IsEmpty) continue;
            names[id] = definition.SentencePiece is not { } rules ? PrintableBytes.Encode(bytes)
                : bytes.Length == 1 && rules.ByteIds[bytes[0]] == id ? $"<0x{bytes[0]:X2}>" : Encoding.UTF8.GetString(bytes).Replace(' ', '\u2581');
        }
        foreach (var token in definition.Added) names[token.Id] = token.Content;
        return names;
    }

    private static void WriteAddedToken(Utf8JsonWriter json, AddedToken token)
    {
        json.WriteStartObject();
        json.WriteNumber("id", token.Id);
        json.WriteString("content", token.Content);
        foreach (var flag in (ReadOnlySpan<string>)["single_word", "lstrip", "rstrip", "normalized"]) json.WriteBoolean(flag, false);
        json.WriteBoolean("special", token.IsControl);
        json.WriteEndObject();
    }

    private static void WritePreTokenizer(Utf8JsonWriter json, PreTokenizer preTokenizer)
    {
        if (preTokenizer == PreTokenizer.Gpt2)
        {
            WriteByteLevel(json, "pre_tokenizer", usesRegex: true);
            return;
        }
        json.WriteStartObject("pre_tokenizer");
        json.WriteString("type", "Sequence");
        json.WriteStartArray("pretokenizers");
        json.WriteStartObject();
        json.WriteString("type", "Split");
        json.WriteStartObject("pattern");
        json.WriteString("Regex", preTokenizer.Pattern);
        json.WriteEndObject();
        json.WriteString("behavior", "Removed");
        json.WriteBoolean("invert", true);
        json.WriteEndObject();
        WriteByteLevel(json, null, usesRegex: false);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteByteLevel(Utf8JsonWriter json, string? property, bool usesRegex)
    {
        if (property is null) json.WriteStartObject();
        else json.WriteStartObject(property);
        json.WriteString("type", "ByteLevel");
        json.WriteBoolean("add_prefix_space", false);
        json.WriteBoolean("trim_offsets", false);
        json.WriteBoolean("use_regex", usesRegex);
        json.WriteEndObject();
    }

    private static void WriteTemplate(Utf8JsonWriter json, TokenizerDefinition definition, string?[] names)
    {
        var (before, after) = definition.Template;
        if (before.Count + after.Count == 0)
        {
            if (definition.SentencePiece is null) WriteByteLevel(json, "post_processor", usesRegex: true);
            else json.WriteNull("post_processor");
            return;
        }
        void WriteToken(int id, int sequence)
        {
            json.WriteStartObject();
            json.WriteStartObject("SpecialToken");
            json.WriteString("id", names[id]!);
            json.WriteNumber("type_id", sequence);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        void WriteText(string name, int sequence)
        {
            foreach (var id in before) WriteToken(id, sequence);
            json.WriteStartObject();
            json.WriteStartObject("Sequence");
            json.WriteString("id", name);
            json.WriteNumber("type_id", sequence);
            json.WriteEndObject();
            json.WriteEndObject();
            foreach (var id in after) WriteToken(id, sequence);
        }
        json.WriteStartObject("post_processor");
        json.WriteString("type", "TemplateProcessing");
        json.WriteStartArray("single");
        WriteText("A", 0);
        json.WriteEndArray();
        json.WriteStartArray("pair");
        WriteText("A", 0);
        WriteText("B", 1);
        json.WriteEndArray();
        json.WriteStartObject("special_tokens");
        foreach (var id in before.Concat(after).Distinct())
        {
            json.WriteStartObject(names[id]!);
            json.WriteString("id", names[id]!);
            json.WriteStartArray("ids");
            json.WriteNumberValue(id);
            json.WriteEndArray();
            json.WriteStartArray("tokens");
            json.WriteStringValue(names[id]!);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteModel(Utf8JsonWriter json, TokenizerDefinition definition, string?[] names)
    {
        json.WriteStartObject("model");
        json.WriteString("type", "BPE");
        foreach (var absent in (ReadOnlySpan<string>)["dropout", "unk_token", "continuing_subword_prefix", "end_of_word_suffix"]) json.WriteNull(absent);
        json.WriteBoolean("fuse_unk", definition.SentencePiece is not null);
        json.WriteBoolean("byte_fallback", definition.SentencePiece is not null);
        json.WriteBoolean("ignore_merges", definition.WholePieces);
        var added = definition.Added.ToDictionary(token => token.Id, token => token.Content);
        // A special token that is spelled like an ordinary one stands among the added tokens only.
        var ordinary = Enumerable.Range(0, names.Length).Where(id => !added.ContainsKey(id)).Select(id => names[id]).ToHashSet(StringComparer.Ordinal);
        json.WriteStartObject("vocab");
        for (var id = 0; id < names.Length; id++)
        {
            if (names[id] is { } name && !(added.ContainsKey(id) && ordinary.Contains(name))) json.WriteNumber(name, id);
        }
        json.WriteEndObject();
        json.WriteStartArray("merges");
        foreach (var merge in definition.Merges) json.WriteStringValue($"{names[merge.Left]} {names[merge.Right]}");
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
