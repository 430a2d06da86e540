using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Analysis;

/// <summary>
/// Finds stores at which programs of one grid meet: the elements that are stored do not depend on a grid index, neither
/// does whether they are stored; or they depend on it in such a way that neighbouring programs overlap. What two accesses have
/// to do with each other is <see cref="Meetings"/>' part. What cannot be shown is not reported.
/// </summary>
internal sealed class Races
{
    private const string Storing = "store to the same elements";

    private readonly Kernel kernel;
    private readonly Dependence dependence;

    private Races(Kernel kernel) => (this.kernel, dependence) = (kernel, new Dependence(kernel));

    public static IEnumerable<Finding> Find(Kernel kernel) => new Races(kernel).Run();

    private List<Finding> Run()
    {
        var extents = kernel.Grid.Yields;
        var found = new List<Finding>();
        Visit(kernel.Body, []);
        found.AddRange(new Meetings(kernel, dependence, NameOf).Find([.. found.Select(f => f.Op!)]));
        return found;

        void Visit(Block block, List<Value> conditions)
        {
            foreach (var op in block.Ops)
            {
                if (op.Code is OpCode.Store or OpCode.Scatter) Check(op, conditions);
                // Bounds of a loop and conditions decide whether a program stores at all.
                var inner = op.Regions.Count == 0 ? conditions : [.. conditions, .. op.Operands];
                foreach (var region in op.Regions) Visit(region, inner);
            }
        }

        void Check(Op store, List<Value> conditions)
        {
            for (var i = 0; i < extents.Count; i++)
            {
                if (extents[i].Producer is { Code: OpCode.Const, Number: <= 1 }) continue;
                var index = kernel.Body.Arguments[i];
                if (conditions.Any(c => DependsOn(c, index))) continue;
                if (Overlap(store, index, NameOf(i), extents[i]) is not { } how) continue;
                found.Add(new Finding(FindingKind.Race, store, [NameOf(i), how, Storing]));
                return;
            }
        }
    }

    /// <summary>A grid index as messages call it.</summary>
    private string NameOf(int index) => kernel.Body.Arguments[index].Name ?? $"grid index {index}";

    /// <summary>How programs that differ in the index alone meet; null when they do not, or when nothing can be shown.</summary>
    private string? Overlap(Op store, Value index, string name, Value programs)
    {
        var tile = store.Operands[store.Operands.Count - 1].Tile;
        var offsets = store.Operands.Skip(1).Take(store.Operands.Count - 2).ToList();
        var slices = Slices(store.Operands[0]).ToList();
        var dependent = offsets.Concat(slices).Where(v => DependsOn(v, index)).ToList();
        if (dependent.Count == 0) return $"the elements do not depend on {name}";
        // One coordinate alone decides; with several the pair may differ although each does not.
        if (dependent.Count != 1 || store.Code == OpCode.Scatter) return null;
        var coordinate = dependent[0];
        var extent = offsets.IndexOf(coordinate) switch
        {
            < 0 => Dim.One,
            var at => offsets.Count == 1 ? tile.Columns : at == 0 ? tile.Rows : tile.Columns,
        };
        if (Factor(coordinate, index) is { } factor && extent is LiteralDim literal && Math.Abs((long)factor) < literal.Value)
            return $"neighbouring values of {name} are {Math.Abs((long)factor)} elements apart, the tile is {literal.Value} long";
        // As many programs as there are remainders do not meet.
        if (Through(OpCode.Rem, coordinate, index) is { } period && !(programs.Producer is { Code: OpCode.Const } known && known.Number <= period))
            return $"values of {name} that are {period} apart give the same element";
        return Through(OpCode.Div, coordinate, index) is { } divisor ? $"{divisor} values of {name} give the same element" : null;
    }

    private static IEnumerable<Value> Slices(Value view) =>
        view.Producer is { } slice ? slice.Operands.Skip(1).Concat(Slices(slice.Operands[0])) : [];

    /// <summary>c where the scalar is c · index + something that does not depend on the index.</summary>
    private int? Factor(Value value, Value index)
    {
        if (value == index) return 1;
        if (value.Producer is not { } op || op.Operands.Count != 2) return null;
        Value a = op.Operands[0], b = op.Operands[1];
        switch (op.Code)
        {
            case OpCode.Add or OpCode.Sub when !DependsOn(b, index):
                return Factor(a, index);
            case OpCode.Add when !DependsOn(a, index):
                return Factor(b, index);
            case OpCode.Sub when !DependsOn(a, index):
                return -Factor(b, index);
            case OpCode.Mul when b.Producer is { Code: OpCode.Const } c:
                return Factor(a, index) is { } left ? unchecked(left * (int)c.Number) : null;
            case OpCode.Mul when a.Producer is { Code: OpCode.Const } c:
                return Factor(b, index) is { } right ? unchecked(right * (int)c.Number) : null;
            default:
                return null;
        }
    }

    /// <summary>The divisor where the scalar depends on the index only through its quotient, or its remainder.</summary>
    private int? Through(OpCode division, Value value, Value index)
    {
        if (value.Producer is not { } op) return null;
        if (op.Code == division && op.Operands[0] == index) return op.Operands[1].Producer is { Code: OpCode.Const, Number: >= 2 } c ? (int)c.Number : null;
        var dependent = op.Operands.Where(o => DependsOn(o, index)).Distinct().ToList();
        return op.Code is OpCode.Add or OpCode.Sub or OpCode.Mul && dependent.Count == 1 ? Through(division, dependent[0], index) : null;
    }

    private bool DependsOn(Value value, Value other) => dependence.On(value, other);
}
