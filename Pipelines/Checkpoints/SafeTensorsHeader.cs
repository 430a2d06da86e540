using System.Buffers.Binary;
using System.Text.Json;
using Fusion.Pipelines.Files;

namespace Fusion.Pipelines.Checkpoints;

/// <summary>
/// Reads the header of a safetensors file and trusts nothing in it: every length, offset, shape and type is checked before
/// it is used. Layout: 8 bytes header length, little-endian; the header in JSON; the tensors' bytes without gaps.
/// </summary>
internal static class SafeTensorsHeader
{
    /// <summary>The reference implementation's limit.</summary>
    private const long MaxHeader = 100_000_000;

    public const string Remedy = "use another checkpoint or copy this one again";

    public static (List<SafeTensorInfo> Tensors, Dictionary<string, string> Metadata) Read(MappedFile map, string path)
    {
        if (map.Length < 8) throw Corrupted(path, $"has only {map.Length} bytes");
        var length = BinaryPrimitives.ReadUInt64LittleEndian(map.Slice(0, 8));
        if (length > MaxHeader) throw Corrupted(path, $"announces a header of {length} bytes, so it is no safetensors file");
        if ((long)length > map.Length - 8) throw Corrupted(path, $"is truncated: its header should have {length} bytes, and {map.Length - 8} are there");
        var data = 8 + (long)length;

        try
        {
            using var json = JsonDocument.Parse(map.Slice(8, (long)length).ToArray());
            if (json.RootElement.ValueKind != JsonValueKind.Object) throw Corrupted(path, "has a header that is no JSON object");
            var metadata = new Dictionary<string, string>();
            var tensors = new Dictionary<string, SafeTensorInfo>();
            foreach (var entry in json.RootElement.EnumerateObject())
            {
                if (entry.Name == "__metadata__")
                {
                    foreach (var item in entry.Value.EnumerateObject()) metadata[item.Name] = item.Value.GetString() ?? "";
                }
                else if (!tensors.TryAdd(entry.Name, ReadTensor(entry.Name, entry.Value, data, map.Length, path)))
                    throw Corrupted(path, $"lists the tensor '{entry.Name}' twice");
            }
            List<SafeTensorInfo> ordered = [.. tensors.Values.OrderBy(tensor => tensor.Offset).ThenBy(tensor => tensor.ByteCount)];
            CheckCover(ordered, data, map.Length, path);
            return (ordered, metadata);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or FormatException)
        {
            throw new FusionException($"The checkpoint '{path}' has a malformed header: {Remedy}.", failure);
        }
    }

    private static SafeTensorInfo ReadTensor(string name, JsonElement value, long data, long end, string path)
    {
        if (value.ValueKind != JsonValueKind.Object
            || !value.TryGetProperty("dtype", out var dtype) || dtype.ValueKind != JsonValueKind.String
            || !value.TryGetProperty("shape", out var shape) || shape.ValueKind != JsonValueKind.Array
            || !value.TryGetProperty("data_offsets", out var offsets) || offsets.ValueKind != JsonValueKind.Array)
            throw Corrupted(path, $"describes the tensor '{name}' without dtype, shape and data_offsets");

        // Enum.TryParse would also take "0".
        var spelled = dtype.GetString();
        if (Enum.GetNames<SafeTensorType>().Contains(spelled) is false)
            throw new FusionException($"The checkpoint '{path}' stores the tensor '{name}' as {spelled}: convert it to one of {string.Join(", ", Enum.GetNames<SafeTensorType>())}.");
        var type = Enum.Parse<SafeTensorType>(spelled!);

        var extents = ReadNumbers(shape);
        if (extents is null) throw Corrupted(path, $"gives the tensor '{name}' an impossible shape");
        if (ReadNumbers(offsets) is not [var first, var last]) throw Corrupted(path, $"gives the tensor '{name}' impossible data_offsets");
        if (last < first || last > end - data)
            throw Corrupted(path, $"is truncated or damaged: the tensor '{name}' should lie at bytes {first} to {last}, and the file holds {end - data} bytes of tensors");
        if (ByteCount(type, extents) != last - first)
            throw Corrupted(path, $"gives the tensor '{name}' {last - first} bytes, which is not the size of {SafeTensorInfo.Describe(type, extents)}");
        return new SafeTensorInfo(name, type, extents, data + first, last - first);
    }

    /// <summary>The bytes of a tensor, or −1 when no file can hold them.</summary>
    private static long ByteCount(SafeTensorType type, long[] shape)
    {
        if (shape.Contains(0)) return 0;
        Int128 bytes = type.Size();
        foreach (var extent in shape)
        {
            bytes *= extent;
            if (bytes > long.MaxValue) return -1;
        }
        return (long)bytes;
    }

    private static long[]? ReadNumbers(JsonElement array)
    {
        var numbers = new List<long>();
        foreach (var element in array.EnumerateArray())
        {
            if (element.ValueKind != JsonValueKind.Number || !element.TryGetInt64(out var number) || number < 0) return null;
            numbers.Add(number);
        }
        return [.. numbers];
    }

    /// <summary>The tensors must follow one another and fill the file, as the format demands.</summary>
    private static void CheckCover(List<SafeTensorInfo> ordered, long data, long end, string path)
    {
        var position = data;
        foreach (var tensor in ordered)
        {
            if (tensor.Offset < position && tensor.ByteCount > 0) throw Corrupted(path, $"lets the tensor '{tensor.Name}' overlap another");
            if (tensor.Offset > position) throw Corrupted(path, $"has {tensor.Offset - position} bytes before the tensor '{tensor.Name}' that belong to none");
            position = Math.Max(position, tensor.Offset + tensor.ByteCount);
        }
        if (position != end) throw Corrupted(path, $"has {end - position} bytes after its last tensor that belong to none");
    }

    private static FusionException Corrupted(string path, string what) => new($"The checkpoint '{path}' {what}: {Remedy}.");
}
