using System.Globalization;
using System.Runtime.InteropServices;

namespace Fusion.Benchmarks;

/// <summary>The most memory that some work takes beyond what the process had before, as the kernel counts resident pages.</summary>
internal static partial class PeakMemory
{
    /// <summary>Bytes, or null where the system does not tell (it is Linux that does).</summary>
    /// <param name="build">
    /// Makes what does the work, and the work. What stays allocated counts, what is only used to fill it does not.
    /// </param>
    public static long? Of(Func<(IDisposable Owner, Action Run)> build)
    {
        const string counter = "/proc/self/clear_refs";
        if (!File.Exists(counter)) return null;
        Settle();
        long before = Resident("VmRSS:");
        var (owner, run) = build();
        using (owner)
        {
            Settle();
            // 5 sets the high-water mark to what is resident now (proc_pid_clear_refs(5)).
            File.WriteAllText(counter, "5");
            run();
            return Math.Max(0, Resident("VmHWM:") - before);
        }
    }

    /// <summary>Memory that was freed but kept would hide what the work takes from it.</summary>
    private static void Settle()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        _ = Trim(0);
    }

    private static long Resident(string name)
    {
        string line = File.ReadLines("/proc/self/status").First(l => l.StartsWith(name, StringComparison.Ordinal));
        return 1024 * long.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
    }

    [LibraryImport("libc", EntryPoint = "malloc_trim")]
    private static partial int Trim(nint pad);
}
