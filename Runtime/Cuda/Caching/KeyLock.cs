using System.Diagnostics;

namespace Fusion.Runtime.Cuda.Caching;

/// <summary>
/// The right to compile one kernel, among all processes that share a folder: a file that one of them has open exclusively.
/// The operating system lets go of it when its holder ends in any way, so a crash blocks nobody.
/// </summary>
/// <remarks>
/// The file is deleted when it is let go. Another process may hold the deleted file while a third makes a new one; both then
/// believe to be alone. So whoever gets the lock looks for the result first, which was written before the lock was let go.
/// </remarks>
internal sealed class KeyLock : IDisposable
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(20);

    private readonly FileStream? _file;

    private KeyLock(FileStream? file) => _file = file;

    /// <summary>A lock that nobody holds.</summary>
    public static KeyLock None { get; } = new(null);

    /// <summary>Whether this process holds the lock; if not, the folder has no locks, or the holder took too long.</summary>
    public bool IsHeld => _file is not null;

    /// <summary>Waits for the lock.</summary>
    /// <param name="path">The file, in a folder that exists.</param>
    /// <param name="patience">How long to wait for another holder.</param>
    /// <param name="needless">Asked again and again while waiting: whether the other holder has already done the work.</param>
    /// <returns>The lock; one that is not held where the wait was over, was needless or is impossible.</returns>
    public static KeyLock Take(string path, TimeSpan patience, Func<bool> needless)
    {
        long start = Stopwatch.GetTimestamp();
        while (true)
        {
            if (TryTake(path, out bool isTaken) is { } held)
                return held;
            if (!isTaken || needless() || Stopwatch.GetElapsedTime(start) >= patience)
                return None;
            Thread.Sleep(s_pause);
        }
    }

    /// <summary>The lock if nobody has it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="isTaken">Whether somebody has it; false too where it cannot be taken at all, as in a read-only folder.</param>
    public static KeyLock? TryTake(string path, out bool isTaken)
    {
        isTaken = false;
        try
        {
            return new KeyLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            isTaken = IsSharingViolation(e.HResult);
            return null;
        }
    }

    /// <summary>Lets go and deletes the file.</summary>
    public void Dispose() => _file?.Dispose();

    /// <summary>EWOULDBLOCK of Linux and of macOS, and ERROR_SHARING_VIOLATION of Windows.</summary>
    private static bool IsSharingViolation(int code) => code is 11 or 35 or unchecked((int)0x80070020);
}
