namespace Fusion.Compiler.Ir;

/// <summary>Operations of the tile IR. Elementwise operations take scalars and tiles and broadcast.</summary>
public enum OpCode
{
    /// <summary>A literal scalar (<see cref="Op.Number"/>).</summary>
    Const,
    /// <summary>The value of an extent (<see cref="Op.Dims"/>[0]) as an int scalar.</summary>
    Dim,

    // Unary elementwise.
    Neg, Not, Abs, Exp, Exp2, Log, Log2, Sqrt, Rsqrt, Tanh, Sigmoid, Sin, Cos, Erf, Floor, Ceiling, Round,
    // Binary elementwise.
    Add, Sub, Mul, Div, Rem, Min, Max, And, Or, Xor, Shl, Shr, Pow,
    Lt, Le, Gt, Ge, Eq, Ne,
    // Ternary elementwise: Select(condition, a, b); Fma(a, b, c) = a·b + c rounded once.
    Select, Fma,
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
    Transpose,
    // Inclusive prefix scans.
    ScanSum, ScanProd, ScanMax, ScanMin,
    /// <summary>The same elements in row-major order, as a tile of extents Dims.</summary>
    Reshape,
    /// <summary>Part of a tile: from row Dims[0] and column Dims[1] on, of extents Dims[2] and Dims[3].</summary>
    Extract,
    /// <summary>Concat(a, b): one tile after the other along Axis.</summary>
    Concat,
    ReduceSum, ReduceProd, ReduceMax, ReduceMin,
    // Of bool; and the coordinate of the first largest or smallest element. Canonicalize replaces these by the ones above.
    ReduceAny, ReduceAll, ReduceArgMax, ReduceArgMin,
    /// <summary>Dot(a, b) or Dot(a, b, accumulator).</summary>
    Dot,

    // Views. Offsets and indices are element coordinates.
    /// <summary>Load(view, offset…) of Dims, with Number as padding.</summary>
    Load,
    /// <summary>Store(view, offset…, tile).</summary>
    Store,
    // AtomicAdd(view, offset…, tile), and the larger and smaller of what is there and what comes.
    AtomicAdd, AtomicMax, AtomicMin,
    /// <summary>Gather(view, index tile…), with Number as padding.</summary>
    Gather,
    /// <summary>Scatter(view, index tile…, tile): stores.</summary>
    Scatter,
    // The same, atomically.
    ScatterAdd, ScatterMax, ScatterMin,
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
    Yield,
}

/// <summary>Groups of operations that rules and emitters treat alike.</summary>
public static class OpCodes
{
    public static bool IsUnary(OpCode code) => code is >= OpCode.Neg and <= OpCode.Round;
    public static bool IsBinary(OpCode code) => code is >= OpCode.Add and <= OpCode.Ne;
    public static bool IsComparison(OpCode code) => code is >= OpCode.Lt and <= OpCode.Ne;
    public static bool IsElementwise(OpCode code) => code is >= OpCode.Neg and <= OpCode.Cast;
    public static bool IsReduction(OpCode code) => code is >= OpCode.ReduceSum and <= OpCode.ReduceArgMin;

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

    public static string Name(OpCode code)
    {
        var text = code.ToString();
        return char.ToLowerInvariant(text[0]) + text.Substring(1);
    }
}
