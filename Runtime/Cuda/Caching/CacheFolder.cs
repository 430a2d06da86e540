namespace Fusion.Runtime.Cuda.Caching;

/// <summary>
/// A folder of compiled kernels that several processes share. Entries appear whole, by renaming. When they exceed the limit,
/// the least recently used ones go; a use sets an entry's time of last writing, because many systems keep no time of last access.
/// Nothing here fails for the sake of the cache: without a folder that can be read and written, there are just no entries.
/// </summary>
public sealed class CacheFolder
{
    /// <summary>How long somebody else may take to compile a kernel before it is compiled here too.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    /// <summary>A folder.</summary>
    /// <param name="path">Created when the first entry is written.</param>
    /// <param name="limit">Most bytes of all entries together; 0 keeps nothing.</param>
    public CacheFolder(string path, long limit = CacheLimit.Default)
    {
        FullPath = Path.GetFullPath(path);
        Limit = limit;
    }

    /// <summary>The user's folder (below FUSION_CACHE, or ~/.cache/fusion) with the user's limit (FUSION_CACHE_LIMIT, or 512 MiB).</summary>
    /// <exception cref="FusionException">FUSION_CACHE_LIMIT is not a size.</exception>
    public static CacheFolder OfUser() => new(Path.Combine(NvrtcLocator.CacheFolder, "cubin"), CacheLimit.FromEnvironment);

    /// <summary>Absolute path; the folder is made when the first entry is written.</summary>
    public string FullPath { get; }

    /// <summary>Most bytes of all entries together.</summary>
    public long Limit { get; }

    /// <summary>How long to wait for another process that compiles the same kernel.</summary>
    internal TimeSpan Patience { get; init; } = s_patience;

    /// <summary>Makes the file that an entry is written to before it gets its name; tests put a full disk here.</summary>
    internal Func<string, Stream> Create { get; init; } = File.Create;

    /// <summary>The entries, least recently used first; none where the folder is absent or unreadable.</summary>
    public IReadOnlyList<CacheEntry> Entries() =>
        [.. Files(".cubin").Select(CacheEntry.Of).OfType<CacheEntry>().OrderBy(entry => entry.LastUse).ThenBy(entry => entry.Path, StringComparer.Ordinal)];

    internal string PathOf(string key) => Path.Combine(FullPath, key + ".cubin");

    /// <summary>Names of files with an ending; those of files that vanish meanwhile may be among them.</summary>
    internal IReadOnlyList<string> Files(string ending)
    {
        try
        {
            return Directory.GetFiles(FullPath, "*" + ending);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>The code of an entry, which counts as a use; null if it is absent, unreadable or damaged.</summary>
    internal byte[]? Read(string key)
    {
        string path = PathOf(key);
        byte[]? code = null;
        try
        {
            code = EntryFile.Decode(File.ReadAllBytes(path));
            if (code is not null)
                File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Absent; or read but not to be touched, in a folder that belongs to somebody else.
        }
        return code;
    }

    /// <summary>Waits until nobody else compiles this entry.</summary>
    /// <param name="key">The entry.</param>
    /// <param name="needless">Whether the wait has become needless.</param>
    /// <returns>The lock, which is not held where nothing can be kept anyway or the wait was in vain.</returns>
    internal KeyLock Lock(string key, Func<bool> needless) =>
        Limit > 0 && Exists() ? KeyLock.Take(Path.Combine(FullPath, key + ".lock"), Patience, needless) : KeyLock.None;

    /// <summary>Keeps an entry if it can, and lets old ones go for it.</summary>
    internal void Write(string key, byte[] code)
    {
        if (EntryFile.Bytes(code) > Limit || !Exists())
            return;
        string path = PathOf(key), beside = Path.Combine(FullPath, $"{key}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (Stream file = Create(beside))
                EntryFile.Write(file, code);
            // The file system's own clock may stand still for milliseconds; reads use this one too.
            File.SetLastWriteTimeUtc(beside, DateTime.UtcNow);
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A cache that cannot be written costs time, not correctness.
            CacheCleaning.TryDelete(beside);
        }
        CacheCleaning.Trim(this, keep: path);
    }

    private bool Exists()
    {
        try
        {
            Directory.CreateDirectory(FullPath);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
