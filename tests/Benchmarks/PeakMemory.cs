using System.Globalization;
using System.Runtime.InteropServices;

namespace Fusion.Benchmarks;

/// <summary>
/// The most memory that some work takes beyond what the process had before, as the kernel counts resident pages; null where
/// the system does not tell (it is Linux that does).
/// </summary>
internal static partial class PeakMemory
{
    private const string Counter = "/proc/self/clear_refs";

    /// <summary>Bytes of a work and of what it works on.</summary>
    /// <param name="build">
    /// Makes what does the work, and the work. What stays allocated counts, what is only used to fill it does not.
    /// </param>
    public static long? Of(Func<(IDisposable Owner, Action Run)> build)
    {
        if (!File.Exists(Counter)) return null;
        Settle();
        long before = Resident("VmRSS:");
        var (owner, run) = build();
        using (owner)
        {
            Settle();
            return Math.Max(0, HighWater(run) - before);
        }
    }

    /// <summary>Bytes that a work takes while it runs, beside what it works on, which must have been touched before.</summary>
    public static long? During(Action run)
    {
        if (!File.Exists(Counter)) return null;
        Settle();
        long before = Resident("VmRSS:");
        return Math.Max(0, HighWater(run) - before);
    }

    private static long HighWater(Action run)
    {
        // 5 sets the high-water mark to what is resident now (proc_pid_clear_refs(5)).
        File.WriteAllText(Counter, "5");
        run();
        return Resident("VmHWM:");
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
