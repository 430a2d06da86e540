using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Fusion.Gpu.Conducting;

/// <summary>A child process ended, broke its protocol or took too long; it is gone.</summary>
internal sealed class ChildLostException(string message) : Exception(message);

/// <summary>A process that speaks JSON lines. What it says on stderr goes to a log file.</summary>
internal sealed class Child : IDisposable
{
    private readonly Process _process;
    private readonly string _name;
    private readonly Task _log;

    private Child(string name, Process process, string log)
    {
        (_name, _process) = (name, process);
        _log = Keep(process.StandardError, log);
    }

    /// <summary>Starts a program.</summary>
    /// <param name="name">Name in messages and of the log file.</param>
    /// <param name="command">Program and arguments.</param>
    /// <param name="logs">Folder of log files.</param>
    /// <param name="environment">Variables to set besides the present ones.</param>
    /// <exception cref="FusionException">It cannot be started.</exception>
    public static Child Start(string name, IReadOnlyList<string> command, string logs, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(command[0], command.Skip(1)) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (variable, value) in environment ?? new Dictionary<string, string>()) start.Environment[variable] = value;
        try
        {
            return new Child(name, Process.Start(start)!, Path.Combine(logs, name + ".log"));
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new FusionException($"{command[0]} cannot be started ({e.Message}): install it or put it on the path.", e);
        }
    }

    /// <summary>Sends a request and waits for its answer.</summary>
    /// <exception cref="ChildLostException">There was none in time; the process was ended.</exception>
    public async Task<JsonObject> Ask(JsonObject request, TimeSpan limit, CancellationToken stop)
    {
        try
        {
            await _process.StandardInput.WriteLineAsync(request.ToJsonString().AsMemory(), stop);
            await _process.StandardInput.FlushAsync(stop);
        }
        catch (IOException)
        {
            // It has ended; reading says so.
        }
        return await Read(limit, stop) ?? throw Lost("ended");
    }

    /// <summary>The next line; null when the process has closed its output.</summary>
    /// <exception cref="ChildLostException">There was none in time, or it is no JSON; the process was ended.</exception>
    public async Task<JsonObject?> Read(TimeSpan limit, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(limit > TimeSpan.Zero ? limit : TimeSpan.Zero);
        try
        {
            string? line;
            do
            {
                // Reading a pipe cannot be cancelled, only left: it ends when the process does.
                line = await _process.StandardOutput.ReadLineAsync(CancellationToken.None).AsTask().WaitAsync(patience.Token);
            }
            while (line is not null && !line.StartsWith('{')); // a tool around the program may say something, too
            return line is null ? null : JsonNode.Parse(line)!.AsObject();
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw Lost($"took longer than {limit.TotalSeconds:F0} s");
        }
        catch (JsonException)
        {
            throw Lost("gave an answer that is no JSON");
        }
    }

    /// <summary>The exit code of a process that has closed its output.</summary>
    public async Task<int> ExitCode(CancellationToken stop)
    {
        await _process.WaitForExitAsync(stop);
        await _log;
        return _process.ExitCode;
    }

    /// <summary>Ends it, and what it has started.</summary>
    public void Dispose()
    {
        try
        {
            if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It ended by itself in between.
        }
        _process.Dispose();
    }

    private ChildLostException Lost(string how)
    {
        Dispose();
        return new ChildLostException($"{_name} {how}; see logs/{_name}.log");
    }

    private static async Task Keep(StreamReader errors, string path)
    {
        try
        {
            await using var log = new StreamWriter(path, append: true);
            while (await errors.ReadLineAsync() is { } line) await log.WriteLineAsync(line);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // The child was ended, or the disk is full: the log is a courtesy.
        }
    }
}
