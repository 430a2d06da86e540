using System.Globalization;
using Fusion.Samples.Tokenization.Lessons;

namespace Fusion.Samples.Tokenization;

/// <summary>The sentences that terminal and page share; their figures come from the lessons.</summary>
internal static class LessonText
{
    public const string Numbers = "GPT-2's vocabulary has whatever strings of digits were frequent, so neighbouring numbers are cut differently. The rules of cl100k_base and o200k_base take at most three digits at a time, from the left.";

    public const string Attention = "Attention compares each token with each other: 4·n²·d operations a layer for n tokens of width d (half of them if it looks back only and skips the rest). Everything else grows with n alone: 24·n·d² a layer.";

    public static string Spaces(LeadingSpaces spaces) => Text(
        $"GPT-2 needs {spaces.Together} tokens for the text; with every space as a token of its own it would be {spaces.Apart}. And the text comes back by joining tokens: no rule has to guess where spaces were. The price: a word is two tokens, one for the start of a text and one for inside it.");

    public static string Compression(IReadOnlyList<CompressionPoint> points)
    {
        if (points.Count == 1) return "The text is too short for a larger vocabulary.";
        var doublings = points.Zip(points.Skip(1)).Where(pair => pair.Second.VocabularySize == 2 * pair.First.VocabularySize)
            .Select(pair => Text($"from {pair.First.VocabularySize:N0} to {pair.Second.VocabularySize:N0} {100 * ((pair.Second.BytesPerToken / pair.First.BytesPerToken) - 1):F0} %")).ToList();
        return Text($"{points[0].VocabularySize:N0} ids pack {points[0].BytesPerToken:F2} bytes into a token, {points[^1].VocabularySize:N0} pack {points[^1].BytesPerToken:F2}.")
            + (doublings.Count == 0 ? "" : $" What a doubling adds: {string.Join(", ", doublings)}. Each doubles the rows of the embedding and of the output layer.");
    }

    public static string End(MergeWalk walk) => (walk.Steps.Count, walk.Left.Count) switch
    {
        (0, 0) => "There is no pair at all.",
        (0, _) => "No pair occurs twice: there is nothing to gain by a merge.",
        (_, 0) => "One token is left: there is nothing more to merge.",
        _ => "Every pair that is left occurs once: another merge would gain one place and cost one id.",
    } + (HasTh(walk) ? "" : " No t is followed by an h here, so there is no pair th to merge.");

    /// <summary>The classic first merge is th.</summary>
    private static bool HasTh(MergeWalk walk) => walk.Text.Contains("th", StringComparison.Ordinal) || !walk.Text.Contains('t', StringComparison.Ordinal) || !walk.Text.Contains('h', StringComparison.Ordinal);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
