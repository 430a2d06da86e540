using System.Runtime.InteropServices;
using System.Text;

namespace Fusion.Samples.Tokenization.Schemes;

/// <summary>A token per word that the corpus contains, cut by GPT-2's rule, so that the space in front belongs to the word.</summary>
internal sealed class WordScheme : Scheme
{
    private readonly Dictionary<string, int> idOf = [];

    public WordScheme(Corpus corpus)
    {
        var counts = new Dictionary<string, int>();
        foreach (var word in corpus.Training.SelectMany(Words.Of))
        {
            idOf.TryAdd(word, idOf.Count + 1);
            CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
        }
        SeenOnce = counts.Values.Count(count => count == 1);
    }

    public override string Name => "words";

    public override int VocabularySize => idOf.Count + 1;

    /// <summary>Words that occur once in the corpus: an id each, and next to nothing to learn it from.</summary>
    public int SeenOnce { get; }

    public override IReadOnlyList<Piece> Encode(string text) =>
        [.. Words.Of(text).Select(word => idOf.TryGetValue(word, out var id) ? new Piece(id, Encoding.UTF8.GetBytes(word)) : Unknown)];
}
