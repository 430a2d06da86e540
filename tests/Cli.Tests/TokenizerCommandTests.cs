using System.IO.Compression;
using System.Text;
using Fusion.Pipelines.Data;
using Fusion.Pipelines.Tokenization;

namespace Fusion.Cli.Tests;

[Collection(ConsoleTests.Name)]
public sealed class TokenizerCommandTests(TrainedRun run)
{
    private string Trained()
    {
        CommandLine.Run("tokenizer", "train", "--input", run.Stories, "--vocab-size", "290", "--out", run["trained"]).AssertSuccess();
        return Path.Combine(run["trained"], "tokenizer.json");
    }

    [Fact]
    public void Decode_WhatWasEncoded_GivesTheFileBackByteForByte()
    {
        var tokenizer = Trained();
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Once upon a time, naïve 🐈\r\n\t<|endoftext|> end"), 0xFF, 0x00, 0xC3];
        File.WriteAllBytes(run["text"], bytes);
        CommandLine.Run("tokenizer", "encode", "--tokenizer", tokenizer, "--input", run["text"], "--out", run["ids"]).AssertSuccess();
        CommandLine.Run("tokenizer", "decode", "--tokenizer", tokenizer, "--input", run["ids"], "--out", run["back"]).AssertSuccess();
        Assert.Equal(bytes, File.ReadAllBytes(run["back"]));
        using var tokens = TokenFile.Open(run["ids"]);
        Assert.True(tokens.Count < bytes.Length, "Merges make fewer tokens than bytes.");
    }

    [Theory]
    [InlineData("1 2 290", "290")]
    [InlineData("-1", "-1")]
    [InlineData("12 dog", "dog")]
    [InlineData("99999999999", "99999999999")]
    public void Decode_WhatIsNoTokenId_NamesItAndLeavesTheOldOutput(string ids, string named)
    {
        var output = run.Write("decoded", "earlier");
        CommandLine.Run("tokenizer", "decode", "--tokenizer", Trained(), "--input", run.Write("bad-ids", ids), "--out", output).AssertOneSentence(named);
        Assert.Equal("earlier", File.ReadAllText(output));
    }

    [Fact]
    public void Train_DataThatIsMissing_LeavesTheOldTokenizer()
    {
        var before = File.ReadAllText(Trained());
        CommandLine.Run("tokenizer", "train", "--input", run["missing.txt"], "--out", run["trained"]).AssertOneSentence(run["missing.txt"]);
        Assert.Equal(before, File.ReadAllText(Path.Combine(run["trained"], "tokenizer.json")));
    }

    [Fact]
    public void Train_PlaceThatCannotBeWritten_NamesIt()
    {
        var place = Path.Combine(run.Stories, "folder");
        CommandLine.Run("tokenizer", "train", "--input", run.Stories, "--vocab-size", "260", "--out", place).AssertOneSentence(place);
    }

    [Fact]
    public void Train_VocabularyBelowTheBytes_NamesTheOption() =>
        CommandLine.Run("tokenizer", "train", "--input", run.Stories, "--vocab-size", "256").AssertOneSentence("--vocab-size", "257");

