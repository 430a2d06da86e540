using System.Text;
using CsCheck;
using Fusion.Pipelines.Tokenization;
using Fusion.Samples.Tokenization;
using Fusion.Samples.Tokenization.Lessons;
using Fusion.Samples.Tokenization.Schemes;

namespace Fusion.Samples.Tests.Tokenization;

/// <summary>The lessons are computed: what they say holds for the tokenizers and the trainer themselves.</summary>
public sealed class TourTests
{
    /// <summary>A small corpus of words that all tests share.</summary>
    internal static Corpus Corpus { get; } = Corpus.Of("words", string.Concat(Enumerable.Range(0, 60).Select(i => $"The cat number {i % 7} sat in the hat of cat {i}. ")) + "<|endoftext|>" + new string('z', 20) + " the end of the hats that the cats had on in the end, they said, was the end of the cats");

    [Fact]
    public void MergeWalk_TheCatInTheHat_MergesThThenTheThenItsSpaceThenAt()
    {
        var walk = MergeWalk.Of("the cat in the hat", cutsWords: false);
        Assert.Equal(["t+h 2", "th+e 2", "the+  2", "a+t 2"], walk.Steps.Select(step => Shown(step.Pairs[0])));
        Assert.Equal([16, 14, 12, 10], walk.Steps.Select(step => step.Sequence.Count));
        // 17 neighbours of 18 bytes, of which t+h, h+e, e+space and a+t stand there twice.
        Assert.Equal(13, walk.Steps[0].Pairs.Count);
        Assert.Equal(17, walk.Steps[0].Pairs.Sum(pair => pair.Count));
    }

    [Fact]
    public void MergeWalk_InsideWords_NeverJoinsAcrossThem() =>
        Assert.Equal(["t+h 2", "th+e 2", "a+t 2"], MergeWalk.Of("the cat in the hat", cutsWords: true).Steps.Select(step => Shown(step.Pairs[0])));

    [Fact]
    public void MergeWalk_CatHat_HasNoThAndMergesAtOnly()
    {
        var walk = MergeWalk.Of("cat hat", cutsWords: false);
        Assert.DoesNotContain(walk.Steps[0].Pairs, pair => Shown(pair).StartsWith("t+h", StringComparison.Ordinal));
        Assert.Equal(["a+t 2"], walk.Steps.Select(step => Shown(step.Pairs[0])));
        Assert.Contains("no pair th", LessonText.End(walk), StringComparison.Ordinal);
    }

    [Fact]
    public void MergeWalk_AnyText_IsWhatTheTrainerDoes() =>
        Gen.String[Gen.Char["abt h"], 0, 40].Sample(text =>
        {
            var walk = MergeWalk.Of(text, cutsWords: true);
            if (walk.Steps.Count == 0) return;
            using var trainer = new BpeTrainer(256 + walk.Steps.Count);
            trainer.Add(text);
            var tokenizer = trainer.Train();
            Assert.Equal(tokenizer.Merges.Take(walk.Steps.Count).Select(merge => (Convert.ToHexString(merge.Left), Convert.ToHexString(merge.Right))), walk.Steps.Select(step => (Convert.ToHexString(step.Pairs[0].Left), Convert.ToHexString(step.Pairs[0].Right))));
            Assert.Equal(text, string.Concat(walk.Steps[^1].Sequence.Select(Encoding.UTF8.GetString)));
        }, iter: 200);

    [Theory]
    [InlineData(" the cat sat", true, true, true)]
    [InlineData("the ünknown", false, true, false)]
    [InlineData("the catalogue", false, true, false)]
    [InlineData("🐈\u0000\n", false, true, false)]
    public void SideBySide_WhatAVocabularyLacks_IsLostInCharactersAndWordsAndNeverInBytes(string text, bool characters, bool bytes, bool words)
    {
        var results = SideBySide.Of(text, [new CharacterScheme(Corpus), new ByteScheme(), new WordScheme(Corpus), new BpeScheme("gpt2", Tokenizer.Preset("gpt2"))]);
        Assert.Equal([characters, bytes, words, true], results.Select(result => result.ComesBack));
        Assert.All(results, result => Assert.Equal(result.Unknown > 0, !result.ComesBack));
        Assert.All(results, result => Assert.Equal((double)Encoding.UTF8.GetByteCount(text) / result.Pieces.Count, result.BytesPerToken));
        Assert.All(results.Where(result => result.Unknown > 0), result => Assert.Contains("lost", result.Breaks, StringComparison.Ordinal));
    }

