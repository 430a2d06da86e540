using System.Diagnostics;
using System.Text;
using Fusion.Runtime.Tests;

namespace Fusion.Conformance;

/// <summary>What is generated depends on the kernel alone: not on process, folder, culture or the seed of hash codes.</summary>
public sealed class DeterminismTests(NvrtcFixture fixture) : IClassFixture<NvrtcFixture>, IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("fusion-emission-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task Emission_InProcessesThatDifferInEverything_GivesTheSameBytes()
    {
        Assert.NotNull(fixture);
        Worker[] workers = await Task.WhenAll(Run("elsewhere", ""), Run("başka yer", "tr-TR"));
        // They did differ: Turkish upper-cases i to İ and writes a decimal comma, and every process hashes strings its own way.
        Assert.Equal(["I 1.5", "İ 1,5"], workers.Select(worker => worker.Culture));
        Assert.NotEqual(workers[0].Hash, workers[1].Hash);
        foreach (string file in new[] { "emitted", "compute_90a", "sm_90a" })
            Assert.Equal(File.ReadAllBytes(Path.Combine(workers[0].Folder, file)), File.ReadAllBytes(Path.Combine(workers[1].Folder, file)));
        foreach (string name in CompiledKernels.Names)
            Assert.Contains(CompiledKernels.BuiltCuda(name), File.ReadAllText(Path.Combine(workers[0].Folder, "emitted")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ptx_OfAKernel_NamesNoFolderOfThisMachine()
    {
        Worker worker = await Run("a-folder-with-a-name", "");
        foreach (string file in new[] { "compute_90a", "sm_90a" })
        {
            string code = Encoding.Latin1.GetString(File.ReadAllBytes(Path.Combine(worker.Folder, file)));
            Assert.Contains($"/{EmissionWorker.Compiled}", code, StringComparison.Ordinal); // source lines are there
            Assert.DoesNotContain("a-folder-with-a-name", code, StringComparison.Ordinal);
        }
    }

    /// <summary>Runs the worker in a new folder below the root.</summary>
    private async Task<Worker> Run(string name, string culture)
    {
        string folder = Directory.CreateDirectory(Path.Combine(_root, name)).FullName;
        // Fusion itself runs without the data of cultures; a compiler that loads it may have them.
        string assembly = typeof(EmissionWorker).Assembly.Location, configuration = Path.Combine(folder, "runtimeconfig.json");
        const string Invariant = "\"System.Globalization.Invariant\": true";
        string text = File.ReadAllText(Path.ChangeExtension(assembly, ".runtimeconfig.json"));
        Assert.Contains(Invariant, text, StringComparison.Ordinal);
        File.WriteAllText(configuration, text.Replace(Invariant, "\"System.Globalization.Invariant\": false", StringComparison.Ordinal));

        var start = new ProcessStartInfo(Environment.ProcessPath!) { WorkingDirectory = folder, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
        foreach (string argument in new[] { "exec", "--runtimeconfig", configuration, assembly, folder, culture })
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        string[] lines = (await process.StandardOutput.ReadToEndAsync()).Split('\n');
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return new Worker(folder, lines[0], lines[1]);
    }

    private sealed record Worker(string Folder, string Culture, string Hash);
}
