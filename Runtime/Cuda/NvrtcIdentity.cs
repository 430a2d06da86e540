using System.Globalization;

namespace Fusion.Runtime.Cuda;

/// <summary>
/// Which NVRTC this process would load, told from its file: loading it takes longer than everything else that a cached
/// kernel needs.
/// </summary>
internal static class NvrtcIdentity
{
    private static readonly Lazy<string?> s_current = new(() => NvrtcLocator.Find() is { } path ? Of(path) : null);

    /// <summary>Path, size and time of the file; null where only the loader would find it.</summary>
    public static string? Current => s_current.Value;

    private static string? Of(string path)
    {
        try
        {
            // A link names a version: libnvrtc.so.12 becomes another file when it is updated.
            var file = new FileInfo(path);
            if (file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target)
                file = target;
            return string.Create(CultureInfo.InvariantCulture, $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
