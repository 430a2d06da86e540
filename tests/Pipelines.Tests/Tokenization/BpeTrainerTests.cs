using System.Text;
using CsCheck;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Pipelines.Tests.Tokenization;

public class BpeTrainerTests
{
    private const string Sennrich =
        "low low low low low lower lower widest widest widest newest newest newest newest newest newest";

    private static string Latin1(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    [Fact]
    public void Train_WorkedExampleOfSennrich_MergesInTheStatedOrder()
    {
        using var trainer = new BpeTrainer(256 + 12, preTokenizer: new WhitespacePreTokenizer());
        trainer.Add(Sennrich);
        var merges = trainer.Train().Merges.Select(merge => Latin1([.. merge.Left, .. merge.Right]));
        Assert.Equal(["st", "est", "ow", "low", "west", "ne", "newest", "wi", "wid", "widest", "lowe", "lower"], merges);
    }

    [Fact]
    public void Train_SixMergesOfSennrich_EncodesNewestAsNeWest()
    {
        using var trainer = new BpeTrainer(256 + 6, preTokenizer: new WhitespacePreTokenizer());
        trainer.Add(Sennrich);
        var tokenizer = trainer.Train();
        Assert.Equal(["ne", "west"], tokenizer.Encode("newest").Select(id => Latin1(tokenizer.TokenBytes(id).ToArray())));
    }

    [Fact]
    public void Train_AnyText_EqualsCountingAfreshBeforeEachMerge()
    {
        var text = Gen.OneOf("a", "b", "c", " ", "ab", "'s", "é", "1").List[0, 120].Select(string.Concat);
        text.Where(value => value.Length > 0).Sample(value =>
        {
            using var trainer = new BpeTrainer(256 + 40);
            trainer.Add(value);
            var merges = trainer.Train().Merges.Select(merge => (Latin1(merge.Left), Latin1(merge.Right))).ToList();
            // Both stop early when pairs run out; a join that two merges spell costs the trainer no id, so it may go on.
            var expected = NaiveBpe.Train(value, merges.Count, PreTokenizer.Gpt2);
            Assert.Equal(expected, merges);
            Assert.True(merges.Count >= 40 || NaiveBpe.Train(value, 41, PreTokenizer.Gpt2).Count == merges.Count);
        }, iter: 500);
    }

    [Fact]
    public void Train_SpecialToken_IsABoundaryAndNeverCounted()
    {
        const string Special = "<|endoftext|>";
        using var trainer = new BpeTrainer(256 + 1 + 50, [Special]);
        trainer.Add(string.Concat(Enumerable.Repeat("ab" + Special, 20)));
        var tokenizer = trainer.Train();
        Assert.Equal([("a", "b")], tokenizer.Merges.Select(merge => (Latin1(merge.Left), Latin1(merge.Right))));
        Assert.Equal(0, tokenizer.SpecialTokens[Special]);
        Assert.Equal(258, tokenizer.VocabularySize);
    }

    [Fact]
    public void Train_PairsRunOut_MakesFewerMerges()
    {
        using var trainer = new BpeTrainer(10_000);
        trainer.Add("hello");
        Assert.Equal(256 + 4, trainer.Train().VocabularySize);
    }

    [Fact]
    public void Train_NoText_SaysSo() =>
        Assert.Contains("no text", Assert.Throws<FusionException>(() => new BpeTrainer(300).Train()).Message);

    [Fact]
    public void Constructor_VocabularyBelowTheBytes_NamesTheSmallestPossible() =>
        Assert.Contains("at least 257", Assert.Throws<FusionException>(() => new BpeTrainer(256, ["<|endoftext|>"])).Message);
}
