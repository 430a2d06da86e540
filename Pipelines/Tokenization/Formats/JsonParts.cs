using System.Text.Json;

namespace Fusion.Pipelines.Tokenization;

/// <summary>Reads the parts of a <c>tokenizer.json</c>, and words what it finds there and does not know.</summary>
/// <param name="path">The file, for messages.</param>
internal sealed class JsonParts(string path)
{
    public const string Remedy = "give a tokenizer.json of a byte-level BPE tokenizer or of a SentencePiece BPE tokenizer with byte fallback";

    /// <summary>The error for something that would change ids and is not supported.</summary>
    public FusionException Unknown(string what) => new($"The tokenizer file '{path}' uses {what}, which is not supported: {Remedy}.");

    /// <summary>The error for something that cannot be.</summary>
    public FusionException Wrong(string what) => new($"The tokenizer file '{path}' {what}: {Remedy}.");

    /// <summary>A property that is an object, or null when it is null or absent.</summary>
    public static JsonElement? Part(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var part) && part.ValueKind != JsonValueKind.Null ? part : null;

    public static string Type(JsonElement part) => Text(part.GetProperty("type"));

    public static string Text(JsonElement element) => element.GetString() ?? throw new FormatException("null where text should be");

    /// <summary>A property that is true or false; <paramref name="otherwise"/> when it is null or absent.</summary>
    public static bool Flag(JsonElement part, string name, bool otherwise) => Part(part, name)?.GetBoolean() ?? otherwise;

    /// <summary>A part and, where it is a sequence of parts, those in it.</summary>
    /// <param name="part">The part; none when null.</param>
    /// <param name="list">What a sequence calls its list.</param>
    public static IReadOnlyList<JsonElement> Flatten(JsonElement? part, string list) => part is not { } one ? []
        : Type(one) == "Sequence" ? [.. one.GetProperty(list).EnumerateArray().SelectMany(inner => Flatten(inner, list))]
        : [one];

    /// <summary>Refuses parts of types that are not listed.</summary>
    public void Check(IEnumerable<JsonElement> parts, string kind, params string[] known)
    {
        foreach (var part in parts)
        {
            if (!known.Contains(Type(part))) throw Unknown($"the {kind} '{Type(part)}'");
        }
    }
}
