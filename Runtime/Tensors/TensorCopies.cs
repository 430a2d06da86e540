using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Fusion.Runtime;

/// <content>Copies between tensors and the host. Strided tensors are copied in runs along the last axis.</content>
public sealed partial class Tensor<T>
{
    /// <summary>The elements in row-major order, as a new array.</summary>
    public T[] ToArray()
    {
        var values = new T[Count];
        CopyTo(values);
        return values;
    }

    /// <summary>Copies the elements in row-major order to the host.</summary>
    /// <exception cref="FusionException">The span has another length.</exception>
    public void CopyTo(Span<T> destination)
    {
        CheckCount(destination.Length);
        int position = 0;
        int run = Run();
        foreach (nint address in new RunEnumerator(this, run))
        {
            if (IsDense)
                Device.CopyToHost(address, MemoryMarshal.AsBytes(destination.Slice(position, run)));
            else
                for (int i = 0; i < run; i++)
                    Device.CopyToHost(address + i * LastStrideBytes, MemoryMarshal.AsBytes(destination.Slice(position + i, 1)));
            position += run;
        }
    }

    /// <summary>Sets the elements from host values in row-major order.</summary>
    /// <exception cref="FusionException">The span has another length.</exception>
    public void CopyFrom(ReadOnlySpan<T> source)
    {
        CheckCount(source.Length);
        int position = 0;
        int run = Run();
        foreach (nint address in new RunEnumerator(this, run))
        {
            if (IsDense)
                Device.CopyFromHost(MemoryMarshal.AsBytes(source.Slice(position, run)), address);
            else
                for (int i = 0; i < run; i++)
                    Device.CopyFromHost(MemoryMarshal.AsBytes(source.Slice(position + i, 1)), address + i * LastStrideBytes);
            position += run;
        }
    }

    /// <summary>Sets the elements from a tensor of the same shape, on this device or another one.</summary>
    /// <exception cref="FusionException">The shapes differ.</exception>
    public void CopyFrom(Tensor<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (!HasShapeOf(source))
            throw new FusionException($"A tensor {source} cannot be copied to a tensor {this}: the shapes differ.");
        if (Count == 0)
            return;
        if (IsContiguous && source.IsContiguous && Device == source.Device)
            Device.CopyWithin(source.Address, Address, Count * Unsafe.SizeOf<T>());
        else if (IsDense && source.IsDense && Device == source.Device)
            CopyRuns(source);
        else if (IsContiguous && Device.IsHost)
            source.CopyTo(Span);
        else if (source.IsContiguous && source.Device.IsHost)
            CopyFrom(source.Span);
        else
            CopyFrom(source.ToArray());
    }

    /// <summary>Copies a tensor of the same shape and device along the last axis, row by row.</summary>
    private void CopyRuns(Tensor<T> source)
    {
        int run = (int)_lengths[Rank - 1];
        var from = new RunEnumerator(source, run, isSingle: false);
        foreach (nint to in new RunEnumerator(this, run, isSingle: false))
        {
            from.MoveNext();
            Device.CopyWithin(from.Current, to, (long)run * Unsafe.SizeOf<T>());
        }
    }

    /// <summary>Sets all elements to one value.</summary>
    public void Fill(T value)
    {
        int run = Run();
        ReadOnlySpan<byte> pattern = MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in value));
        foreach (nint address in new RunEnumerator(this, run))
        {
            if (IsDense)
                Device.FillPattern(address, pattern, run);
            else
                for (int i = 0; i < run; i++)
                    Device.CopyFromHost(pattern, address + i * LastStrideBytes);
        }
    }

    private nint LastStrideBytes => _strides[Rank - 1] * Unsafe.SizeOf<T>();

    private bool IsDense => _strides[Rank - 1] == 1 || IsContiguous;

    /// <summary>Elements copied at once: everything if contiguous, else the last axis.</summary>
    private int Run() => IsContiguous ? checked((int)Count) : (int)_lengths[Rank - 1];

    private void CheckCount(int length)
    {
        if (length != Count)
            throw new FusionException($"The tensor {this} has {Count} elements, but {length} values were given.");
    }

    /// <summary>Addresses of the first elements of the runs, in row-major order.</summary>
    private ref struct RunEnumerator
    {
        private readonly Tensor<T> _tensor;
        private readonly long _runs;
        private readonly bool _single;
        private readonly nint _address;
        private long _index;

        public RunEnumerator(Tensor<T> tensor, int run) : this(tensor, run, tensor.IsContiguous)
        {
        }

        public RunEnumerator(Tensor<T> tensor, int run, bool isSingle)
        {
            _tensor = tensor;
            _single = isSingle;
            _runs = tensor.Count == 0 ? 0 : tensor.Count / run;
            _address = tensor.Address;
            _index = -1;
        }

        public readonly nint Current
        {
            get
            {
                nint offset = 0;
                long rest = _single ? 0 : _index;
                for (int axis = _tensor.Rank - 2; axis >= 0 && rest > 0; axis--)
                {
                    offset += (nint)(rest % _tensor._lengths[axis]) * _tensor._strides[axis];
                    rest /= _tensor._lengths[axis];
                }
                return _address + offset * Unsafe.SizeOf<T>();
            }
        }

        public readonly RunEnumerator GetEnumerator() => this;

        public bool MoveNext() => ++_index < _runs;
    }
}
