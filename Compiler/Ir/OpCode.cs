namespace Fusion.Compiler.Ir;

/// <summary>Operations of the tile IR. Elementwise operations take scalars and tiles and broadcast.</summary>
public enum OpCode
{
    /// <summary>A literal scalar (<see cref="Op.Number"/>).</summary>
    Const,
    /// <summary>The value of an extent (<see cref="Op.Dims"/>[0]) as an int scalar.</summary>
    Dim,

    // Unary elementwise.
    /// <summary>−a; integers wrap.</summary>
    Neg,
    /// <summary>Not a: of bool, or of every bit of an integer.</summary>
    Not,
    /// <summary>|a|; of the least integer that integer.</summary>
    Abs,
    /// <summary>eᵃ, within the error that the target states.</summary>
    Exp,
    /// <summary>2ᵃ, within the error that the target states.</summary>
    Exp2,
    /// <summary>ln a; NaN below zero.</summary>
    Log,
    /// <summary>log₂ a; NaN below zero.</summary>
    Log2,
    /// <summary>√a, correctly rounded.</summary>
    Sqrt,
    /// <summary>1/√a.</summary>
    Rsqrt,
    /// <summary>The hyperbolic tangent of a.</summary>
    Tanh,
    /// <summary>1 / (1 + e⁻ᵃ).</summary>
    Sigmoid,
    /// <summary>The sine of a radians.</summary>
    Sin,
    /// <summary>The cosine of a radians.</summary>
    Cos,
    /// <summary>The error function of a.</summary>
    Erf,
    /// <summary>The largest whole number that is not above a.</summary>
    Floor,
    /// <summary>The smallest whole number that is not below a.</summary>
    Ceiling,
    /// <summary>The nearest whole number, of two the even one.</summary>
    Round,
    // Binary elementwise.
    /// <summary>a + b; integers wrap.</summary>
    Add,
    /// <summary>a − b; integers wrap.</summary>
    Sub,
    /// <summary>a · b; integers wrap.</summary>
    Mul,
    /// <summary>a / b: correctly rounded, or towards zero of integers.</summary>
    Div,
    /// <summary>a − b · (a / b towards zero).</summary>
    Rem,
    /// <summary>The smaller one; NaN if either is.</summary>
    Min,
    /// <summary>The larger one; NaN if either is.</summary>
    Max,
    /// <summary>Both: of bool, or bit by bit.</summary>
    And,
    /// <summary>Either: of bool, or bit by bit.</summary>
    Or,
    /// <summary>One of the two: of bool, or bit by bit.</summary>
    Xor,
    /// <summary>a shifted left by the low bits of b.</summary>
    Shl,
    /// <summary>a shifted right by the low bits of b, copying the sign.</summary>
    Shr,
    /// <summary>a to the power of b.</summary>
    Pow,
    /// <summary>a &lt; b; false if either is NaN.</summary>
    Lt,
    /// <summary>a ≤ b; false if either is NaN.</summary>
    Le,
    /// <summary>a &gt; b; false if either is NaN.</summary>
    Gt,
    /// <summary>a ≥ b; false if either is NaN.</summary>
    Ge,
    /// <summary>a = b; false if either is NaN.</summary>
    Eq,
    /// <summary>a ≠ b; true if either is NaN.</summary>
    Ne,
    // Ternary elementwise.
    /// <summary>Select(condition, a, b): a where the condition is true, else b.</summary>
    Select,
    /// <summary>Fma(a, b, c) = a·b + c, rounded once.</summary>
    Fma,
    /// <summary>Philox4x32-10(key, key, counter, counter, counter, counter): word AxisIndex of the four.</summary>
    Philox,
    /// <summary>Elementwise conversion to the element type of the result.</summary>
    Cast,

    /// <summary>A scalar as a (1, 1) tile.</summary>
    Splat,
    /// <summary>A tile of extents Dims filled with the scalar operand.</summary>
    Full,
    /// <summary>start + k along an axis: (n, 1) for Rows, (1, n) for Columns; n = Dims[0].</summary>
    Coordinates,
    /// <summary>The Dims[0] largest elements of each row and their columns. Canonicalize replaces it by reductions.</summary>
    TopK,
    /// <summary>Rows as columns.</summary>
    Transpose,
    // Inclusive prefix scans along Axis, in the order of Kogge and Stone.
    /// <summary>Sums of each element and all before it.</summary>
    ScanSum,
    /// <summary>Products of each element and all before it.</summary>
    ScanProd,
    /// <summary>The largest so far; NaN from the first NaN on.</summary>
    ScanMax,
    /// <summary>The smallest so far; NaN from the first NaN on.</summary>
    ScanMin,
    /// <summary>The same elements in row-major order, as a tile of extents Dims.</summary>
    Reshape,
    /// <summary>Part of a tile: from row Dims[0] and column Dims[1] on, of extents Dims[2] and Dims[3].</summary>
    Extract,
    /// <summary>Concat(a, b): one tile after the other along Axis.</summary>
    Concat,
    // Reductions along Axis: Rows leaves (1, C), Columns leaves (R, 1).
    /// <summary>The sum; docs/kernels.md says in which order.</summary>
    ReduceSum,
    /// <summary>The product, in the order of a sum.</summary>
    ReduceProd,
    /// <summary>The largest; NaN if any is.</summary>
    ReduceMax,
    /// <summary>The smallest; NaN if any is.</summary>
    ReduceMin,
    // Canonicalize replaces these by the ones above.
    /// <summary>Of bool: whether one is true.</summary>
    ReduceAny,
    /// <summary>Of bool: whether none is false.</summary>
    ReduceAll,
    /// <summary>The coordinate of the first largest element, or of the first NaN.</summary>
    ReduceArgMax,
    /// <summary>The coordinate of the first smallest element, or of the first NaN.</summary>
    ReduceArgMin,
    /// <summary>Dot(a, b) or Dot(a, b, accumulator).</summary>
    Dot,

