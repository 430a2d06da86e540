using Fusion.Gpu.Conducting;

namespace Fusion.Gpu.Tests;

/// <summary>A suite goes on after a process that a case has killed.</summary>
public sealed class SuiteShardsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Four cases; the process ends with a code after the third, which it has or has not reported.</summary>
    private string[] Suite(string third, int code)
    {
        string script = Path.Combine(folder, "suite.sh");
        File.WriteAllText(script,
            $$"""
            for word; do from=$word; done
            echo '{"total":4}'
            [ $from -gt 0 ] || echo '{"case":"a"}'
            [ $from -gt 1 ] || echo '{"case":"b"}'
            [ $from -gt 2 ] || { {{third}} exit {{code}}; }
            echo '{"case":"d"}'
            """);
        return ["/bin/sh", script];
    }

    [Theory]
    [InlineData("echo '{\"case\":\"c\",\"failure\":\"CUDA failed\"}';", 3, "c", "CUDA failed")]
    [InlineData("", 139, "case 2 of share 0", "the process ended with code 139; see logs/suite-0.log")]
    public async Task Run_AfterACaseThatEndsTheProcess_CountsItAndGoesOn(string third, int code, string name, string failure)
    {
        using var conductor = new Conductor(new ConductOptions("cpu", [], TimeSpan.FromMinutes(1), folder, "python3", Shards: 1, IsQuick: true), TextWriter.Null);
        Directory.CreateDirectory(conductor.Options.Logs);
        var progress = new SuiteProgress();
        await SuiteShards.Run(conductor, "suite", _ => Suite(third, code), progress, CancellationToken.None);

        var result = progress.ToJson();
        Assert.Equal((3, 1, 4), ((int)result["passed"]!, (int)result["failed"]!, (int)result["total"]!));
        Assert.Equal(name, (string)result["failures"]![0]!["case"]!);
        Assert.Equal(failure, (string)result["failures"]![0]!["failure"]!);
    }

    [Fact]
    public async Task Run_OfAProgramThatDoesNotStart_EndsWithOneFailure()
    {
        using var conductor = new Conductor(new ConductOptions("cpu", [], TimeSpan.FromMinutes(1), folder, "python3", Shards: 1, IsQuick: true), TextWriter.Null);
        Directory.CreateDirectory(conductor.Options.Logs);
        var progress = new SuiteProgress();
        await SuiteShards.Run(conductor, "suite", _ => ["/bin/false"], progress, CancellationToken.None);
        Assert.Equal(1, progress.Failed);
    }
}
