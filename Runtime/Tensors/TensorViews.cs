namespace Fusion.Runtime;

/// <content>Views: tensors that borrow the same storage. None of them copies an element.</content>
public sealed partial class Tensor<T>
{
    /// <summary>The same elements in row-major order under another shape of the same count; one length may be −1.</summary>
    /// <exception cref="FusionException">The tensor is not contiguous, or the counts differ.</exception>
    public Tensor<T> Reshape(params ReadOnlySpan<int> shape)
    {
        if (!IsContiguous)
            throw new FusionException($"The tensor {this} is not contiguous and cannot be reshaped; copy it first.");
        if (shape.Length is < 1 or > 4)
            throw new FusionException($"A tensor has rank 1 to 4; the shape {Describe(shape)} has rank {shape.Length}.");
        Extents lengths = default, strides = default;
        int free = shape.IndexOf(-1);
        long known = 1;
        for (int axis = 0; axis < shape.Length; axis++)
        {
            lengths[axis] = shape[axis];
            known = axis == free ? known : checked(known * shape[axis]);
        }
        if (free >= 0 && known > 0)
        {
            lengths[free] = (nint)(Count / known);
            known *= lengths[free];
        }
        if (known != Count || shape.IndexOfAnyInRange(int.MinValue, free >= 0 ? -2 : -1) >= 0 || (free >= 0 && shape[(free + 1)..].Contains(-1)))
            throw new FusionException($"The tensor {this} of {Count} elements cannot take the shape {Describe(shape)}.");
        nint stride = 1;
        for (int axis = shape.Length - 1; axis >= 0; axis--)
        {
            strides[axis] = stride;
            stride *= lengths[axis];
        }
        return new Tensor<T>(this, _offset, shape.Length, lengths, strides);
    }

    /// <summary>Fixes one axis at an index: a tensor of rank one less.</summary>
    /// <exception cref="FusionException">The tensor has rank 1, or the index is outside the axis.</exception>
    public Tensor<T> Select(int axis, int index)
    {
        axis = Axis(axis);
        if (Rank == 1)
            throw new FusionException($"The tensor {this} has rank 1: selecting would leave no axis; use Slice.");
        if ((uint)index >= (uint)_lengths[axis])
            throw new FusionException($"Index {index} is outside axis {axis} of the tensor {this}.");
        Extents lengths = default, strides = default;
        for (int from = 0, to = 0; from < Rank; from++)
        {
            if (from == axis)
                continue;
            lengths[to] = _lengths[from];
            strides[to++] = _strides[from];
        }
        return new Tensor<T>(this, _offset + index * _strides[axis], Rank - 1, lengths, strides);
    }

    /// <summary>The part <c>start … start + length − 1</c> of one axis.</summary>
    /// <exception cref="FusionException">The part is not within the axis.</exception>
    public Tensor<T> Slice(int axis, int start, int length)
    {
        axis = Axis(axis);
        if (start < 0 || length < 0 || start > _lengths[axis] - length)
            throw new FusionException($"The slice [{start}, {(long)start + length}) is outside axis {axis} of the tensor {this}.");
        Extents lengths = _lengths;
        lengths[axis] = length;
        return new Tensor<T>(this, _offset + start * _strides[axis], Rank, lengths, _strides);
    }

    /// <summary>
    /// Makes this view, which <see cref="Slice"/> made of <paramref name="source"/>, another part of the same axis: what a loop
    /// that goes on by a position each time can do without making a tensor.
    /// </summary>
    /// <exception cref="FusionException">The part is not within the axis, or this tensor is no slice of the other one.</exception>
    public void MoveTo(Tensor<T> source, int axis, int start, int length)
    {
        ArgumentNullException.ThrowIfNull(source);
        axis = source.Axis(axis);
        if (_ownsStorage || Rank != source.Rank || _storage != source._storage)
            throw new FusionException($"The tensor {this} is no slice of the tensor {source}; make it with Slice.");
        if (start < 0 || length < 0 || start > source._lengths[axis] - length)
            throw new FusionException($"The slice [{start}, {(long)start + length}) is outside axis {axis} of the tensor {source}.");
        _offset = source._offset + start * source._strides[axis];
        (_lengths, _strides, _arena, _generation) = (source._lengths, source._strides, source._arena, source._generation);
        _lengths[axis] = length;
        Count = source._lengths[axis] == 0 ? 0 : source.Count / source._lengths[axis] * length;
    }

    /// <summary>Axes in another order: axis i of the result is axis <c>order[i]</c> of this tensor.</summary>
    /// <exception cref="FusionException">The order is not a permutation of the axes.</exception>
    public Tensor<T> Permute(params ReadOnlySpan<int> order)
    {
        Extents lengths = default, strides = default;
        int seen = 0;
        for (int axis = 0; axis < order.Length && order.Length == Rank; axis++)
        {
            int from = Axis(order[axis]);
            seen |= 1 << from;
            lengths[axis] = _lengths[from];
            strides[axis] = _strides[from];
        }
        if (seen != (1 << Rank) - 1)
            throw new FusionException($"The order {Describe(order)} does not name each axis of the tensor {this} once.");
        return new Tensor<T>(this, _offset, Rank, lengths, strides);
    }

    /// <summary>Swaps two axes.</summary>
    public Tensor<T> Transpose(int a, int b)
    {
        a = Axis(a);
        b = Axis(b);
        Extents lengths = _lengths, strides = _strides;
        (lengths[a], lengths[b]) = (lengths[b], lengths[a]);
        (strides[a], strides[b]) = (strides[b], strides[a]);
        return new Tensor<T>(this, _offset, Rank, lengths, strides);
    }
}
