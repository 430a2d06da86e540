namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// Some files list, for each token, every way to cut it in two; only one of them ever merges (see <see cref="RankedMerges"/>).
/// </summary>
internal static class MergeReduction
{
    /// <summary>The merges that can happen, in order of rank.</summary>
    public static Merge[] Reachable(TokenizerDefinition definition)
    {
        var specialIds = definition.Added.Select(token => token.Id).ToHashSet();
        Alphabet alphabet = definition.SentencePiece is { } rules
            ? new CharacterAlphabet(TokenizerParts.Characters(definition, specialIds), rules.ByteIds)
            : new ByteAlphabet(TokenizerParts.Bytes(definition.Tokens, specialIds));
        var merger = new Merger(new PairTable(definition.Merges));
        var symbols = new int[256];
        var seen = new HashSet<(int, int)>();
        return [.. definition.Merges.Where(merge =>
        {
            var bytes = definition.Tokens[merge.Result];
            if (symbols.Length < bytes.Length) symbols = new int[bytes.Length];
            var count = alphabet.Write(bytes, symbols);
            return merger.LastPair(symbols.AsSpan(0, count)) == (merge.Left, merge.Right) && seen.Add((merge.Left, merge.Right));
        })];
    }
}
