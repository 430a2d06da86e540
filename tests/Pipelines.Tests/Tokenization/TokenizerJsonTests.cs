using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Pipelines.Tests.Tokenization;

public sealed class TokenizerJsonTests : IDisposable
{
    private const string Text = "The cat's 22 cats saw <|endoftext|> a café \n\n 😀";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Load_OfSaved_IsTheSameTokenizer()
    {
        TokenizerTests.Trained.Save(folder["tokenizer.json"]);
        var loaded = Tokenizer.Load(folder["tokenizer.json"]);
        Assert.Equal(TokenizerTests.Trained.Hash, loaded.Hash);
        Assert.Equal(TokenizerTests.Trained.Encode(Text), loaded.Encode(Text));
    }

    [Fact]
    public void Save_ByteLevelVocabulary_IsSpelledAsHuggingFaceDoes()
    {
        TokenizerTests.Trained.Save(folder["tokenizer.json"]);
        using var json = JsonDocument.Parse(File.ReadAllBytes(folder["tokenizer.json"]));
        var model = json.RootElement.GetProperty("model");
        Assert.Equal("BPE", model.GetProperty("type").GetString());
        Assert.Equal("ByteLevel", json.RootElement.GetProperty("pre_tokenizer").GetProperty("type").GetString());
        // Byte 0x20 is written as U+0120, byte 0x0A as U+010A; two special tokens come before the bytes.
        Assert.Equal(2 + 0x20, model.GetProperty("vocab").GetProperty("\u0120").GetInt32());
        Assert.Equal(2 + 0x0A, model.GetProperty("vocab").GetProperty("\u010A").GetInt32());
        Assert.Contains("\u0120 cat", model.GetProperty("merges").EnumerateArray().Select(merge => merge.GetString()));
        Assert.Equal("<|endoftext|>", json.RootElement.GetProperty("added_tokens")[0].GetProperty("content").GetString());
    }

    [Fact]
    public void Load_MergesAsPairs_EqualsMergesAsStrings()
    {
        TokenizerTests.Trained.Save(folder["tokenizer.json"]);
        var root = JsonNode.Parse(File.ReadAllText(folder["tokenizer.json"]))!;
        var merges = root["model"]!["merges"]!.AsArray();
        root["model"]!["merges"] = new JsonArray([.. merges.Select(merge => new JsonArray([.. merge!.GetValue<string>().Split(' ').Select(part => JsonValue.Create(part))]))]);
        Assert.Equal(TokenizerTests.Trained.Hash, Tokenizer.Load(folder.Write("pairs.json", root.ToJsonString())).Hash);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1, 2]")]
    [InlineData("""{"model": {"type": "WordPiece"}}""")]
    [InlineData("""{"model": {"type": "BPE", "vocab": {"a": 0}, "merges": []}}""")]
    [InlineData("""{"pre_tokenizer": {"type": "ByteLevel"}, "model": {"type": "BPE", "vocab": {"a": 1}, "merges": []}}""")]
    [InlineData("""{"pre_tokenizer": {"type": "ByteLevel"}, "model": {"type": "BPE", "vocab": {"a": 0}, "merges": ["a b c"]}}""")]
    public void Load_UnfitFile_NamesTheFileInOneSentence(string content)
    {
        var path = folder.Write("tokenizer.json", content);
        var message = Assert.Throws<FusionException>(() => Tokenizer.Load(path)).Message;
        Assert.Contains(path, message);
        Assert.DoesNotContain('\n', message);
    }

    [Fact]
    public void Load_FileChangedAnywhere_LoadsOrThrowsFusionException()
    {
        const string Small = """
            {"added_tokens":[{"id":0,"content":"<e>"}],"pre_tokenizer":{"type":"ByteLevel"},"model":{"type":"BPE","vocab":{"a":1,"b":2,"ab":3},"merges":["a b",["a","b"]]}}
            """;
        var number = 0;
        var piece = Gen.OneOf("null", "{}", "[]", "1", "\"x\"", "", ",", "\\ud800", "-1", "0");
        Gen.Select(Gen.Int[0, Small.Length - 1], Gen.Int[0, 8], piece).Sample((start, length, replacement) =>
        {
            var changed = Small[..start] + replacement + Small[Math.Min(Small.Length, start + length)..];
            var path = folder.Write($"changed-{Interlocked.Increment(ref number)}", changed);
            try
            {
                Assert.InRange(Tokenizer.Load(path).VocabularySize, 1, 5);
            }
            catch (FusionException)
            {
            }
            File.Delete(path);
        }, iter: 3_000);
    }

    [Fact]
    public void Load_MissingFile_SaysSo() =>
        Assert.Contains("does not exist", Assert.Throws<FusionException>(() => Tokenizer.Load(folder["absent.json"])).Message);

    [Fact]
    public void Save_UnwritableFolder_SaysSo() =>
        Assert.Contains("Cannot write", Assert.Throws<FusionException>(() => TokenizerTests.Trained.Save(folder.Unwritable)).Message);

    [Fact]
    public void PrintableBytes_EveryByte_RoundTrips()
    {
        byte[] all = [.. Enumerable.Range(0, 256).Select(value => (byte)value)];
        Assert.Equal(all, PrintableBytes.TryDecode(PrintableBytes.Encode(all)));
        Assert.Equal(256, PrintableBytes.Encode(all).Distinct().Count());
        Assert.All(PrintableBytes.Encode(all).EnumerateRunes(), rune => Assert.False(Rune.IsWhiteSpace(rune) || Rune.IsControl(rune)));
    }
}
