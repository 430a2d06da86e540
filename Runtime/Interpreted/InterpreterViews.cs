using System.Buffers;
using Fusion.Kernels;

namespace Fusion.Runtime;

/// <summary>Tensors in host memory as the views that an interpreted kernel takes.</summary>
public static unsafe class InterpreterViews
{
    /// <summary>A tensor that the kernel only reads.</summary>
    public static ReadView<T> ReadView<T>(Tensor<T> tensor) where T : unmanaged => View(tensor);

    /// <summary>A tensor that the kernel reads and writes.</summary>
    public static View<T> View<T>(Tensor<T> tensor) where T : unmanaged
    {
        Span<int> lengths = stackalloc int[tensor.Rank];
        Span<long> strides = stackalloc long[tensor.Rank];
        long last = 0;
        for (int axis = 0; axis < tensor.Rank; axis++)
        {
            lengths[axis] = tensor.Length(axis);
            strides[axis] = tensor.Stride(axis);
            last += Math.Max(0, lengths[axis] - 1) * strides[axis];
        }
        var memory = new TensorMemory<T>((T*)tensor.Address, tensor.Count == 0 ? 0 : checked((int)last + 1));
        return new View<T>(memory.Memory, 0, lengths, strides);
    }

    /// <summary>
    /// Native memory as Memory; the tensor keeps it alive for the launch. Every program makes its own: they are equal where
    /// they are the same memory, so that counts of touched elements recognise it.
    /// </summary>
    private sealed class TensorMemory<T>(T* address, int length) : MemoryManager<T> where T : unmanaged
    {
        private nint Address => (nint)address;

        public override bool Equals(object? obj) => obj is TensorMemory<T> other && Address == other.Address;

        public override int GetHashCode() => Address.GetHashCode();

        public override Span<T> GetSpan() => new(address, length);

        public override MemoryHandle Pin(int elementIndex = 0) => new(address + elementIndex);

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
