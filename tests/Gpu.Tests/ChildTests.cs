using System.Diagnostics;
using System.Text.Json.Nodes;
using Fusion.Gpu.Conducting;

namespace Fusion.Gpu.Tests;

/// <summary>Processes that answer, talk too much, fall silent or die.</summary>
public sealed class ChildTests : IDisposable
{
    private readonly string logs = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(logs, recursive: true);

    private Child Shell(string script) => Child.Start("child", ["/bin/sh", "-c", script], logs);

    private static Task<JsonObject> Ask(Child child, double seconds = 30) => child.Ask(new JsonObject { ["do"] = "x" }, TimeSpan.FromSeconds(seconds), CancellationToken.None);

    [Fact]
    public async Task Ask_OfAChildWithNoiseAroundIt_GivesTheAnswer()
    {
        using var child = Shell("read line; echo '========= some tool'; echo \"{\\\"got\\\": $line}\"; echo heard >&2");
        Assert.Equal("x", (string)(await Ask(child))["got"]!["do"]!);
        Assert.Null(await child.Read(TimeSpan.FromSeconds(30), CancellationToken.None));
        Assert.Equal(0, await child.ExitCode(CancellationToken.None));
        Assert.Equal("heard\n", File.ReadAllText(Path.Combine(logs, "child.log")));
    }

    [Theory]
    [InlineData("exit 1", "child ended; see logs/child.log")]
    [InlineData("echo '{oops'; sleep 60", "child gave an answer that is no JSON; see logs/child.log")]
    public async Task Ask_OfABrokenChild_SaysHow(string script, string message)
    {
        using var child = Shell(script);
        Assert.Equal(message, (await Assert.ThrowsAsync<ChildLostException>(() => Ask(child))).Message);
    }

    [Fact]
    public async Task Ask_OfASilentChild_EndsItInTime()
    {
        var clock = Stopwatch.StartNew();
        using var child = Shell("sleep 60");
        Assert.Equal("child took longer than 1 s; see logs/child.log", (await Assert.ThrowsAsync<ChildLostException>(() => Ask(child, seconds: 1))).Message);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Read_WhenTheRunIsStopped_IsLeftAtOnce()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        using var child = Shell("sleep 60");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => child.Read(TimeSpan.FromSeconds(50), stop.Token));
    }

    [Fact]
    public void Start_OfAMissingProgram_IsOneSentence() =>
        Assert.StartsWith("no-such-program cannot be started", Assert.Throws<FusionException>(() => Child.Start("x", ["no-such-program"], logs)).Message, StringComparison.Ordinal);
}
