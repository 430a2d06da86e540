namespace Fusion.Pipelines.Checkpoints;

/// <summary>Where a tensor lies in a safetensors file.</summary>
/// <param name="Name">Its key in the header, such as <c>model.norm.weight</c>.</param>
/// <param name="Type">How elements are stored, little-endian.</param>
/// <param name="Shape">Extents, outermost first; none for a scalar.</param>
/// <param name="Offset">First byte, counted from the start of the file.</param>
/// <param name="ByteCount">Bytes of all elements.</param>
public sealed record SafeTensorInfo(string Name, SafeTensorType Type, IReadOnlyList<long> Shape, long Offset, long ByteCount)
{
    /// <summary>Number of elements.</summary>
    public long Count => ByteCount / Type.Size();

    internal static string Describe(SafeTensorType type, IEnumerable<long> shape) => $"{type} ({string.Join(", ", shape)})";
}
