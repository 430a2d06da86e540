using System.Buffers;
using System.Text;

namespace Fusion.Pipelines.Tokenization;

/// <summary>Puts the parts of a tokenizer together, and checks that they fit.</summary>
internal static class TokenizerParts
{
    /// <summary>A byte-level definition from tokens and merges given as bytes.</summary>
    /// <exception cref="FusionException">The parts do not fit.</exception>
    public static TokenizerDefinition Assemble(
        IReadOnlyList<byte[]> vocabulary, IReadOnlyList<(byte[] Left, byte[] Right)> merges, IReadOnlyList<string> specialTokens, PreTokenizer preTokenizer)
    {
        if (specialTokens.GroupBy(token => token).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new FusionException($"The special token '{twice.Key}' is listed twice: list every special token once.");
        var tokens = new List<byte[]>(vocabulary);
        var added = new List<AddedToken>();
        foreach (var special in specialTokens)
        {
            var bytes = Encoding.UTF8.GetBytes(special);
            var id = tokens.FindIndex(token => token.AsSpan().SequenceEqual(bytes));
            if (id < 0)
            {
                id = tokens.Count;
                tokens.Add(bytes);
            }
            added.Add(new AddedToken(special, id));
        }
        var table = new TokenTable(tokens);
        return new TokenizerDefinition { Tokens = table, Merges = Resolve(table, merges, added), Added = added, PreTokenizer = preTokenizer };
    }

    /// <summary>The ids of merges that are given as bytes.</summary>
    /// <exception cref="FusionException">A merge names a token that the vocabulary lacks.</exception>
    public static Merge[] Resolve(TokenTable tokens, IReadOnlyList<(byte[] Left, byte[] Right)> merges, IReadOnlyList<AddedToken> added)
    {
        // A special token may spell the same bytes as an ordinary one; ordinary text must then never yield the special id.
        var ordinary = new TokenIndex(tokens, added.Select(token => token.Id).ToHashSet());
        var any = new TokenIndex(tokens, new HashSet<int>());
        int Find(ReadOnlySpan<byte> bytes) => ordinary.Find(bytes) is >= 0 and var id ? id : any.Find(bytes);
        var resolved = new Merge[merges.Count];
        for (var i = 0; i < resolved.Length; i++)
        {
            var (left, right) = merges[i];
            var merge = new Merge(Find(left), Find(right), Find([.. left, .. right]));
            if (merge.Left < 0 || merge.Right < 0 || merge.Result < 0)
                throw new FusionException($"The tokenizer merges '{PrintableBytes.Encode(left)}' with '{PrintableBytes.Encode(right)}', but its vocabulary lacks one of them or their join: use the vocabulary and the merges of one training run.");
            resolved[i] = merge;
        }
        return resolved;
    }

    /// <summary>What a file can get wrong that would otherwise show as wrong ids.</summary>
    /// <exception cref="FusionException">A special token is listed twice, or there are more tokens than the tables hold.</exception>
    public static void Check(TokenizerDefinition definition)
    {
        if (definition.Tokens.Count > PairTable.MaxIds || definition.Merges.Length > PairTable.MaxRanks)
            throw new FusionException($"The vocabulary has {definition.Tokens.Count} ids and {definition.Merges.Length} merges; at most {PairTable.MaxIds} and {PairTable.MaxRanks} are supported: use a smaller vocabulary.");
        var contents = new HashSet<string>(StringComparer.Ordinal);
        var ids = new HashSet<int>();
        foreach (var token in definition.Added)
        {
            if (!contents.Add(token.Content)) throw new FusionException($"The special token '{token.Content}' is listed twice: list every special token once.");
            if (!ids.Add(token.Id)) throw new FusionException($"The special token '{token.Content}' has the id {token.Id} of another special token: give every one its own id.");
        }
    }

    /// <summary>The ids of the 256 bytes; -1 for those that the vocabulary lacks.</summary>
    public static int[] Bytes(TokenTable tokens, IReadOnlySet<int> specialIds)
    {
        var ids = new int[256];
        Array.Fill(ids, -1);
        // Special ids last: they serve where nothing else spells the byte.
        foreach (var id in Enumerable.Range(0, tokens.Count).OrderBy(specialIds.Contains))
        {
            if (tokens[id].Length == 1 && ids[tokens[id][0]] < 0) ids[tokens[id][0]] = id;
        }
        return ids;
    }

    /// <summary>The ids of the tokens that are one character, by code point.</summary>
    public static Dictionary<int, int> Characters(TokenizerDefinition definition, IReadOnlySet<int> specialIds)
    {
        var others = definition.SentencePiece!.ByteIds.Concat(specialIds).ToHashSet();
        var ids = new Dictionary<int, int>();
        for (var id = 0; id < definition.Tokens.Count; id++)
        {
            var bytes = definition.Tokens[id];
            if (bytes.Length is 0 or > 4 || others.Contains(id)) continue;
            if (Rune.DecodeFromUtf8(bytes, out var rune, out var width) == OperationStatus.Done && width == bytes.Length) ids.TryAdd(rune.Value, id);
        }
        return ids;
    }
}
