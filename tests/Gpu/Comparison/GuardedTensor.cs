using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Fusion.Runtime;

namespace Fusion.Gpu.Comparison;

/// <summary>
/// A tensor in the middle of poisoned memory, dense or with gaps between its rows, so that what a kernel writes beside
/// its elements shows, and so does an element that it leaves out.
/// </summary>
internal sealed class GuardedTensor<T> : IDisposable where T : unmanaged
{
    /// <summary>As a float a quiet NaN with a payload that no arithmetic makes; as an int a number that no kernel computes.</summary>
    public const uint Poison = 0x7FC0DEAD;

    /// <summary>The same for elements of two bytes.</summary>
    public const ushort HalfPoison = 0x7FEE;

    /// <summary>Elements before and after. Odd for tensors with gaps, whose addresses then are aligned to elements only.</summary>
    private const int DenseGuard = 64, LooseGuard = 61, Gap = 3;

    private readonly Tensor<T> _memory;
    private readonly T[] _before;
    private readonly int _guard, _last, _row, _count;

    public GuardedTensor(Device device, int[] shape, bool hasGaps)
    {
        _guard = hasGaps ? LooseGuard : DenseGuard;
        _last = shape[^1];
        _row = hasGaps && shape.Length > 1 ? _last + Gap : _last;
        int body = shape[..^1].Aggregate(_row, (a, b) => checked(a * b));
        _count = body / _row * _last;
        _memory = Tensor.Zeros<T>(device, body + 2 * _guard);
        var everything = _memory.Slice(0, _guard, body).Reshape([.. shape[..^1], _row]);
        View = _row == _last ? everything : everything.Slice(shape.Length - 1, 0, _last);
        _before = new T[body + 2 * _guard];
        Array.Fill(_before, Poisoned);
    }

    /// <summary>What the kernel is given.</summary>
    public Tensor<T> View { get; }

    private static T Poisoned => Unsafe.SizeOf<T>() == sizeof(ushort) ? Unsafe.BitCast<ushort, T>(HalfPoison) : Unsafe.BitCast<uint, T>(Poison);

    /// <summary>Whether two elements are the same bits.</summary>
    private static bool Same(T a, T b) =>
        MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in a)).SequenceEqual(MemoryMarshal.AsBytes(new ReadOnlySpan<T>(in b)));

    /// <summary>Where an element of the view, counted in row-major order, lies in the memory.</summary>
    private int Place(int element) => _guard + element / _last * _row + element % _last;

    /// <summary>Sets the elements, or leaves them poisoned, and uploads everything.</summary>
    public void Fill(ReadOnlySpan<T> elements)
    {
        for (int i = 0; i < elements.Length; i++) _before[Place(i)] = elements[i];
        _memory.CopyFrom(_before);
    }

    /// <summary>Downloads everything.</summary>
    /// <param name="role">What the kernel was to do.</param>
    /// <param name="problem">What it did wrong, a clause; null if nothing.</param>
    /// <returns>The elements in row-major order.</returns>
    public T[] Read(TensorRole role, out string? problem)
    {
        var after = _memory.ToArray();
        var elements = new T[_count];
        int unwritten = 0, changed = 0, outside = 0;
        for (int i = 0; i < _count; i++)
        {
            int at = Place(i);
            elements[i] = after[at];
            if (role == TensorRole.Output && Same(after[at], Poisoned)) unwritten++;
            if (role == TensorRole.Input && !Same(after[at], _before[at])) changed++;
            after[at] = _before[at];
        }
        for (int i = 0; i < after.Length; i++)
            if (!Same(after[i], _before[i])) outside++;
        problem = outside > 0 ? $"{outside} elements beside it were overwritten"
            : unwritten > 0 ? $"{unwritten} of {_count} elements were not written"
            : changed > 0 ? $"{changed} of {_count} elements of this input were changed" : null;
        return elements;
    }

    public void Dispose() => _memory.Dispose();
}
