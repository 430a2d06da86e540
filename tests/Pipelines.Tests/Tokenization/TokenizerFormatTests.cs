using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Pipelines.Tests.Tokenization;

/// <summary>From one file format to another and back: the same tokenizer, or a refusal.</summary>
public sealed class TokenizerFormatTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string> Presets => [.. Tokenizer.PresetNames];

    [Theory]
    [MemberData(nameof(Presets))]
    public void Preset_ThroughEveryFormat_StaysTheSame(string name)
    {
        var preset = Tokenizer.Preset(name);
        preset.Save(folder["tokenizer.json"]);
        var fromJson = Tokenizer.Load(folder["tokenizer.json"]);
        Assert.Equal(preset.Hash, fromJson.Hash);
        fromJson.SaveTiktoken(folder["ranks"]);
        var fromRanks = Tokenizer.LoadTiktoken(folder["ranks"], preset.PreTokenizer, preset.SpecialTokens);
        Assert.Equal(preset.Hash, fromRanks.Hash);
        if (name != "cl100k_base")
        {
            fromRanks.SaveGguf(folder["vocabulary.gguf"]);
            Assert.Equal(preset.Hash, Tokenizer.LoadGguf(folder["vocabulary.gguf"]).Hash);
        }
        if (fromRanks.Definition.WholePieces) Assert.Contains("save a tokenizer.json", Assert.Throws<FusionException>(() => fromRanks.SaveGpt2(folder["v"], folder["m"])).Message);
        else
        {
            fromRanks.SaveGpt2(folder["vocab.json"], folder["merges.txt"]);
            Assert.Equal(preset.Hash, Tokenizer.LoadGpt2(folder["vocab.json"], folder["merges.txt"], [.. preset.SpecialTokens.Keys], preset.PreTokenizer).Hash);
        }
    }

    [Fact]
    public void Trained_ThroughEveryFormat_StaysTheSame()
    {
        var trained = TokenizerTests.Trained;
        trained.SaveGpt2(folder["vocab.json"], folder["merges.txt"]);
        Assert.Equal(trained.Hash, Tokenizer.LoadGpt2(folder["vocab.json"], folder["merges.txt"], [.. trained.SpecialTokens.Keys]).Hash);
        trained.SaveGguf(folder["vocabulary.gguf"]);
        Assert.Equal(trained.Hash, Tokenizer.LoadGguf(folder["vocabulary.gguf"]).Hash);
        trained.SaveTiktoken(folder["ranks"]);
        Assert.Equal(trained.Hash, Tokenizer.LoadTiktoken(folder["ranks"], PreTokenizer.Gpt2, trained.SpecialTokens).Hash);
    }

    [Fact]
    public void Load_EveryWayToCutATokenListedAsMerge_EncodesAsTheOneThatHappens()
    {
        // As converters from ranks write it: for each token all pairs that join to it, in order of its rank.
        var trained = TokenizerTests.Trained;
        trained.Save(folder["tokenizer.json"]);
        var root = JsonNode.Parse(File.ReadAllText(folder["tokenizer.json"]))!;
        var ids = root["model"]!["vocab"]!.AsObject().ToDictionary(entry => entry.Key, entry => entry.Value!.GetValue<int>());
        var merges = from entry in ids
                     where !trained.SpecialTokens.ContainsKey(entry.Key)
                     orderby entry.Value
                     from cut in Enumerable.Range(1, entry.Key.Length - 1)
                     where ids.ContainsKey(entry.Key[..cut]) && ids.ContainsKey(entry.Key[cut..])
                     select JsonValue.Create($"{entry.Key[..cut]} {entry.Key[cut..]}");
        root["model"]!["merges"] = new JsonArray([.. merges]);
        var all = Tokenizer.Load(folder.Write("all.json", root.ToJsonString()));
        Assert.True(all.Merges.Count > trained.Merges.Count);
        Texts.Prose.Sample(text => Assert.Equal(trained.Encode(text), all.Encode(text)), iter: 300);
        all.SaveTiktoken(folder["ranks"]);
        Assert.Equal(trained.Hash, Tokenizer.LoadTiktoken(folder["ranks"], PreTokenizer.Gpt2, trained.SpecialTokens).Hash);
    }

    [Fact]
    public void LoadTiktoken_TokenThatNoMergesLeadTo_IsFoundWhole()
    {
        // "wxyz" cannot arise: "x" and "y" merge first, and then there is no pair whose join is a token.
        string[] tokens = [.. Enumerable.Range(0, 256).Select(value => ((char)value).ToString()), "xy", "wxyz"];
        var lines = tokens.Select((token, id) => $"{Convert.ToBase64String(Encoding.Latin1.GetBytes(token))} {id}");
        var tokenizer = Tokenizer.LoadTiktoken(folder.Write("ranks", string.Join('\n', lines)), PreTokenizer.Gpt2);
        Assert.Equal([257], tokenizer.Encode("wxyz"));
        Assert.Equal(["wxyz", " ", "w", "xy", "z"], tokenizer.Encode("wxyz wxyz").Select(id => Encoding.Latin1.GetString(tokenizer.TokenBytes(id))));
        tokenizer.Save(folder["tokenizer.json"]);
        Assert.Equal(tokenizer.Hash, Tokenizer.Load(folder["tokenizer.json"]).Hash);
    }

    [Fact]
    public void LoadLlama3_RanksAlone_AddsTheKnownSpecialTokens()
    {
        var lines = Enumerable.Range(0, 256).Select(value => $"{Convert.ToBase64String([(byte)value])} {value}");
        var tokenizer = Tokenizer.LoadLlama3(folder.Write("tokenizer.model", string.Join('\n', lines)));
        Assert.Equal(512, tokenizer.VocabularySize);
        Assert.Equal([256, 262, 'a', 263, 265, 511], tokenizer.Encode("<|begin_of_text|><|start_header_id|>a<|end_header_id|><|eot_id|><|reserved_special_token_250|>"));
        Assert.Same(PreTokenizer.Llama3, tokenizer.PreTokenizer);
    }

    [Fact]
    public void Load_TemplateAroundTexts_IsKept()
    {
        TokenizerTests.Trained.Save(folder["tokenizer.json"]);
        var root = JsonNode.Parse(File.ReadAllText(folder["tokenizer.json"]))!;
        root["post_processor"] = JsonNode.Parse("""
            {"type":"TemplateProcessing","single":[{"SpecialToken":{"id":"<|endoftext|>","type_id":0}},{"Sequence":{"id":"A","type_id":0}}],
             "pair":[],"special_tokens":{"<|endoftext|>":{"id":"<|endoftext|>","ids":[0],"tokens":["<|endoftext|>"]}}}
            """);
        var tokenizer = Tokenizer.Load(folder.Write("template.json", root.ToJsonString()));
        Assert.Equal([0], tokenizer.Template.Before);
        Assert.Empty(tokenizer.Template.After);
        tokenizer.Save(folder["again.json"]);
        Assert.Equal([0], Tokenizer.Load(folder["again.json"]).Template.Before);
        tokenizer.SaveGguf(folder["vocabulary.gguf"]);
        Assert.Equal([0], Tokenizer.LoadGguf(folder["vocabulary.gguf"]).Template.Before);
    }

    [Fact]
    public void Save_OwnPattern_LoadsWithIt()
    {
        using var trainer = new BpeTrainer(300, preTokenizer: PreTokenizer.FromPattern(@"\p{L}+|[^\p{L}]+"));
        trainer.Add("one two three two one");
        var tokenizer = trainer.Train();
        tokenizer.Save(folder["tokenizer.json"]);
        Assert.Equal(tokenizer.Hash, Tokenizer.Load(folder["tokenizer.json"]).Hash);
    }

    [Fact]
    public void Open_NameOrFileOrFolder_IsRecognised()
    {
        var trained = TokenizerTests.Trained;
        Assert.Same(Tokenizer.Preset("gpt2"), Tokenizer.Open("gpt2"));
        trained.SaveGguf(folder["a.gguf"]);
        Assert.Equal(trained.Hash, Tokenizer.Open(folder["a.gguf"]).Hash);
        File.WriteAllBytes(folder["tokenizer.model"], SmallSentencePiece.Model);
        Assert.Equal(SmallSentencePiece.Tokenizer.Hash, Tokenizer.Open(folder["tokenizer.model"]).Hash);
        Tokenizer.Preset("gpt2").SaveGpt2(folder["vocab.json"], folder["merges.txt"]);
        Assert.Equal(Tokenizer.Preset("gpt2").Hash, Tokenizer.Open(folder.Path).Hash);
        trained.Save(folder["tokenizer.json"]);
        Assert.Equal(trained.Hash, Tokenizer.Open(folder["tokenizer.json"]).Hash);
        Assert.Equal(trained.Hash, Tokenizer.Open(folder.Path).Hash);
        trained.SaveTiktoken(folder["ranks"]);
        Assert.Contains("does not tell its pre-tokenizer", Assert.Throws<FusionException>(() => Tokenizer.Open(folder["ranks"])).Message);
        Assert.Contains("does not exist", Assert.Throws<FusionException>(() => Tokenizer.Open(folder["absent"])).Message);
        Assert.Contains("malformed", Assert.Throws<FusionException>(() => Tokenizer.Open(folder.Write("empty", ""))).Message);
        Directory.CreateDirectory(folder["nothing"]);
        Assert.Contains("holds no tokenizer", Assert.Throws<FusionException>(() => Tokenizer.Open(folder["nothing"])).Message);
    }

    [Fact]
    public void SaveTiktoken_MergesOutOfOrder_SaysThatRanksDoNotTell()
    {
        byte[][] bytes = [.. Enumerable.Range(0, 256).Select(value => new[] { (byte)value }), "ab"u8.ToArray(), "bc"u8.ToArray()];
        var tokenizer = new Tokenizer(bytes, [("b"u8.ToArray(), "c"u8.ToArray()), ("a"u8.ToArray(), "b"u8.ToArray())]);
        Assert.Contains("order of its ids", Assert.Throws<FusionException>(() => tokenizer.SaveTiktoken(folder["ranks"])).Message);
        Assert.False(File.Exists(folder["ranks"]));
    }

    [Fact]
    public void Save_FormatThatCannotTell_SaysSo()
    {
        Assert.Contains("save a tokenizer.json", Assert.Throws<FusionException>(() => SmallSentencePiece.Tokenizer.SaveGpt2(folder["v"], folder["m"])).Message);
        Assert.Contains("no name for the pre-tokenizer", Assert.Throws<FusionException>(() => Tokenizer.Preset("cl100k_base").SaveGguf(folder["g"])).Message);
        Assert.Contains("byte-level vocabularies only", Assert.Throws<FusionException>(() => SmallSentencePiece.Tokenizer.SaveTiktoken(folder["t"])).Message);
    }
}
