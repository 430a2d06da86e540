using System.Diagnostics;
using System.Text.Json.Nodes;
using Fusion.Runtime.Cuda;

namespace Fusion.Gpu.Tests;

/// <summary>The kit, packed once, and runs of it as on a bare machine: an empty folder, a path that has no dotnet.</summary>
public sealed class PackedKit : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("fusion-kit-").FullName;
    private readonly string path;

    public PackedKit()
    {
        Folder = Directory.CreateDirectory(Path.Combine(root, "pack")).FullName;
        var start = new ProcessStartInfo(Repository.Kit("pack.sh"), [Folder]) { RedirectStandardError = true, RedirectStandardOutput = true };
        // What a build that runs tests leaves in the environment is not for another build.
        foreach (string name in start.Environment.Keys.Where(k => k.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) || k.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        var (code, output) = Wait(Process.Start(start)!);
        Assert.True(code == 0, output);

        path = Directory.CreateDirectory(Path.Combine(root, "bin")).FullName;
        foreach (string tool in new[] { "sh", "tar", "gzip", "mktemp", "rm", "dirname" })
            File.CreateSymbolicLink(Path.Combine(path, tool), new[] { "/usr/bin", "/bin" }.Select(f => Path.Combine(f, tool)).First(File.Exists));
    }

    /// <summary>Where fusion-gpu.tar.gz and run.sh lie.</summary>
    public string Folder { get; }

    /// <summary>Starts run.sh in a new empty folder, whose path is given back.</summary>
    internal Process Start(out string folder, params string[] arguments) => Start(out folder, null, "/bin/sh", [Path.Combine(Folder, "run.sh"), .. arguments]);

    /// <summary>The same, with the compiled kernels of this user.</summary>
    internal Process StartWithKernels(out string folder, params string[] arguments) =>
        Start(out folder, NvrtcLocator.CacheFolder, "/bin/sh", [Path.Combine(Folder, "run.sh"), .. arguments]);

    /// <summary>Unpacks the archive into a new folder and starts its program there, which keeps compiled kernels in that folder.</summary>
    internal Process StartProgram(out string folder, params string[] arguments)
    {
        string unpacked = Directory.CreateDirectory(Path.Combine(root, Path.GetRandomFileName())).FullName;
        var (code, output) = Wait(Process.Start(new ProcessStartInfo("tar", ["-xzf", Path.Combine(Folder, "fusion-gpu.tar.gz"), "-C", unpacked]) { RedirectStandardOutput = true, RedirectStandardError = true })!);
        Assert.True(code == 0, output);
        return Start(out folder, unpacked, Path.Combine(unpacked, "fusion-gpu", "fusion-gpu"), arguments);
    }

    private Process Start(out string folder, string? cache, string program, string[] arguments)
    {
        folder = Directory.CreateDirectory(Path.Combine(root, Path.GetRandomFileName())).FullName;
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        string? nvrtc = Environment.GetEnvironmentVariable("FUSION_NVRTC");
        start.Environment.Clear();
        start.Environment["PATH"] = path;
        start.Environment["CUDA_VISIBLE_DEVICES"] = "";
        if (nvrtc is not null) start.Environment["FUSION_NVRTC"] = nvrtc;
        if (cache is not null) start.Environment["FUSION_CACHE"] = cache;
        return Process.Start(start)!;
    }

    /// <summary>Exit code, and everything that was printed.</summary>
    internal static (int Code, string Output) Wait(Process process)
    {
        using (process)
        {
            var errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd() + errors.Result;
            process.WaitForExit();
            return (process.ExitCode, output);
        }
    }

    /// <summary>results.json of a run.</summary>
    internal static JsonObject Results(string folder) => JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "gpu-results", "results.json")))!.AsObject();

    public void Dispose() => Directory.Delete(root, recursive: true);
}
