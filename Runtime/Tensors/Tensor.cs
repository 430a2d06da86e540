namespace Fusion.Runtime;

/// <summary>
/// A shaped, strided piece of a <see cref="Storage"/>, of rank 1 to 4, whatever its elements are. It either owns the storage
/// (and disposes it) or borrows it. Axes of length zero are legal.
/// </summary>
/// <remarks>What does not depend on the elements is here, so that it is compiled once and ahead of time.</remarks>
public abstract partial class Tensor : IDisposable
{
    private protected readonly Storage _storage;
    private protected nint _offset;
    private protected readonly bool _ownsStorage;
    private protected Extents _lengths;
    private protected Extents _strides;
    private protected Arena? _arena;
    private protected int _generation;
    private readonly int _elementSize;

    private protected Tensor(Storage storage, nint offset, int elementSize, ReadOnlySpan<int> shape, bool ownsStorage)
    {
        Count = Elements(shape);
        _elementSize = elementSize;
        _storage = storage;
        _offset = offset;
        _ownsStorage = ownsStorage;
        Rank = shape.Length;
        nint stride = 1;
        for (int axis = Rank - 1; axis >= 0; axis--)
        {
            _lengths[axis] = shape[axis];
            _strides[axis] = stride;
            stride *= shape[axis];
        }
    }

    private protected Tensor(Tensor source, nint offset, int rank, in Extents lengths, in Extents strides)
    {
        _elementSize = source._elementSize;
        _storage = source._storage;
        _offset = offset;
        _arena = source._arena;
        _generation = source._generation;
        Rank = rank;
        _lengths = lengths;
        _strides = strides;
        Count = 1;
        for (int axis = 0; axis < rank; axis++)
            Count *= lengths[axis];
    }

    /// <summary>The device whose memory holds the elements.</summary>
    public Device Device => _storage.Device;

    /// <summary>The memory behind the tensor.</summary>
    public Storage Storage => _storage;

    /// <summary>First element within the storage, in elements.</summary>
    public nint Offset => _offset;

    /// <summary>Number of axes, 1 to 4.</summary>
    public int Rank { get; }

    /// <summary>Number of elements.</summary>
    public long Count { get; private protected set; }

    /// <summary>Whether the storage was disposed, or the arena that lent it was reset.</summary>
    public bool IsDisposed => _storage.IsDisposed || (_arena is not null && _arena.Generation != _generation);

    /// <summary>Whether the elements lie densely in row-major order.</summary>
    public bool IsContiguous
    {
        get
        {
            nint expected = 1;
            for (int axis = Rank - 1; axis >= 0; axis--)
            {
                if (_lengths[axis] != 1 && _strides[axis] != expected)
                    return Count == 0;
                expected *= _lengths[axis];
            }
            return true;
        }
    }

    /// <summary>Address of the first element.</summary>
    /// <exception cref="FusionException">The tensor was disposed, or its arena was reset since it was rented.</exception>
    public nint Address
    {
        get
        {
            if (_arena is not null && _arena.Generation != _generation)
                throw new FusionException($"The tensor {this} was rented before the last Reset of its arena; rent it again in this step.");
            return _storage.Address + _offset * _elementSize;
        }
    }

    /// <summary>Length of an axis; negative axes count from the end.</summary>
    public int Length(int axis) => (int)_lengths[Axis(axis)];

    /// <summary>Distance of neighbours along an axis, in elements; negative axes count from the end.</summary>
    public nint Stride(int axis) => _strides[Axis(axis)];

    /// <summary>The lengths of all axes, as a new array.</summary>
    public int[] Shape()
    {
        var shape = new int[Rank];
        for (int axis = 0; axis < Rank; axis++)
            shape[axis] = (int)_lengths[axis];
        return shape;
    }

    /// <summary>Frees the storage if the tensor owns it; a borrowing tensor does nothing.</summary>
    public void Dispose()
    {
        if (_ownsStorage)
            _storage.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Element type and shape, such as "float (2, 3)".</summary>
    public override string ToString() => $"{ElementName} {Describe(Shape())}";

    /// <summary>C#'s name of the element type.</summary>
    private protected abstract string ElementName { get; }

    internal void Lend(Arena arena, int generation)
    {
        _arena = arena;
        _generation = generation;
    }

    internal bool HasShape(ReadOnlySpan<int> shape)
    {
        if (shape.Length != Rank)
            return false;
        for (int axis = 0; axis < Rank; axis++)
            if (_lengths[axis] != shape[axis])
                return false;
        return true;
    }

    private protected bool HasShapeOf(Tensor other)
    {
        if (other.Rank != Rank)
            return false;
        for (int axis = 0; axis < Rank; axis++)
            if (_lengths[axis] != other._lengths[axis])
                return false;
        return true;
    }

    private protected int Axis(int axis)
    {
        int positive = axis < 0 ? axis + Rank : axis;
        if ((uint)positive >= (uint)Rank)
            throw new FusionException($"The tensor {this} has no axis {axis}.");
        return positive;
    }
}
