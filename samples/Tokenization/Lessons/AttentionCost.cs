using System.Text;
using Fusion.Samples.Tokenization.Schemes;

namespace Fusion.Samples.Tokenization.Lessons;

/// <summary>What a forward pass over a page of text costs in a model of GPT-2's smallest shape, by scheme.</summary>
/// <param name="Name">The scheme.</param>
/// <param name="Tokens">n, tokens of the page.</param>
/// <param name="AttentionFlops">Scores and weighted sums of all layers: 4·n²·d each.</param>
/// <param name="OtherFlops">The products with weights of all layers: 2 for each of 12·d² weights and each token.</param>
internal sealed record AttentionCost(string Name, int Tokens, double AttentionFlops, double OtherFlops)
{
    /// <summary>Bytes of the page.</summary>
    public const int PageBytes = 10_000;

    /// <summary>d, the width.</summary>
    public const int Width = 768;

    public const int Layers = 12;

    /// <summary>The costs on a page that is packed as well as a text.</summary>
    public static IReadOnlyList<AttentionCost> Of(string text, IEnumerable<Scheme> schemes)
    {
        double bytes = Encoding.UTF8.GetByteCount(text);
        return [.. schemes.Select(scheme =>
        {
            var tokens = (int)Math.Round(scheme.Encode(text).Count * (PageBytes / bytes));
            return new AttentionCost(scheme.Name, tokens, 4.0 * tokens * tokens * Width * Layers, 24.0 * tokens * Width * Width * Layers);
        })];
    }
}
