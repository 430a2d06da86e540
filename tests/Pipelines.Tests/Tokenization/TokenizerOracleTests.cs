using System.Text.RegularExpressions;
using Fusion.Pipelines.Data;
using Fusion.Pipelines.Tokenization;
using Microsoft.ML.Tokenizers;

namespace Fusion.Pipelines.Tests.Tokenization;

/// <summary>The same vocabulary and merges in Microsoft.ML.Tokenizers' GPT-2-style tokenizer must give the same ids.</summary>
public class TokenizerOracleTests
{
    [Fact]
    public void Encode_Stories_EqualsMicrosoftMlTokenizers()
    {
        var stories = StoryCorpus.Load(Repository.Stories).Stories;
        using var trainer = new BpeTrainer(800, [StoryCorpus.Separator]);
        foreach (var story in stories.Take(300)) trainer.Add(story);
        var ours = trainer.Train();
        var theirs = Oracle(ours);

        foreach (var story in stories.Skip(3_000).Take(200).Append("It's 12 o'clock!  \n\n\n  Ünïcode … ½ — they'll've\t\tgone  😀"))
            Assert.Equal(theirs.EncodeToIds(story), ours.Encode(story));
    }

    private static BpeTokenizer Oracle(Fusion.Pipelines.Tokenization.Tokenizer tokenizer)
    {
        var vocabulary = Enumerable.Range(0, tokenizer.VocabularySize).Select(id => KeyValuePair.Create(PrintableBytes.Encode(tokenizer.TokenBytes(id)), id));
        return BpeTokenizer.Create(new BpeOptions(vocabulary)
        {
            Merges = tokenizer.Merges.Select(merge => $"{PrintableBytes.Encode(merge.Left)} {PrintableBytes.Encode(merge.Right)}"),
            ByteLevel = true,
            PreTokenizer = new Microsoft.ML.Tokenizers.RegexPreTokenizer(new Regex(Fusion.Pipelines.Tokenization.PreTokenizer.Gpt2.Pattern!), specialTokens: null),
        });
    }
}
