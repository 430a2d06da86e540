namespace Fusion.Kernels;

/// <summary>Kinds of operations on tile elements that <see cref="WorkCounts"/> tells apart.</summary>
public enum WorkClass
{
    /// <summary>Multiply-adds of <c>Tile.Dot</c> with <c>float</c> operands: 2 operations each.</summary>
    Product,

    /// <summary>Multiply-adds of <c>Tile.Dot</c> with <c>BFloat16</c> operands: 2 operations each.</summary>
    ProductBFloat16,

    /// <summary>
    /// <c>+ − * /</c>, negation, <c>Abs</c>, <c>Min</c> and <c>Max</c> of <c>float</c> and <c>double</c>: 1 each; <c>Fma</c>: 2. A reduction of n
    /// elements: n − 1.
    /// </summary>
    Arithmetic,

    /// <summary>Comparisons of <c>float</c> and <c>double</c>: 1 each.</summary>
    Comparison,

    /// <summary><c>Exp Exp2 Log Log2 Sqrt Rsqrt Tanh Sigmoid Sin Cos Erf Pow</c>: 1 each, however many instructions they become.</summary>
    Transcendental,

    /// <summary>Arithmetic, comparisons and reductions of <c>int</c> and <c>long</c>, logic of those and <c>bool</c>: 1 each.</summary>
    Integer,

    /// <summary><c>Where</c> and conversions: 1 each.</summary>
    Selection,

    /// <summary>Multiply-adds of <c>Tile.Dot</c> with <c>Half</c> operands: 2 operations each.</summary>
    ProductHalf,

    /// <summary>Multiply-adds of <c>Tile.Dot</c> with <c>float</c> operands that are rounded to TF32: 2 operations each.</summary>
    ProductTF32,

    /// <summary>Multiply-adds of <c>Tile.Dot</c> with <c>sbyte</c> or <c>byte</c> operands: 2 operations each, not among the floating-point ones.</summary>
    ProductInteger,
}
