using System.Globalization;

namespace Fusion.Compiler.Ir;

/// <summary>
/// An extent: a literal, a <c>[Const]</c> or <c>[Tune]</c> parameter, or arithmetic on those. Two extents are equal
/// when their folded expressions are structurally equal. The text of an extent is valid C#, CUDA C++ and IR. A [Device]
/// method that is stated apart from its callers has extents of its arguments as well, see <see cref="OfArgument"/>.
/// </summary>
public abstract record Dim
{
    /// <summary>The extent 1, which broadcasts against any other.</summary>
    public static Dim One { get; } = new LiteralDim(1);

    /// <summary>A known extent; negative ones exist in arithmetic only.</summary>
    public static implicit operator Dim(int value) => new LiteralDim(value);

    /// <summary>The value of the [Const] or [Tune] parameter of that C# name.</summary>
    public static Dim Parameter(string name) => new ParameterDim(name);

    /// <summary>An extent of a tile that is passed to a [Device] method; its value follows when the method is inlined.</summary>
    /// <param name="parameter">The tile's name.</param>
    /// <param name="axis">"rows" or "columns".</param>
    public static Dim OfArgument(string parameter, string axis) => new ParameterDim($"{parameter}.{axis}");

    /// <summary>Whether an extent of an argument appears, so that comparisons have to wait.</summary>
    public bool DependsOnArguments => this switch
    {
        ParameterDim p => p.Name.Contains("."),
        BinaryDim b => b.Left.DependsOnArguments || b.Right.DependsOnArguments,
        _ => false,
    };

    /// <summary>
    /// Combines two extents with '+', '-', '*' or '/' (towards zero), folding what is known, or with '~': the common extent
    /// of two that broadcast.
    /// </summary>
    public static Dim Combine(char operation, Dim left, Dim right)
    {
        if (operation == '~')
        {
            if (left.IsOne || left == right) return right;
            if (right.IsOne) return left;
            if (!left.DependsOnArguments && !right.DependsOnArguments) throw new IrException($"the extents {left} and {right} differ");
        }
        if (left is LiteralDim a && right is LiteralDim b) return Fold(operation, a.Value, b.Value);
        if (right is LiteralDim r)
        {
            if (r.Value == 0 && (operation is '+' or '-')) return left;
            if (r.Value == 1 && (operation is '*' or '/')) return left;
        }
        if (left is LiteralDim l)
        {
            if (l.Value == 0 && operation == '+') return right;
            if (l.Value == 1 && operation == '*') return right;
        }
        if (operation is '+' or '-' && LinearDim.Simplify(operation, left, right) is { } simpler) return simpler;
        // Commutative operands in one order, so that a*b and b*a are the same extent.
        if (operation is '+' or '*' && string.CompareOrdinal(left.ToString(), right.ToString()) > 0) (left, right) = (right, left);
        return new BinaryDim(operation, left, right);
    }

    /// <summary>Replaces parameters whose value is known.</summary>
    public Dim Substitute(IReadOnlyDictionary<string, int> values) => this switch
    {
        ParameterDim p when values.TryGetValue(p.Name, out var value) => value,
        BinaryDim b => Combine(b.Operation, b.Left.Substitute(values), b.Right.Substitute(values)),
        _ => this,
    };

    /// <summary>Replaces parameters for which there is an extent.</summary>
    public Dim Substitute(Func<string, Dim?> extents) => this switch
    {
        ParameterDim p => extents(p.Name) ?? this,
        BinaryDim b => Combine(b.Operation, b.Left.Substitute(extents), b.Right.Substitute(extents)),
        _ => this,
    };

    /// <summary>The value, when every parameter has one.</summary>
    public int Evaluate(IReadOnlyDictionary<string, int> values) =>
        Substitute(values) is LiteralDim literal ? literal.Value : throw new IrException($"the extent {this} has no value");

    /// <summary>Whether this is the literal 1. A parameter that turns out to be 1 is not one yet.</summary>
    public bool IsOne => this is LiteralDim { Value: 1 };

    private static Dim Fold(char operation, int a, int b) => operation switch
    {
        '+' => checked(a + b),
        '-' => checked(a - b),
        '*' => checked(a * b),
        '/' when b != 0 => a / b,
        _ => throw new IrException($"the extent {a} {operation} {b} has no value"),
    };
}

/// <summary>A known extent.</summary>
public sealed record LiteralDim(int Value) : Dim
{
    /// <summary>The number in decimal digits.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The value of a <c>[Const]</c> or <c>[Tune]</c> parameter.</summary>
public sealed record ParameterDim(string Name) : Dim
{
    /// <summary>The C# name of the parameter.</summary>
    public override string ToString() => Name;
}

/// <summary>Arithmetic on extents.</summary>
public sealed record BinaryDim(char Operation, Dim Left, Dim Right) : Dim
{
    /// <summary>Both operands and the operator in parentheses: valid C#, CUDA C++ and IR.</summary>
    public override string ToString() => $"({Left} {Operation} {Right})";
}
