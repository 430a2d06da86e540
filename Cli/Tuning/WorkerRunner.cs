using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Fusion.Kernels;
using Fusion.Runtime.Tuning;

namespace Fusion.Cli.Tuning;

/// <summary>
/// Measures candidates in a process of their own, so that one that crashes, hangs or poisons a GPU's context is only one
/// that is out. The process serves many candidates; after a failure of it, the next candidate gets a new one.
/// </summary>
internal sealed class WorkerRunner : ICandidateRunner
{
    /// <summary>Starting .NET and compiling what a first launch needs.</summary>
    private static readonly TimeSpan s_startTimeout = TimeSpan.FromSeconds(60);

    private readonly Func<ProcessStartInfo> _command;
    private readonly TimeSpan _timeout;
    private Process? _process;

    /// <summary>Starts a process.</summary>
    /// <param name="command">What to start: its first line is a <see cref="WorkerHello"/>, then a line for each candidate.</param>
    /// <param name="timeout">The longest that one candidate may take.</param>
    /// <exception cref="FusionException">The process cannot be used; the sentence says what it said.</exception>
    public WorkerRunner(Func<ProcessStartInfo> command, TimeSpan timeout)
    {
        _command = command;
        _timeout = timeout;
        Hello = Start();
    }

    /// <summary>What the process said.</summary>
    public WorkerHello Hello { get; }

    /// <inheritdoc/>
    public CandidateOutcome Measure(ImmutableArray<NamedInt> values, double seconds)
    {
        if (_process is null)
            Start();
        try
        {
            _process!.StandardInput.WriteLine(string.Join(" ", values.Select(v => (double)v.Value).Append(seconds).Select(n => n.ToString("R", CultureInfo.InvariantCulture))));
            _process.StandardInput.Flush();
        }
        catch (IOException)
        {
            // Its end is noticed below.
        }
        string? answer = ReadLine(_timeout + TimeSpan.FromSeconds(seconds), out bool ended);
        if (answer is null)
        {
            string failure = ended ? $"it ended the process that ran it (exit code {ExitCode()})" : $"it did not end within {_timeout.TotalSeconds:F0} s";
            Stop();
            return CandidateOutcome.Failed(failure);
        }
        return double.TryParse(answer, CultureInfo.InvariantCulture, out double measured) ? new CandidateOutcome(measured, null) : CandidateOutcome.Failed(answer);
    }

    /// <inheritdoc/>
    public void Dispose() => Stop();

    private WorkerHello Start()
    {
        ProcessStartInfo start = _command();
        (start.RedirectStandardInput, start.RedirectStandardOutput, start.UseShellExecute) = (true, true, false);
        _process = Process.Start(start) ?? throw new FusionException($"The measuring process {start.FileName} could not be started.");
        string? line = ReadLine(s_startTimeout, out _);
        if (line is not null && WorkerHello.Parse(line) is { } hello)
            return hello;
        Stop();
        throw new FusionException(line ?? "The process that measures kernels ended before it said anything; what it wrote to stderr says why.");
    }

    private string? ReadLine(TimeSpan timeout, out bool ended)
    {
        Task<string?> reading = _process!.StandardOutput.ReadLineAsync();
        ended = reading.Wait(timeout) && reading.Result is null;
        return reading.IsCompleted ? reading.Result : null;
    }

    private int ExitCode() => _process!.WaitForExit(1000) ? _process.ExitCode : -1;

    private void Stop()
    {
        if (_process is null)
            return;
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
        _process.Dispose();
        _process = null;
    }
}
