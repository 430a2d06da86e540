using System.Diagnostics;
using System.Globalization;
using Fusion.Gpu.Conformance;

namespace Fusion.Gpu.Tests;

/// <summary>The kit as it will run on a machine that nobody prepared.</summary>
public sealed class PackedKitTests(PackedKit kit) : IClassFixture<PackedKit>
{
    private const string SelfTestDevice = "emulated";

    [Fact]
    public void Archive_IsWithin32Megabytes() => Assert.InRange(new FileInfo(Path.Combine(kit.Folder, "fusion-gpu.tar.gz")).Length, 1_000_000, 32_000_000);

    // What NVRTC makes of all their kernels was made for the emulated GPU of other tests.
    [Fact]
    public void Run_OfConformanceOnABareMachine_PassesEveryCase()
    {
        var (code, output) = PackedKit.Wait(kit.StartWithKernels(out string folder, "--device", SelfTestDevice, "--only", "conformance"));
        Assert.True(code == 0, output);
        int cases = SuiteRunner.Cases(typeof(DeviceSuite)).Count;
        Assert.EndsWith(string.Create(CultureInfo.InvariantCulture, $"{cases} passed, 0 failed\n"), output, StringComparison.Ordinal);
        var results = PackedKit.Results(folder);
        Assert.Equal((cases, 0, cases), ((int)results["conformance"]!["passed"]!, (int)results["conformance"]!["failed"]!, (int)results["conformance"]!["total"]!));
        Assert.Contains($"{cases} passed, 0 failed of {cases} cases", File.ReadAllText(Path.Combine(folder, "gpu-results", "results.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Program_WithNoKernelCompiled_CompilesAndPasses()
    {
        const int share = 100;
        var (code, output) = PackedKit.Wait(kit.StartProgram(out _, "conformance", "--device", SelfTestDevice, "--shard", "0", "--shards", $"{share}"));
        Assert.True(code == 0, output);
        string[] lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((SuiteRunner.Cases(typeof(DeviceSuite)).Count + share - 1) / share, lines.Length - 1);
        Assert.DoesNotContain("failure", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_WithoutAGpu_IsOneSentenceThatSaysWhatToDo()
    {
        var (code, output) = PackedKit.Wait(kit.Start(out string folder));
        Assert.Equal(2, code);
        Assert.StartsWith("--device cuda: ", output, StringComparison.Ordinal);
        Assert.Contains("use --device cpu", output, StringComparison.Ordinal);
        Assert.Single(output.TrimEnd().Split('\n'));
        Assert.False(File.Exists(Path.Combine(folder, "gpu-results", "results.json")));
    }

    [Fact]
    public void Run_WhoseTimeIsOver_EndsAndKeepsWhatItHas()
    {
        var clock = Stopwatch.StartNew();
        var (code, output) = PackedKit.Wait(kit.Start(out string folder, "--device", SelfTestDevice, "--seconds", "2"));
        Assert.True(code == 0, output);
        // Two seconds for the work, the rest for unpacking, on a machine with other work.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), output);
        var results = PackedKit.Results(folder);
        Assert.Equal("the time was over; what was measured until then is here", (string)results["status"]!);
        Assert.NotNull(results["machine"]!["device"]);
    }

    [Fact]
    public void Run_ThatIsTerminated_WritesItsResultsAndSaysSo()
    {
        using var run = kit.Start(out string folder, "--device", SelfTestDevice, "--quick");
        var patience = Stopwatch.StartNew();
        while (!File.Exists(Path.Combine(folder, "gpu-results", "results.json")) && !run.HasExited && patience.Elapsed < TimeSpan.FromMinutes(1)) Thread.Sleep(20);
        using (var signal = Process.Start("kill", ["-TERM", run.Id.ToString(CultureInfo.InvariantCulture)])) signal.WaitForExit();
        var (code, output) = PackedKit.Wait(run);
        Assert.True(code == 143, output);
        Assert.Equal("stopped by a signal; what was measured until then is here", (string)PackedKit.Results(folder)["status"]!);
        Assert.Contains("stopped by a signal", File.ReadAllText(Path.Combine(folder, "gpu-results", "results.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OfSomethingUnknown_NamesWhatThereIs()
    {
        var (code, output) = PackedKit.Wait(kit.Start(out _, "--device", SelfTestDevice, "--only", "sorting"));
        Assert.NotEqual(0, code);
        Assert.Contains("--only: there is no 'sorting'; there are conformance,", output, StringComparison.Ordinal);
    }
}
