using System.Diagnostics;
using Fusion.Runtime.Cuda;
using Fusion.Runtime.Cuda.Caching;

namespace Fusion.Runtime.Tests;

/// <summary>Several real processes with one cache folder, some of them killed.</summary>
public sealed class CacheProcessesTests : IDisposable
{
    private const int Kernels = 6;

    private readonly string _root = Directory.CreateTempSubdirectory("fusion-cache-").FullName;
    private readonly List<Process> _processes = [];

    private string Folder => Path.Combine(_root, "cubin");

    private string Calls => Path.Combine(_root, "calls");

    public CacheProcessesTests() => Directory.CreateDirectory(Calls);

    public void Dispose()
    {
        foreach (Process process in _processes)
        {
            process.Kill();
            process.WaitForExit();
            process.Dispose();
        }
        Directory.Delete(_root, recursive: true);
    }

    [Fact]
    public void Processes_StartedAtOnceOnAnEmptyFolder_CompileEachKernelOnce()
    {
        Process[] workers = [Start(CacheWorker.Work), Start(CacheWorker.Work), Start(CacheWorker.Work)];
        foreach (Process worker in workers)
            worker.StandardInput.WriteLine();
        foreach (Process worker in workers)
        {
            Assert.Equal("done", worker.StandardOutput.ReadLine());
            worker.WaitForExit();
            Assert.Equal(0, worker.ExitCode);
        }
        Assert.Equal(Enumerable.Range(0, Kernels).Select(i => $"kernel{i}.cu"), Compiled());
        Assert.Equal(Kernels, Directory.GetFiles(Folder, "*.cubin").Length);
        Assert.Equal(Kernels, Directory.GetFiles(Folder).Length); // neither locks nor temporary files are left
    }

    [Fact]
    public async Task Process_KilledWhileItCompiles_KeepsNobodyWaiting()
    {
        Process worker = Start(CacheWorker.HangCompiling);
        worker.StandardInput.WriteLine();
        Assert.Equal("compiling", worker.StandardOutput.ReadLine());
        Task<byte[]> waiting = Task.Run(() => Open().Get(CacheWorker.Request(0)));
        await Task.Delay(300);
        Assert.False(waiting.IsCompleted); // the other one is alive and at work
        Kill(worker);
        Assert.Equal(CacheWorker.Code(0), await waiting.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal(["kernel0.cu"], Compiled());
        Assert.Empty(Directory.GetFiles(Folder, "*.lock"));
    }

    [Fact]
    public void Process_KilledWhileItWrites_LeavesNoEntryAndNothingForLong()
    {
        Process worker = Start(CacheWorker.HangWriting);
        worker.StandardInput.WriteLine();
        Assert.Equal("writing", worker.StandardOutput.ReadLine());
        Kill(worker);
        string half = Directory.GetFiles(Folder, "*.tmp")[0];
        Assert.InRange(new FileInfo(half).Length, 1, CacheWorker.Code(0).Length);
        Assert.Empty(Directory.GetFiles(Folder, "*.cubin"));

        Assert.Equal(CacheWorker.Code(0), Open().Get(CacheWorker.Request(0)));
        Assert.True(File.Exists(half)); // young enough that somebody may be writing it
        foreach (string file in Directory.GetFiles(Folder, "*.tmp"))
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddHours(-2));
        Open().Get(CacheWorker.Request(Kernels));
        Assert.Equal(2, Directory.GetFiles(Folder).Length);
        Assert.Equal(2, Directory.GetFiles(Folder, "*.cubin").Length);
    }

    private CubinCache Open() => new(new CacheFolder(Folder), "12.4", request => CacheWorker.Compile(request, Calls));

    /// <summary>Names of the compiled kernels, one for each call of a compiler.</summary>
    private string[] Compiled() => [.. Directory.GetFiles(Calls).Select(path => Path.GetFileName(path).Split('-')[0]).Order(StringComparer.Ordinal)];

    private Process Start(string mode)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (string argument in new[] { typeof(CacheWorker).Assembly.Location, Folder, mode, Calls, $"{Kernels}" })
            start.ArgumentList.Add(argument);
        Process process = Process.Start(start)!;
        _processes.Add(process);
        Assert.Equal("ready", process.StandardOutput.ReadLine());
        return process;
    }

    /// <summary>SIGKILL: the process has no say.</summary>
    private static void Kill(Process process)
    {
        process.Kill();
        process.WaitForExit();
    }
}
