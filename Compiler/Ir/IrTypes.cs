namespace Fusion.Compiler.Ir;

/// <summary>Element types of the IR. <see cref="Bool"/> exists in tiles and scalars only, never in memory.</summary>
public enum ElementType { F32, BF16, I32, Bool, F16, I8, U8, U16, F64, I64 }

/// <summary>The direction of a reduction or of a coordinate tile.</summary>
public enum Axis { Rows, Columns }

/// <summary>Type of an IR value.</summary>
public abstract record IrType;

/// <summary>A program-uniform scalar.</summary>
public sealed record ScalarType(ElementType Element) : IrType
{
    public static ScalarType I32 { get; } = new(ElementType.I32);
    public static ScalarType F32 { get; } = new(ElementType.F32);
    public static ScalarType F64 { get; } = new(ElementType.F64);
    public static ScalarType I64 { get; } = new(ElementType.I64);
    public static ScalarType Bool { get; } = new(ElementType.Bool);
    public override string ToString() => ElementTypes.Name(Element);
}

/// <summary>An immutable two-dimensional value; extents are known once the kernel is specialised.</summary>
public sealed record TileType(ElementType Element, Dim Rows, Dim Columns) : IrType
{
    public override string ToString() => $"tile<{ElementTypes.Name(Element)}, {Rows}, {Columns}>";
}

/// <summary>Strided memory of rank 1 to 4.</summary>
public sealed record ViewType(ElementType Element, int Rank, bool Writable) : IrType
{
    public override string ToString() => $"view<{ElementTypes.Name(Element)}, {Rank}{(Writable ? ", write" : "")}>";
}

/// <summary>Names of element types in IR text.</summary>
public static class ElementTypes
{
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
    public IrException(string message) : base(message) { }
}
