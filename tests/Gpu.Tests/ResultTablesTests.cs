using System.Text.Json.Nodes;
using Fusion.Gpu.Results;

namespace Fusion.Gpu.Tests;

/// <summary>Tables from recorded numbers: every figure, and none that was not measured.</summary>
public sealed class ResultTablesTests
{
    private static JsonObject Recorded() => JsonNode.Parse(
        """
        {
          "format": 1, "command": "fusion-gpu conduct", "status": "complete", "seconds": 12.5, "machine": { "device": "cuda:0 (Test GPU)", "nvrtc": "13.0" },
          "conformance": { "passed": 409, "failed": 1, "total": 410, "seconds": 20, "failures": [{ "case": "MatMul(1)", "failure": "tensor 0,\nelement 1" }] },
          "comparison": [
            { "kernel": "RmsNorm.Forward<f32>", "case": "RmsNorm.Forward<f32> 1×1", "gaps": false, "seed": 1, "holds": true, "problems": [], "outputs": [{ "name": "y", "error": 2e-8, "limit": 1e-6, "theirs": 3e-8 }] },
            { "kernel": "RmsNorm.Forward<f32>", "case": "RmsNorm.Forward<f32> 2×2", "gaps": true, "seed": 2, "holds": false, "problems": ["y: 1 of 4 elements were not written"], "outputs": [{ "name": "y", "error": 0.5, "limit": 1e-6, "theirs": 3e-8 }] }
          ],
          "sanitizer": [{ "tool": "memcheck", "passed": 10, "failed": 0, "total": 410, "errors": 0, "failures": [] }],
          "benchmarks": [
            { "group": "Roof", "case": "copy", "contender": "Fusion fp32", "precision": "fp32", "milliseconds": 1, "flops": 0, "bytes": 2e9, "tokens": 0, "peakBytes": 0 },
            { "group": "Roof", "case": "matmul", "contender": "PyTorch cuBLAS fp32", "precision": "fp32", "milliseconds": 20, "flops": 1e12, "bytes": 0, "tokens": 0, "peakBytes": 0 },
            { "group": "Roof", "case": "matmul", "contender": "PyTorch cuBLAS bf16", "precision": "bf16", "milliseconds": 2, "flops": 1e12, "bytes": 0, "tokens": 0, "peakBytes": 0 },
            { "group": "RMSNorm", "case": "forward", "contender": "Fusion fp32", "precision": "fp32", "milliseconds": 0.5, "flops": 0, "bytes": 5e8, "tokens": 0, "peakBytes": 0 },
            { "group": "RMSNorm", "case": "forward", "contender": "PyTorch eager fp32", "precision": "fp32", "milliseconds": 1.5, "flops": 0, "bytes": 5e8, "tokens": 0, "peakBytes": 0 },
            { "group": "RMSNorm", "case": "forward", "contender": "PyTorch compile bf16", "precision": "bf16", "milliseconds": 0.25, "flops": 0, "bytes": 5e8, "tokens": 0, "peakBytes": 0 },
            { "group": "RMSNorm", "case": "backward", "contender": "PyTorch eager fp32", "precision": "fp32", "milliseconds": 3, "flops": 0, "bytes": 5e8, "tokens": 0, "peakBytes": 0 },
            { "group": "Training step", "case": "B 16", "contender": "Fusion fp32", "precision": "fp32", "milliseconds": 1000, "flops": 1e13, "bytes": 0, "tokens": 16384, "peakBytes": 2147483648 },
            { "group": "Training step", "case": "B 16", "contender": "PyTorch eager fp32", "precision": "fp32", "milliseconds": 500, "flops": 1e13, "bytes": 0, "tokens": 16384, "peakBytes": 0 }
          ],
          "firstSteps": [{ "contender": "Fusion fp32", "coldSeconds": 9.25, "warmSeconds": 1.5 }],
          "notRun": [{ "group": "RMSNorm", "case": "backward", "contender": "Fusion", "reason": "out of memory" }],
          "notes": ["compute-sanitizer was not found."]
        }
        """)!.AsObject();

    private static readonly string[] s_lines = ResultTables.Render(Recorded()).Split('\n');

    [Theory]
    [InlineData("# GPU kit: cuda:0 (Test GPU)")]
    [InlineData("| nvrtc | 13.0 |")]
    [InlineData("409 passed, 1 failed of 410 cases, in 20.0 s.")]
    [InlineData("- MatMul(1): tensor 0, element 1")]
    [InlineData("| RmsNorm.Forward\\<f32> | 2 | 1 | RmsNorm.Forward\\<f32> 2×2 | y | 5.0e-01 | 1.0e-06 | 3.0e-08 |")]
    [InlineData("- RmsNorm.Forward\\<f32> 2×2, with gaps: y: 1 of 4 elements were not written")]
    [InlineData("| memcheck | 10 | 410 | 0 | 0 |")]
    // 5e8 bytes in 0.5 ms are 1,000 GB/s, half of what the copy reached.
    [InlineData("| forward | 0.5 | 1.50 | 0.25 | 3.00 | 0.5 | 1,000 | 50.0 |")]
    // Ours was not measured: no ratio, no rate, no share.
    [InlineData("| backward | | 3.00 | | | | | |")]
    // 1e13 operations a second are 2 % of 5e14 and 20 % of 5e13.
    [InlineData("| Fusion fp32 | 1,000 | 16,384 | 1.00 | 10.0 | 2.00 | 20.0 | 2.00 |")]
    [InlineData("| PyTorch eager fp32 | 500 | 32,768 | 0.5 | 20.0 | 4.00 | 40.0 | |")]
    [InlineData("| Fusion fp32 | 9.25 | 1.50 |")]
    [InlineData("- RMSNorm, backward, Fusion: out of memory")]
    [InlineData("- compute-sanitizer was not found.")]
    public void Render_OfRecordedResults_HasTheLine(string line) => Assert.Contains(line, s_lines);

    [Fact]
    public void Render_WithoutRoofs_HasNoShareOfThem()
    {
        var results = Recorded();
        var kept = results["benchmarks"]!.AsArray().Where(b => (string)b!["group"]! != "Roof").Select(b => b!.DeepClone()).ToArray();
        results["benchmarks"] = new JsonArray(kept);
        string text = ResultTables.Render(results);
        Assert.Contains("| forward | 0.5 | 1.50 | 0.25 | 3.00 | 0.5 | 1,000 | |", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Roof:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_OfNothing_HasNoTables()
    {
        string text = ResultTables.Render(JsonNode.Parse("""{ "machine": { "device": "cpu" } }""")!.AsObject());
        Assert.DoesNotContain("## ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Save_AfterEachEntry_LeavesBothFilesWhole()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            var file = new ResultsFile(folder);
            file.Note("first");
            file.Set("status", "running");
            file.Note("second");
            var read = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "results.json")))!;
            Assert.Equal(["first", "second"], read["notes"]!.AsArray().Select(n => (string)n!));
            Assert.Contains("- second", File.ReadAllText(Path.Combine(folder, "results.md")), StringComparison.Ordinal);
            Assert.Equal(2, Directory.GetFiles(folder).Length);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
