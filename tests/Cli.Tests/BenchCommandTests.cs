using System.Text.Json;

namespace Fusion.Cli.Tests;

[Collection(ConsoleTests.Name)]
public sealed class BenchCommandTests
{
    private static readonly string[] s_groups = ["products", "attention", "elementwise", "loss", "optimizer", "decoding", "step"];

    [Fact]
    public void Cpu_Quick_PrintsAndWritesEveryGroupWithRatesThatFollowFromItsTimes()
    {
        string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            string output = CommandLine.Run("bench", "cpu", "--quick", "--threads", "1", "--json", file).AssertSuccess().Output;
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            var root = json.RootElement;
            var rows = root.GetProperty("rows").EnumerateArray().ToList();
            Assert.Equal(s_groups, rows.Select(row => row.GetProperty("group").GetString()).Distinct());
            Assert.Equal((1, "processor time"), (root.GetProperty("threads").GetInt32(), root.GetProperty("clock").GetString()));
            foreach (var row in rows)
            {
                Assert.Contains(row.GetProperty("part").GetString()!, output, StringComparison.Ordinal);
                var times = row.GetProperty("fusion");
                double median = times.GetProperty("median").GetDouble();
                Assert.InRange(median, times.GetProperty("lower").GetDouble(), times.GetProperty("upper").GetDouble());
                Assert.True(median > 0);
            }

            // 2 · 2048 · 384 · 128 operations: the qkv product of the small model.
            var product = rows[0];
            Assert.Equal("qkv 2048×384×128: y = x Wᵀ", product.GetProperty("part").GetString());
            double gflops = product.GetProperty("gflops_per_second").GetDouble();
            Assert.Equal(2.0 * 2048 * 384 * 128 / 1e9, gflops * product.GetProperty("fusion").GetProperty("median").GetDouble(), 1e-9);
            Assert.Equal(100 * gflops / root.GetProperty("peak_gflops").GetDouble(), product.GetProperty("percent_of_peak").GetDouble(), 1e-9);
            // Nine passes of 4 bytes over 10 · 320² weights.
            var optimizer = rows.Single(row => row.GetProperty("group").GetString() == "optimizer");
            Assert.Equal(9 * 4 * 1_024_000 / 1e9, optimizer.GetProperty("gigabytes_per_second").GetDouble() * optimizer.GetProperty("fusion").GetProperty("median").GetDouble(), 1e-9);
            Assert.False(optimizer.TryGetProperty("gflops_per_second", out _));
            // 2,048 tokens a step.
            var step = rows[^1];
            Assert.Equal(2048, step.GetProperty("tokens_per_second").GetDouble() * step.GetProperty("fusion").GetProperty("median").GetDouble(), 1e-6);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("5000")]
    public void Cpu_ThreadsOutOfRange_IsOneSentence(string threads) =>
        CommandLine.Run("bench", "cpu", "--quick", "--threads", threads).AssertOneSentence("--threads", threads);

    [Fact]
    public void Cpu_JsonThatCannotBeWritten_IsOneSentenceBeforeAnythingIsMeasured()
    {
        string folder = Path.GetTempPath();
        var result = CommandLine.Run("bench", "cpu", "--quick", "--json", folder);
        result.AssertOneSentence("--json", folder);
        Assert.Equal("", result.Output);
    }
}
