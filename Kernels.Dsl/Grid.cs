namespace Fusion.Kernels;

/// <summary>
/// Declares how many programs a kernel has and tells the running one which of them it is:
/// <c>var (i, j) = Grid.Over(rows, heads);</c> is the first statement of a kernel.
/// </summary>
/// <remarks>
/// The extents are expressions over scalar parameters, <c>[Const]</c> and <c>[Tune]</c> parameters and
/// <c>view.Length(axis)</c>. The order of programs is unspecified and they may run at the same time. An extent of zero
/// runs nothing; a negative one is an error.
/// </remarks>
public static class Grid
{
    /// <summary>A grid of <paramref name="n"/> programs.</summary>
    /// <param name="n">Number of programs.</param>
    /// <returns>The index of this program, 0 … n − 1.</returns>
    /// <exception cref="InvalidOperationException">The body does not run under <see cref="Interpreter.Run(Action)"/>, or an extent is negative.</exception>
    public static int Over(int n)
    {
        Span<int> index = stackalloc int[1];
        Enter([n], index);
        return index[0];
    }

    /// <summary>A grid of n · m programs.</summary>
    /// <param name="n">Extent of the first index, which varies fastest.</param>
    /// <param name="m">Extent of the second index.</param>
    /// <returns>The indices of this program.</returns>
    /// <exception cref="InvalidOperationException">As for <see cref="Over(int)"/>.</exception>
    /// <exception cref="FusionException">There are more programs than an int holds.</exception>
    public static (int I, int J) Over(int n, int m)
    {
        Span<int> index = stackalloc int[2];
        Enter([n, m], index);
        return (index[0], index[1]);
    }

    /// <summary>A grid of n · m · k programs.</summary>
    /// <param name="n">Extent of the first index, which varies fastest.</param>
    /// <param name="m">Extent of the second index.</param>
    /// <param name="k">Extent of the third index.</param>
    /// <returns>The indices of this program.</returns>
    /// <exception cref="InvalidOperationException">As for <see cref="Over(int)"/>.</exception>
    /// <exception cref="FusionException">There are more programs than an int holds.</exception>
    public static (int I, int J, int K) Over(int n, int m, int k)
    {
        Span<int> index = stackalloc int[3];
        Enter([n, m, k], index);
        return (index[0], index[1], index[2]);
    }

    /// <summary>A grid of n · m · k · l programs.</summary>
    /// <param name="n">Extent of the first index, which varies fastest.</param>
    /// <param name="m">Extent of the second index.</param>
    /// <param name="k">Extent of the third index.</param>
    /// <param name="l">Extent of the fourth index.</param>
    /// <returns>The indices of this program.</returns>
    /// <exception cref="InvalidOperationException">As for <see cref="Over(int)"/>.</exception>
    /// <exception cref="FusionException">There are more programs than an int holds.</exception>
    public static (int I, int J, int K, int L) Over(int n, int m, int k, int l)
    {
        Span<int> index = stackalloc int[4];
        Enter([n, m, k, l], index);
        return (index[0], index[1], index[2], index[3]);
    }

    private static void Enter(ReadOnlySpan<int> extents, Span<int> indices)
    {
        var programs = Interpreter.Current
            ?? throw new InvalidOperationException("A kernel's body was called directly: call its generated overload with a Launch, or run the body with Interpreter.Run.");
        programs.Enter(extents, indices);
    }
}
