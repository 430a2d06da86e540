using System.Diagnostics;
using Fusion.Cli.Tuning;
using Fusion.Compiler.Ir;
using Fusion.Model.Layers;
using Fusion.Runtime.Examples;
using Fusion.Runtime.Tuning;

namespace Fusion.Cli.Tests.Tuning;

[Collection(ConsoleTests.Name)]
public sealed class TuneCommandTests : IDisposable
{
    private static readonly string s_assembly = typeof(TuneCommandTests).Assembly.Location;

    private readonly string _folder = Directory.CreateTempSubdirectory("fusion-tune").FullName;

    private string Table => Path.Combine(_folder, "tuning.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Tune_OfAKernelWithBadCandidates_LeavesThemOutAndWritesTheTable()
    {
        // A budget that a loaded machine cannot use up before every candidate was looked at.
        string output = CommandLine.Run(
            "kernels", "tune", "Choosy", "--assembly", s_assembly, "--device", "cpu", "--budget", "60", "--timeout", "4", "--out", Table).AssertSuccess().Output;
        Assert.Contains("out: step=2: it did not end within 4 s", output, StringComparison.Ordinal);
        Assert.Contains("out: step=3: its results are not those of the first values, bit for bit", output, StringComparison.Ordinal);
        TuningEntry entry = Assert.Single(TuningFile.Read(Table).Entries);
        Assert.Equal(["x=32x8", "y=32x8"], entry.Sizes.Select(size => size.ToString()));
        Assert.Contains(entry.Tuned[0].Value, (int[])[1, 5]);
        Assert.StartsWith("cpu", entry.Device, StringComparison.Ordinal);
    }

    [Fact]
    public void Tune_ForRequests_AddsAnEntryForEachSize()
    {
        string requests = Path.Combine(_folder, "requests.txt");
        string name = KernelMethod.Find(typeof(TunedKernels).Assembly, "Choosy").Name;
        File.WriteAllLines(requests, [$"{name}\tx=8x8, y=8x8, width=8", $"{name}\tx=9x4, y=9x4, width=4", "Another.Kernel\tx=1"]);
        CommandLine.Run(
            "kernels", "tune", "--requests", requests, "--assembly", s_assembly, "--device", "cpu", "--budget", "0.01", "--timeout", "1", "--out", Table).AssertSuccess();
        Assert.Equal(["x=8x8", "x=9x4"], TuningFile.Read(Table).Entries.Select(e => e.Sizes[0].ToString()).Order());
    }

    [Fact]
    public void Measure_InAProcessThatDies_IsAFailureAndTheNextOneGetsANewProcess()
    {
        using var runner = new WorkerRunner(() => new ProcessStartInfo("sh", ["-c", "echo 'ready\tcpu\t\t\tx=1'; read line; case \"$line\" in 1*) exit 3;; *) echo 0.5; read line;; esac"]), TimeSpan.FromSeconds(20));
        Assert.Equal("cpu", runner.Hello.Device);
        Assert.Equal("it ended the process that ran it (exit code 3)", runner.Measure([new NamedInt("a", 1)], 0.1).Failure);
        Assert.Equal(0.5, runner.Measure([new NamedInt("a", 2)], 0.1).Seconds);
    }

    [Fact]
    public void Start_OfAProcessThatComplains_PassesTheSentenceOn()
    {
        Assert.Equal("No such kernel.", Assert.Throws<FusionException>(() => new WorkerRunner(() => new ProcessStartInfo("sh", ["-c", "echo No such kernel."]), TimeSpan.FromSeconds(20))).Message);
        Assert.Contains("stderr", Assert.Throws<FusionException>(() => new WorkerRunner(() => new ProcessStartInfo("true"), TimeSpan.FromSeconds(20))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--budget is 0", "Choosy", "--budget", "0")]
    [InlineData("--timeout is -1", "Choosy", "--timeout", "-1")]
    [InlineData("missing.txt does not exist", "--requests", "missing.txt")]
    [InlineData("--with belongs to one kernel", "--with", "x=1x1")]
    [InlineData("no kernel 'Nothing'", "Nothing")]
    public void Tune_OfBadArguments_IsOneSentence(string part, params string[] arguments) =>
        CommandLine.Run(["kernels", "tune", "--assembly", s_assembly, "--out", Table, .. arguments]).AssertOneSentence(part);

    [Fact]
    public void Tune_IntoADamagedTable_KeepsIt()
    {
        File.WriteAllText(Table, "{");
        CommandLine.Run("kernels", "tune", "Choosy", "--assembly", s_assembly, "--device", "cpu", "--out", Table).AssertOneSentence(Table, "damaged");
        Assert.Equal("{", File.ReadAllText(Table));
    }

    /// <summary>An entry of an earlier form of a kernel is never used: who changes a kernel tunes it again, or deletes its entries.</summary>
    [Fact]
    public void ShippedTable_OfTheModel_IsOfThePresentKernels()
    {
        var codes = KernelMethod.All(typeof(Transformer).Assembly).ToDictionary(k => k.Name, k => KernelFingerprint.Of(k.Ir));
        foreach (TuningEntry entry in ShippedTables.In(typeof(Transformer).Assembly).Entries)
            Assert.True(codes.TryGetValue(entry.Kernel, out string? code) && code == entry.Code, $"Model/tuning.json: {entry.Subject} is of another form of the kernel; run 'fusion kernels tune' again or delete the entry.");
    }
}
