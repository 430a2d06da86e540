using System.Globalization;
using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Emit;

/// <summary>Spellings of the values that are the same for a whole program: parameters, scalars, views.</summary>
internal abstract class ValueNames
{
    private readonly Dictionary<Value, string> names = [];
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private int next;

    /// <summary>A fresh local name.</summary>
    public string Fresh(string prefix = "_v") => prefix + next++;

    /// <summary>A fresh local name like the C# one of a value, with <paramref name="suffix"/>; numbered where there is none that the target can spell.</summary>
    public string FreshFor(Value value, string suffix = "", string prefix = "_v")
    {
        if (NameOf(value) is not { } own || Local(own) is not { } name) return Fresh(prefix);
        name += suffix;
        var unique = name;
        for (var i = 2; !taken.Add(unique); i++) unique = name + "_" + i.ToString(CultureInfo.InvariantCulture);
        return unique;
    }

    public string Define(Value value, string? name = null) => names[value] = name ?? FreshFor(value);

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

    /// <summary>Lets a value be written where it is used, if it is short; otherwise returns its statement.</summary>
    public string? Nest(Op op, Op user)
    {
        if (IsInline(op)) return null;
        var text = Expression(op, [.. op.Operands.Select(v => this[v])]);
        if (text.Length > Nesting.Longest) return $"{LocalType(op.Result.Type)} {Define(op.Result)} = {text};";
        names[op.Result] = IsCall(user) ? text : Nesting.Grouped(text);
        return null;
    }

    /// <summary>Whether operands stand between the commas of a call, where they need no parentheses.</summary>
    public bool IsCall(Op op) => Nesting.IsEnclosed("\0", Expression(op, ["\0", "\0", "\0"]));

    /// <summary>Type of a local that holds a scalar or a view.</summary>
    public abstract string LocalType(IrType type);

    /// <summary>The literal of a Const, or the padding of a Load or Gather.</summary>
    public abstract string Literal(Op op, ElementType element);

    protected abstract string Parameter(string name);

    /// <summary>
    /// The C# name of a local as the target spells it; null for a name that could be one of the generated code's own, which
    /// have underscores.
    /// </summary>
    protected virtual string? Local(string name) => name.All(c => c < 128 && char.IsLetterOrDigit(c)) ? name : null;

    /// <summary>A view made of another one is called as that one.</summary>
    private static string? NameOf(Value value) =>
        value.Name ?? (value.Producer is { Code: OpCode.Slice or OpCode.AsColumn } view ? NameOf(view.Operands[0]) : null);

    /// <summary>Keeps the names of parameters and buffers from being given to values.</summary>
    public void Reserve(Kernel kernel, IEnumerable<TileBuffer> buffers)
    {
        foreach (var parameter in kernel.Parameters)
        {
            taken.Add(parameter.Identifier);
            taken.Add(Parameter(parameter.Name));
        }
        foreach (var buffer in buffers) taken.Add(buffer.Name);
    }

    protected abstract string Length(string view, int axis);

    /// <summary>A scalar or view operation on spelled operands.</summary>
    protected abstract string Expression(Op op, IReadOnlyList<string> operands);
}
