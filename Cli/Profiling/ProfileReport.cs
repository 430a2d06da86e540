using Fusion.Runtime.Cuda;
using Fusion.Runtime.Emulation;
using System.Globalization;
using Fusion.Kernels;
using Spectre.Console;

namespace Fusion.Cli.Profiling;

/// <summary>Writes what <c>fusion kernels profile</c> found.</summary>
internal static class ProfileReport
{
    public static void Write(IAnsiConsole console, ProfileRequest request, WorkCounts work, LaunchCounters? counted, GpuModel gpu)
    {
        // Sentences are for the terminal to wrap; only the table is laid out.
        var text = console.Profile.Out.Writer;
        text.WriteLine(request.Kernel.Name);
        text.WriteLine($"{string.Join(", ", request.Example.Names.Select(name => $"{name}={request.Example[name]}"))}; seed {request.Seed}");
        console.Write(ProfileTable.Of(work, counted));

        long bytes = work.BytesRead + work.BytesWritten;
        if (bytes > 0)
            text.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{(double)work.Flops / bytes:F2} operations for each byte; {gpu.Name} has {gpu.FloatRate / gpu.BytesPerSecond:F1} in fp32, {gpu.BFloat16Rate / gpu.BytesPerSecond:F0} in bf16 on tensor cores."));
        text.WriteLine($"What the kernel states takes at least {Describe(TimeFloor.Of(work, gpu))} on {gpu.Name}.");
        if (counted is not null)
            text.WriteLine($"Its generated code takes at least {Describe(TimeFloor.Of(counted, gpu))}, where no cache serves its loads.");
        else
            text.WriteLine($"Nothing was counted: {Nvrtc.MissingMessage}");
        text.WriteLine("Floors follow from the data sheet's peaks; nothing was timed.");
    }

    private static string Describe(TimeFloor floor) =>
        $"{Microseconds(floor.Seconds)} µs ({string.Join(", ", floor.Parts.Where(part => part.Seconds > 0).Select(part => $"{part.Limit} {Microseconds(part.Seconds)}"))})";

    // Three digits: floors reach from nanoseconds to seconds.
    private static string Microseconds(double seconds) => (seconds * 1e6).ToString("G3", CultureInfo.InvariantCulture);
}
