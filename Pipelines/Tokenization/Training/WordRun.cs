using Fusion.Pipelines.Files;

namespace Fusion.Pipelines.Tokenization;

/// <summary>A temporary file of pre-tokens with their counts, in the order of their bytes. It is deleted when it is closed.</summary>
internal sealed class WordRun : IDisposable
{
    /// <summary>What a run takes of memory while it is read or written.</summary>
    public const int BufferBytes = 1 << 14;

    private readonly FileStream stream;
    private readonly BinaryWriter writer;
    private readonly BinaryReader reader;
    private byte[] word = [];
    private int length;
    private long read;

    /// <exception cref="FusionException">The file cannot be made.</exception>
    public WordRun(string folder)
    {
        var path = Path.Combine(folder, Path.GetRandomFileName() + ".words");
        try
        {
            stream = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferBytes, FileOptions.DeleteOnClose);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw AtomicFile.CannotWrite(path, failure);
        }
        (writer, reader) = (new BinaryWriter(stream), new BinaryReader(stream));
    }

    /// <summary>Pre-tokens in it.</summary>
    public long Words { get; private set; }

    /// <summary>Bytes of the pre-tokens in it.</summary>
    public long TextBytes { get; private set; }

    /// <summary>The pre-token that was read last.</summary>
    public ReadOnlySpan<byte> Word => word.AsSpan(0, length);

    /// <summary>How often it occurs.</summary>
    public long Count { get; private set; }

    /// <summary>Appends a pre-token, which must not come before the one appended last.</summary>
    public void Write(ReadOnlySpan<byte> bytes, long count)
    {
        writer.Write7BitEncodedInt(bytes.Length);
        writer.Write(bytes);
        writer.Write7BitEncodedInt64(count);
        Words++;
        TextBytes += bytes.Length;
    }

    /// <summary>Goes to the beginning, to read.</summary>
    public void Rewind()
    {
        writer.Flush();
        stream.Position = 0;
        read = 0;
    }

    /// <summary>Reads the next pre-token; false behind the last.</summary>
    public bool Read()
    {
        if (read == Words) return false;
        read++;
        length = reader.Read7BitEncodedInt();
        if (word.Length < length) word = new byte[length];
        reader.BaseStream.ReadExactly(word, 0, length);
        Count = reader.Read7BitEncodedInt64();
        return true;
    }

    public void Dispose() => stream.Dispose();
}
