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

    /// <summary>Elements before and after. Odd for tensors with gaps, whose addresses then are aligned to elements only.</summary>
    private const int DenseGuard = 64, LooseGuard = 61, Gap = 3;

    private readonly Tensor<T> _memory;
    private readonly int[] _before;

    public GuardedTensor(Device device, int[] shape, bool hasGaps)
    {
        int guard = hasGaps ? LooseGuard : DenseGuard;
        int last = shape[^1], row = hasGaps && shape.Length > 1 ? last + Gap : last;
        int body = shape[..^1].Aggregate(row, (a, b) => checked(a * b));
        _memory = Tensor.Zeros<T>(device, body + 2 * guard);
        var everything = _memory.Slice(0, guard, body).Reshape([.. shape[..^1], row]);
        View = row == last ? everything : everything.Slice(shape.Length - 1, 0, last);
        Indices = [.. Enumerable.Range(0, body).Where(i => i % row < last).Select(i => i + guard)];
        _before = new int[body + 2 * guard];
        Array.Fill(_before, unchecked((int)Poison));
    }

    /// <summary>What the kernel is given.</summary>
    public Tensor<T> View { get; }

    /// <summary>Where the elements of the view lie in the memory, in row-major order.</summary>
    private int[] Indices { get; }

    /// <summary>Sets the elements, or leaves them poisoned, and uploads everything.</summary>
    public void Fill(ReadOnlySpan<T> elements)
    {
        var bits = MemoryMarshal.Cast<T, int>(elements);
        for (int i = 0; i < bits.Length; i++) _before[Indices[i]] = bits[i];
        _memory.CopyFrom(MemoryMarshal.Cast<int, T>(_before));
    }

    /// <summary>Downloads everything.</summary>
    /// <param name="role">What the kernel was to do.</param>
    /// <param name="problem">What it did wrong, a clause; null if nothing.</param>
    /// <returns>The elements in row-major order.</returns>
    public T[] Read(TensorRole role, out string? problem)
    {
        var after = MemoryMarshal.Cast<T, int>(_memory.ToArray()).ToArray();
        var elements = new int[Indices.Length];
        int unwritten = 0, changed = 0, outside = 0;
        for (int i = 0; i < Indices.Length; i++)
        {
            int at = Indices[i];
            elements[i] = after[at];
            if (role == TensorRole.Output && after[at] == unchecked((int)Poison)) unwritten++;
            if (role == TensorRole.Input && after[at] != _before[at]) changed++;
            after[at] = _before[at];
        }
        for (int i = 0; i < after.Length; i++)
            if (after[i] != _before[i]) outside++;
        problem = outside > 0 ? $"{outside} elements beside it were overwritten"
            : unwritten > 0 ? $"{unwritten} of {Indices.Length} elements were not written"
            : changed > 0 ? $"{changed} of {Indices.Length} elements of this input were changed" : null;
        return MemoryMarshal.Cast<int, T>(elements).ToArray();
    }

    public void Dispose() => _memory.Dispose();
}