    [Fact]
    public void Encode_FileOrTokenizerThatIsMissing_NamesIt()
    {
        CommandLine.Run("tokenizer", "encode", "--tokenizer", Trained(), "--input", run["missing.txt"]).AssertOneSentence(run["missing.txt"]);
        CommandLine.Run("tokenizer", "encode", "--tokenizer", run["missing.json"], "--input", run.Stories).AssertOneSentence(run["missing.json"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"model\":{\"type\":\"BPE\",\"vocab\":{\"a\":0},\"merges\":[\"a b\"]}}")]
    public void Encode_DamagedTokenizer_NamesTheFile(string json)
    {
        var path = run.Write("damaged.json", json);
        CommandLine.Run("tokenizer", "encode", "--tokenizer", path, "--input", run.Stories).AssertOneSentence();
    }

    [Fact]
    public void EncodeAndDecode_Gpt2_WritesUInt16AndTheEndOfTheDocumentAndGivesTheBytesBack()
    {
        var text = run.Write("cat.txt", "the cat in the hat");
        CommandLine.Run("tokenizer", "encode", "--tokenizer", "gpt2", "--input", text, "--out", run["cat.bin"]).AssertSuccess();
        // Published ids of GPT-2: the, Ġcat, Ġin, Ġthe, Ġhat.
        ushort[] ids = [1169, 3797, 287, 262, 6877, 50256];
        Assert.Equal(ids.SelectMany(id => new[] { (byte)id, (byte)(id >> 8) }), File.ReadAllBytes(run["cat.bin"]));
        CommandLine.Run("tokenizer", "decode", "--tokenizer", "gpt2", "--input", run["cat.bin"], "--out", run["cat.back"]).AssertSuccess();
        Assert.Equal(File.ReadAllBytes(text), File.ReadAllBytes(run["cat.back"]));
    }

    [Theory]
    [InlineData("the cat<|endoftext|>")]
    [InlineData("<|endoftext|>")]
    [InlineData("<|endoftext|><|endoftext|>\n")]
    public void Decode_TextThatHasTheEndOfADocumentItself_LosesNoneOfIt(string text)
    {
        CommandLine.Run("tokenizer", "encode", "--tokenizer", "gpt2", "--input", run.Write("ends.txt", text), "--out", run["ends.bin"]).AssertSuccess();
        CommandLine.Run("tokenizer", "decode", "--tokenizer", "gpt2", "--input", run["ends.bin"], "--out", run["ends.back"]).AssertSuccess();
        Assert.Equal(text, File.ReadAllText(run["ends.back"]));
    }

    [Fact]
    public void Decode_SeveralDocuments_HaveTheirEndsBetweenThem()
    {
        CommandLine.Run("tokenizer", "encode", "--tokenizer", "gpt2", "--input", run.Write("one.txt", "the cat"), run.Write("two.txt", "the hat"), "--out", run["both.bin"]).AssertSuccess();
        CommandLine.Run("tokenizer", "decode", "--tokenizer", "gpt2", "--input", run["both.bin"], "--out", run["both.back"]).AssertSuccess();
        Assert.Equal("the cat<|endoftext|>the hat", File.ReadAllText(run["both.back"]));
    }

    [Fact]
    public void Encode_EndNone_WritesTheIdsOfTheTextAlone()
    {
        CommandLine.Run("tokenizer", "encode", "--tokenizer", "gpt2", "--input", run.Write("cat.txt", "the cat"), "--end", "none", "--out", run["bare.bin"]).AssertSuccess();
        using var tokens = TokenFile.Open(run["bare.bin"]);
        Assert.Equal([1169, 3797], tokens.AsUInt16(0, (int)tokens.Count).ToArray());
        Assert.Null(tokens.Header.DocumentEnd);
    }

    [Fact]
    public void Encode_EndThatIsNoSpecialToken_NamesIt() =>
        CommandLine.Run("tokenizer", "encode", "--tokenizer", "gpt2", "--input", run.Stories, "--end", "<end>", "--out", run["none.bin"]).AssertOneSentence("<end>", "--end");

    [Theory]
    [InlineData("docs.jsonl")]
    [InlineData("docs.jsonl.gz")]
    [InlineData("docs.jsonl.zst")]
    public void Encode_JsonLines_EndsEachDocument(string name)
    {
        var lines = Encoding.UTF8.GetBytes("{\"id\":1,\"body\":\"the cat\"}\n\n{\"body\":\"the hat\"}\n");
        using (var file = File.Create(run[name]))
        using (Stream stream = name.EndsWith("gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Compress) : name.EndsWith("zst", StringComparison.Ordinal) ? new ZstdSharp.CompressionStream(file) : file)
            stream.Write(lines);
        CommandLine.Run("tokenizer", "encode", "--tokenizer", "gpt2", "--input", run[name], "--field", "body", "--out", run["docs.bin"]).AssertSuccess();
        using var tokens = TokenFile.Open(run["docs.bin"]);
        Assert.Equal([1169, 3797, 50256, 1169, 6877, 50256], tokens.AsUInt16(0, (int)tokens.Count).ToArray());
    }

    [Theory]
    [InlineData("bad.jsonl", "{\"text\":\"a\"}\nnot json\n", "Line 2")]
    [InlineData("bad.jsonl", "{\"body\":\"a\"}\n", "--field")]
    [InlineData("bad.txt.gz", "not compressed", "bad.txt.gz")]
    [InlineData("bad.txt.zst", "not compressed", "bad.txt.zst")]
    [InlineData("empty.txt", "", "not empty")]
    public void Encode_InputThatIsDamaged_SaysSoAndLeavesNoOutput(string name, string content, string named)
    {
        CommandLine.Run("tokenizer", "encode", "--tokenizer", "gpt2", "--input", run.Write(name, content), "--out", run["none.bin"]).AssertOneSentence(named);
        Assert.False(File.Exists(run["none.bin"]));
    }

    [Fact]
    public void Encode_AfterAnInterruption_GoesOnAndWritesTheSame()
    {
        string[] inputs = [run.Write("first.txt", "the cat"), run.Write("second.jsonl", "{\"text\":\"the hat\"}\n{\"text\":5}\n")];
        CommandLine.Run(["tokenizer", "encode", "--tokenizer", "gpt2", "--out", run["resumed.bin"], "--input", .. inputs]).AssertOneSentence("Line 2");
        Assert.True(File.Exists(run["resumed.bin.partial.json"]), "The first file is noted.");
        // Marked, to see that what was done is kept; the mended line is as long as the bad one.
        using (var partial = File.OpenWrite(run["resumed.bin.partial"])) partial.Write([42, 0]);
        run.Write("second.jsonl", "{\"text\":\"the hat\"}\n          \n");
        CommandLine.Run(["tokenizer", "encode", "--tokenizer", "gpt2", "--out", run["resumed.bin"], "--input", .. inputs]).AssertSuccess();
        using var tokens = TokenFile.Open(run["resumed.bin"]);
        Assert.Equal([42, 3797, 50256, 1169, 6877, 50256], tokens.AsUInt16(0, (int)tokens.Count).ToArray());
    }

    [Fact]
    public void Train_FolderOfFiles_OpensAsEachFormat()
    {
        var path = Trained();
        var words = CommandLine.Run("tokenizer", "compare", "--tokenizers", path, "gpt2", "--input", run.Stories).AssertSuccess().Output;
        Assert.Contains("| gpt2 | 50257 |", words, StringComparison.Ordinal);
        foreach (var file in new[] { "vocab.json", "merges.txt" }) Assert.True(File.Exists(Path.Combine(run["trained"], file)), file);
        CommandLine.Run("tokenizer", "convert", "--tokenizer", path, "--out", run["copy.json"]).AssertSuccess();
        Assert.Equal(Hash(path), Hash(run["copy.json"]));
        Assert.Contains("\"the\"", CommandLine.Run("tokenizer", "inspect", "--tokenizer", "gpt2", "--text", "the cat").AssertSuccess().Output, StringComparison.Ordinal);
        CommandLine.Run("tokenizer", "convert", "--tokenizer", path, "--out", run["copy.xml"]).AssertOneSentence("copy.xml");
    }

    [Theory]
    [InlineData("--memory", "5MB", "128MB")]
    [InlineData("--memory", "much", "much")]
    [InlineData("--pattern", "(", "(")]
    [InlineData("--threads", "-1", "-1")]
    public void Train_ValueThatCannotBe_NamesIt(string option, string value, string named) =>
        CommandLine.Run("tokenizer", "train", "--input", run.Stories, "--vocab-size", "300", "--out", run["none"], option, value).AssertOneSentence(named);

    [Fact]
    public void Train_BinaryFile_SaysSo() =>
        CommandLine.Run("tokenizer", "train", "--input", run.Stories, run.Write("picture.png", "PNG\0\u0001"), "--vocab-size", "300", "--out", run["none"]).AssertOneSentence("binary", "picture.png");

    [Fact]
    public void Train_HeldOutText_ReportsBytesPerToken() =>
        // One merge, and a text of other bytes than "aa": every byte is a token.
        Assert.Contains("held out: 1.000 bytes per token", CommandLine.Run("tokenizer", "train", "--input", run.Write("a.txt", "aaaa"), "--vocab-size", "258", "--out", run["a"], "--held-out", run.Write("b.txt", "bcbc")).AssertSuccess().Output, StringComparison.Ordinal);

    [Fact]
    public void Train_Report_EndsWithTwoTokenizersOnTwoTexts()
    {
        var (a, b) = (run.Write("a.txt", "aaaa"), run.Write("b.txt", "bcbc"));
        var report = CommandLine.Run("tokenizer", "train", "--input", a, "--vocab-size", "258", "--out", run["a"], "--compare-with", "cl100k_base").AssertSuccess().Output;
        var table = report.TrimEnd().Split('\n')[^4..];
        Assert.StartsWith("| tokenizer | vocabulary | a.txt (trained on), tokens | bytes per token | code, numbers, other scripts, tokens |", table[0], StringComparison.Ordinal);
        // Four letters are two tokens of one merge, and one token of GPT-4's.
        Assert.StartsWith("| trained | 258 | 2 | 2.000 |", table[2], StringComparison.Ordinal);
        Assert.StartsWith("| cl100k_base | 100277 | 1 | 4.000 |", table[3], StringComparison.Ordinal);
        report = CommandLine.Run("tokenizer", "train", "--input", a, "--vocab-size", "258", "--out", run["a"], "--held-out", b, a).AssertSuccess().Output;
        Assert.Equal("| trained | 258 | 4 | 1.000 | 2 | 2.000 |", report.TrimEnd().Split('\n')[^2]);
    }

    [Theory]
    [InlineData("--compare-with", "nothing.json", "nothing.json")]
    [InlineData("--held-out", "nothing.txt", "nothing.txt")]
    public void Train_ReportThatCannotBeMade_SaysSoBeforeTheWork(string option, string value, string named)
    {
        CommandLine.Run("tokenizer", "train", "--input", run.Stories, "--vocab-size", "300", "--out", run["unmade"], option, run[value]).AssertOneSentence(named);
        Assert.False(Directory.Exists(run["unmade"]));
    }

    [Fact]
    public void Train_EmptyHeldOutText_SaysSo() =>
        CommandLine.Run("tokenizer", "train", "--input", run.Stories, "--vocab-size", "300", "--out", run["unmade"], "--held-out", run.Write("empty.txt", "")).AssertOneSentence("empty.txt");

    [Theory]
    [InlineData("cl100k")]
    [InlineData("o200k")]
    [InlineData("[a-z]+|[^a-z]+")]
    public void Train_AnyPattern_WritesAllThreeFiles(string pattern)
    {
        var report = CommandLine.Run("tokenizer", "train", "--input", run.Stories, "--vocab-size", "290", "--out", run["pattern"], "--pattern", pattern).AssertSuccess().Output;
        Assert.Contains("do not carry the pattern", report, StringComparison.Ordinal);
        var folder = run["pattern"];
        var whole = Tokenizer.Load(Path.Combine(folder, "tokenizer.json"));
        Assert.Equal(whole.Hash, Tokenizer.LoadGpt2(Path.Combine(folder, "vocab.json"), Path.Combine(folder, "merges.txt"), ["<|endoftext|>"], whole.PreTokenizer).Hash);
    }

    [Fact]
    public void Train_JsonLines_IsTheSameOnAnyNumberOfThreads()
    {
        var lines = run.Write("many.jsonl", string.Concat(Enumerable.Range(0, 500).Select(i => $"{{\"text\":\"the cat {i} in the hat {i * i} sat\"}}\n")));
        var hashes = new[] { "1", "2", "5" }.Select(threads =>
        {
            CommandLine.Run("tokenizer", "train", "--input", lines, "--vocab-size", "300", "--out", run["threads"], "--threads", threads).AssertSuccess();
            return Hash(run["threads"]);
        });
        Assert.Single(hashes.Distinct());
        CommandLine.Run("tokenizer", "train", "--input", run.Write("broken.jsonl", "{\"text\":\"a\"}\n{\n"), "--vocab-size", "300", "--out", run["threads"]).AssertOneSentence("Line 2");
    }

    [Theory]
    [InlineData("gpt2", "gpt2")]
    [InlineData("cl100k_base", "cl100k_base")]
    [InlineData("o200k_base", "o200k_base")]
    public void Convert_RanksOfABuiltInName_BecomeThatTokenizer(string name, string pattern)
    {
        CommandLine.Run("tokenizer", "convert", "--tokenizer", name, "--out", run["r.tiktoken"]).AssertSuccess();
        CommandLine.Run("tokenizer", "inspect", "--tokenizer", run["r.tiktoken"]).AssertOneSentence("--pattern");
        CommandLine.Run("tokenizer", "convert", "--tokenizer", run["r.tiktoken"], "--pattern", pattern, "--out", run["r.json"]).AssertSuccess();
        Assert.Equal(Hash(name), Hash(run["r.json"]));
    }

    [Fact]
    public void Convert_RanksWithSpecialTokensOfTheUser_HasThem()
    {
        CommandLine.Run("tokenizer", "convert", "--tokenizer", "cl100k_base", "--out", run["r.tiktoken"]).AssertSuccess();
        CommandLine.Run("tokenizer", "convert", "--tokenizer", run["r.tiktoken"], "--pattern", "llama3", "--special", "<a>=100300", "<b=c>=100301", "--out", run["r.json"]).AssertSuccess();
        var tokenizer = Tokenizer.Load(run["r.json"]);
        Assert.Equal([100300, 64, 100301], tokenizer.Encode("<a>a<b=c>"));
        Assert.Equal(PreTokenizer.Llama3, tokenizer.PreTokenizer);
    }

    [Theory]
    [InlineData("<a>", "<a>")]
    [InlineData("<a>=x", "<a>=x")]
    [InlineData("=5", "=5")]
    [InlineData("<a>=5", "taken")]
    public void Convert_SpecialTokenThatCannotBe_NamesIt(string special, string named)
    {
        CommandLine.Run("tokenizer", "convert", "--tokenizer", "gpt2", "--out", run["g.tiktoken"]).AssertSuccess();
        CommandLine.Run("tokenizer", "convert", "--tokenizer", run["g.tiktoken"], "--pattern", "gpt2", "--special", special, "--out", run["g.json"]).AssertOneSentence(named);
    }

    [Fact]
    public void Convert_PatternLeftOut_IsSaid()
    {
        CommandLine.Run("tokenizer", "train", "--input", run.Stories, "--vocab-size", "290", "--out", run["cl"], "--pattern", "cl100k").AssertSuccess();
        Assert.Contains("'cl100k'", CommandLine.Run("tokenizer", "convert", "--tokenizer", run["cl"], "--out", run["folder"]).AssertSuccess().Output, StringComparison.Ordinal);
        CommandLine.Run("tokenizer", "convert", "--tokenizer", "gpt2", "--special", "<a>=50300", "--out", run["g.json"]).AssertOneSentence("--pattern");
    }

    [Fact]
    public void Train_SpecialTokenTwice_SaysSo() =>
        CommandLine.Run("tokenizer", "train", "--input", run.Stories, "--vocab-size", "300", "--out", run["none"], "--special", "<a>", "<a>").AssertOneSentence("twice");

    private static string Hash(string tokenizer) =>
        CommandLine.Run("tokenizer", "inspect", "--tokenizer", tokenizer).Output.Split('\n').Single(line => line.StartsWith("SHA-256", StringComparison.Ordinal));
}
