namespace Fusion.Pipelines.Files;

/// <summary>
/// Replaces files whole: the new content is written beside the target, flushed to the disk and renamed over it, so that
/// a crash, a full disk or an error leaves the earlier file as it was.
/// </summary>
public static class AtomicFile
{
    /// <summary>Writes <paramref name="path"/> with what <paramref name="write"/> puts into the stream.</summary>
    /// <exception cref="FusionException">The folder or the file cannot be written; the earlier file is untouched.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        var target = Path.GetFullPath(path);
        string? temporary = null;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            temporary = $"{target}.{Path.GetRandomFileName()}.tmp";
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16))
            {
                write(stream);
                // The bytes must be on the disk before the name is: otherwise a power cut can leave an empty file.
                stream.Flush(flushToDisk: true);
            }
            File.Move(temporary, target, overwrite: true);
            temporary = null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw CannotWrite(path, failure);
        }
        finally
        {
            if (temporary is not null) TryDelete(temporary);
        }
    }

    /// <summary>Writes <paramref name="path"/> as UTF-8 text without a byte order mark.</summary>
    /// <exception cref="FusionException">The folder or the file cannot be written; the earlier file is untouched.</exception>
    public static void WriteText(string path, string text) =>
        Write(path, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text)));

    /// <summary>The sentence for a file that cannot be written.</summary>
    internal static FusionException CannotWrite(string path, Exception failure) => new(
        $"Cannot write '{path}' ({failure.Message.TrimEnd('.')}): choose an output folder that can be written and has free space.",
        failure);

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The write has already failed with the sentence the user needs; a leftover *.tmp must not replace it.
        }
    }
}
