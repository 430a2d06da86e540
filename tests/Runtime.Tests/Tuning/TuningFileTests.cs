using Fusion.Runtime.Tuning;

namespace Fusion.Runtime.Tests.Tuning;

public sealed class TuningFileTests
{
    private static readonly TuningEntry s_entry = new(
        "My.Kernel<bf16>", "0123456789ab", "NVIDIA H100 80GB HBM3", [new("causal", 1)], [new("x", [64, 128]), new("y", [7])], [new("bm", 64), new("bn", 32)], 12.34, 56.78);

    [Fact]
    public void Print_Parsed_IsTheSameTable()
    {
        var table = new TuningTable([s_entry, s_entry with { Device = "cpu avx2" }]);
        string text = TuningFile.Print(table);
        Assert.Equal(text, TuningFile.Print(TuningFile.Parse(text, "t")));
        Assert.Equal(5 + table.Entries.Length, text.Split('\n').Length - 1);
        Assert.Contains("\"My.Kernel<bf16>\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void With_AnEntryOfTheSameSubject_ReplacesIt()
    {
        TuningTable table = new TuningTable([s_entry]).With([s_entry with { Tuned = [new("bm", 128), new("bn", 32)] }, s_entry with { Constants = [new("causal", 0)] }]);
        Assert.Equal(2, table.Entries.Length);
        Assert.Equal([128, 64], table.Entries.OrderByDescending(e => e.Constants[0].Value).Select(e => e.Tuned[0].Value));
    }

    [Theory]
    [InlineData("", "damaged")]
    [InlineData("{", "damaged")]
    [InlineData("[]", "not a tuning table")]
    [InlineData("{\"version\": 2, \"entries\": []}", "version 2")]
    [InlineData("{\"version\": 1}", "damaged")]
    [InlineData("{\"version\": 1, \"entries\": [{\"kernel\": \"K\"}]}", "damaged")]
    [InlineData("{\"version\": 1, \"entries\": [{\"kernel\": null}]}", "damaged")]
    public void Parse_OfWhatIsNoTable_IsOneSentence(string text, string part)
    {
        string message = Assert.Throws<FusionException>(() => TuningFile.Parse(text, "my.json")).Message;
        Assert.Contains("my.json", message, StringComparison.Ordinal);
        Assert.Contains(part, message, StringComparison.Ordinal);
        Assert.Contains("fusion kernels tune", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ToAFolderThatIsMissing_SaysSoAndReadToo()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName(), "t.json");
        Assert.Contains(path, Assert.Throws<FusionException>(() => TuningFile.Write(TuningTable.Empty, path)).Message, StringComparison.Ordinal);
        Assert.Contains(path, Assert.Throws<FusionException>(() => TuningFile.Read(path)).Message, StringComparison.Ordinal);
    }
}
