using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;
using Fusion.Compiler.Text;

namespace Fusion.Compiler.Emit.Cpu;

/// <summary>Writes the expressions of one loop body over columns: each value once, as a vector of sixteen lanes.</summary>
internal sealed class CpuLanes(
    SourceWriter text,
    CpuNames names,
    IReadOnlyDictionary<Value, TileBuffer> bufferOf,
    HashSet<Value> own,
    FusedStep sweep,
    int phase,
    bool partial,
    IReadOnlyDictionary<Op, string> readers,
    Func<Value, string> splat,
    Func<Value, Value> resolve)
{
    private readonly Dictionary<Value, string> known = [];
    private readonly Dictionary<string, string> blocks = [];

    /// <summary>Address of column c of the current row of a buffer.</summary>
    public static string Address(TileBuffer b) =>
        b.Rows.IsOne || b.RowLocal ? $"{b.Name} + {CpuRules.Size(b.Element)} * _c" : $"{b.Name} + {CpuRules.Size(b.Element)} * (_r * {CpuScratch.Stride(b)} + _c)";

    /// <summary>The lanes of a value at columns c … c+15.</summary>
    public string Value(Value value)
    {
        if (value.IsScalar) return splat(value);
        if (value.Tile.Columns.IsOne) return splat(resolve(value));
        if (known.TryGetValue(value, out var name)) return name;
        if (!IsKept(value) && resolve(value) is var same && same != value) return known[value] = Value(same);
        var expression = Expression(value);
        name = names.FreshFor(value);
        text.Line($"var {name} = {expression};");
        return known[value] = name;
    }

    /// <summary>In memory: what the sweep itself keeps is an expression in the phase that computes it, and memory in later ones.</summary>
    private bool IsKept(Value value) => bufferOf.ContainsKey(value) && !(own.Contains(value) && sweep.Phases[value] == phase);

    private string Expression(Value value)
    {
        if (IsKept(value)) return $"CpuMemory.Load{CpuRules.Suffix(value.Element)}({Address(bufferOf[value])})";
        var op = value.Producer!;
        switch (op.Code)
        {
            case OpCode.Load:
            case OpCode.Gather when readers.ContainsKey(op):
                var element = op.Operands[0].Element;
                return $"CpuMemory.Load{CpuNames.MemorySuffix(element)}({readers[op]}_row + {CpuNames.ElementSize(element)} * _c{(partial ? ", _n" : "")})";
            case OpCode.Gather:
                var indices = op.Operands.Skip(1).Select(Value);
                return $"CpuGather.{CpuNames.MemorySuffix(value.Element)}({names[op.Operands[0]]}, {string.Join(", ", indices)}, {CpuRules.Literal(op, value.Element)}, {(partial ? "_n" : "16")})";
            case OpCode.Coordinates:
                return $"Vector512.Create({names[op.Operands[0]]} + _c) + Vector512<int>.Indices";
            case OpCode.Full or OpCode.Splat:
                return splat(op.Operands[0]);
            case OpCode.Philox:
                return $"{Block(string.Join(", ", op.Operands.Select(Value)))}.W{op.AxisIndex}";
            default:
                return CpuRules.Vector(op, [.. op.Operands.Select(Value)]);
        }
    }

    /// <summary>The four words of random numbers that share key and counter are computed once.</summary>
    private string Block(string operands)
    {
        if (blocks.TryGetValue(operands, out var name)) return name;
        name = names.Fresh("_p");
        text.Line($"var {name} = CpuPhilox.Words({operands});");
        return blocks[operands] = name;
    }
}
