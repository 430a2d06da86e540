using System.CommandLine;
using System.Globalization;
using Fusion.Cli.Tuning;
using Fusion.Compiler.Ir;
using Fusion.Kernels;
using Fusion.Runtime.Examples;
using Fusion.Runtime.Tuning;

namespace Fusion.Cli.Commands;

/// <summary><c>fusion kernels tune</c>.</summary>
internal static class TuneCommand
{
    public static Command Create()
    {
        var names = new Argument<string[]>("NAMES") { Description = "Kernels, by name or the end of it; all that have a choice, when none is given.", Arity = ArgumentArity.ZeroOrMore };
        var with = new Option<string>("--with") { Description = "Other arguments than those of the kernel's [Example], such as \"x=64x256, y=64x256\".", HelpName = "ARGUMENTS", DefaultValueFactory = _ => "" };
        var requests = new Option<string?>("--requests") { Description = "Tune for the launches in this file, which a program writes when FUSION_TUNING_REQUESTS names it.", HelpName = "FILE" };
        var device = new Option<string>("--device") { Description = "cpu, cuda, or auto: a GPU where there is one.", DefaultValueFactory = _ => "auto" };
        device.AcceptOnlyFromAmong("auto", "cpu", "cuda");
        var budget = new Option<double>("--budget") { Description = "Seconds to search for each size of each kernel.", DefaultValueFactory = _ => 5, HelpName = "SECONDS" };
        var timeout = new Option<double>("--timeout") { Description = "The longest that one candidate may take, compiling included.", DefaultValueFactory = _ => 20, HelpName = "SECONDS" };
        var output = new Option<string>("--out") { Description = "The table to write; entries for other kernels and sizes in it stay.", DefaultValueFactory = _ => "tuning.json", HelpName = "FILE" };
        var assembly = KernelAssembly.Option();
        var command = new Command("tune",
            """
            Find the fastest [Tune] values of kernels by measuring, and write them to a table. A tuning.json beside a project
            is built into its assembly, and FUSION_TUNING names one for a run: with a table nothing is measured when a
            program runs. Every candidate runs in a process of its own and must give the same results bit for bit.

            Examples:
              fusion kernels tune MatMul.Forward --device cpu --with "x=2048x512, w=1536x512, y=2048x1536"
              fusion kernels tune --assembly bin/Release/net10.0/My.Kernels.dll --budget 2
              FUSION_TUNING_REQUESTS=sizes.txt fusion train --data stories.txt --out runs/stories
              fusion kernels tune --requests sizes.txt --out tuning.json
            """)
        { names, with, requests, device, budget, timeout, output, assembly };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(budget) is not (> 0 and <= 3600)) throw new FusionException($"--budget is {parsed.GetValue(budget)}; it must be above 0 and at most 3600 seconds.");
            if (parsed.GetValue(timeout) is not (> 0 and <= 3600)) throw new FusionException($"--timeout is {parsed.GetValue(timeout)}; it must be above 0 and at most 3600 seconds.");
            var options = new TuneOptions(parsed.GetValue(assembly), parsed.GetValue(device)!, parsed.GetValue(budget), TimeSpan.FromSeconds(parsed.GetValue(timeout)), parsed.GetValue(output)!);
            var launches = parsed.GetValue(requests) is { } file ? Requested(file, options, parsed.GetValue(names)!) : Named(options, parsed.GetValue(names)!, parsed.GetValue(with)!);
            Tune(Console.Out, options, launches);
            return 0;
        });
        return command;
    }

    private static List<(KernelMethod Kernel, string With)> Named(TuneOptions options, string[] names, string with)
    {
        var loaded = KernelAssembly.Open(options.Assembly);
        if (names.Length > 0)
            return [.. names.Select(name => (KernelMethod.Find(loaded, name), with))];
        if (with.Length > 0)
            throw new FusionException("--with belongs to one kernel; name it.");
        return [.. KernelMethod.All(loaded).Where(k => HasChoice(k.Ir, cpu: true) || HasChoice(k.Ir, cpu: false)).Select(k => (k, ""))];
    }

    private static List<(KernelMethod Kernel, string With)> Requested(string file, TuneOptions options, string[] names)
    {
        if (!File.Exists(file))
            throw new FusionException($"The file {file} does not exist; let a program write it by naming it in FUSION_TUNING_REQUESTS.");
        var loaded = KernelAssembly.Open(options.Assembly);
        var known = KernelMethod.All(loaded).ToDictionary(k => k.Name, StringComparer.Ordinal);
        HashSet<string> wanted = [.. names.Select(name => KernelMethod.Find(loaded, name).Name)];
        var launches = new List<(KernelMethod, string)>();
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0))
        {
            if (line.Split('\t') is not [var name, var with])
                throw new FusionException($"{file} has the line '{line}', which is not a kernel's name, a tab and its sizes; let a program write the file anew.");
            if (known.TryGetValue(name, out var kernel) && (wanted.Count == 0 || wanted.Contains(name)))
                launches.Add((kernel, with));
        }
        return launches;
    }

    private static void Tune(TextWriter console, TuneOptions options, List<(KernelMethod Kernel, string With)> launches)
    {
        var table = File.Exists(options.Output) ? TuningFile.Read(options.Output) : TuningTable.Empty;
        int tuned = 0;
        foreach (var (kernel, with) in launches)
        {
            using var worker = new WorkerRunner(() => Worker.Command([kernel.Name, "--with", with, "--device", options.Device, .. options.Assembly is { } path ? ["--assembly", path] : Array.Empty<string>()]), options.Timeout);
            var hello = worker.Hello;
            if (!HasChoice(kernel.Ir, cpu: hello.Target is null))
                continue;
            var space = TuningSpace.Of(kernel.Ir, hello.Constants.ToDictionary(c => c.Name, c => c.Value), hello.Target);
            var result = TuningSearch.Run(space, worker, options.Budget);
            console.WriteLine(Line(kernel, hello, result));
            foreach (var (values, reason) in result.Failed)
                console.WriteLine($"    out: {string.Join(", ", values)}: {reason}");
            table = table.With([new TuningEntry(kernel.Name, KernelFingerprint.Of(kernel.Ir), hello.Device, hello.Constants, hello.Sizes, result.Values, result.Seconds * 1e6, result.OwnSeconds * 1e6)]);
            // After each kernel: who stops a long search keeps what it found.
            TuningFile.Write(table, options.Output);
            tuned++;
        }
        console.WriteLine(tuned == 0 ? "There was nothing to choose: no kernel has more than one combination of [Tune] values for this device." : $"{options.Output}: {tuned} tuned, {table.Entries.Length} entries.");
    }

    private static string Line(KernelMethod kernel, WorkerHello hello, TuningResult result) => string.Create(CultureInfo.InvariantCulture,
        $"{kernel.Name} ({string.Join(", ", hello.Sizes)}): {string.Join(", ", result.Values)}, {result.Seconds * 1e6:F1} us, {result.OwnSeconds / result.Seconds:F2}x of the first values; {result.Measured} measured, {result.RuledOut} ruled out, {result.Untried} not reached");

    private static bool HasChoice(Kernel kernel, bool cpu) => kernel.Parameters.Any(p => p.Kind == ParameterKind.Tune && p.CandidatesFor(cpu).Count > 1);

    private sealed record TuneOptions(string? Assembly, string Device, double Budget, TimeSpan Timeout, string Output);
}
