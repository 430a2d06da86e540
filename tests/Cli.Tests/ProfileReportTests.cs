using Fusion.Runtime.Emulation;
using Fusion.Cli.Profiling;
using Fusion.Kernels;
using Fusion.Model.Kernels;
using Fusion.Runtime.Examples;
using Spectre.Console;
using Grid = Fusion.Kernels.Grid;

namespace Fusion.Cli.Tests;

/// <summary>What is written about counters, fed here.</summary>
public sealed class ProfileReportTests
{
    private static readonly LaunchCounters s_counted = new()
    {
        WarpInstructions = 1_047_000,
        ThreadInstructions = 25_128_000,
        ThreadInstructionsByClass = new Dictionary<string, long> { ["barrier"] = 5, ["fp32"] = 1_000_000, ["address"] = 5 },
        GlobalLoadBytes = 8_192,
        GlobalStoreBytes = 4_096,
        GlobalLoadSectors = 512,
        GlobalStoreSectors = 128,
        UniqueBytesRead = 4_096,
        UniqueBytesWritten = 4_096,
        SharedLoads = 300,
        SharedStores = 200,
        SharedBankConflicts = 31,
        DivergentBranches = 7,
        Branches = 70,
        Barriers = 12,
        TensorOperations = 1_000,
        TensorOperandBytes = 2_000,
        FloatOperations = 3_096,
    };

    [Fact]
    public void Write_Counters_StandBesideTheMinimumWithTheirRatio()
    {
        string output = Write(s_counted);
        AssertRow(output, "bytes read", "4,096", "8,192", "2.00×");
        AssertRow(output, "bytes written", "4,096", "4,096", "1.00×");
        AssertRow(output, "each once", "8,192", "8,192", "1.00×");
        AssertRow(output, "sectors of 32 bytes read", "128", "512", "4.00×");
        AssertRow(output, "sectors of 32 bytes written", "128", "128", "1.00×");
        AssertRow(output, "floating-point operations", "2,048", "4,096", "2.00×");
        AssertRow(output, "of products", "0");
        AssertRow(output, "transcendental", "1,024");
        AssertRow(output, "on tensor cores", "1,000");
        AssertRow(output, "integer and logic operations", "0");
        AssertRow(output, "instructions of warps", "1,047,000");
        AssertRow(output, "instructions of threads", "25,128,000");
        AssertRow(output, "lanes that took part, of 32", "24.0", "75 %");
        AssertRow(output, "branches", "70");
        AssertRow(output, "divergent", "0", "7");
        AssertRow(output, "loads of shared memory", "300");
        AssertRow(output, "stores to shared memory", "200");
        AssertRow(output, "bank conflicts", "0", "31");
        AssertRow(output, "barriers", "12");
    }

    [Fact]
    public void Write_ClassesOfInstructions_ComeLargestFirst()
    {
        string[] lines = [.. Write(s_counted).Split('\n').Select(line => line.Trim())];
        int first = Array.FindIndex(lines, line => line.StartsWith("fp32 ", StringComparison.Ordinal));
        Assert.Matches(@"^fp32 +1,000,000$", lines[first]);
        Assert.Matches(@"^address +5$", lines[first + 1]);
        Assert.Matches(@"^barrier +5$", lines[first + 2]);
    }

