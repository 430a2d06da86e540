using System.Globalization;
using System.Text;

namespace Fusion.Pipelines.Tokenization;

/// <summary>What kind of token a SentencePiece-style vocabulary says it is; the numbers are those of both file formats.</summary>
internal enum PieceKind
{
    Normal = 1,
    Unknown = 2,
    Control = 3,
    UserDefined = 4,
    Unused = 5,
    Byte = 6,
}

/// <summary>A token of a SentencePiece-style vocabulary.</summary>
internal readonly record struct Piece(string Text, float Score, PieceKind Kind);

/// <summary>A SentencePiece-style vocabulary whose merges are implied by scores: the join of the highest score first.</summary>
internal static class RankedVocabulary
{
    /// <summary>The tokenizer of such a vocabulary.</summary>
    /// <exception cref="FusionException">The vocabulary has no byte fallback, or a token is malformed.</exception>
    public static Tokenizer Create(string path, IReadOnlyList<Piece> pieces, SpacePrefix prefix, TextTemplate template)
    {
        FusionException Wrong(string what) => new($"The vocabulary of '{path}' {what}: give a SentencePiece BPE model with byte fallback.");
        var tokens = new List<byte[]>(pieces.Count);
        var added = new List<AddedToken>();
        var byteIds = new int[256];
        Array.Fill(byteIds, -1);
        for (var id = 0; id < pieces.Count; id++)
        {
            var (text, _, kind) = pieces[id];
            if (text.Length == 0) throw Wrong($"has an empty token with id {id}");
            tokens.Add(Encoding.UTF8.GetBytes(text.Replace('\u2581', ' ')));
            if (kind == PieceKind.Byte)
            {
                if (text.Length != 6 || !byte.TryParse(text.AsSpan(3, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)) throw Wrong($"calls '{text}' a byte");
                byteIds[value] = id;
                tokens[id] = [value];
            }
            else if (kind is PieceKind.Control or PieceKind.Unknown or PieceKind.UserDefined)
            {
                tokens[id] = Encoding.UTF8.GetBytes(text);
                added.Add(new AddedToken(text, id, kind != PieceKind.UserDefined));
            }
        }
        if (Array.IndexOf(byteIds, -1) is >= 0 and var missing) throw Wrong($"has no token <0x{missing:X2}>");
        var definition = new TokenizerDefinition
        {
            Tokens = new TokenTable(tokens),
            Merges = [],
            Added = added,
            PreTokenizer = SpacePreTokenizer.None,
            SentencePiece = new SentencePieceRules(prefix, UnlessPresent: false, SplitsEverySpace: false, byteIds),
            Template = template,
        };
        var merges = Derive(definition, id => pieces[id].Kind == PieceKind.Normal, id => pieces[id].Score);
        return new Tokenizer(definition with { Merges = merges, PreTokenizer = JsonPreTokenizer.Cut(definition.Tokens, merges, splitsEverySpace: false) });
    }

    /// <summary>Whether scores imply just these merges.</summary>
    public static bool Implies(TokenizerDefinition definition, float[] scores, Merge[] merges)
    {
        var others = definition.Added.Select(token => token.Id).Concat(definition.SentencePiece!.ByteIds).ToHashSet();
        return Derive(definition, id => definition.Tokens.IsUsed(id) && !others.Contains(id), id => scores[id]).AsSpan().SequenceEqual(merges);
    }

    /// <summary>The merges by score; of equal scores the lower id goes first.</summary>
    private static Merge[] Derive(TokenizerDefinition definition, Func<int, bool> isNormal, Func<int, float> score)
    {
        var alphabet = new CharacterAlphabet(TokenizerParts.Characters(definition, definition.Added.Select(token => token.Id).ToHashSet()), definition.SentencePiece!.ByteIds);
        return RankedMerges.Derive(definition.Tokens, [.. Enumerable.Range(0, definition.Tokens.Count).Where(isNormal).OrderByDescending(score)], alphabet, out _);
    }
}
