namespace Fusion.Runtime.Cuda.Caching;

/// <summary>Takes files out of a cache folder, while other processes do the same.</summary>
public static class CacheCleaning
{
    /// <summary>A file that is written for longer than this belongs to a process that was killed.</summary>
    private static readonly TimeSpan s_longestWrite = TimeSpan.FromHours(1);

    /// <summary>Deletes entries and what killed processes left.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="unusedSince">Only entries that were last used before this time, in UTC; all when null.</param>
    public static CacheClearing Clear(CacheFolder folder, DateTime? unusedSince = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        int deleted = 0, kept = 0;
        long bytes = 0;
        foreach (CacheEntry entry in folder.Entries().Where(entry => unusedSince is null || entry.LastUse < unusedSince))
        {
            if (TryDelete(entry.Path))
                (deleted, bytes) = (deleted + 1, bytes + entry.Bytes);
            else
                kept++;
        }
        DeleteLeftovers(folder);
        return new CacheClearing(deleted, bytes, kept);
    }

    /// <summary>Deletes the least recently used entries until the rest is within the limit, and what killed processes left.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="keep">The entry that was just written: clocks that disagree must not make it the oldest.</param>
    internal static void Trim(CacheFolder folder, string keep)
    {
        IReadOnlyList<CacheEntry> entries = folder.Entries();
        long excess = entries.Sum(entry => entry.Bytes) - folder.Limit;
        foreach (CacheEntry entry in entries.Where(entry => entry.Path != keep))
        {
            if (excess <= 0)
                break;
            // What another process deletes at the same time is gone as well: the file is absent, which counts as deleted.
            if (TryDelete(entry.Path))
                excess -= entry.Bytes;
        }
        DeleteLeftovers(folder);
    }

    /// <summary>Deletes a file; false if it is still there, such as one that Windows has open.</summary>
    internal static bool TryDelete(string path)
    {
        try
        {
            File.Delete(path);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static void DeleteLeftovers(CacheFolder folder)
    {
        DateTime abandoned = DateTime.UtcNow - s_longestWrite;
        foreach (string path in folder.Files(".tmp"))
            if (CacheEntry.Of(path) is { } file && file.LastUse < abandoned)
                TryDelete(path);
        // A lock that can be taken has no holder; letting it go deletes it.
        foreach (string path in folder.Files(".lock"))
            KeyLock.TryTake(path, out _)?.Dispose();
    }
}

/// <summary>What clearing a cache did.</summary>
/// <param name="Deleted">Entries that are gone.</param>
/// <param name="Bytes">Their size.</param>
/// <param name="Kept">Entries that should have gone but could not be deleted.</param>
public sealed record CacheClearing(int Deleted, long Bytes, int Kept);