    // Views. Offsets and indices are element coordinates.
    /// <summary>Load(view, offset…) of Dims, with Number as padding.</summary>
    Load,
    /// <summary>Store(view, offset…, tile).</summary>
    Store,
    /// <summary>AtomicAdd(view, offset…, tile): the sum of what is there and what comes.</summary>
    AtomicAdd,
    /// <summary>AtomicMax(view, offset…, tile): the larger of what is there and what comes.</summary>
    AtomicMax,
    /// <summary>AtomicMin(view, offset…, tile): the smaller of what is there and what comes.</summary>
    AtomicMin,
    /// <summary>Gather(view, index tile…), with Number as padding.</summary>
    Gather,
    /// <summary>Scatter(view, index tile…, tile): stores.</summary>
    Scatter,
    /// <summary>ScatterAdd(view, index tile…, tile): atomic sums; an index may occur more than once.</summary>
    ScatterAdd,
    /// <summary>ScatterMax(view, index tile…, tile): atomically the larger.</summary>
    ScatterMax,
    /// <summary>ScatterMin(view, index tile…, tile): atomically the smaller.</summary>
    ScatterMin,
    /// <summary>At(view, index…): one element as a scalar.</summary>
    At,
    /// <summary>InBounds(view, start) along AxisIndex: (1, Dims[0]).</summary>
    InBounds,
    /// <summary>Slice(view, index…): a view of lower rank.</summary>
    Slice,
    /// <summary>A rank-1 view as an (n, 1) view.</summary>
    AsColumn,
    /// <summary>The extent of a view along AxisIndex.</summary>
    Length,

    // Structured control flow.
    /// <summary>For(lower, upper, step, initial…) with one region (index, carried…) that yields the carried values.</summary>
    For,
    /// <summary>While(initial…) with a condition region that yields a bool and a body region; both take the carried values.</summary>
    While,
    /// <summary>If(condition) with two regions that yield the results.</summary>
    If,
    /// <summary>Yield(value…): ends a region and hands the values to its parent.</summary>
    Yield,
}

/// <summary>Groups of operations that rules and emitters treat alike.</summary>
public static class OpCodes
{
    /// <summary>Elementwise operations of one operand, except conversions.</summary>
    public static bool IsUnary(OpCode code) => code is >= OpCode.Neg and <= OpCode.Round;

    /// <summary>Elementwise operations of two operands, comparisons included.</summary>
    public static bool IsBinary(OpCode code) => code is >= OpCode.Add and <= OpCode.Ne;

    /// <summary>Elementwise operations that give bool.</summary>
    public static bool IsComparison(OpCode code) => code is >= OpCode.Lt and <= OpCode.Ne;

    /// <summary>Operations of which an element depends on the elements at the same place of the operands, after broadcasting.</summary>
    public static bool IsElementwise(OpCode code) => code is >= OpCode.Neg and <= OpCode.Cast;

    /// <summary>Operations that make one element of each row or column.</summary>
    public static bool IsReduction(OpCode code) => code is >= OpCode.ReduceSum and <= OpCode.ReduceArgMin;

    /// <summary>Operations that combine each element with those before it.</summary>
    public static bool IsScan(OpCode code) => code is >= OpCode.ScanSum and <= OpCode.ScanMin;

    /// <summary>Operations that take tiles as a whole, and give one: buffers in, a buffer out.</summary>
    public static bool IsWhole(OpCode code) => code is >= OpCode.Transpose and <= OpCode.Concat;

    /// <summary>Operations that run along <see cref="Op.Axis"/>.</summary>
    public static bool HasAxis(OpCode code) => IsReduction(code) || IsScan(code) || code is OpCode.Coordinates or OpCode.Concat;

    /// <summary>Functions whose evaluation costs far more than a load, so that recomputing them is worth avoiding.</summary>
    public static bool IsTranscendental(OpCode code) =>
        code is OpCode.Exp or OpCode.Exp2 or OpCode.Log or OpCode.Log2 or OpCode.Tanh or OpCode.Sigmoid or OpCode.Sin or OpCode.Cos or OpCode.Erf
            or OpCode.Rsqrt or OpCode.Sqrt or OpCode.Div or OpCode.Pow or OpCode.Philox;

    /// <summary>Operations that change memory.</summary>
    public static bool HasEffect(OpCode code) => code == OpCode.Store || IsAtomic(code) || IsScatter(code);

    /// <summary>Updates of a tile of a view.</summary>
    public static bool IsAtomic(OpCode code) => code is >= OpCode.AtomicAdd and <= OpCode.AtomicMin;

    /// <summary>Stores and updates at index tiles.</summary>
    public static bool IsScatter(OpCode code) => code is >= OpCode.Scatter and <= OpCode.ScatterMin;

    /// <summary>The name in IR text: <c>reduceSum</c> for <see cref="OpCode.ReduceSum"/>.</summary>
    public static string Name(OpCode code)
    {
        var text = code.ToString();
        return char.ToLowerInvariant(text[0]) + text.Substring(1);
    }
}
