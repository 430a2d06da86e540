namespace Fusion.Runtime;

/// <summary>
/// Lends the activations of one step. Tensors are laid out one after the other; <see cref="Reset"/> takes all of them back
/// at once. A step that rents the same shapes in the same order gets the same tensors at the same addresses, without any
/// allocation, native or managed.
/// </summary>
public sealed class Arena : IDisposable
{
    private const long Alignment = 64;

    private readonly List<Storage> _chunks = [];
    private readonly List<object> _lent = [];
    private readonly long _chunkBytes;
    private int _chunk;
    private long _used;
    private long _before;
    private int _next;

    /// <summary>An empty arena; memory is taken from the device in chunks of at least <paramref name="chunkBytes"/>.</summary>
    public Arena(Device device, long chunkBytes = 64L << 20)
    {
        ArgumentNullException.ThrowIfNull(device);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(chunkBytes);
        Device = device;
        _chunkBytes = chunkBytes;
    }

    /// <summary>The device whose memory is lent.</summary>
    public Device Device { get; }

    /// <summary>Number of resets so far; a tensor is valid in the generation in which it was rented.</summary>
    public int Generation { get; private set; }

    /// <summary>The largest number of bytes that were lent at one time, padding included.</summary>
    public long HighWater { get; private set; }

    /// <summary>
    /// A contiguous tensor that is valid until the next <see cref="Reset"/>. Its contents are unspecified: whatever the
    /// step before left there.
    /// </summary>
    public Tensor<T> Rent<T>(params ReadOnlySpan<int> shape) where T : unmanaged
    {
        long bytes = (Tensor.Bytes<T>(shape) + Alignment - 1) & -Alignment;
        Storage chunk = Reserve(bytes);
        nint offset = (nint)(_used / System.Runtime.CompilerServices.Unsafe.SizeOf<T>());
        _used += bytes;
        HighWater = Math.Max(HighWater, _before + _used);

        int slot = _next++;
        Tensor<T> tensor;
        if (slot < _lent.Count && _lent[slot] is Tensor<T> known && known.Storage == chunk && known.Offset == offset && known.HasShape(shape))
        {
            tensor = known;
        }
        else
        {
            tensor = new Tensor<T>(chunk, offset, shape, ownsStorage: false);
            if (slot < _lent.Count)
                _lent[slot] = tensor;
            else
                _lent.Add(tensor);
        }
        tensor.Lend(this, Generation);
        Device.OnLent(tensor.Address, bytes);
        return tensor;
    }

    /// <summary>A point to which <see cref="Release"/> can return: for temporaries within a step.</summary>
    public ArenaMark Mark() => new(_chunk, _used, _before, Generation);

    /// <summary>Takes back everything rented since the mark. The caller must not use those tensors any more.</summary>
    public void Release(ArenaMark mark)
    {
        if (mark.Generation != Generation)
            throw new FusionException("This mark was taken before the last Reset of the arena.");
        for (int chunk = mark.Chunk; chunk <= _chunk && chunk < _chunks.Count; chunk++)
        {
            long from = chunk == mark.Chunk ? mark.Used : 0;
            Device.OnReturned(_chunks[chunk].Address + (nint)from, _chunks[chunk].Bytes - from);
        }
        (_chunk, _used, _before) = (mark.Chunk, mark.Used, mark.Before);
    }

    /// <summary>Takes back everything; tensors rented before are stale and using them is an error.</summary>
    public void Reset()
    {
        Generation++;
        foreach (Storage chunk in _chunks)
            Device.OnReturned(chunk.Address, chunk.Bytes);
        _chunk = 0;
        _used = 0;
        _before = 0;
        _next = 0;
    }

    /// <summary>Frees the memory.</summary>
    public void Dispose()
    {
        foreach (Storage chunk in _chunks)
            chunk.Dispose();
        _chunks.Clear();
        _lent.Clear();
        Reset();
    }

    private Storage Reserve(long bytes)
    {
        while (_chunk < _chunks.Count)
        {
            if (_used + bytes <= _chunks[_chunk].Bytes)
                return _chunks[_chunk];
            _before += _used;
            _used = 0;
            _chunk++;
        }
        Storage added = Device.Allocate(Math.Max(bytes, _chunkBytes));
        _chunks.Add(added);
        return added;
    }
}

/// <summary>A position within an arena; see <see cref="Arena.Mark"/>.</summary>
public readonly record struct ArenaMark
{
    internal ArenaMark(int chunk, long used, long before, int generation) =>
        (Chunk, Used, Before, Generation) = (chunk, used, before, generation);

    internal int Chunk { get; }

    internal long Used { get; }

    internal long Before { get; }

    internal int Generation { get; }
}
