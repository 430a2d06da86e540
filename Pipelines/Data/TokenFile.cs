using System.Runtime.InteropServices;
using Fusion.Pipelines.Files;

namespace Fusion.Pipelines.Data;

/// <summary>
/// A file of token ids, raw little-endian uint16 or uint32 with a <see cref="TokenFileHeader"/> beside it, read through a
/// memory map: the operating system keeps what is used in memory, whatever the size.
/// </summary>
public sealed class TokenFile : IDisposable
{
    internal const string Remedy = "encode the text again to make the token file anew";

    private readonly MappedFile map;

    private TokenFile(string path, TokenFileHeader header, MappedFile map) => (Path, Header, this.map) = (path, header, map);

    /// <summary>The file's path as it was given.</summary>
    public string Path { get; }

    /// <summary>What the numbers mean.</summary>
    public TokenFileHeader Header { get; }

    /// <summary>Number of tokens.</summary>
    public long Count => Header.Count;

    /// <summary>Opens a token file and checks that every id is inside the vocabulary.</summary>
    /// <exception cref="FusionException">A file is missing or empty, the sizes disagree, or an id is outside the vocabulary.</exception>
    public static TokenFile Open(string path)
    {
        var map = MappedFile.Open(path, "token file", Remedy);
        try
        {
            var header = TokenFileHeader.Read(path);
            if (map.Length % header.ElementSize != 0 || map.Length / header.ElementSize != header.Count)
                throw new FusionException($"The token file '{path}' has {map.Length} bytes where its description says {header.Count} tokens of {header.DType}: {Remedy}.");
            var file = new TokenFile(path, header, map);
            file.CheckIds();
            return file;
        }
        catch
        {
            map.Dispose();
            throw;
        }
    }

    /// <summary>The ids of a uint16 file from <paramref name="start"/>, without a copy; valid until <see cref="Dispose"/>.</summary>
    /// <exception cref="InvalidOperationException">The file holds uint32.</exception>
    public ReadOnlySpan<ushort> AsUInt16(long start, int count) => Header.ElementSize == 2
        ? MemoryMarshal.Cast<byte, ushort>(map.Slice(start * 2, count * 2L))
        : throw new InvalidOperationException($"The token file '{Path}' holds uint32.");

    /// <summary>The ids of a uint32 file from <paramref name="start"/>, without a copy; valid until <see cref="Dispose"/>.</summary>
    /// <exception cref="InvalidOperationException">The file holds uint16.</exception>
    public ReadOnlySpan<uint> AsUInt32(long start, int count) => Header.ElementSize == 4
        ? MemoryMarshal.Cast<byte, uint>(map.Slice(start * 4, count * 4L))
        : throw new InvalidOperationException($"The token file '{Path}' holds uint16.");

    /// <summary>Copies ids from <paramref name="start"/>, widened to int, until <paramref name="destination"/> is full.</summary>
    public void CopyTo(long start, Span<int> destination)
    {
        if (Header.ElementSize == 2)
        {
            var ids = AsUInt16(start, destination.Length);
            for (var i = 0; i < ids.Length; i++) destination[i] = ids[i];
        }
        else
            MemoryMarshal.Cast<uint, int>(AsUInt32(start, destination.Length)).CopyTo(destination);
    }

    /// <summary>Unmaps the file.</summary>
    public void Dispose() => map.Dispose();

    private void CheckIds()
    {
        const int Chunk = 1 << 20;
        for (long start = 0; start < Count; start += Chunk)
        {
            var count = (int)Math.Min(Chunk, Count - start);
            var bad = Header.ElementSize == 2
                ? Header.VocabularySize > ushort.MaxValue ? -1 : AsUInt16(start, count).IndexOfAnyExceptInRange((ushort)0, (ushort)(Header.VocabularySize - 1))
                : AsUInt32(start, count).IndexOfAnyExceptInRange(0u, (uint)(Header.VocabularySize - 1));
            if (bad < 0) continue;
            var id = Header.ElementSize == 2 ? AsUInt16(start + bad, 1)[0] : AsUInt32(start + bad, 1)[0];
            throw new FusionException($"The token file '{Path}' holds id {id} at position {start + bad}, outside its vocabulary of {Header.VocabularySize} tokens: {Remedy}.");
        }
    }
}
