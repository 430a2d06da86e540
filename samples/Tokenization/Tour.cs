using Fusion.Pipelines.Tokenization;
using Fusion.Samples.Tokenization.Lessons;
using Fusion.Samples.Tokenization.Schemes;

namespace Fusion.Samples.Tokenization;

/// <summary>Everything the sample shows, computed; terminal and page draw it.</summary>
internal sealed record Tour(
    string Text, Corpus Corpus, Tokenizer Learned, IReadOnlyList<SchemeResult> Schemes, IReadOnlyList<MergeWalk> Walks,
    LeadingSpaces Spaces, IReadOnlyList<NumberSplit> Numbers, IReadOnlyList<CompressionPoint> Compression, IReadOnlyList<AttentionCost> Costs)
{
    /// <summary>Has an accent, a word that no corpus knows, a number, a sign beyond ASCII and a cat beyond 16 bits.</summary>
    public const string DefaultText = "The cat in the hat paid $1,234.56 for a naïve unhattable kitten — 🐈!";

    /// <summary>The vocabulary that stands beside the others, and in the page.</summary>
    public const int LearnedSize = 4096;

    private const int LargestSize = 16_384;

    /// <summary>Merges are shown one by one: more text would fill pages.</summary>
    private const int WalkCharacters = 60;

    /// <summary>Computes the tour.</summary>
    /// <param name="text">The text to take apart; <see cref="DefaultText"/> and two classic examples when null.</param>
    /// <param name="corpus">The text to learn from.</param>
    /// <param name="progress">Told the number of tokens learned.</param>
    /// <exception cref="FusionException">The text is empty.</exception>
    public static Tour Of(string? text, Corpus corpus, IProgress<int>? progress = null)
    {
        var shown = text ?? DefaultText;
        if (shown.Length == 0) throw new FusionException("The text to take apart is empty: give one with --text.");
        var compression = Lessons.Compression.Of(corpus, LargestSize, progress);
        var learned = Lessons.Compression.Beginning(compression.Whole, LearnedSize);
        var gpt2 = Tokenizer.Preset("gpt2");
        Scheme[] schemes = [new CharacterScheme(corpus), new ByteScheme(), new WordScheme(corpus), new BpeScheme("BPE, learned here", learned), new BpeScheme("BPE of GPT-2", gpt2)];
        string[] examples = text is null ? ["the cat in the hat", "cat hat"] : [Start(text)];
        return new Tour(
            shown, corpus, learned, SideBySide.Of(shown, schemes),
            [.. examples.Select(example => MergeWalk.Of(example, cutsWords: false)), MergeWalk.Of(examples[0], cutsWords: true)],
            LeadingSpaces.Of(shown, gpt2), NumberSplit.Of(shown), compression.Points, AttentionCost.Of(corpus.HeldOut, schemes));
    }

    /// <summary>The start of a text that is not cut inside a pair of surrogates.</summary>
    private static string Start(string text)
    {
        if (text.Length <= WalkCharacters) return text;
        return text[..(char.IsLowSurrogate(text[WalkCharacters]) ? WalkCharacters - 1 : WalkCharacters)];
    }
}
