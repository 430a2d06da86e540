namespace Fusion.Kernels;

/// <content>The matrix product.</content>
public static partial class Tile
{
    /// <summary>Matrix product: (m, k) × (k, n) gives (m, n) in <c>float</c>.</summary>
    /// <typeparam name="TElement"><c>float</c>, or <see cref="BFloat16"/> or <c>Half</c>, whose products are exact in <c>float</c>.</typeparam>
    /// <param name="a">Left operand, (m, k).</param>
    /// <param name="b">Right operand, (k, n).</param>
    /// <returns>The product; each element is one chain of fused multiply-adds in increasing k from 0.</returns>
    /// <exception cref="KernelShapeException">The columns of a are not the rows of b.</exception>
    /// <exception cref="InvalidOperationException">The elements have no such product.</exception>
    public static Tile<float> Dot<TElement>(Tile<TElement> a, Tile<TElement> b)
        where TElement : unmanaged => Multiply(a, b, null, Precision.Exact);

    /// <summary>Accumulating matrix product: acc + (m, k) × (k, n) gives (m, n) in <c>float</c>.</summary>
    /// <typeparam name="TElement"><c>float</c>, or <see cref="BFloat16"/> or <c>Half</c>, whose products are exact in <c>float</c>.</typeparam>
    /// <param name="a">Left operand, (m, k).</param>
    /// <param name="b">Right operand, (k, n).</param>
    /// <param name="acc">Where the chains of fused multiply-adds start, (m, n).</param>
    /// <returns>The product; each element is one chain in increasing k from acc.</returns>
    /// <exception cref="KernelShapeException">The columns of a are not the rows of b, or acc does not fit.</exception>
    /// <exception cref="InvalidOperationException">The elements have no such product.</exception>
    public static Tile<float> Dot<TElement>(Tile<TElement> a, Tile<TElement> b, Tile<float> acc)
        where TElement : unmanaged => Multiply(a, b, acc, Precision.Exact);

    /// <summary>Matrix product whose <c>float</c> operands may be rounded first.</summary>
    /// <typeparam name="TElement"><c>float</c>, <see cref="BFloat16"/> or <c>Half</c>.</typeparam>
    /// <param name="a">Left operand, (m, k).</param>
    /// <param name="b">Right operand, (k, n).</param>
    /// <param name="precision">A constant.</param>
    /// <returns>The product; each element is one chain in increasing k from 0.</returns>
    /// <exception cref="KernelShapeException">The columns of a are not the rows of b.</exception>
    /// <exception cref="InvalidOperationException">The elements have no such product.</exception>
    public static Tile<float> Dot<TElement>(Tile<TElement> a, Tile<TElement> b, Precision precision)
        where TElement : unmanaged => Multiply(a, b, null, precision);

    /// <summary>Accumulating matrix product whose <c>float</c> operands may be rounded first.</summary>
    /// <typeparam name="TElement"><c>float</c>, <see cref="BFloat16"/> or <c>Half</c>.</typeparam>
    /// <param name="a">Left operand, (m, k).</param>
    /// <param name="b">Right operand, (k, n).</param>
    /// <param name="acc">Where the chains of fused multiply-adds start, (m, n).</param>
    /// <param name="precision">A constant.</param>
    /// <returns>The product; each element is one chain in increasing k from acc.</returns>
    /// <exception cref="KernelShapeException">The columns of a are not the rows of b, or acc does not fit.</exception>
    /// <exception cref="InvalidOperationException">The elements have no such product.</exception>
    public static Tile<float> Dot<TElement>(Tile<TElement> a, Tile<TElement> b, Tile<float> acc, Precision precision)
        where TElement : unmanaged => Multiply(a, b, acc, precision);

    private static Tile<float> Multiply<TOperand>(Tile<TOperand> a, Tile<TOperand> b, Tile<float>? acc, Precision precision)
        where TOperand : unmanaged
    {
        Element<TOperand>.Require("Dot that gives float", ElementKind.Float, ElementKind.BFloat16, ElementKind.Half);
        var isTensorFloat = precision == Precision.TF32 && Element<TOperand>.Kind == ElementKind.Float;
        var kind = isTensorFloat ? WorkClass.ProductTF32 : Element<TOperand>.Kind switch
        {
            ElementKind.BFloat16 => WorkClass.ProductBFloat16,
            ElementKind.Half => WorkClass.ProductHalf,
            _ => WorkClass.Product,
        };
        if (Interpreter.Wide)
            return Chains(kind, a, b, acc, static (x, y, sum) => x * y + sum);
        return isTensorFloat
            ? Chains(kind, a, b, acc, static (x, y, sum) => MathF.FusedMultiplyAdd(TensorFloat.Round((float)x), TensorFloat.Round((float)y), (float)sum))
            : Chains(kind, a, b, acc, static (x, y, sum) => MathF.FusedMultiplyAdd((float)x, (float)y, (float)sum));
    }

    /// <summary>One chain for each element, in increasing k from acc or 0.</summary>
    private static Tile<TSum> Chains<TOperand, TSum>(WorkClass kind, Tile<TOperand> a, Tile<TOperand> b, Tile<TSum>? acc, Func<double, double, double, double> step)
        where TOperand : unmanaged
        where TSum : unmanaged
    {
        var shape = (a.Rows, b.Columns);
        if (a.Columns != b.Rows)
            throw new KernelShapeException($"Dot cannot multiply tiles of shape {a.Shape} and {b.Shape}: the columns of the first must be the rows of the second.");
        if (acc is { } given && given.Shape != shape)
            throw new KernelShapeException($"Dot cannot accumulate a product of shape {shape} on a tile of shape {given.Shape}.");

        var values = new double[a.Rows * b.Columns];
        for (var i = 0; i < a.Rows; i++)
            for (var j = 0; j < b.Columns; j++)
            {
                var sum = acc is { } start ? start.Values[i * b.Columns + j] : 0;
                for (var k = 0; k < a.Columns; k++)
                {
                    int left = i * a.Columns + k, right = k * b.Columns + j;
                    // Padding annihilates even an infinity or a NaN, so that backends may skip what lies outside.
                    var outside = a.Outside is { } p && p[left] || b.Outside is { } q && q[right];
                    var (x, y) = outside ? (0, 0) : (a.Values[left], b.Values[right]);
                    sum = step(x, y, sum);
                }

                values[i * b.Columns + j] = sum;
            }

        return Tile<TSum>.Rounded(values, a.Rows, b.Columns, padding: Padding.Product(kind, a.Padding, b.Padding, acc?.Padding));
    }
}
