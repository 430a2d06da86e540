namespace Fusion.Kernels;

/// <summary>Typed, shaped, strided memory that a kernel only reads.</summary>
/// <typeparam name="T"><c>float</c>, <c>double</c>, <c>int</c>, <c>long</c>, <see cref="BFloat16"/>, <c>Half</c>, <c>sbyte</c>, <c>byte</c> or <c>ushort</c>.</typeparam>
/// <remarks>
/// A view has 1 to 4 axes; fix leading coordinates with <c>view[i]</c> until one or two are left, then <c>Load</c> a
/// tile. Elements outside the view, also at negative offsets, read as the padding value: mask with <see cref="InBounds"/>
/// where zero is not neutral for what follows.
/// </remarks>
public readonly partial struct ReadView<T>
    where T : unmanaged
{
    private readonly ReadOnlyMemory<T> memory;
    private readonly ReadOnlyMemory<double>? wide;
    private readonly Window window;

    /// <summary>A contiguous, row-major view of the beginning of a memory.</summary>
    /// <param name="memory">The elements.</param>
    /// <param name="lengths">Extent of each of 1 to 4 axes; zero is allowed.</param>
    /// <exception cref="ArgumentException">The memory is too short, or the rank is not 1 to 4.</exception>
    public ReadView(ReadOnlyMemory<T> memory, ReadOnlySpan<int> lengths)
        : this(memory, null, new Window(lengths, memory.Length))
    {
    }

    /// <summary>A strided view.</summary>
    /// <param name="memory">The elements.</param>
    /// <param name="offset">Index in the memory of the view's first element.</param>
    /// <param name="lengths">Extent of each of 1 to 4 axes; zero is allowed.</param>
    /// <param name="strides">Distance, in elements, of neighbours on each axis; zero and negative are allowed.</param>
    /// <exception cref="ArgumentException">The view reaches outside the memory, or the rank is not 1 to 4.</exception>
    public ReadView(ReadOnlyMemory<T> memory, long offset, ReadOnlySpan<int> lengths, ReadOnlySpan<long> strides)
        : this(memory, null, new Window(offset, lengths, strides, memory.Length))
    {
    }

    internal ReadView(ReadOnlyMemory<T> memory, ReadOnlyMemory<double>? wide, Window window)
    {
        if (Element<T>.Kind == ElementKind.Bool || wide is not null && !Element<T>.IsFloat)
            throw new InvalidOperationException(wide is null ? "Views hold numbers; bool is for tiles only." : "Only views of floats can be wide.");
        this.memory = memory;
        this.wide = wide;
        this.window = window;
    }

    /// <summary>Number of axes, 1 to 4.</summary>
    public int Rank => window.Rank;

    /// <summary>Fixes the leading coordinate: a view of a rank lower by 1.</summary>
    /// <param name="i">Coordinate on the first axis; it must be in bounds.</param>
    /// <exception cref="IndexOutOfRangeException">A coordinate is out of bounds.</exception>
    /// <exception cref="InvalidOperationException">No axis would be left.</exception>
    public ReadView<T> this[int i] => With(window.Fix([i]));

    /// <summary>Fixes the leading 2 coordinates: a view of a rank lower by 2.</summary>
    /// <param name="i">Coordinate on the first axis; it must be in bounds.</param>
    /// <param name="j">Coordinate on the second axis; it must be in bounds.</param>
    /// <exception cref="IndexOutOfRangeException">A coordinate is out of bounds.</exception>
    /// <exception cref="InvalidOperationException">No axis would be left.</exception>
    public ReadView<T> this[int i, int j] => With(window.Fix([i, j]));

    /// <summary>Fixes the leading 3 coordinates: a view of a rank lower by 3.</summary>
    /// <param name="i">Coordinate on the first axis; it must be in bounds.</param>
    /// <param name="j">Coordinate on the second axis; it must be in bounds.</param>
    /// <param name="k">Coordinate on the third axis; it must be in bounds.</param>
    /// <exception cref="IndexOutOfRangeException">A coordinate is out of bounds.</exception>
    /// <exception cref="InvalidOperationException">No axis would be left.</exception>
    public ReadView<T> this[int i, int j, int k] => With(window.Fix([i, j, k]));

    /// <summary>A contiguous view whose elements are kept as doubles, so that a run in wide mode never rounds.</summary>
    /// <param name="memory">The elements.</param>
    /// <param name="lengths">Extent of each of 1 to 4 axes.</param>
    /// <returns>A view that kernels cannot tell from an ordinary one.</returns>
    /// <exception cref="ArgumentException">The memory is too short, or the rank is not 1 to 4.</exception>
    /// <exception cref="InvalidOperationException">The elements are integers.</exception>
    public static ReadView<T> Wide(ReadOnlyMemory<double> memory, ReadOnlySpan<int> lengths) =>
        new(default, memory, new Window(lengths, memory.Length));

    /// <summary>The extent of an axis.</summary>
    /// <param name="axis">The axis, 0 for the first.</param>
    /// <returns>The extent; 0 for an empty view.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    public int Length(int axis) => window.Length(axis);

    /// <summary>Turns a view of rank 1 and n elements into one of (n, 1).</summary>
    /// <returns>The same elements as a column.</returns>
    /// <exception cref="InvalidOperationException">The view's rank is not 1.</exception>
    public ReadView<T> AsColumn() => With(window.AsColumn());

    private ReadView<T> With(Window part) => new(memory, wide, part);
}
