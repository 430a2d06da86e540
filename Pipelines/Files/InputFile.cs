namespace Fusion.Pipelines.Files;

/// <summary>Opens files that the user named, and words the failure when that is impossible.</summary>
internal static class InputFile
{
    /// <summary>Opens a file for reading.</summary>
    /// <param name="path">The file.</param>
    /// <param name="what">What the file should be, as in "token file".</param>
    /// <param name="remedy">What to do when it is missing, as an imperative without a full stop.</param>
    /// <exception cref="FusionException">The file is missing or unreadable.</exception>
    public static FileStream Open(string path, string what, string remedy)
    {
        try
        {
            // Metrics are read while their writer holds them open.
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FusionException($"The {what} '{path}' does not exist: {remedy}.", failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new FusionException($"The {what} '{path}' cannot be read ({failure.Message.TrimEnd('.')}): {remedy}.", failure);
        }
    }

    /// <summary>Reads a whole file; see <see cref="Open"/>.</summary>
    public static byte[] ReadAll(string path, string what, string remedy)
    {
        using var stream = Open(path, what, remedy);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
