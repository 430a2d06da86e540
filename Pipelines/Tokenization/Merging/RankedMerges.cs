namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// The merges of vocabularies that only rank their tokens, as tiktoken's and SentencePiece's do: there, any two neighbours
/// merge whose join is a token, the lowest rank first.
/// </summary>
/// <remarks>
/// Of all the ways to cut a token in two only one ever merges. While its bytes become the two parts, no merge crosses
/// its borders, so inside them everything happens as if the token stood alone; and alone its bytes lead to one last pair.
/// That pair is its merge. A token whose bytes do not lead to it has none.
/// </remarks>
internal static class RankedMerges
{
    /// <summary>The merges in order of rank.</summary>
    /// <param name="tokens">The vocabulary.</param>
    /// <param name="ranked">Ids of the tokens that merges make, the lowest rank first.</param>
    /// <param name="alphabet">The symbols that merging starts from.</param>
    /// <param name="unreachable">Tokens to which no merges lead.</param>
    public static Merge[] Derive(TokenTable tokens, IReadOnlyList<int> ranked, Alphabet alphabet, out IReadOnlyList<int> unreachable)
    {
        var rankOf = new Dictionary<int, int>(ranked.Count);
        for (var rank = 0; rank < ranked.Count; rank++) rankOf.Add(ranked[rank], rank);
        var others = Enumerable.Range(0, tokens.Count).Where(id => !rankOf.ContainsKey(id)).ToHashSet();
        var index = new TokenIndex(tokens, others);
        var merges = new List<Merge>(ranked.Count);
        var lost = new List<int>();
        var symbols = new int[256];
        foreach (var id in ranked)
        {
            var bytes = tokens[id];
            if (symbols.Length < bytes.Length) symbols = new int[bytes.Length];
            var count = alphabet.Write(bytes, symbols);
            if (count == 1) continue;
            var (left, right) = LastPair(tokens, index, rankOf, id, symbols.AsSpan(0, count));
            if (left < 0) lost.Add(id);
            else merges.Add(new Merge(left, right, id));
        }
        unreachable = lost;
        return [.. merges];
    }

    /// <summary>The two symbols that make the token at last, or -1 twice.</summary>
    private static (int Left, int Right) LastPair(TokenTable tokens, TokenIndex index, Dictionary<int, int> rankOf, int id, Span<int> symbols)
    {
        Span<byte> joined = stackalloc byte[256];
        Span<int> found = symbols.Length <= 256 ? stackalloc int[symbols.Length] : new int[symbols.Length];
        int Join(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, Span<byte> buffer)
        {
            if (left.Length + right.Length > buffer.Length) return index.Find([.. left, .. right]);
            left.CopyTo(buffer);
            right.CopyTo(buffer[left.Length..]);
            return index.Find(buffer[..(left.Length + right.Length)]);
        }
        var count = symbols.Length;
        for (var i = 0; i + 1 < count; i++) found[i] = Join(tokens[symbols[i]], tokens[symbols[i + 1]], joined);
        while (true)
        {
            int best = -1, lowest = int.MaxValue;
            for (var i = 0; i + 1 < count; i++)
            {
                if (found[i] >= 0 && rankOf[found[i]] < lowest) (best, lowest) = (i, rankOf[found[i]]);
            }
            if (best < 0) return (-1, -1);
            if (count == 2) return found[best] == id ? (symbols[0], symbols[1]) : (-1, -1);
            symbols[best] = found[best];
            count--;
            symbols[(best + 2)..(count + 1)].CopyTo(symbols[(best + 1)..]);
            found[(best + 1)..count].CopyTo(found[best..]);
            if (best > 0) found[best - 1] = Join(tokens[symbols[best - 1]], tokens[symbols[best]], joined);
            if (best + 1 < count) found[best] = Join(tokens[symbols[best]], tokens[symbols[best + 1]], joined);
        }
    }
}
