using System.Text.Json;

namespace Fusion.Pipelines.Tokenization;

/// <summary>Normalizer, pre-tokenizer and decoder of SentencePiece-style vocabularies, as <c>tokenizer.json</c> spells them.</summary>
internal static class SentencePieceJson
{
    private const string Space = "\u2581";

    public static void Write(Utf8JsonWriter json, SentencePieceRules rules)
    {
        if (rules.UnlessPresent || rules.SplitsEverySpace || rules.Prefix == SpacePrefix.First)
        {
            json.WriteNull("normalizer");
            WriteMetaspace(json, rules);
        }
        else
        {
            json.WriteStartObject("normalizer");
            json.WriteString("type", "Sequence");
            json.WriteStartArray("normalizers");
            if (rules.Prefix == SpacePrefix.Always) WriteStep(json, "Prepend", () => json.WriteString("prepend", Space));
            WriteReplace(json, " ", Space);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteNull("pre_tokenizer");
        }
        json.WriteStartObject("decoder");
        json.WriteString("type", "Sequence");
        json.WriteStartArray("decoders");
        WriteReplace(json, Space, " ");
        WriteStep(json, "ByteFallback", () => { });
        WriteStep(json, "Fuse", () => { });
        if (rules.Prefix != SpacePrefix.Never)
        {
            WriteStep(json, "Strip", () =>
            {
                json.WriteString("content", " ");
                json.WriteNumber("start", 1);
                json.WriteNumber("stop", 0);
            });
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMetaspace(Utf8JsonWriter json, SentencePieceRules rules)
    {
        json.WriteStartObject("pre_tokenizer");
        json.WriteString("type", "Metaspace");
        json.WriteString("replacement", Space);
        json.WriteString("prepend_scheme", rules.Prefix switch
        {
            SpacePrefix.First => "first",
            SpacePrefix.Always => "always",
            _ => "never",
        });
        json.WriteBoolean("split", rules.SplitsEverySpace);
        json.WriteEndObject();
    }

    private static void WriteReplace(Utf8JsonWriter json, string pattern, string content) => WriteStep(json, "Replace", () =>
    {
        json.WriteStartObject("pattern");
        json.WriteString("String", pattern);
        json.WriteEndObject();
        json.WriteString("content", content);
    });

    private static void WriteStep(Utf8JsonWriter json, string type, Action writeRest)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        writeRest();
        json.WriteEndObject();
    }
}
