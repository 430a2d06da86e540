namespace Fusion.Runtime;

/// <content>Makes tensors.</content>
public abstract partial class Tensor
{
    /// <summary>A new contiguous tensor of zeros that owns its storage.</summary>
    /// <exception cref="FusionException">The rank is not 1 to 4, a length is negative, or memory is short.</exception>
    public static Tensor<T> Zeros<T>(Device device, params ReadOnlySpan<int> shape) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(device);
        Storage storage = device.Allocate(Bytes<T>(shape));
        return new Tensor<T>(storage, 0, shape, ownsStorage: true);
    }

    /// <summary>A new contiguous tensor with the given values in row-major order.</summary>
    /// <exception cref="FusionException">The number of values is not the product of the shape.</exception>
    public static Tensor<T> From<T>(Device device, ReadOnlySpan<T> values, params ReadOnlySpan<int> shape) where T : unmanaged
    {
        Tensor<T> tensor = Zeros<T>(device, shape);
        try
        {
            tensor.CopyFrom(values);
            return tensor;
        }
        catch (FusionException)
        {
            tensor.Dispose();
            throw;
        }
    }

    /// <summary>A contiguous view of a part of a storage, which it does not own: parameters in one flat segment.</summary>
    /// <param name="storage">Memory that outlives the tensor.</param>
    /// <param name="offset">First element, in elements of <typeparamref name="T"/>.</param>
    /// <param name="shape">Lengths of the axes.</param>
    /// <exception cref="FusionException">The view does not lie within the storage.</exception>
    public static Tensor<T> Over<T>(Storage storage, long offset, params ReadOnlySpan<int> shape) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(storage);
        int size = System.Runtime.CompilerServices.Unsafe.SizeOf<T>();
        if (offset < 0 || offset > (storage.Bytes - Bytes<T>(shape)) / size || Bytes<T>(shape) > storage.Bytes)
            throw new FusionException($"A tensor {Describe(shape)} at element {offset} does not fit into a storage of {storage.Bytes} bytes.");
        return new Tensor<T>(storage, (nint)offset, shape, ownsStorage: false);
    }

    internal static long Bytes<T>(ReadOnlySpan<int> shape) where T : unmanaged =>
        checked(Elements(shape) * System.Runtime.CompilerServices.Unsafe.SizeOf<T>());

    internal static long Elements(ReadOnlySpan<int> shape)
    {
        if (shape.Length is < 1 or > 4)
            throw new FusionException($"A tensor has rank 1 to 4; the shape {Describe(shape)} has rank {shape.Length}.");
        long count = 1;
        foreach (int length in shape)
        {
            if (length < 0)
                throw new FusionException($"The shape {Describe(shape)} has a negative length.");
            count = checked(count * length);
        }
        return count;
    }

    internal static string Describe(ReadOnlySpan<int> shape) => "(" + string.Join(", ", shape.ToArray()) + ")";
}
