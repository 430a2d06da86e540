namespace Fusion.Runtime;

/// <summary>Register kernels of one vector width.</summary>
internal interface IDotKernels
{
    /// <summary>Columns that a kernel computes: the width of a packed panel.</summary>
    static abstract int Panel { get; }

    /// <summary>The number of rows that the next kernel takes when <paramref name="rows"/> (at least 1) are left.</summary>
    static abstract int Rows(int rows);

    /// <summary>Runs the kernel for a number of rows that <see cref="Rows"/> gave.</summary>
    static abstract void Run(int rows, in DotStrip strip);

    /// <summary>
    /// Packs <paramref name="columns"/> ≤ Panel columns of a transposed operand (k contiguous): to[k · Panel + j] =
    /// from[j · stride + k], zeros beyond the columns.
    /// </summary>
    static abstract unsafe void PackTransposed(float* from, nint stride, int columns, int depth, float* to);
}
