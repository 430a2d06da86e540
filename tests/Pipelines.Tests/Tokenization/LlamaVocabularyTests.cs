using System.Text.RegularExpressions;
using CsCheck;
using Fusion.Pipelines.Data;
using Fusion.Pipelines.Tokenization;
using Microsoft.ML.Tokenizers;
using PreTokenizer = Fusion.Pipelines.Tokenization.PreTokenizer;
using Tokenizer = Fusion.Pipelines.Tokenization.Tokenizer;

namespace Fusion.Pipelines.Tests.Tokenization;

/// <summary>
/// Vocabularies of Llama's kinds from their files, against Microsoft.ML.Tokenizers from the same files. Meta's own may not
/// be shipped: the default run takes vocabularies made here, and the long mode the published files as well.
/// </summary>
public sealed class LlamaVocabularyTests : IDisposable
{
    private const string Made = "made here", Published = "published";

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Vocabularies => TestMode.IsLong ? [Made, Published] : [Made];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void EncodeOfLlama2_Stories_EqualsMicrosoftMlTokenizers(string vocabulary)
    {
        var file = Llama2(vocabulary);
        var ours = Tokenizer.LoadSentencePiece(file);
        using var model = File.OpenRead(file);
        var theirs = LlamaTokenizer.Create(model, addBeginOfSentence: false, addEndOfSentence: false);
        // No row of three equal letters: which two of them merge first, SentencePiece says, and theirs does otherwise.
        foreach (var story in StoryCorpus.Load(Repository.Stories).Stories.Take(300).Append(" two  spaces\tand é 中文 \u0301 😀 <s>\r\nand 1234567 (don't!)"))
        {
            var ids = ours.Encode(story, SpecialTokenRule.None);
            Assert.Equal(theirs.EncodeToIds(story), ids);
            Assert.Equal(story, ours.Decode(ids));
        }
    }

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void EncodeOfLlama3_AwkwardText_EqualsMicrosoftMlTokenizers(string vocabulary)
    {
        var file = Llama3(vocabulary);
        var ours = Tokenizer.LoadLlama3(file);
        using var ranks = File.OpenRead(file);
        var theirs = TiktokenTokenizer.Create(ranks, new Microsoft.ML.Tokenizers.RegexPreTokenizer(new Regex(PreTokenizer.Llama3.Pattern!), ours.SpecialTokens), null, ours.SpecialTokens);
        // What .NET's regular expressions see otherwise is named where the presets are compared.
        Texts.BasicPlane.Where(text => !text.Contains("'\u017F")).Sample(text =>
            Assert.Equal(theirs.EncodeToIds(text, considerPreTokenization: true, considerNormalization: false), ours.Encode(text, SpecialTokenRule.None)), iter: 2_000);
        foreach (var story in StoryCorpus.Load(Repository.Stories).Stories.Take(300).Append("a qzqzq, a qzqzqq"))
        {
            int[] expected = [ours.SpecialTokens["<|begin_of_text|>"], .. theirs.EncodeToIds(story), ours.SpecialTokens["<|eot_id|>"]];
            Assert.Equal(expected, ours.Encode("<|begin_of_text|>" + story + "<|eot_id|>"));
        }
    }

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Llama2_ThroughEveryFormat_StaysTheSame(string vocabulary)
    {
        var fromModel = Tokenizer.Open(Llama2(vocabulary));
        fromModel.Save(folder["tokenizer.json"]);
        fromModel.SaveGguf(folder["vocabulary.gguf"]);
        Assert.Equal(fromModel.Hash, Tokenizer.Open(folder["tokenizer.json"]).Hash);
        Assert.Equal(fromModel.Hash, Tokenizer.Open(folder["vocabulary.gguf"]).Hash);
    }

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Llama3_ThroughEveryFormat_StaysTheSame(string vocabulary)
    {
        var fromRanks = Tokenizer.LoadLlama3(Llama3(vocabulary));
        fromRanks.Save(folder["tokenizer.json"]);
        fromRanks.SaveGguf(folder["vocabulary.gguf"]);
        fromRanks.SaveTiktoken(folder["ranks"]);
        Assert.Equal(fromRanks.Hash, Tokenizer.Open(folder["tokenizer.json"]).Hash);
        Assert.Equal(fromRanks.Hash, Tokenizer.Open(folder["vocabulary.gguf"]).Hash);
        Assert.Equal(fromRanks.Hash, Tokenizer.LoadLlama3(folder["ranks"]).Hash);
    }

    /// <summary>Hugging Face's file of a vocabulary and SentencePiece's must encode alike; the default run writes the first itself.</summary>
    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void EncodeOfLlama2_TokenizerJson_EqualsTheModel(string vocabulary)
    {
        var fromModel = Tokenizer.LoadSentencePiece(Llama2(vocabulary));
        var json = vocabulary == Published ? Repository.Data("tokenizers", "llama2", "tokenizer.json") : folder["tokenizer.json"];
        if (vocabulary == Made) fromModel.Save(json);
        var fromJson = Tokenizer.Load(json);
        Texts.Valid.Where(text => !text.Contains('\u2581')).Sample(text =>
            Assert.Equal(fromModel.Encode(text, SpecialTokenRule.None), fromJson.Encode(text, SpecialTokenRule.None)), iter: 2_000);
    }

    private string Llama2(string vocabulary)
    {
        if (vocabulary == Published) return Repository.Data("tokenizers", "llama2", "tokenizer.model");
        File.WriteAllBytes(folder["tokenizer.model"], SmallSentencePiece.Model);
        return folder["tokenizer.model"];
    }

    private string Llama3(string vocabulary)
    {
        if (vocabulary == Published) return Repository.Data("tokenizers", "llama3", "llama3.tiktoken");
        Tokenizer.Preset("gpt2").SaveTiktoken(folder["made.ranks"]);
        // As in Llama 3's own file, a token that no merges lead to: found where it is a whole pre-token.
        File.AppendAllText(folder["made.ranks"], $"{Convert.ToBase64String(" qzqzq"u8)} 50256\n");
        return folder["made.ranks"];
    }
}
