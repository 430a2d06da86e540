using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Emit;

/// <summary>Spellings of the values that are the same for a whole program: parameters, scalars, views.</summary>
internal abstract class ValueNames
{
    private readonly Dictionary<Value, string> names = [];
    private int next;

    /// <summary>A fresh local name.</summary>
    public string Fresh(string prefix = "_v") => prefix + next++;

    public string Define(Value value, string? name = null) => names[value] = name ?? Fresh();

    public bool IsDefined(Value value) => names.ContainsKey(value);

    public void Alias(Value value, string text) => names[value] = text;

    public string this[Value value]
    {
        get
        {
            if (names.TryGetValue(value, out var name)) return name;
            switch (value.Producer)
            {
                case null: return names[value] = Parameter(value.Name ?? throw new IrException("a block argument is used before it is named"));
                case { Code: OpCode.Const } c: return Literal(c, value.Element);
                case { Code: OpCode.Dim } d: return d.Dims[0].ToString();
                case { Code: OpCode.Length } l: return Length(this[l.Operands[0]], l.AxisIndex);
                default: throw new IrException($"{value.Producer} is used before it is emitted");
            }
        }
    }

    /// <summary>Literals, extents and lengths are written where they are used.</summary>
    public static bool IsInline(Op op) => op.Code is OpCode.Const or OpCode.Dim or OpCode.Length;

    /// <summary>The statement that evaluates a scalar or view operation; null when it is written where it is used.</summary>
    public string? Statement(Op op)
    {
        if (IsInline(op)) return null;
        var text = Expression(op, [.. op.Operands.Select(v => this[v])]);
        return $"{LocalType(op.Result.Type)} {Define(op.Result)} = {text};";
    }

    /// <summary>Type of a local that holds a scalar or a view.</summary>
    public abstract string LocalType(IrType type);

    /// <summary>The literal of a Const, or the padding of a Load or Gather.</summary>
    public abstract string Literal(Op op, ElementType element);

    protected abstract string Parameter(string name);

    protected abstract string Length(string view, int axis);

    /// <summary>A scalar or view operation on spelled operands.</summary>
    protected abstract string Expression(Op op, IReadOnlyList<string> operands);
}
