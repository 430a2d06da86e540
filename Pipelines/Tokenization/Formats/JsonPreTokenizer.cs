using System.Text.Json;

namespace Fusion.Pipelines.Tokenization;

/// <summary>Normalizer, pre-tokenizer and decoder of a <c>tokenizer.json</c>: together they say how text is cut and spelled.</summary>
internal static class JsonPreTokenizer
{
    private const string Space = "\u2581";

    /// <summary>"ByteLevel", alone for GPT-2's rule, or behind a "Split" by a regular expression.</summary>
    public static PreTokenizer ReadByteLevel(JsonParts parts, JsonElement root)
    {
        parts.Check(JsonParts.Flatten(JsonParts.Part(root, "normalizer"), "normalizers"), "normalizer");
        parts.Check(JsonParts.Flatten(JsonParts.Part(root, "decoder"), "decoders"), "decoder", "ByteLevel");
        var steps = JsonParts.Flatten(JsonParts.Part(root, "pre_tokenizer"), "pretokenizers");
        parts.Check(steps, "pre-tokenizer", "ByteLevel", "Split");
        if (steps.Count == 0) throw parts.Wrong("has no byte-level pre-tokenizer");
        var last = steps[^1];
        if (JsonParts.Type(last) != "ByteLevel" || steps.Count > 2 || (steps.Count == 2 && JsonParts.Type(steps[0]) != "Split")) throw parts.Unknown("a sequence of pre-tokenizers other than 'Split' and 'ByteLevel'");
        if (JsonParts.Flag(last, "add_prefix_space", true)) throw parts.Unknown("'add_prefix_space'");
        var usesRegex = JsonParts.Flag(last, "use_regex", true);
        if (steps.Count == 1) return usesRegex ? PreTokenizer.Gpt2 : throw parts.Unknown("'ByteLevel' without its regular expression");
        if (usesRegex) throw parts.Unknown("both 'Split' and the regular expression of 'ByteLevel'");

        var (behavior, invert) = (JsonParts.Text(steps[0].GetProperty("behavior")), JsonParts.Flag(steps[0], "invert", false));
        if (!steps[0].GetProperty("pattern").TryGetProperty("Regex", out var regex)) throw parts.Unknown("'Split' by a string");
        var rule = PreTokenizer.FromPattern(JsonParts.Text(regex));
        // The built-in rules match all of a text, so what becomes of the rest does not matter to them.
        if ((behavior, invert) != ("Removed", true) && ((behavior, invert) != ("Isolated", false) || rule is RegexPreTokenizer))
            throw parts.Unknown($"'Split' by '{regex.GetString()}' with behavior '{behavior}' and invert '{invert}'");
        return rule;
    }

    /// <summary>Normalizers "Prepend" and "Replace", or the pre-tokenizer "Metaspace", which does both.</summary>
    public static (PreTokenizer PreTokenizer, SentencePieceRules Rules) ReadSentencePiece(JsonParts parts, JsonElement root, JsonElement model, JsonVocabulary vocabulary)
    {
        if (!JsonParts.Flag(model, "byte_fallback", false)) throw parts.Unknown("SentencePiece-style BPE without byte fallback");
        var normalizers = JsonParts.Flatten(JsonParts.Part(root, "normalizer"), "normalizers");
        parts.Check(normalizers, "normalizer", "Prepend", "Replace");
        var steps = JsonParts.Flatten(JsonParts.Part(root, "pre_tokenizer"), "pretokenizers");
        parts.Check(steps, "pre-tokenizer", "Metaspace");
        parts.Check(JsonParts.Flatten(JsonParts.Part(root, "decoder"), "decoders"), "decoder", "Replace", "ByteFallback", "Fuse", "Strip", "Metaspace");
        var (prefix, unlessPresent, splits, replaces) = (SpacePrefix.Never, false, false, false);
        foreach (var normalizer in normalizers)
        {
            if (JsonParts.Type(normalizer) == "Prepend" && JsonParts.Text(normalizer.GetProperty("prepend")) == Space) prefix = SpacePrefix.Always;
            else if (IsSpaceReplacement(normalizer)) replaces = true;
            else throw parts.Unknown($"a normalizer '{JsonParts.Type(normalizer)}' other than for spaces");
        }
        foreach (var step in steps)
        {
            if (JsonParts.Text(step.GetProperty("replacement")) != Space) throw parts.Unknown("a 'Metaspace' with another character than U+2581");
            var scheme = JsonParts.Part(step, "prepend_scheme")?.GetString() ?? (JsonParts.Flag(step, "add_prefix_space", true) ? "always" : "never");
            (prefix, unlessPresent) = scheme switch
            {
                "never" => (prefix, unlessPresent),
                "first" => (SpacePrefix.First, true),
                "always" => (SpacePrefix.Always, true),
                _ => throw parts.Unknown($"the prepend scheme '{scheme}'"),
            };
            splits |= JsonParts.Flag(step, "split", true);
            replaces = true;
        }
        if (!replaces) throw parts.Unknown("byte fallback without a replacement of spaces");
        return (Cut(vocabulary.Tokens, vocabulary.Merges, splits), new SentencePieceRules(prefix, unlessPresent, splits, vocabulary.ByteIds));
    }

    /// <summary>Where text may be cut: before every space if asked for, else before runs of them unless some token spans such a place.</summary>
    public static PreTokenizer Cut(TokenTable tokens, Merge[] merges, bool splitsEverySpace)
    {
        if (splitsEverySpace) return SpacePreTokenizer.Each;
        foreach (var merge in merges)
        {
            var bytes = tokens[merge.Result];
            var blanks = bytes.IndexOfAnyExcept((byte)' ');
            if (blanks >= 0 && bytes[blanks..].Contains((byte)' ')) return SpacePreTokenizer.None;
        }
        return SpacePreTokenizer.Runs;
    }

    private static bool IsSpaceReplacement(JsonElement normalizer) => JsonParts.Type(normalizer) == "Replace"
        && normalizer.GetProperty("pattern").TryGetProperty("String", out var pattern) && pattern.GetString() == " " && normalizer.GetProperty("content").GetString() == Space;
}
