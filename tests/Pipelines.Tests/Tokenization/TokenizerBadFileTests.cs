using System.Text.Json.Nodes;
using CsCheck;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Pipelines.Tests.Tokenization;

/// <summary>Files that are no tokenizer, or one that is not supported: one sentence that says where and what.</summary>
public sealed class TokenizerBadFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("normalizer", """{"type": "NFC"}""", "the normalizer 'NFC'")]
    [InlineData("pre_tokenizer", """{"type": "Digits", "individual_digits": true}""", "the pre-tokenizer 'Digits'")]
    [InlineData("pre_tokenizer", """{"type": "ByteLevel", "add_prefix_space": true}""", "'add_prefix_space'")]
    [InlineData("pre_tokenizer", """{"type": "ByteLevel", "add_prefix_space": false, "use_regex": false}""", "without its regular expression")]
    [InlineData("pre_tokenizer", """{"type": "Sequence", "pretokenizers": [{"type": "Split", "pattern": {"Regex": "a"}, "behavior": "Isolated", "invert": false}, {"type": "ByteLevel", "add_prefix_space": false, "use_regex": false}]}""", "'Isolated'")]
    [InlineData("post_processor", """{"type": "BertProcessing"}""", "the post-processor 'BertProcessing'")]
    [InlineData("decoder", """{"type": "WordPiece"}""", "the decoder 'WordPiece'")]
    [InlineData("truncation", """{"max_length": 5}""", "'truncation'")]
    public void Load_SomethingUnknown_NamesIt(string part, string value, string expected)
    {
        TokenizerTests.Trained.Save(folder["tokenizer.json"]);
        var root = JsonNode.Parse(File.ReadAllText(folder["tokenizer.json"]))!;
        root[part] = JsonNode.Parse(value);
        var path = folder.Write("unknown.json", root.ToJsonString());
        var message = Assert.Throws<FusionException>(() => Tokenizer.Load(path)).Message;
        Assert.Contains(expected, message);
        Assert.Contains(path, message);
    }

    [Theory]
    [InlineData("vocab", """{"a": 0, "b": 0}""", "to two tokens")]
    [InlineData("vocab", """{"a": 0, "b": 2}""", "no token with id 1")]
    [InlineData("vocab", """{"a": 0, "": 1}""", "empty token")]
    [InlineData("vocab", """{"a": -1}""", "id -1")]
    [InlineData("vocab", """{"日": 0}""", "not byte-level")]
    [InlineData("merges", """["a zz"]""", "lacks one of them")]
    [InlineData("dropout", "0.1", "'dropout'")]
    [InlineData("continuing_subword_prefix", "\"##\"", "'continuing_subword_prefix'")]
    public void Load_InconsistentModel_SaysWhat(string part, string value, string expected)
    {
        var root = JsonNode.Parse("""{"pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": false}, "model": {"type": "BPE", "vocab": {"a": 0, "b": 1, "ab": 2}, "merges": ["a b"]}}""")!;
        root["model"]![part] = JsonNode.Parse(value);
        Assert.Contains(expected, Assert.Throws<FusionException>(() => Tokenizer.Load(folder.Write("model.json", root.ToJsonString()))).Message);
    }

    [Theory]
    [InlineData("[{\"id\": 0, \"content\": \"x\"}, {\"id\": 1, \"content\": \"x\"}]", "listed twice")]
    [InlineData("[{\"id\": 3, \"content\": \"x\", \"lstrip\": true}]", "'lstrip'")]
    [InlineData("[{\"id\": 3, \"content\": \"\"}]", "empty special token")]
    public void Load_UnfitSpecialTokens_SaysWhy(string added, string expected)
    {
        var root = JsonNode.Parse("""{"pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": false}, "model": {"type": "BPE", "vocab": {"a": 0, "b": 1, "ab": 2}, "merges": ["a b"]}}""")!;
        root["added_tokens"] = JsonNode.Parse(added);
        Assert.Contains(expected, Assert.Throws<FusionException>(() => Tokenizer.Load(folder.Write("added.json", root.ToJsonString()))).Message);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("YQ==", "Line 1")]
    [InlineData("YQ== 0\n!! 1", "Line 2")]
    [InlineData("YQ== 0\nYg== 0", "rank 0 twice")]
    [InlineData("YQ== -1", "Line 1")]
    [InlineData("YQ== 99999999999", "Line 1")]
    [InlineData("YQ== 0", "no token for the byte 0x00")]
    public void LoadTiktoken_UnfitFile_SaysWhere(string content, string expected) =>
        Assert.Contains(expected, Assert.Throws<FusionException>(() => Tokenizer.LoadTiktoken(folder.Write("ranks", content), PreTokenizer.Gpt2)).Message);

    [Theory]
    [InlineData("{}", "", "a b", "lacks one of them")]
    [InlineData("[]", "", "", "not a JSON object")]
    [InlineData("{\"a\": 1}", "", "", "no token with id 0")]
    [InlineData("{\"a\": 0, \"b\": 2}", "", "", "no token with id 1")]
    [InlineData("{\"a\": 0, \"b\": 0}", "", "", "two tokens with id 0")]
    [InlineData("{\"a\": -1}", "", "", "the id -1")]
    [InlineData("{\"a\": 0, \"<s>\": 2000000000}", "<s>", "", "no token with id 1")]
    [InlineData("{\"a\": 0}", "", "a", "not two tokens")]
    [InlineData("{\"日\": 0}", "", "", "neither byte-level nor")]
    public void LoadGpt2_UnfitFiles_SaysWhat(string vocabulary, string special, string merges, string expected) =>
        Assert.Contains(expected, Assert.Throws<FusionException>(() => Tokenizer.LoadGpt2(folder.Write("vocab.json", vocabulary), folder.Write("merges.txt", merges), special.Length == 0 ? [] : [special])).Message);

    [Fact]
    public void LoadGguf_FileCutAnywhere_SaysSo()
    {
        TokenizerTests.Trained.SaveGguf(folder["whole.gguf"]);
        var whole = File.ReadAllBytes(folder["whole.gguf"]);
        var number = 0;
        Gen.Int[0, whole.Length - 1].Sample(length =>
        {
            var path = folder[$"cut-{Interlocked.Increment(ref number)}"];
            File.WriteAllBytes(path, whole[..length]);
            Assert.Contains(path, Assert.Throws<FusionException>(() => Tokenizer.LoadGguf(path)).Message);
            File.Delete(path);
        }, iter: 200);
    }

    [Fact]
    public void Load_BinaryFile_SaysItIsMalformed()
    {
        File.WriteAllBytes(folder["tokenizer.json"], [0, 1, 2, 0xFF, 0xFE]);
        Assert.Contains("is malformed", Assert.Throws<FusionException>(() => Tokenizer.Load(folder["tokenizer.json"])).Message);
    }
}
