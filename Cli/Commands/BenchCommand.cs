using System.CommandLine;
using System.Globalization;
using Fusion.Pipelines.Benchmarks;
using Fusion.Runtime;

namespace Fusion.Cli.Commands;

/// <summary><c>fusion bench cpu</c>.</summary>
internal static class BenchCommand
{
    public static Command Create() => new("bench",
        """
        Measure how fast this machine is with Fusion, and how near that is to what the machine can do.

        Examples:
          fusion bench cpu
          fusion bench cpu --quick
        """)
    { Cpu() };

    private static Command Cpu()
    {
        var quick = new Option<bool>("--quick") { Description = "Small sizes and few, short samples: for a look, not for a record." };
        var json = new Option<string?>("--json") { Description = "Write the results to this file, too.", HelpName = "FILE" };
        var threads = new Option<int>("--threads") { Description = "Threads that compute; 0 for one per processor. With 1, processor time is counted, which others on the machine disturb less.", DefaultValueFactory = _ => 0 };
        var command = new Command("cpu",
            """
            Measure the parts of a training step on the CPU, fp32: time of a call (median and quartiles), rate, and percent
            of the arithmetic and memory rates that are measured first. Nothing else should run meanwhile.

            Examples:
              fusion bench cpu
              fusion bench cpu --quick --threads 1
              fusion bench cpu --json cpu.json
            """)
        { quick, json, threads };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(threads) is var count && count is < 0 or > 1024) throw new FusionException($"--threads is {count}; it must be from 1 to 1024, or 0 for one per processor.");
            // Now, not after minutes of measuring.
            if (parsed.GetValue(json) is { } target && (target.Length == 0 || Directory.Exists(target))) throw new FusionException($"--json is '{target}', which is no name for a file; name one that may be written.");
            using var device = new CpuDevice(count);
            string group = "";
            var report = CpuBenchmark.Run(device, parsed.GetValue(quick), row =>
            {
                if (row.Group != group) Console.WriteLine(group = row.Group);
                Console.WriteLine(Line(row));
            });
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"measured: {report.PeakGflops:F1} GFLOP/s fp32; memory {report.Bandwidth.Read:F1} GB/s read, {report.Bandwidth.Write:F1} written, {report.Bandwidth.Triad:F1} in a triad; {report.Threads} threads, {report.Clock}."));
            if (parsed.GetValue(json) is { } file) report.Write(file);
            return 0;
        });
        return command;
    }

    private static string Line(BenchmarkRow row)
    {
        var time = row.Fusion!;
        string text = string.Create(CultureInfo.InvariantCulture, $"  {row.Part}: {1e3 * time.Median:F3} ms ({1e3 * time.Lower:F3} to {1e3 * time.Upper:F3})");
        if (row.GflopsPerSecond is { } gflops) text += string.Create(CultureInfo.InvariantCulture, $", {gflops:F1} GFLOP/s, {row.PercentOfPeak:F0} % of peak");
        if (row.GigabytesPerSecond is { } gigabytes) text += string.Create(CultureInfo.InvariantCulture, $", {gigabytes:F1} GB/s, {row.PercentOfBandwidth:F0} % of what memory gave meanwhile{(row.IsPartlyCached == true ? ", in part from a cache" : "")}");
        if (row.TokensPerSecond is { } tokens) text += string.Create(CultureInfo.InvariantCulture, $", {tokens:F0} tokens/s");
        return text;
    }
}
