namespace Fusion.Runtime.Cuda.Caching;

/// <summary>A compiled kernel on disk.</summary>
/// <param name="Path">Its file.</param>
/// <param name="Bytes">Size of the file.</param>
/// <param name="LastUse">When it was last written or read, in UTC.</param>
public sealed record CacheEntry(string Path, long Bytes, DateTime LastUse)
{
    /// <summary>What a file is; null if another process has deleted it.</summary>
    internal static CacheEntry? Of(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists ? new CacheEntry(path, file.Length, file.LastWriteTimeUtc) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