    [Fact]
    public void Beginning_OfAVocabulary_IsTheSmallerTraining()
    {
        var whole = Compression.Of(Corpus, 2_000).Whole;
        foreach (var size in new[] { 256, 257, 270, 300 })
        {
            using var trainer = new BpeTrainer(size);
            foreach (var document in Corpus.Training) trainer.Add(document);
            Assert.Equal(trainer.Train().Hash, Compression.Beginning(whole, size).Hash);
        }
    }

    [Fact]
    public void Compression_OfACorpus_GrowsFromOneByteAToken()
    {
        var points = Compression.Of(Corpus, 300).Points;
        Assert.Equal([256, 300], points.Select(point => point.VocabularySize));
        Assert.Equal(1.0, points[0].BytesPerToken);
        Assert.True(points[1].BytesPerToken > 1.2, $"{points[1]}");
    }

    [Fact]
    public void LeadingSpaces_OfCats_AreOtherTokensAndFewer()
    {
        var spaces = LeadingSpaces.Of("the cat in the hat", Tokenizer.Preset("gpt2"));
        // Published ids of GPT-2: cat and Ġcat.
        Assert.Equal((9246, 3797), (Assert.Single(spaces.Words[0].Alone).Id, Assert.Single(spaces.Words[0].Spaced).Id));
        Assert.Equal((5, 9), (spaces.Together, spaces.Apart));
    }

    [Fact]
    public void NumberSplit_OfLongNumbers_TakesThreeDigitsInNewerVocabularies()
    {
        var split = NumberSplit.Of("pay 98765432 now");
        Assert.Equal("98765432", split[0].Number);
        Assert.All(split[0].Tokens.Skip(1), pieces => Assert.Equal(["987", "654", "32"], pieces.Select(piece => piece.Text)));
        Assert.All(split, number => Assert.All(number.Tokens, pieces => Assert.Equal(number.Number, string.Concat(pieces.Select(piece => piece.Text)))));
    }

    [Fact]
    public void AttentionCost_OfBytesAgainstTokens_IsTheSquareOfTheirNumbers()
    {
        var costs = AttentionCost.Of("the cat in the hat", [new ByteScheme(), new BpeScheme("gpt2", Tokenizer.Preset("gpt2"))]);
        Assert.Equal((10_000, 2_778), (costs[0].Tokens, costs[1].Tokens));
        // 4 n² d a layer: 4 · 10^8 · 768 · 12.
        Assert.Equal(3_686.4e9, costs[0].AttentionFlops);
        Assert.Equal(24.0 * 10_000 * 768 * 768 * 12, costs[0].OtherFlops);
    }

    [Theory]
    [InlineData("short", "200")]
    [InlineData("", "200")]
    public void Corpus_TooShort_SaysSo(string text, string named) =>
        Assert.Contains(named, Assert.Throws<FusionException>(() => Corpus.Of("it", text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Corpus_OneEndlessWord_SaysSo() =>
        Assert.Contains("white space", Assert.Throws<FusionException>(() => Corpus.Of("it", new string('a', 500))).Message, StringComparison.Ordinal);

    [Fact]
    public void Tour_EmptyText_SaysSo() =>
        Assert.Contains("--text", Assert.Throws<FusionException>(() => Tour.Of("", Corpus)).Message, StringComparison.Ordinal);

    private static string Shown(PairCount pair) => $"{Encoding.UTF8.GetString(pair.Left)}+{Encoding.UTF8.GetString(pair.Right)} {pair.Count}";
}
