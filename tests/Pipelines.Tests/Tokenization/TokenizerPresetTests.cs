using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CsCheck;
using Fusion.Pipelines.Tokenization;
using Microsoft.ML.Tokenizers;
using Tokenizer = Fusion.Pipelines.Tokenization.Tokenizer;

namespace Fusion.Pipelines.Tests.Tokenization;

public sealed class TokenizerPresetTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>The hashes that tiktoken itself checks its downloads against.</summary>
    [Theory]
    [InlineData("r50k_base", "306cd27f03c1a714eca7108e03d66b7dc042abe8c258b44c199a7ed9838dd930")]
    [InlineData("cl100k_base", "223921b76ee99bde995b7ff738513eef100fb51d18c93597a113bcffe865b2a7")]
    [InlineData("o200k_base", "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d")]
    public void Preset_WrittenAsRanks_IsThePublishedFile(string name, string sha256)
    {
        Tokenizer.Preset(name).SaveTiktoken(folder["ranks"]);
        Assert.Equal(sha256, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(folder["ranks"]))));
    }

    [Theory]
    [InlineData("cl100k_base", "tokens.json")]
    [InlineData("gpt2", "tokens_gpt2.json")]
    public void Encode_GoldenText_GivesTheGoldenIds(string name, string file)
    {
        var text = File.ReadAllText(Repository.File("tests", "Pipelines.Tests", "Tokenization", "Golden", "lib.rs.txt"));
        var ids = JsonSerializer.Deserialize<int[]>(File.ReadAllText(Repository.File("tests", "Pipelines.Tests", "Tokenization", "Golden", file)));
        Assert.Equal(ids, Tokenizer.Preset(name).Encode(text));
    }

    [Theory]
    [InlineData("gpt2", "gpt2")]
    [InlineData("r50k_base", "text-davinci-001")]
    [InlineData("cl100k_base", "gpt-4")]
    [InlineData("o200k_base", "gpt-4o")]
    public void Encode_AwkwardText_EqualsMicrosoftMlTokenizers(string name, string model)
    {
        var ours = Tokenizer.Preset(name);
        ours.SaveTiktoken(folder["ranks"]);
        using var ranks = File.OpenRead(folder["ranks"]);
        var theirs = TiktokenTokenizer.CreateForModel(model, ranks);
        // Beyond the basic plane their classes are those of UTF-16 halves; and .NET's case folding does not know that U+017F
        // is an s, as the folding of the original's regular expressions does.
        Texts.BasicPlane.Where(text => !text.Contains("'\u017F")).Sample(text =>
            Assert.Equal(theirs.EncodeToIds(text, considerPreTokenization: true, considerNormalization: false), ours.Encode(text, SpecialTokenRule.None)), iter: 3_000);
    }

    [Theory]
    [InlineData("gpt2")]
    [InlineData("cl100k_base")]
    [InlineData("o200k_base")]
    public void Encode_AnyBytes_EqualsTheDefinitionAndDecodesBack(string name)
    {
        var tokenizer = Tokenizer.Preset(name);
        var judge = new RankBpe(tokenizer);
        Gen.OneOf(Texts.Bytes, Texts.Prose, Gen.Byte.Array[0, 100]).Sample(text =>
        {
            var ids = tokenizer.Encode(text, SpecialTokenRule.None);
            Assert.Equal(judge.Encode(text), ids);
            Assert.Equal(text, tokenizer.DecodeBytes(ids));
        }, iter: 2_000);
    }

    [Theory]
    [InlineData("gpt2", "Hello<|endoftext|>", new[] { 15496, 50256 })]
    [InlineData("cl100k_base", "<|fim_prefix|>a<|endofprompt|>", new[] { 100258, 64, 100276 })]
    [InlineData("o200k_base", "a<|endoftext|><|endofprompt|>", new[] { 64, 199999, 200018 })]
    public void Encode_SpecialTokens_HaveThePublishedIds(string name, string text, int[] ids) => Assert.Equal(ids, Tokenizer.Preset(name).Encode(text));

    [Theory]
    [InlineData('a')]
    [InlineData(' ')]
    [InlineData('\n')]
    public void Encode_AMillionOfOneCharacter_DecodesBack(char character)
    {
        var text = new string(character, 1_000_000);
        Assert.All(Tokenizer.PresetNames, name => Assert.Equal(text, Tokenizer.Preset(name).Decode(Tokenizer.Preset(name).Encode(text))));
    }

    [Fact]
    public void Decode_UnusedId_SaysSo() =>
        Assert.Contains("id 100256 is not in use", Assert.Throws<FusionException>(() => Tokenizer.Preset("cl100k_base").Decode([100256])).Message);

    [Fact]
    public void Preset_UnknownName_NamesTheKnown() =>
        Assert.Contains("o200k_base", Assert.Throws<FusionException>(() => Tokenizer.Preset("gpt5")).Message);
}
