using System.Text.Json;
using Fusion.Pipelines.Metrics;

namespace Fusion.Pipelines.Tests.Metrics;

public sealed class MetricsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string Run(params long[] steps)
    {
        using var writer = MetricsWriter.Create(folder["run/metrics.jsonl"]);
        foreach (var step in steps) writer.Append(new MetricsRecord(step) { TrainLoss = 10.0 / step });
        return folder["run/metrics.jsonl"];
    }

    [Fact]
    public void Append_Record_IsOneJsonLineUnderTheAgreedNames()
    {
        using var writer = MetricsWriter.Create(folder["m.jsonl"]);
        writer.Append(new MetricsRecord(5)
        {
            TrainLoss = 2.5, ValLoss = 2.25, ValBitsPerByte = 0.75, Tokens = 1L << 40, TokensPerSecond = 1e6, Seconds = 0.1,
            Extra = new Dictionary<string, double> { ["learning_rate"] = 3e-4 },
        });
        // Read while the writer is still open: the line is already with the operating system.
        var line = Assert.Single(ReadShared(folder["m.jsonl"]).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        using var json = JsonDocument.Parse(line);
        Assert.Equal(
            ["step", "train_loss", "val_loss", "val_bits_per_byte", "tokens", "tokens_per_second", "seconds", "learning_rate"],
            json.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(1L << 40, json.RootElement.GetProperty("tokens").GetInt64());
    }

    [Fact]
    public void Read_OfWritten_GivesTheSameRecords()
    {
        var record = new MetricsRecord(7) { TrainLoss = 1.0 / 3, Tokens = 123, Extra = new Dictionary<string, double> { ["grad_norm"] = 0.1 } };
        using (var writer = MetricsWriter.Create(folder["m.jsonl"])) writer.Append(record);
        var read = Assert.Single(MetricsFile.Read(folder["m.jsonl"]));
        Assert.Equal(record.Extra, read.Extra);
        Assert.Equal(record, read with { Extra = record.Extra });
    }

    [Fact]
    public void Append_NaNLoss_IsStoredAsNullAndReadAsNaN()
    {
        using (var writer = MetricsWriter.Create(folder["m.jsonl"])) writer.Append(new MetricsRecord(1) { TrainLoss = double.NaN });
        Assert.Equal("{\"step\":1,\"train_loss\":null}\n", File.ReadAllText(folder["m.jsonl"]));
        Assert.Equal(double.NaN, MetricsFile.Read(folder["m.jsonl"])[0].TrainLoss);
    }

    [Fact]
    public void Resume_AtAStep_DropsLaterAndUnfinishedLinesAndGoesOn()
    {
        var path = Run(1, 2, 3, 4);
        File.AppendAllText(path, "{\"step\":5,\"train_l");
        using (var writer = MetricsWriter.Resume(path, 2)) writer.Append(new MetricsRecord(3));
        Assert.Equal([1, 2, 3], MetricsFile.Read(path).Select(record => record.Step));
        Assert.Single(Directory.GetFiles(folder["run"]));
    }

    [Fact]
    public void Resume_MissingFile_BeginsOne()
    {
        using (var writer = MetricsWriter.Resume(folder["new/m.jsonl"], 10)) writer.Append(new MetricsRecord(11));
        Assert.Equal(11, MetricsFile.Read(folder["new/m.jsonl"])[0].Step);
    }

    [Fact]
    public void Create_ExistingFile_RefusesAndKeepsIt()
    {
        var path = Run(1);
        Assert.Contains("already exists", Assert.Throws<FusionException>(() => MetricsWriter.Create(path)).Message);
        Assert.Single(MetricsFile.Read(path));
    }

    [Fact]
    public void Create_UnwritableFolder_SaysSo() =>
        Assert.Contains("Cannot write", Assert.Throws<FusionException>(() => MetricsWriter.Create(Path.Combine(folder.Unwritable, "m.jsonl"))).Message);

    [Fact]
    public void Read_DamagedLine_NamesItsNumber()
    {
        var path = folder.Write("m.jsonl", "{\"step\":1}\nnot json\n{\"step\":2}\n");
        Assert.Contains("Line 2", Assert.Throws<FusionException>(() => MetricsFile.Read(path)).Message);
    }

    [Fact]
    public void Read_MissingFile_SaysSo() =>
        Assert.Contains("does not exist", Assert.Throws<FusionException>(() => MetricsFile.Read(folder["none"])).Message);

    [Fact]
    public void BitsPerByte_UniformOverBytes_IsEight() =>
        // One token a byte, each of the 256 equally likely: ln 256 nats a token. Rounding of two logarithms: 1e-12.
        Assert.Equal(8, MetricsRecord.BitsPerByte(Math.Log(256), 1_000, 1_000), 1e-12);

    private static string ReadShared(string path)
    {
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return reader.ReadToEnd();
    }
}
