using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;
using Fusion.Pipelines.Files;

namespace Fusion.Pipelines.Tokenization;

/// <summary>A zeroed array outside the managed heap, in memory or in a mapped file; see <see cref="WorkMemory"/>.</summary>
internal sealed unsafe class WorkArray<T> : IDisposable
    where T : unmanaged
{
    private readonly MemoryMappedFile? file;
    private readonly MemoryMappedViewAccessor? view;
    private T* start;

    /// <param name="count">Elements, at least 1.</param>
    /// <param name="folder">Where its file lies while it lives, or null for memory.</param>
    /// <exception cref="FusionException">The file cannot be made.</exception>
    public WorkArray(long count, string? folder)
    {
        Count = count;
        if (folder is null)
        {
            start = (T*)NativeMemory.AllocZeroed((nuint)count, (nuint)sizeof(T));
            return;
        }
        var path = Path.Combine(folder, Path.GetRandomFileName() + ".work");
        try
        {
            // Deleted with its last handle, so that a killed process leaves nothing behind on Linux.
            var stream = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            file = MemoryMappedFile.CreateFromFile(stream, null, (long)Bytes, MemoryMappedFileAccess.ReadWrite, HandleInheritability.None, leaveOpen: false);
            view = file.CreateViewAccessor(0, (long)Bytes);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            file?.Dispose();
            throw AtomicFile.CannotWrite(path, failure);
        }
        byte* first = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref first);
        start = (T*)first;
    }

    ~WorkArray() => Free();

    /// <summary>Elements.</summary>
    public long Count { get; }

    /// <summary>Size.</summary>
    public nuint Bytes => (nuint)Count * (nuint)sizeof(T);

    /// <summary>Where it lies.</summary>
    public nint Address => (nint)start;

    /// <summary>An element; the index is not checked, because this is the innermost loop of training.</summary>
    public ref T this[long index] => ref start[index];

    /// <summary>A part of it; not checked either.</summary>
    public Span<T> Slice(long from, int length) => new(start + from, length);

    /// <summary>Copies all of a shorter one to the beginning.</summary>
    public void CopyFrom(WorkArray<T> other) => Buffer.MemoryCopy(other.start, start, Bytes, other.Bytes);

    /// <summary>Zeroes it.</summary>
    public void Clear() => NativeMemory.Clear(start, Bytes);

    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    private void Free()
    {
        if (start is null) return;
        if (view is null) NativeMemory.Free(start);
        else
        {
            view.SafeMemoryMappedViewHandle.ReleasePointer();
            view.Dispose();
            file!.Dispose();
        }
        start = null;
    }
}
