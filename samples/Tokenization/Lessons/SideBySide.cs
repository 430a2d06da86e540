using System.Globalization;
using System.Text;
using Fusion.Samples.Tokenization.Schemes;

namespace Fusion.Samples.Tokenization.Lessons;

/// <summary>What one scheme makes of a text.</summary>
/// <param name="Name">The scheme.</param>
/// <param name="VocabularySize">Its ids.</param>
/// <param name="Pieces">The tokens of the text.</param>
/// <param name="BytesPerToken">Bytes of UTF-8 a token stands for, on average.</param>
/// <param name="ComesBack">Decoding gives the text's bytes again.</param>
/// <param name="Unknown">Tokens that stand for something the vocabulary lacks.</param>
/// <param name="Breaks">What is wrong with it.</param>
internal sealed record SchemeResult(
    string Name, int VocabularySize, IReadOnlyList<Piece> Pieces, double BytesPerToken, bool ComesBack, int Unknown, string Breaks);

/// <summary>The same text as characters, bytes, words and pairs of bytes.</summary>
internal static class SideBySide
{
    /// <summary>The results in the order of the schemes, the last of which is the one that others are held against.</summary>
    public static IReadOnlyList<SchemeResult> Of(string text, IReadOnlyList<Scheme> schemes)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var measure = (schemes[^1].Name, Tokens: schemes[^1].Encode(text).Count);
        return [.. schemes.Select(scheme =>
        {
            var pieces = scheme.Encode(text);
            var unknown = pieces.Count(piece => piece.IsUnknown);
            var back = Scheme.Decode(pieces).AsSpan().SequenceEqual(bytes);
            return new SchemeResult(scheme.Name, scheme.VocabularySize, pieces, (double)bytes.Length / pieces.Count, back, unknown, Breaks(scheme, pieces.Count, unknown, measure));
        })];
    }

    private static string Breaks(Scheme scheme, int tokens, int unknown, (string Name, int Tokens) measure)
    {
        var faults = new List<string>();
        if (unknown > 0) faults.Add(Text($"{unknown} of {tokens} tokens unknown: what they said is lost"));
        if (scheme is WordScheme words) faults.Add(Text($"{words.SeenOnce:N0} of its words were seen once: nothing to learn them from"));
        if (tokens >= 1.5 * measure.Tokens) faults.Add(Text($"{(double)tokens / measure.Tokens:F1} times the {measure.Tokens} tokens of {measure.Name}: context and attention pay for it"));
        return faults.Count > 0 ? string.Join("; ", faults) : "nothing on this text";
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
