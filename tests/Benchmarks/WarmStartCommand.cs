using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Fusion.Runtime;

namespace Fusion.Benchmarks;

/// <summary>
/// <c>warm-start</c>: how long a new process takes from the first line of Main to the first launch of a kernel that is in
/// the cache, beyond what the driver takes: it is one that does nothing, <see cref="NullDriver"/>.
/// </summary>
internal static class WarmStartCommand
{
    private static readonly (string Name, string[] Properties)[] s_ways =
    [
        ("just-in-time compiled, with Fusion's packages", ["--self-contained", "false", "-p:PublishReadyToRun=true", "-p:WarmStartCompiled=true"]),
        ("just-in-time compiled, Fusion too", ["--self-contained", "false"]),
        ("ReadyToRun", ["--self-contained", "false", "-p:PublishReadyToRun=true"]),
        ("Native AOT", ["-p:WarmStartAot=true"]),
    ];

    public static Command Create()
    {
        var project = new Option<FileInfo>("--project") { Description = "The program that is started.", DefaultValueFactory = _ => new FileInfo("tests/WarmStart/Fusion.WarmStart.csproj") };
        var runs = new Option<int>("--runs") { Description = "Processes of each kind, in turns.", DefaultValueFactory = _ => 15 };
        var keep = new Option<DirectoryInfo?>("--keep") { Description = "Publish into this folder and leave it there; what is in it already is used as it is." };
        var command = new Command("warm-start", "From the first line of Main to the first launch of a cached kernel, in new processes, with a driver that does nothing.") { project, runs, keep };
        command.SetAction(arguments =>
        {
            string folder = arguments.GetValue(keep)?.FullName ?? Directory.CreateTempSubdirectory("fusion-warm-start-").FullName;
            try
            {
                Console.Write(Measure(arguments.GetValue(project)!.FullName, folder, arguments.GetValue(runs)));
            }
            finally
            {
                if (arguments.GetValue(keep) is null) Directory.Delete(folder, recursive: true);
            }
        });
        return command;
    }

    private static string Measure(string project, string folder, int runs)
    {
        NullDriver.Write(Directory.CreateDirectory(folder).FullName);
        var programs = s_ways.Select((way, i) => Publish(project, Path.Combine(folder, $"way{i}"), way.Properties)).ToList();
        var times = programs.Select(_ => new List<double[]>()).ToList();
        // The first round compiles the kernel and fills the cache; files are in memory afterwards.
        for (int run = -1; run < runs; run++)
            for (int i = 0; i < programs.Count; i++)
            {
                double[] measured = Run(programs[i], folder);
                if (run >= 0) times[i].Add(measured);
            }
        var report = new StringWriter(CultureInfo.InvariantCulture);
        report.Write("| published as | first launch returned after, median (range) | of that: open the device | make three tensors | launch | second launch |\n|---|--:|--:|--:|--:|--:|\n");
        for (int i = 0; i < programs.Count; i++)
            report.Write($"| {s_ways[i].Name} | {Median(times[i], t => t[2]):F2} ms ({times[i].Min(t => t[2]):F2} to {times[i].Max(t => t[2]):F2}) | {Median(times[i], t => t[0]):F2} ms | {Median(times[i], t => t[1] - t[0]):F2} ms | {Median(times[i], t => t[2] - t[1]):F2} ms | {Median(times[i], t => t[3] - t[2]):F3} ms |\n");
        return report.ToString();
    }

    private static double Median(List<double[]> times, Func<double[], double> part) => times.Select(part).Order().ElementAt(times.Count / 2);

    /// <summary>The program, published unless it is there.</summary>
    private static string Publish(string project, string folder, string[] properties)
    {
        string program = Path.Combine(folder, "Fusion.WarmStart");
        if (!File.Exists(program))
            Start("dotnet", null, ["publish", project, "-c", "Release", "-r", "linux-x64", "-m:1", "-v:q", "-nologo", "-o", folder, .. properties]);
        return program;
    }

    private static double[] Run(string program, string folder) =>
        [.. Start(program, folder, []).Trim().Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture))];

    private static string Start(string program, string? driver, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        if (driver is not null)
        {
            start.Environment["LD_LIBRARY_PATH"] = driver;
            start.Environment["FUSION_CACHE"] = Path.Combine(driver, "cache");
        }
        using var process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new FusionException($"{program} ended with {process.ExitCode}; its messages are above. {output}");
    }
}
