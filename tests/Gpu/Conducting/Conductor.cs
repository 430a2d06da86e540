using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using Fusion.Gpu.Results;
using Fusion.Runtime;

namespace Fusion.Gpu.Conducting;

/// <summary>
/// A run of the kit: the stages in order of value, each in processes of its own, until all is done, the time is over or
/// somebody stops it. Results are on disk after every entry.
/// </summary>
internal sealed class Conductor(ConductOptions options, TextWriter terminal) : IDisposable
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly CancellationTokenSource _stop = new();
    private bool _stopped;

    /// <summary>What is asked for.</summary>
    public ConductOptions Options => options;

    /// <summary>Where the results go.</summary>
    public ResultsFile Results { get; } = new(options.Out);

    /// <summary>Cancelled when the time is over or somebody stops the run.</summary>
    public CancellationToken Stop => _stop.Token;

    /// <summary>Time that is left.</summary>
    public TimeSpan Remaining => options.Limit - _clock.Elapsed;

    /// <summary>Variables of all children: where NVRTC lies, and a cache of kernels, which begins empty where the user names none.</summary>
    public Dictionary<string, string> Variables { get; } = [];

    /// <summary>Whether anything that was checked does not hold.</summary>
    public bool HasFailed { get; set; }

    /// <summary>0 when everything that ran holds, 1 when something failed, 143 when somebody stopped the run.</summary>
    /// <exception cref="FusionException">The device cannot be used.</exception>
    public async Task<int> Run()
    {
        Directory.CreateDirectory(options.Logs);
        using var scratch = new ScratchFolder();
        Variables["FUSION_CACHE"] = Environment.GetEnvironmentVariable("FUSION_CACHE") is { Length: > 0 } named ? Path.GetFullPath(named) : scratch.Sub("cache");
        if (NvrtcSearch.Find(options.Python) is { } nvrtc) Variables["FUSION_NVRTC"] = nvrtc;
        using var term = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stopped);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stopped);
        await Open();
        if (Remaining > TimeSpan.Zero) _stop.CancelAfter(Remaining);
        else _stop.Cancel();
        string status = "complete";
        try
        {
            if (options.Wants(ConductOptions.Conformance)) await new ConformanceStage(this).Run();
            if (options.Wants(ConductOptions.Comparison)) await new ComparisonStage(this, scratch).Run();
            if (options.Wants(ConductOptions.Sanitizer)) await new SanitizerStage(this).Run();
            await new BenchmarkStage(this, scratch).Run();
        }
        catch (OperationCanceledException)
        {
            status = _stopped ? "stopped by a signal; what was measured until then is here" : "the time was over; what was measured until then is here";
        }
        Results.Set("seconds", Math.Round(_clock.Elapsed.TotalSeconds, 1));
        Results.Set("status", status);
        Say($"{status}; results are in {options.Out}");
        if (Results.Root["conformance"] is JsonObject c) Say($"{c["passed"]} passed, {c["failed"]} failed");
        return _stopped ? 143 : HasFailed ? 1 : 0;
    }

    /// <summary>A line for who watches.</summary>
    public void Say(string line) => terminal.WriteLine(string.Create(CultureInfo.InvariantCulture, $"[{_clock.Elapsed.TotalSeconds,6:F1} s] {line}"));

    /// <summary>Starts this program's server.</summary>
    public Child StartServer(string name, IReadOnlyDictionary<string, string>? variables = null) =>
        Child.Start(name, [.. ConductOptions.Self, "serve", "--device", options.Device], options.Logs, new Dictionary<string, string>(variables ?? Variables));

    /// <summary>Starts PyTorch's side.</summary>
    public Child StartTorch(string name) =>
        Child.Start(name, [options.Python, "-u", Path.Combine(ConductOptions.Home, "torch_worker.py"), options.Device == "cuda" ? "cuda" : "cpu"], options.Logs);

    /// <summary>Opens the device once, for one clear sentence if that fails, and writes down the machine.</summary>
    private async Task Open()
    {
        // Here, not in a child: its sentence goes to the user as it is.
        foreach (var (name, value) in Variables) Environment.SetEnvironmentVariable(name, value);
        using (Device.Open(options.Device))
            Results.Root["command"] = string.Join(' ', Environment.GetCommandLineArgs().Skip(1).Prepend("fusion-gpu"));
        Results.Root["started"] = DateTimeOffset.UtcNow.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
        Results.Root["status"] = "running";
        if (options.IsQuick) Results.Root["isQuick"] = true;
        Results.Set("machine", await Machine.Describe(this));
        Say($"{Results.Root["machine"]!["device"]}");
    }

    public void Dispose() => _stop.Dispose();

    private void Stopped(PosixSignalContext context)
    {
        context.Cancel = true;
        _stopped = true;
        _stop.Cancel();
    }
}
