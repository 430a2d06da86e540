using System.Runtime.CompilerServices;

namespace Fusion.Runtime;

/// <summary>A <see cref="Tensor"/> with typed elements.</summary>
/// <typeparam name="T">float, double, int, long, BFloat16, Half, sbyte, byte or ushort.</typeparam>
public sealed partial class Tensor<T> : Tensor where T : unmanaged
{
    internal Tensor(Storage storage, nint offset, ReadOnlySpan<int> shape, bool ownsStorage) : base(storage, offset, Unsafe.SizeOf<T>(), shape, ownsStorage)
    {
    }

    private Tensor(Tensor<T> source, nint offset, int rank, in Extents lengths, in Extents strides) : base(source, offset, rank, lengths, strides)
    {
    }

    /// <summary>The elements as one span, in row-major order.</summary>
    /// <exception cref="FusionException">The device has no host memory, or the tensor is not contiguous.</exception>
    public unsafe Span<T> Span
    {
        get
        {
            if (!Device.IsHost)
                throw new FusionException($"The tensor {this} lives on {Device.Name}; copy it to the host with ToArray.");
            if (!IsContiguous)
                throw new FusionException($"The tensor {this} is not contiguous, so it is not one span; use ToArray or CopyTo.");
            return new Span<T>((void*)Address, checked((int)Count));
        }
    }

    private protected override string ElementName =>
        typeof(T) == typeof(float) ? "float" : typeof(T) == typeof(int) ? "int" : typeof(T) == typeof(double) ? "double" : typeof(T) == typeof(long) ? "long"
        : typeof(T) == typeof(sbyte) ? "sbyte" : typeof(T) == typeof(byte) ? "byte" : typeof(T) == typeof(ushort) ? "ushort" : typeof(T).Name;
}
