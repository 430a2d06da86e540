using System.IO.MemoryMappedFiles;

namespace Fusion.Pipelines.Files;

/// <summary>A file mapped into memory for reading.</summary>
internal sealed unsafe class MappedFile : IDisposable
{
    private readonly MemoryMappedFile file;
    private readonly MemoryMappedViewAccessor view;
    private byte* start;

    private MappedFile(MemoryMappedFile file, long length)
    {
        this.file = file;
        Length = length;
        view = file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        start += view.PointerOffset;
    }

    /// <summary>Bytes of the file.</summary>
    public long Length { get; }

    /// <summary>Maps a file; see <see cref="InputFile.Open"/>.</summary>
    /// <exception cref="FusionException">The file is missing, unreadable or empty.</exception>
    public static MappedFile Open(string path, string what, string remedy)
    {
        using var stream = InputFile.Open(path, what, remedy);
        // An empty file cannot be mapped; it is also never what the user meant.
        if (stream.Length == 0) throw new FusionException($"The {what} '{path}' is empty: {remedy}.");
        var length = stream.Length;
        var file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        return new MappedFile(file, length);
    }

    /// <summary>Bytes of the file without a copy; valid until <see cref="Dispose"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range is not inside the file, or longer than a span can be.</exception>
    public ReadOnlySpan<byte> Slice(long offset, long length)
    {
        ObjectDisposedException.ThrowIf(start is null, this);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, int.MaxValue);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length - length);
        return new ReadOnlySpan<byte>(start + offset, (int)length);
    }

    public void Dispose()
    {
        if (start is null) return;
        start = null;
        view.SafeMemoryMappedViewHandle.ReleasePointer();
        view.Dispose();
        file.Dispose();
    }
}
