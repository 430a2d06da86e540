using System.Text;
using CsCheck;
using Fusion.Pipelines.Data;
using Fusion.Pipelines.Tokenization;
using Microsoft.ML.Tokenizers;
using Tokenizer = Fusion.Pipelines.Tokenization.Tokenizer;

namespace Fusion.Pipelines.Tests.Tokenization;

public sealed class SentencePieceTests : IDisposable
{
    private static readonly Gen<string> Spaced = Gen.Frequency(
        (3, Gen.OneOf(" ", "  ", "the", "cat", "s", "that", " hat", "\n", "é", "中", "😀", "\u2581", "aaa", "<0x41>")),
        (1, Texts.Valid)).List[0, 30].Select(string.Concat);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Encode_AnyText_EqualsTheDefinition() =>
        Spaced.Sample(text => Assert.Equal(SmallSentencePiece.Encode(text), SmallSentencePiece.Tokenizer.Encode(text, SpecialTokenRule.None)), iter: 3_000);

    [Fact]
    public void Encode_Stories_EqualsMicrosoftMlTokenizers()
    {
        using var model = new MemoryStream(SmallSentencePiece.Model);
        var theirs = LlamaTokenizer.Create(model, addBeginOfSentence: false, addEndOfSentence: false);
        // No row of three equal letters: which two of them merge first, SentencePiece says, and theirs does otherwise.
        foreach (var story in StoryCorpus.Load(Repository.Stories).Stories.Take(300).Append(" two  spaces\tand é 😀 <s>"))
            Assert.Equal(theirs.EncodeToIds(story), SmallSentencePiece.Tokenizer.Encode(story, SpecialTokenRule.None));
    }

    [Fact]
    public void Decode_OfEncodedText_IsTheText() =>
        Spaced.Where(text => !text.Contains('\u2581')).Sample(text =>
        {
            var ids = SmallSentencePiece.Tokenizer.Encode(text, SpecialTokenRule.None);
            Assert.Equal(text, SmallSentencePiece.Tokenizer.Decode(ids));
            var stream = new StreamingDecoder(SmallSentencePiece.Tokenizer);
            Assert.Equal(text, string.Concat(ids.Select(stream.Append)) + stream.Finish());
        }, iter: 2_000);

    [Fact]
    public void DecodeBytes_OfBytesThatAreNoText_IsThoseBytes() =>
        Gen.Byte.Array[0, 60].Where(bytes => bytes.AsSpan().IndexOf("\u2581"u8) < 0).Sample(bytes =>
            Assert.Equal(bytes, SmallSentencePiece.Tokenizer.DecodeBytes(SmallSentencePiece.Tokenizer.Encode(bytes, SpecialTokenRule.None))), iter: 2_000);

    [Fact]
    public void Save_AsJson_LoadsAsTheSameTokenizer()
    {
        SmallSentencePiece.Tokenizer.Save(folder["tokenizer.json"]);
        Assert.Equal(SmallSentencePiece.Tokenizer.Hash, Tokenizer.Load(folder["tokenizer.json"]).Hash);
    }

    [Fact]
    public void Save_AsGguf_LoadsAsTheSameTokenizer()
    {
        SmallSentencePiece.Tokenizer.SaveGguf(folder["vocabulary.gguf"]);
        Assert.Equal(SmallSentencePiece.Tokenizer.Hash, Tokenizer.LoadGguf(folder["vocabulary.gguf"]).Hash);
    }

    [Theory]
    // "first": a space before the text alone; "split": every space begins a pre-token, so rows of them do not merge.
    [InlineData("first", false, "the<s>the", "\u2581the|<s>|the")]
    [InlineData("always", false, "the<s>the", "\u2581the|<s>|\u2581the")]
    [InlineData("never", false, "the cat", "the|\u2581cat")]
    [InlineData("always", false, " the", "\u2581the")]
    [InlineData("always", false, "the    the", "\u2581the|\u2581\u2581|\u2581|\u2581the")]
    [InlineData("always", true, "the    the", "\u2581the|\u2581|\u2581|\u2581|\u2581the")]
    public void Load_Metaspace_PutsAndCutsSpacesAsItSays(string scheme, bool split, string text, string expected)
    {
        SmallSentencePiece.Tokenizer.Save(folder["tokenizer.json"]);
        var root = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(folder["tokenizer.json"]))!;
        root["normalizer"] = null;
        root["pre_tokenizer"] = new System.Text.Json.Nodes.JsonObject { ["type"] = "Metaspace", ["replacement"] = "\u2581", ["prepend_scheme"] = scheme, ["split"] = split };
        var tokenizer = Tokenizer.Load(folder.Write("metaspace.json", root.ToJsonString()));
        var names = tokenizer.Encode(text).Select(id => Encoding.UTF8.GetString(tokenizer.TokenBytes(id)).Replace(' ', '\u2581'));
        Assert.Equal(expected.Split('|'), names);
        tokenizer.Save(folder["again.json"]);
        Assert.Equal(tokenizer.Hash, Tokenizer.Load(folder["again.json"]).Hash);
    }

    [Fact]
    public void LoadSentencePiece_UnfitModel_NamesTheFileInOneSentence()
    {
        List<(string, float, int)> none = [("a", 0, 1)];
        byte[][] unfit = [[], [0xFF], [0x0A, 200, 1], SmallSentencePiece.Model[..500], SmallSentencePiece.Write(none), SmallSentencePiece.Write(none, kind: 1), SmallSentencePiece.Write(none, removesSpaces: true)];
        foreach (var bytes in unfit)
        {
            File.WriteAllBytes(folder["tokenizer.model"], bytes);
            var message = Assert.Throws<FusionException>(() => Tokenizer.LoadSentencePiece(folder["tokenizer.model"])).Message;
            Assert.Contains(folder["tokenizer.model"], message);
            Assert.DoesNotContain('\n', message);
        }
    }
}