    [Fact]
    public void Write_NothingCounted_ShowsTheMinimumAlone()
    {
        string output = Write(null);
        AssertRow(output, "bytes read", "4,096");
        Assert.DoesNotContain(" ratio ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("sectors", output, StringComparison.Ordinal);
        Assert.DoesNotContain("generated code", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Floors_NameTheirParts()
    {
        string output = Write(s_counted);
        Assert.Contains("0.25 operations for each byte; NVIDIA H100 SXM has 20.0 in fp32, 295 in bf16 on tensor cores.", output, StringComparison.Ordinal);
        // 8192 bytes at 3.35 TB/s; 2048 operations at 67 TFLOP/s.
        Assert.Contains("What the kernel states takes at least 0.00245 µs (memory 0.00245, fp32 3.06E-05) on NVIDIA H100 SXM.", output, StringComparison.Ordinal);
        // 640 sectors; 1,047,000 instructions at 67e12 / 64 a second.
        Assert.Contains("Its generated code takes at least 1 µs (memory 0.00611, issued instructions 1, tensor cores 1.01E-06)", output, StringComparison.Ordinal);
    }

    [Fact]
    public void TimeFloor_OfWork_IsItsSlowestPart()
    {
        WorkCounts work = Work(() =>
        {
            _ = Grid.Over(1);
            var a = Tile.Zeros<BFloat16>(64, 64);
            _ = Tile.Dot(a, a);
        });
        TimeFloor floor = TimeFloor.Of(work, GpuModel.A100);
        Assert.Equal("tensor cores", floor.Decisive.Limit);
        Assert.Equal(2 * 64 * 64 * 64 / 312e12, floor.Seconds, 1e-15);
        Assert.Equal(0, floor.Parts.Single(part => part.Limit == "fp32").Seconds);
    }

    // Tensor cores do half as many products in TF32 as of 16-bit numbers, and twice as many of bytes: NVIDIA's data sheets.
    [Fact]
    public void TimeFloor_OfOtherProducts_FollowsTheirRates()
    {
        double Seconds(Action product) => TimeFloor.Of(Work(() =>
        {
            _ = Grid.Over(1);
            product();
        }), GpuModel.A100).Seconds;
        var a = Tile.Zeros<float>(64, 64);
        const double operations = 2 * 64 * 64 * 64;
        Assert.Equal(operations / 312e12, Seconds(() => Tile.Dot(Tile.Zeros<Half>(64, 64), Tile.Zeros<Half>(64, 64))), 1e-15);
        Assert.Equal(operations / 156e12, Seconds(() => Tile.Dot(a, a, Precision.TF32)), 1e-15);
        Assert.Equal(operations / 624e12, Seconds(() => Tile.Dot(Tile.Zeros<sbyte>(64, 64), Tile.Zeros<sbyte>(64, 64))), 1e-15);
    }

    [Fact]
    public void Models_Peaks_AgreeWithEachOther()
    {
        // Four instructions a clock on 108 multiprocessors at 1.41 GHz, and on 132 at 1.98 GHz, within the rounding of data sheets.
        Assert.Equal(4 * 108 * 1.41e9, GpuModel.A100.IssueRate, GpuModel.A100.IssueRate * 0.01);
        Assert.Equal(4 * 132 * 1.98e9, GpuModel.H100.IssueRate, GpuModel.H100.IssueRate * 0.01);
        Assert.Equal(989.5e12, GpuModel.H100.BFloat16Rate);
        Assert.Equal(["sm_80", "sm_90a"], GpuModel.All.Select(gpu => gpu.Architecture));
    }

    private static string Write(LaunchCounters? counted)
    {
        using var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(output) });
        var view = new View<float>(Enumerable.Repeat(2f, 1024).ToArray(), [1024]);
        WorkCounts work = Work(() =>
        {
            var i = Grid.Over(1);
            view.Store(i, Tile.Exp(view.Load(i, 1024)) * 2f);
        });
        KernelMethod kernel = KernelMethod.Find(typeof(SwiGlu).Assembly, "Reductions.Add");
        ProfileReport.Write(console, new ProfileRequest(kernel, kernel.Example, 1, "sm_90a", 1), work, counted, GpuModel.H100);
        return output.ToString();
    }

    private static WorkCounts Work(Action kernel)
    {
        var counts = new WorkCounts();
        Interpreter.Run(kernel, new InterpreterOptions { Counts = counts });
        return counts;
    }

    private static void AssertRow(string output, string name, params string[] cells)
    {
        string line = Assert.Single(output.Split('\n'), line => line.Trim().StartsWith(name + "  ", StringComparison.Ordinal)).Trim();
        Assert.Equal(cells, line[name.Length..].Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
