using System.Text;

namespace Fusion.Samples.Tokenization.Schemes;

/// <summary>A token per character that the corpus contains.</summary>
internal sealed class CharacterScheme : Scheme
{
    private readonly Dictionary<Rune, int> idOf = [];

    public CharacterScheme(Corpus corpus)
    {
        foreach (var rune in corpus.Training.SelectMany(document => document.EnumerateRunes())) idOf.TryAdd(rune, idOf.Count + 1);
    }

    public override string Name => "characters";

    public override int VocabularySize => idOf.Count + 1;

    public override IReadOnlyList<Piece> Encode(string text) =>
        [.. text.EnumerateRunes().Select(rune => idOf.TryGetValue(rune, out var id) ? new Piece(id, Encoding.UTF8.GetBytes(rune.ToString())) : Unknown)];
}
