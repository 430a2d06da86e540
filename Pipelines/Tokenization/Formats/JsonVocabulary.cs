using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Fusion.Pipelines.Tokenization;

/// <summary>Tokens, merges and added tokens of a <c>tokenizer.json</c>.</summary>
internal sealed class JsonVocabulary
{
    private readonly JsonParts parts;
    private readonly bool isSentencePiece;
    private readonly Dictionary<string, int> idOfName = new(StringComparer.Ordinal);

    public JsonVocabulary(JsonParts parts, JsonElement root, JsonElement model, bool isSentencePiece)
    {
        (this.parts, this.isSentencePiece) = (parts, isSentencePiece);
        Added = [.. (JsonParts.Part(root, "added_tokens")?.EnumerateArray() ?? default).Select(ReadAdded)];
        var contents = Added.ToDictionary(token => token.Id, token => token.Content);
        var tokens = new List<byte[]>();
        var highest = -1;
        foreach (var entry in model.GetProperty("vocab").EnumerateObject())
        {
            var id = CheckId(entry.Value.GetInt32());
            idOfName[entry.Name] = id;
            // Added tokens are spelled plainly also where the vocabulary repeats them.
            if (!contents.ContainsKey(id)) Put(tokens, id, Bytes(entry.Name, id), entry.Name);
            highest = contents.ContainsKey(id) ? highest : Math.Max(highest, id);
        }
        foreach (var token in Added) Put(tokens, token.Id, Encoding.UTF8.GetBytes(token.Content), token.Content);
        for (var id = 0; id < highest; id++)
        {
            if (tokens[id].Length == 0) throw parts.Wrong($"has no token with id {id}");
        }
        Tokens = new TokenTable(tokens);
        Merges = [.. model.GetProperty("merges").EnumerateArray().Select(ReadMerge)];
    }

    public TokenTable Tokens { get; }

    public Merge[] Merges { get; }

    public IReadOnlyList<AddedToken> Added { get; }

    /// <summary>The ids of the tokens <c>&lt;0x00&gt;</c> to <c>&lt;0xFF&gt;</c>, or -1 each.</summary>
    public int[] ByteIds { get; } = [.. Enumerable.Repeat(-1, 256)];

    private AddedToken ReadAdded(JsonElement token)
    {
        var content = JsonParts.Text(token.GetProperty("content"));
        foreach (var flag in (string[])["lstrip", "rstrip", "single_word"])
        {
            if (JsonParts.Flag(token, flag, false)) throw parts.Unknown($"'{flag}' for the special token '{content}'");
        }
        if (content.Length == 0) throw parts.Wrong("has an empty special token");
        return new AddedToken(content, CheckId(token.GetProperty("id").GetInt32()), JsonParts.Flag(token, "special", true));
    }

    private int CheckId(int id) => id is >= 0 and < PairTable.MaxIds ? id : throw parts.Wrong($"has a token with id {id}, outside 0 to {PairTable.MaxIds - 1}");

    private void Put(List<byte[]> tokens, int id, byte[] bytes, string name)
    {
        if (bytes.Length == 0) throw parts.Wrong($"has an empty token with id {id}");
        while (tokens.Count <= id) tokens.Add([]);
        tokens[id] = tokens[id].Length == 0 ? bytes : throw parts.Wrong($"gives the id {id} to two tokens, the second of them '{name}'");
    }

    private byte[] Bytes(string name, int id)
    {
        if (!isSentencePiece) return PrintableBytes.TryDecode(name) ?? throw parts.Wrong($"holds '{name}', which is not byte-level");
        if (name.Length == 6 && name.StartsWith("<0x", StringComparison.Ordinal) && name[5] == '>'
            && byte.TryParse(name.AsSpan(3, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            ByteIds[value] = id;
            return [value];
        }
        return Encoding.UTF8.GetBytes(name.Replace('\u2581', ' '));
    }

    private Merge ReadMerge(JsonElement merge)
    {
        // Older files hold "a b", newer ones ["a", "b"].
        var names = merge.ValueKind == JsonValueKind.String ? JsonParts.Text(merge).Split(' ') : [.. merge.EnumerateArray().Select(JsonParts.Text)];
        if (names.Length != 2) throw parts.Wrong($"holds the merge {merge.GetRawText()}, which is not a pair");
        if (!idOfName.TryGetValue(names[0], out var left) || !idOfName.TryGetValue(names[1], out var right) || !idOfName.TryGetValue(names[0] + names[1], out var result))
            throw parts.Wrong($"merges '{names[0]}' with '{names[1]}', but its vocabulary lacks one of them or their join");
        return new Merge(left, right, result);
    }
}
