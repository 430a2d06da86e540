using System.Runtime.InteropServices;
using Fusion.Pipelines.Files;

namespace Fusion.Pipelines.Checkpoints;

/// <summary>A safetensors file, memory-mapped: tensors are read where they lie, and only those that are asked for.</summary>
public sealed class SafeTensorsFile : IDisposable
{
    private readonly MappedFile map;
    private readonly Dictionary<string, SafeTensorInfo> byName;

    private SafeTensorsFile(string path, MappedFile map, List<SafeTensorInfo> tensors, Dictionary<string, string> metadata)
    {
        (Path, this.map, Tensors, Metadata) = (path, map, tensors, metadata);
        byName = tensors.ToDictionary(tensor => tensor.Name);
    }

    /// <summary>The file's path as it was given.</summary>
    public string Path { get; }

    /// <summary>All tensors, in the order of their bytes.</summary>
    public IReadOnlyList<SafeTensorInfo> Tensors { get; }

    /// <summary>The header's <c>__metadata__</c>.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; }

    /// <summary>Opens a file and checks its whole header.</summary>
    /// <exception cref="FusionException">The file is missing, truncated, corrupted, or of another kind.</exception>
    public static SafeTensorsFile Open(string path)
    {
        var map = MappedFile.Open(path, "checkpoint", SafeTensorsHeader.Remedy);
        try
        {
            var (tensors, metadata) = SafeTensorsHeader.Read(map, path);
            return new SafeTensorsFile(path, map, tensors, metadata);
        }
        catch
        {
            map.Dispose();
            throw;
        }
    }

    /// <summary>Whether the file holds a tensor of this name.</summary>
    public bool Contains(string name) => byName.ContainsKey(name);

    /// <summary>Finds a tensor.</summary>
    /// <exception cref="FusionException">There is none of this name.</exception>
    public SafeTensorInfo this[string name] => byName.TryGetValue(name, out var tensor)
        ? tensor
        : throw new FusionException($"The checkpoint '{Path}' has no tensor '{name}': use a checkpoint of this model, or the configuration it was trained with.");

    /// <summary>Finds a tensor that must have the given type and shape.</summary>
    /// <exception cref="FusionException">There is none, or it has another type or shape.</exception>
    public SafeTensorInfo Require(string name, SafeTensorType type, params ReadOnlySpan<long> shape)
    {
        var tensor = this[name];
        if (tensor.Type != type || !tensor.Shape.SequenceEqual(shape.ToArray()))
            throw new FusionException($"The checkpoint '{Path}' holds '{name}' as {SafeTensorInfo.Describe(tensor.Type, tensor.Shape)} where the model needs {SafeTensorInfo.Describe(type, shape.ToArray())}: use the configuration it was trained with.");
        return tensor;
    }

    /// <summary>A tensor's bytes, little-endian, without a copy; valid until <see cref="Dispose"/>. At most 2 GiB.</summary>
    /// <exception cref="FusionException">There is none of this name.</exception>
    public ReadOnlySpan<byte> Bytes(string name)
    {
        var tensor = this[name];
        return map.Slice(tensor.Offset, tensor.ByteCount);
    }

    /// <summary>
    /// A tensor's elements without a copy, as <typeparamref name="T"/> of the same size (BF16 as ushort); valid until
    /// <see cref="Dispose"/>. At most 2 GiB.
    /// </summary>
    /// <exception cref="FusionException">There is none of this name.</exception>
    public ReadOnlySpan<T> Elements<T>(string name) where T : unmanaged
    {
        var tensor = this[name];
        if (System.Runtime.CompilerServices.Unsafe.SizeOf<T>() != tensor.Type.Size())
            throw new ArgumentException($"Elements of {tensor.Type} are not {typeof(T).Name}s.");
        return MemoryMarshal.Cast<byte, T>(map.Slice(tensor.Offset, tensor.ByteCount));
    }

    /// <summary>Copies a part of a tensor of any size, from byte <paramref name="start"/> of it.</summary>
    /// <exception cref="FusionException">There is none of this name.</exception>
    public void CopyTo(string name, long start, Span<byte> destination)
    {
        var tensor = this[name];
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, tensor.ByteCount - destination.Length);
        map.Slice(tensor.Offset + start, destination.Length).CopyTo(destination);
    }

    /// <summary>Unmaps the file.</summary>
    public void Dispose() => map.Dispose();
}
