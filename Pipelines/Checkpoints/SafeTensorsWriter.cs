using System.Buffers.Binary;
using System.Text.Encodings.Web;
using System.Text.Json;
using Fusion.Pipelines.Files;

namespace Fusion.Pipelines.Checkpoints;

/// <summary>
/// Collects tensors and writes them as one safetensors file, whole or not at all. The bytes are taken from their owner
/// while the file is written, so a checkpoint needs no second copy of the model in memory.
/// </summary>
public sealed class SafeTensorsWriter
{
    private sealed record Entry(string Name, SafeTensorType Type, long[] Shape, long ByteCount, Action<Stream> Write);

    private readonly List<Entry> entries = [];
    private readonly HashSet<string> names = [];

    /// <summary>Text that goes into the header's <c>__metadata__</c>.</summary>
    public IDictionary<string, string> Metadata { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Adds a tensor whose bytes lie in memory.</summary>
    /// <param name="name">Name, unique in the file.</param>
    /// <param name="type">Element type.</param>
    /// <param name="shape">Extents, outermost first.</param>
    /// <param name="bytes">The elements, little-endian, row-major; read during <see cref="Write"/>.</param>
    /// <exception cref="ArgumentException">The name is taken, or the bytes do not fit type and shape.</exception>
    public void Add(string name, SafeTensorType type, ReadOnlySpan<long> shape, ReadOnlyMemory<byte> bytes)
    {
        Add(name, type, shape, stream => stream.Write(bytes.Span));
        if (entries[^1].ByteCount == bytes.Length) return;
        throw new ArgumentException($"Tensor '{name}' has {bytes.Length} bytes, {SafeTensorInfo.Describe(type, shape.ToArray())} needs {entries[^1].ByteCount}.", nameof(bytes));
    }

    /// <summary>Adds a tensor whose bytes are produced during <see cref="Write"/>, for tensors that lie elsewhere.</summary>
    /// <param name="name">Name, unique in the file.</param>
    /// <param name="type">Element type.</param>
    /// <param name="shape">Extents, outermost first.</param>
    /// <param name="write">Writes exactly the tensor's bytes.</param>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public void Add(string name, SafeTensorType type, ReadOnlySpan<long> shape, Action<Stream> write)
    {
        if (name == "__metadata__" || !names.Add(name)) throw new ArgumentException($"The tensor name '{name}' is taken.", nameof(name));
        long bytes = type.Size();
        foreach (var extent in shape)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(extent, nameof(shape));
            bytes = checked(bytes * extent);
        }
        entries.Add(new Entry(name, type, shape.ToArray(), bytes, write));
    }

    /// <summary>Writes the file beside its place and renames it into it.</summary>
    /// <exception cref="FusionException">The file cannot be written; an earlier file of that name is untouched.</exception>
    public void Write(string path)
    {
        // Largest element type first, so that every tensor begins at a multiple of its element size.
        List<Entry> ordered = [.. entries.OrderByDescending(entry => entry.Type.Size())];
        var header = Header(ordered);
        AtomicFile.Write(path, stream =>
        {
            Span<byte> length = stackalloc byte[8];
            BinaryPrimitives.WriteInt64LittleEndian(length, header.Length);
            stream.Write(length);
            stream.Write(header);
            foreach (var entry in ordered)
            {
                var before = stream.Position;
                entry.Write(stream);
                if (stream.Position - before != entry.ByteCount)
                    throw new InvalidOperationException($"Tensor '{entry.Name}' wrote {stream.Position - before} bytes instead of {entry.ByteCount}.");
            }
        });
    }

    private byte[] Header(List<Entry> ordered)
    {
        var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            if (Metadata.Count > 0)
            {
                json.WriteStartObject("__metadata__");
                foreach (var (key, value) in Metadata) json.WriteString(key, value);
                json.WriteEndObject();
            }
            long position = 0;
            foreach (var entry in ordered)
            {
                json.WriteStartObject(entry.Name);
                json.WriteString("dtype", entry.Type.ToString());
                json.WriteStartArray("shape");
                foreach (var extent in entry.Shape) json.WriteNumberValue(extent);
                json.WriteEndArray();
                json.WriteStartArray("data_offsets");
                json.WriteNumberValue(position);
                json.WriteNumberValue(position += entry.ByteCount);
                json.WriteEndArray();
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        // Spaces up to a multiple of 8 keep the tensors aligned in the memory map.
        while (buffer.Length % 8 != 0) buffer.WriteByte((byte)' ');
        return buffer.ToArray();
    }
}
