namespace Fusion.Kernels;

/// <content>Products of narrow integers: exact, in <c>int</c>, and sums wrap.</content>
public static partial class Tile
{
    /// <summary>Matrix product: (m, k) × (k, n) gives (m, n) in <c>int</c>.</summary>
    /// <param name="a">Left operand, (m, k).</param>
    /// <param name="b">Right operand, (k, n).</param>
    /// <returns>The product.</returns>
    /// <exception cref="KernelShapeException">The columns of a are not the rows of b.</exception>
    public static Tile<int> Dot(Tile<sbyte> a, Tile<sbyte> b) => Multiply(a, b, null);

    /// <summary>Accumulating matrix product: acc + (m, k) × (k, n) gives (m, n) in <c>int</c>.</summary>
    /// <param name="a">Left operand, (m, k).</param>
    /// <param name="b">Right operand, (k, n).</param>
    /// <param name="acc">Where sums start, (m, n).</param>
    /// <returns>The product.</returns>
    /// <exception cref="KernelShapeException">The columns of a are not the rows of b, or acc does not fit.</exception>
    public static Tile<int> Dot(Tile<sbyte> a, Tile<sbyte> b, Tile<int> acc) => Multiply(a, b, acc);

    /// <summary>Matrix product: (m, k) × (k, n) gives (m, n) in <c>int</c>.</summary>
    /// <param name="a">Left operand, (m, k).</param>
    /// <param name="b">Right operand, (k, n).</param>
    /// <returns>The product.</returns>
    /// <exception cref="KernelShapeException">The columns of a are not the rows of b.</exception>
    public static Tile<int> Dot(Tile<byte> a, Tile<byte> b) => Multiply(a, b, null);

    /// <summary>Accumulating matrix product: acc + (m, k) × (k, n) gives (m, n) in <c>int</c>.</summary>
    /// <param name="a">Left operand, (m, k).</param>
    /// <param name="b">Right operand, (k, n).</param>
    /// <param name="acc">Where sums start, (m, n).</param>
    /// <returns>The product.</returns>
    /// <exception cref="KernelShapeException">The columns of a are not the rows of b, or acc does not fit.</exception>
    public static Tile<int> Dot(Tile<byte> a, Tile<byte> b, Tile<int> acc) => Multiply(a, b, acc);

    private static Tile<int> Multiply<TOperand>(Tile<TOperand> a, Tile<TOperand> b, Tile<int>? acc)
        where TOperand : unmanaged =>
        Chains(WorkClass.ProductInteger, a, b, acc, static (x, y, sum) => unchecked((int)x * (int)y + (int)sum));
}
