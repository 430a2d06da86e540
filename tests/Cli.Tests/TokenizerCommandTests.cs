using System.Text;

namespace Fusion.Cli.Tests;

[Collection(ConsoleTests.Name)]
public sealed class TokenizerCommandTests(TrainedRun run)
{
    private string Trained()
    {
        CommandLine.Run("tokenizer", "train", "--data", run.Stories, "--vocabulary", "290", "--out", run["tokenizer.json"]).AssertSuccess();
        return run["tokenizer.json"];
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
        var ids = File.ReadAllText(run["ids"]).Split(' ');
        Assert.True(ids.Length < bytes.Length, "Merges make fewer tokens than bytes.");
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
        CommandLine.Run("tokenizer", "train", "--data", run["missing.txt"], "--out", run["tokenizer.json"]).AssertOneSentence(run["missing.txt"]);
        Assert.Equal(before, File.ReadAllText(run["tokenizer.json"]));
    }

    [Fact]
    public void Train_PlaceThatCannotBeWritten_NamesIt()
    {
        var place = Path.Combine(run.Stories, "tokenizer.json");
        CommandLine.Run("tokenizer", "train", "--data", run.Stories, "--vocabulary", "260", "--out", place).AssertOneSentence(place);
    }

    [Fact]
    public void Train_VocabularyBelowTheBytes_NamesTheOption() =>
        CommandLine.Run("tokenizer", "train", "--data", run.Stories, "--vocabulary", "256").AssertOneSentence("--vocabulary", "257");

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
}
