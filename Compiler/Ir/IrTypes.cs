namespace Fusion.Compiler.Ir;

/// <summary>Element types of the IR. <see cref="Bool"/> exists in tiles and scalars only, never in memory.</summary>
public enum ElementType
{
    /// <summary>float.</summary>
    F32,
    /// <summary>BFloat16: the upper half of a float.</summary>
    BF16,
    /// <summary>int.</summary>
    I32,
    /// <summary>bool.</summary>
    Bool,
    /// <summary>Half.</summary>
    F16,
    /// <summary>sbyte.</summary>
    I8,
    /// <summary>byte.</summary>
    U8,
    /// <summary>ushort.</summary>
    U16,
    /// <summary>double.</summary>
    F64,
    /// <summary>long.</summary>
    I64,
}

/// <summary>The direction of a reduction or of a coordinate tile.</summary>
public enum Axis
{
    /// <summary>Down a column: along the first extent.</summary>
    Rows,
    /// <summary>Along a row: along the second extent.</summary>
    Columns,
}

/// <summary>Type of an IR value.</summary>
public abstract record IrType;

/// <summary>A program-uniform scalar.</summary>
public sealed record ScalarType(ElementType Element) : IrType
{
    /// <summary>int, the type of indices, extents and loop counters.</summary>
    public static ScalarType I32 { get; } = new(ElementType.I32);

    /// <summary>float.</summary>
    public static ScalarType F32 { get; } = new(ElementType.F32);

    /// <summary>double.</summary>
    public static ScalarType F64 { get; } = new(ElementType.F64);

    /// <summary>long.</summary>
    public static ScalarType I64 { get; } = new(ElementType.I64);

    /// <summary>bool, the type of conditions.</summary>
    public static ScalarType Bool { get; } = new(ElementType.Bool);

    /// <summary>The name of the element type: <c>f32</c>.</summary>
    public override string ToString() => ElementTypes.Name(Element);
}

/// <summary>An immutable two-dimensional value; extents are known once the kernel is specialised.</summary>
public sealed record TileType(ElementType Element, Dim Rows, Dim Columns) : IrType
{
    /// <summary>The type in IR text: <c>tile&lt;f32, bm, 64&gt;</c>.</summary>
    public override string ToString() => $"tile<{ElementTypes.Name(Element)}, {Rows}, {Columns}>";
}

/// <summary>Strided memory of rank 1 to 4.</summary>
public sealed record ViewType(ElementType Element, int Rank, bool Writable) : IrType
{
    /// <summary>The type in IR text: <c>view&lt;f32, 2, write&gt;</c>.</summary>
    public override string ToString() => $"view<{ElementTypes.Name(Element)}, {Rank}{(Writable ? ", write" : "")}>";
}

/// <summary>Names of element types in IR text.</summary>
public static class ElementTypes
{
    /// <summary>The name in IR text: <c>bf16</c> for <see cref="ElementType.BF16"/>.</summary>
    public static string Name(ElementType element) => element switch
    {
        ElementType.F32 => "f32",
        ElementType.BF16 => "bf16",
        ElementType.I32 => "i32",
        ElementType.F16 => "f16",
        ElementType.I8 => "i8",
        ElementType.U8 => "u8",
        ElementType.U16 => "u16",
        ElementType.F64 => "f64",
        ElementType.I64 => "i64",
        _ => "bool",
    };

    /// <summary>The type of a name in IR text; false where there is none of that name.</summary>
    public static bool TryParse(string text, out ElementType element)
    {
        foreach (ElementType candidate in Enum.GetValues(typeof(ElementType)))
        {
            if (Name(candidate) != text) continue;
            element = candidate;
            return true;
        }
        element = default;
        return false;
    }

    /// <summary>The element of a scalar, tile or view type.</summary>
    public static ElementType Of(IrType type) => type switch
    {
        ScalarType s => s.Element,
        TileType t => t.Element,
        ViewType v => v.Element,
        _ => throw new IrException($"{type} has no element type"),
    };
}

/// <summary>A rule of the IR was broken. The message speaks of types and shapes; callers add the place.</summary>
public sealed class IrException : Exception
{
    /// <summary>A broken rule, told by what the types or shapes are and what they have to be.</summary>
    public IrException(string message) : base(message) { }
}
