using System.Runtime.InteropServices;

namespace Fusion.Pipelines.Tokenization;

/// <summary>
/// Memory for the large arrays of training: the process's own, or files mapped into it, which the system can write out and
/// drop at any time. Both come zeroed and cost nothing where they are not touched, so arrays can be asked for at their
/// greatest possible size.
/// </summary>
internal sealed class WorkMemory : IDisposable
{
    private readonly string? folder;
    private readonly ResidentFilePages? resident;
    private readonly long before;
    private readonly List<IDisposable> arrays = [];
    private readonly List<(nint Start, nuint Bytes)> mapped = [];

    /// <param name="folder">Where files go; null for memory of the process's own.</param>
    public WorkMemory(string? folder)
    {
        this.folder = folder;
        if (folder is null || !OperatingSystem.IsLinux()) return;
        resident = new ResidentFilePages();
        before = resident.Bytes();
    }

    /// <summary>The arrays are files.</summary>
    public bool IsOnDisk => folder is not null;

    /// <summary>A zeroed array.</summary>
    /// <exception cref="FusionException">The file for it cannot be made.</exception>
    public WorkArray<T> Allocate<T>(long count)
        where T : unmanaged
    {
        var array = new WorkArray<T>(Math.Max(1, count), folder);
        arrays.Add(array);
        if (folder is not null) mapped.Add((array.Address, array.Bytes));
        return array;
    }

    /// <summary>A longer array with the same beginning; the old one is freed.</summary>
    public WorkArray<T> Grow<T>(WorkArray<T> old, long count)
        where T : unmanaged
    {
        var longer = Allocate<T>(count);
        longer.CopyFrom(old);
        Free(old);
        return longer;
    }

    /// <summary>Frees one array.</summary>
    public void Free<T>(WorkArray<T> array)
        where T : unmanaged
    {
        mapped.Remove((array.Address, array.Bytes));
        arrays.Remove(array);
        array.Dispose();
    }

    /// <summary>
    /// Gives the pages of mapped files back if there are more of them than this; their content stays in the files. They are
    /// counted, not guessed: one access can bring many pages. Elsewhere than on Linux the system takes them when memory is short.
    /// </summary>
    public void Trim(long mostBytes)
    {
        if (resident is null || resident.Bytes() - before < mostBytes) return;
        foreach (var (start, bytes) in mapped) PageAdvice.Drop(start, bytes);
    }

    public void Dispose()
    {
        arrays.ForEach(array => array.Dispose());
        arrays.Clear();
        mapped.Clear();
        resident?.Dispose();
    }
}

/// <summary>Linux's advice about pages.</summary>
internal static partial class PageAdvice
{
    private const int DoNotNeed = 4;

    /// <summary>Takes pages of a shared mapping out of the process; never used on memory of its own, which this would zero.</summary>
    public static void Drop(nint address, nuint length) => _ = Advise(address, length, DoNotNeed);

    [LibraryImport("libc", EntryPoint = "madvise")]
    private static partial int Advise(nint address, nuint length, int advice);
}
