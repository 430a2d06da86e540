using System.Globalization;
using Fusion.Gpu.Serving;

namespace Fusion.Gpu.Conducting;

/// <summary>Runs the conformance suite in several processes at once, each with its share of the cases.</summary>
internal static class SuiteShards
{
    /// <summary>Longest wait for one case: its kernels are compiled in it.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(120);

    /// <param name="conductor">The run.</param>
    /// <param name="name">Name of log files.</param>
    /// <param name="wrapper">A command in front of the program, for a share's number: a sanitizer; empty for none.</param>
    /// <param name="progress">What is counted.</param>
    /// <param name="stop">Ends it.</param>
    public static Task Run(Conductor conductor, string name, Func<int, IReadOnlyList<string>> wrapper, SuiteProgress progress, CancellationToken stop) =>
        Task.WhenAll(Enumerable.Range(0, conductor.Options.Shards).Select(shard => RunShare(conductor, $"{name}-{shard}", shard, wrapper(shard), progress, stop)));

    private static async Task RunShare(Conductor conductor, string name, int shard, IReadOnlyList<string> wrapper, SuiteProgress progress, CancellationToken stop)
    {
        int done = 0, total = -1;
        while (true)
        {
            string[] command =
            [
                .. wrapper, .. ConductOptions.Self, "conformance", "--device", conductor.Options.Device,
                "--shard", Text(shard), "--shards", Text(conductor.Options.Shards), "--from", Text(done),
            ];
            int before = done;
            using var child = Child.Start(name, command, conductor.Options.Logs, conductor.Variables);
            try
            {
                while (await child.Read(s_patience, stop) is { } line)
                {
                    if (line["total"] is { } cases)
                    {
                        if (total < 0) progress.Expect((int)cases);
                        total = (int)cases;
                        continue;
                    }
                    done++;
                    if (line["failure"] is { } failure) progress.Fail((string)line["case"]!, (string)failure!);
                    else progress.Pass();
                }
                int code = await child.ExitCode(stop);
                if (done == total) return;
                // After a driver error the failed case is counted and a new process goes on behind it.
                if (code == DeviceFailure.ExitCode && done > before) continue;
                progress.Fail($"case {done} of share {shard}", $"the process ended with code {code}; see logs/{name}.log");
            }
            catch (ChildLostException e)
            {
                progress.Fail($"case {done} of share {shard}", e.Message);
            }
            if (total < 0) return; // It does not even start.
            done++;
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
