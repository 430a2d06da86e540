using System.Runtime.CompilerServices;

namespace Fusion.Kernels;

/// <summary>
/// The work that a kernel states: operations on tile elements, and memory that has to be moved whatever the order of the
/// programs and however large the caches. Filled by <see cref="Interpreter"/> when it is given as
/// <see cref="InterpreterOptions.Counts"/>; several runs add up.
/// </summary>
/// <remarks>
/// <para>Elements outside a view (padding) and all that is computed from them count as nothing: an elementwise result is
/// padding when one of its operands is, a reduction or a product when everything in it is. Elements that a mask hides
/// count, because the kernel computes them. Loads, stores, broadcasts, transposition and creation of tiles are no
/// operations, and the scalars of the body, which every program computes once, are not counted.</para>
/// <para>Each element of memory is read at most once, namely before the launch has written it, and written at most once.
/// Views of one memory count together when they begin at the same address, and apart otherwise.</para>
/// </remarks>
public sealed class WorkCounts
{
    private readonly long[] operations = new long[Enum.GetValues<WorkClass>().Length];
    private readonly TouchedMemory touched = new();

    /// <summary>Number of operations of a class.</summary>
    /// <param name="kind">The class.</param>
    public long this[WorkClass kind] => operations[(int)kind];

    /// <summary>Floating-point operations: products, arithmetic, comparisons and transcendental functions.</summary>
    public long Flops => this[WorkClass.Product] + this[WorkClass.ProductBFloat16] + this[WorkClass.ProductHalf] + this[WorkClass.ProductTF32] + this[WorkClass.Arithmetic] + this[WorkClass.Comparison] + this[WorkClass.Transcendental];

    /// <summary>Bytes of the elements that are read before the launch has written them, each once.</summary>
    public long BytesRead { get; private set; }

    /// <summary>Bytes of the elements that are written, each once.</summary>
    public long BytesWritten { get; private set; }

    internal void Add(WorkClass kind, long count) => operations[(int)kind] += count;

    /// <summary>Marks of a memory's elements, for <see cref="Read"/> and <see cref="Write"/>; positions count from the given start.</summary>
    internal Span<byte> Marks<T>(ReadOnlyMemory<T> memory) => touched.Marks(memory);

    internal void Read<T>(ref byte mark)
        where T : unmanaged
    {
        if (mark == TouchedMemory.Untouched)
        {
            mark = TouchedMemory.Read;
            BytesRead += Unsafe.SizeOf<T>();
        }
    }

    internal void Write<T>(ref byte mark)
        where T : unmanaged
    {
        if ((mark & TouchedMemory.Written) == 0)
        {
            mark |= TouchedMemory.Written;
            BytesWritten += Unsafe.SizeOf<T>();
        }
    }
}
