using System.Diagnostics;

namespace Fusion.StandInDriver.Tests;

/// <summary>Programs as they are built, started with the stand-in under them or without any GPU.</summary>
public sealed class Programs : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    /// <summary>Where the programs run, and what they leave.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("fusion-programs-").FullName;

    /// <summary>The tool.</summary>
    public static string Fusion => Built("Cli", "fusion.dll");

    /// <summary>The training sample.</summary>
    public static string Sample => Built("samples", "TinyStories", "TinyStories.dll");

    /// <summary>Runs a program where the CUDA driver is the stand-in.</summary>
    /// <param name="program">Path of its assembly; it is the same file that a user runs.</param>
    /// <param name="arguments">Its arguments.</param>
    internal (ProgramResult Result, GpuReport Gpu) RunWithGpu(string program, params string[] arguments)
    {
        string report = Path.Combine(Folder, Path.GetRandomFileName());
        ProgramResult result = Run(program, arguments, environment =>
        {
            environment["DOTNET_STARTUP_HOOKS"] = typeof(StandIn).Assembly.Location;
            environment[GpuReport.Variable] = report;
        });
        Assert.True(File.Exists(report), $"{result.Output}{result.Error}");
        return (result, GpuReport.Read(report));
    }

    /// <summary>Runs a program where no GPU is to be seen, whatever the machine has.</summary>
    internal ProgramResult RunWithoutGpu(string program, params string[] arguments) =>
        Run(program, arguments, static environment => environment["CUDA_VISIBLE_DEVICES"] = "");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private ProgramResult Run(string program, string[] arguments, Action<IDictionary<string, string?>> configure)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [program, .. arguments]) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        configure(start.Environment);
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{Path.GetFileName(program)} {string.Join(' ', arguments)} takes longer than {s_patience.TotalMinutes} minutes.");
        }
        return new ProgramResult(process.ExitCode, output.Result, error.Result);
    }

    /// <summary>The output of a project that was built as this one was.</summary>
    private static string Built(params string[] path)
    {
        // <root>/tests/<project>/bin/<configuration>/<framework>/
        string[] here = Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory).Split(Path.DirectorySeparatorChar);
        string built = string.Join(Path.DirectorySeparatorChar, [.. here[..^5], .. path[..^1], .. here[^3..], path[^1]]);
        Assert.True(File.Exists(built), $"{built} is not built.");
        return built;
    }
}

/// <summary>How a program ended, and what it wrote.</summary>
internal sealed record ProgramResult(int ExitCode, string Output, string Error)
{
    /// <summary>The output by lines.</summary>
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public ProgramResult AssertSuccess()
    {
        Assert.Equal((0, ""), (ExitCode, Error));
        return this;
    }
}
