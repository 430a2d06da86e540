using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Fusion.Compiler.Ir;
using Fusion.Kernels;
using Fusion.Runtime;
using Fusion.Runtime.Examples;
using Fusion.Runtime.Tuning;

namespace Fusion.Cli.Tuning;

/// <summary>The process that measures candidates for <see cref="WorkerRunner"/>: values and seconds in, a time or a reason out.</summary>
internal static class Worker
{
    /// <summary>Serves until the input ends.</summary>
    public static void Serve(KernelMethod kernel, KernelExample example, Device device, TextReader input, TextWriter output)
    {
        CandidateRunner? runner = null;
        try
        {
            string[] names = [.. kernel.Ir.Parameters.Where(p => p.Kind == ParameterKind.Tune).Select(p => p.Name)];
            runner = new CandidateRunner(kernel, example, device);
            Say(output, WorkerHello.Of(device, runner.Call.Constants, runner.Call.Sizes).Print());
            while (input.ReadLine() is { } line)
            {
                double[] numbers = [.. line.Split(' ').Select(word => double.Parse(word, CultureInfo.InvariantCulture))];
                ImmutableArray<NamedInt> values = [.. names.Zip(numbers, (name, value) => new NamedInt(name, (int)value))];
                CandidateOutcome outcome = runner.Measure(values, numbers[^1]);
                Say(output, outcome.Failure ?? outcome.Seconds.ToString("R", CultureInfo.InvariantCulture));
            }
        }
        catch (FusionException e)
        {
            Say(output, e.Message);
        }
        finally
        {
            runner?.Dispose();
        }
    }

    /// <summary>The command line of such a process.</summary>
    /// <param name="arguments">Words after <c>fusion kernels tune-worker</c>.</param>
    public static ProcessStartInfo Command(params IEnumerable<string> arguments)
    {
        string host = Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        return new ProcessStartInfo(Path.GetFullPath(host), [typeof(Worker).Assembly.Location, "kernels", "tune-worker", .. arguments]);
    }

    private static void Say(TextWriter output, string line)
    {
        output.WriteLine(line.ReplaceLineEndings(" "));
        output.Flush();
    }
}
