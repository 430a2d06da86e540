using System.Text;
using System.Text.Json.Nodes;
using Fusion.Runtime.Tests;

namespace Fusion.StandInDriver.Tests;

/// <summary>What a user starts uses a GPU that is there without being told, computes what a CPU computes, and leaves nothing.</summary>
public sealed class ProgramTests : IClassFixture<NvrtcFixture>, IClassFixture<Programs>
{
    private const int Steps = 3;

    /// <summary>
    /// Single precision has an error of 6e-8. Two executions of a function may differ by eight units in the last place, and
    /// three steps at these sizes add up some hundred roundings; a wrong kernel changes the first digits.
    /// </summary>
    private const double Tolerance = 1e-5;

    /// <summary>Options of a model that an emulated GPU trains in seconds. No device is named.</summary>
    private static readonly string[] s_small =
        ["--vocabulary", "280", "--context", "16", "--width", "16", "--layers", "1", "--heads", "2", "--hidden", "32", "--batch", "2", "--steps", $"{Steps}"];

    private readonly Programs _programs;
    private readonly string _stories;

    public ProgramTests(Programs programs)
    {
        _programs = programs;
        _stories = Path.Combine(programs.Folder, "stories.txt");
        File.WriteAllText(_stories, string.Concat(Enumerable.Range(0, 30).Select(i => $"Once upon a time there were {i} cats and {i * i % 17} dogs. They ran home.\n<|endoftext|>\n")),
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    [Fact]
    public void Train_NoDeviceNamed_UsesTheGpuAndLearnsWhatTheCpuLearns() => TrainsAlike(Programs.Fusion, "train", "tool");

    [Fact]
    public void Sample_NoDeviceNamed_UsesTheGpuAndLearnsWhatTheCpuLearns() => TrainsAlike(Programs.Sample, null, "sample");

    [Fact]
    public void Generate_NoDeviceNamed_UsesTheGpuAndWritesWhatTheCpuWrites()
    {
        _programs.RunWithoutGpu(Programs.Fusion, ["train", "--data", _stories, "--out", "generated", .. s_small]).AssertSuccess();
        string[] words = ["generate", "--run", "generated", "--prompt", "Once upon", "--tokens", "8", "--temperature", "0"];
        (ProgramResult gpu, GpuReport report) = _programs.RunWithGpu(Programs.Fusion, words);
        Assert.True(report.Calls["cuLaunchKernel"] > 0);
        AssertClean(report);
        Assert.Equal(_programs.RunWithoutGpu(Programs.Fusion, words).AssertSuccess().Output, gpu.AssertSuccess().Output);
    }

    [Fact]
    public void Train_CpuNamed_LeavesTheGpuAlone()
    {
        (ProgramResult result, GpuReport report) = _programs.RunWithGpu(Programs.Fusion, ["train", "--data", _stories, "--out", "named", .. s_small, "--device", "cpu"]);
        Assert.StartsWith("cpu (", result.AssertSuccess().Lines[0], StringComparison.Ordinal);
        Assert.False(report.Calls.ContainsKey("cuDevicePrimaryCtxRetain"));
    }

    private void TrainsAlike(string program, string? command, string name)
    {
        string[] words = [.. command is null ? Array.Empty<string>() : [command], "--data", _stories, .. s_small, "--out"];
        (ProgramResult gpu, GpuReport report) = _programs.RunWithGpu(program, [.. words, $"{name}-gpu"]);
        Assert.Equal("cuda:0 (Stand-in)", gpu.AssertSuccess().Lines[0]);
        AssertClean(report);
        Assert.True(File.Exists(Checkpoint($"{name}-gpu")), "There is no checkpoint.");

        ProgramResult cpu = _programs.RunWithoutGpu(program, [.. words, $"{name}-cpu"]).AssertSuccess();
        Assert.StartsWith("cpu (", cpu.Lines[0], StringComparison.Ordinal);
        (string Name, double Value)[] expected = Losses($"{name}-cpu"), actual = Losses($"{name}-gpu");
        Assert.True(expected.Count(loss => loss.Name == "train_loss") == Steps && expected.Any(loss => loss.Name == "val_loss"));
        Assert.Equal(expected.Select(loss => loss.Name), actual.Select(loss => loss.Name));
        foreach ((var e, var a) in expected.Zip(actual))
            Assert.True(Math.Abs(e.Value - a.Value) <= Tolerance * e.Value, $"{e.Name}: {e.Value:R} on the CPU, {a.Value:R} on the GPU");
    }

    /// <summary>The program asked for nothing wrong, freed what it allocated, and closed the GPU.</summary>
    private static void AssertClean(GpuReport report)
    {
        Assert.Empty(report.Refusals);
        Assert.Empty(report.Left);
        Assert.True(report.IsClosed, "The GPU was left open.");
        Assert.Equal(report.Calls["cuMemAllocAsync"], report.Calls["cuMemFreeAsync"]);
        Assert.Equal(report.Calls["cuModuleLoadData"], report.Calls["cuModuleUnload"]);
    }

    /// <summary>Losses and gradient norms of a run, in order.</summary>
    private (string Name, double Value)[] Losses(string run) =>
    [
        .. from line in File.ReadLines(Path.Combine(_programs.Folder, run, "metrics.jsonl"))
           from entry in JsonNode.Parse(line)!.AsObject()
           where entry.Key is "train_loss" or "val_loss" or "gradient_norm"
           select (entry.Key, entry.Value!.GetValue<double>()),
    ];

    private string Checkpoint(string run) => Path.Combine(_programs.Folder, run, "checkpoints", $"step-{Steps:0000000}", "model.safetensors");
}
