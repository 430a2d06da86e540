using Fusion.Pipelines.Tokenization;
using Fusion.Samples.Tokenization.Schemes;

namespace Fusion.Samples.Tokenization.Lessons;

/// <summary>A word with and without the space in front.</summary>
/// <param name="Word">The word.</param>
/// <param name="Alone">Its tokens.</param>
/// <param name="Spaced">Its tokens with the space in front.</param>
internal sealed record SpacedWord(string Word, IReadOnlyList<Piece> Alone, IReadOnlyList<Piece> Spaced);

/// <summary>Why spaces live inside tokens.</summary>
/// <param name="Words">Some words, as two different tokens each.</param>
/// <param name="Together">Tokens of the text as it is.</param>
/// <param name="Apart">Tokens of the text if every space were a token of its own.</param>
internal sealed record LeadingSpaces(IReadOnlyList<SpacedWord> Words, int Together, int Apart)
{
    public static LeadingSpaces Of(string text, Tokenizer tokenizer)
    {
        var scheme = new BpeScheme("", tokenizer);
        var words = Schemes.Words.Of(text).Where(word => word[0] == ' ' && word.Length > 1).Select(word => word[1..]).Distinct().Take(4);
        var parts = text.Split(' ');
        return new LeadingSpaces(
            [.. words.Select(word => new SpacedWord(word, scheme.Encode(word), scheme.Encode(" " + word)))],
            scheme.Encode(text).Count,
            parts.Sum(part => scheme.Encode(part).Count) + parts.Length - 1);
    }
}
