using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Analysis;

/// <summary>
/// Finds pairs of accesses, of which one is a store, that meet when two programs make them: programs that are neighbours along
/// one grid index or two. Their coordinates must differ by known numbers; what cannot be shown is not reported.
/// </summary>
internal sealed class Meetings(Kernel kernel, Dependence dependence, Func<int, string> nameOf)
{
    private readonly Dictionary<Value, string> unknowns = [];

    /// <summary>Findings about stores that are not known already, and about loads.</summary>
    public IEnumerable<Finding> Find(HashSet<Op> known)
    {
        var accesses = ViewAccess.Of(kernel);
        var steps = Steps().ToList();
        foreach (var access in accesses)
        {
            if (known.Contains(access.Op)) continue;
            // A store meets itself, or an earlier one; a load any.
            var others = accesses.Where(a => a.Op.Code == OpCode.Store && a.Root == access.Root && !known.Contains(a.Op) && !a.Excludes(access));
            if (access.Op.Code == OpCode.Store) others = others.TakeWhile(a => a != access).Append(access);
            if (others.SelectMany(other => steps.Select(step => Meet(access, other, step))).FirstOrDefault(f => f is not null) is not { } finding) continue;
            known.Add(access.Op);
            yield return finding;
        }
    }

    /// <summary>Differences of grid indices: one more or less of one, or of two.</summary>
    private IEnumerable<int[]> Steps()
    {
        var extents = kernel.Grid.Yields;
        var moving = Enumerable.Range(0, extents.Count).Where(i => extents[i].Producer is not { Code: OpCode.Const, Number: <= 1 }).ToList();
        foreach (var i in moving)
            foreach (var by in new[] { 1, -1 }) yield return Step((i, by));
        foreach (var i in moving)
            foreach (var j in moving.Where(j => j > i))
                foreach (var by in new[] { (1, -1), (1, 1), (-1, 1), (-1, -1) }) yield return Step((i, by.Item1), (j, by.Item2));

        int[] Step(params (int Index, int By)[] moves)
        {
            var step = new int[extents.Count];
            foreach (var (index, by) in moves) step[index] = by;
            return step;
        }
    }

    /// <summary>The finding, if a program that is a step further makes the other access where one makes this one.</summary>
    private Finding? Meet(ViewAccess access, ViewAccess other, int[] step)
    {
        var moved = Enumerable.Range(0, step.Length).Where(i => step[i] != 0).ToList();
        if (access.Axes.Count != other.Axes.Count || access.Conditions.Concat(other.Conditions).Any(c => moved.Any(i => dependence.On(c, kernel.Body.Arguments[i])))) return null;
        foreach (var ((start, extent), (otherStart, otherExtent)) in access.Axes.Zip(other.Axes, (a, b) => (a, b)))
        {
            if (Form(start, moved, null) is not { } here || Form(otherStart, moved, step) is not { } there || (there - here).Constant is not { } apart) return null;
            if (apart != 0 && !(apart > 0 ? extent is LiteralDim a && apart < a.Value : otherExtent is LiteralDim b && -apart < b.Value)) return null;
        }
        var names = string.Join("' and '", moved.Select(nameOf));
        var where = string.Join(" with the ", moved.Select(i => (step[i] > 0 ? "next " : "previous ") + nameOf(i)));
        var how = access == other ? $"the {where} gives elements of the same" : $"the {where} stores there by '{{other}}'";
        return new Finding(FindingKind.Race, access.Op, [names, how, access.Op.Code == OpCode.Store ? "store to the same elements" : "store what others read"], other.Op);
    }

    /// <summary>A coordinate in terms of what does not depend on the moved grid indices, and of those, moved by a step; null if it depends on them in another way.</summary>
    private Polynomial? Form(Value value, List<int> moved, int[]? step)
    {
        var index = kernel.Body.Arguments.IndexOf(value);
        if (index >= 0) return Polynomial.Unknown($"g{index}") + Polynomial.Of(step?[index] ?? 0);
        if (value.Producer is { } op)
        {
            if (op.Code == OpCode.Const) return Polynomial.Of((long)op.Number);
            if (op.Code == OpCode.Dim) return Of(op.Dims[0]);
            if (op.Code is OpCode.Add or OpCode.Sub or OpCode.Mul && Form(op.Operands[0], moved, step) is { } a && Form(op.Operands[1], moved, step) is { } b)
                return op.Code == OpCode.Add ? a + b : op.Code == OpCode.Sub ? a - b : a * b;
        }
        if (moved.Any(i => dependence.On(value, kernel.Body.Arguments[i]))) return null;
        return kernel.Parameters.Find(p => p.Value == value) is { } parameter ? Polynomial.Unknown(parameter.Name) : Polynomial.Unknown(NameOf(value));
    }

    private static Polynomial Of(Dim dim) => dim switch
    {
        LiteralDim literal => Polynomial.Of(literal.Value),
        BinaryDim { Operation: '+' } b => Of(b.Left) + Of(b.Right),
        BinaryDim { Operation: '-' } b => Of(b.Left) - Of(b.Right),
        BinaryDim { Operation: '*' } b => Of(b.Left) * Of(b.Right),
        BinaryDim => Polynomial.Unknown(dim.ToString().Replace('*', '×')),
        _ => Polynomial.Unknown(dim.ToString()),
    };

    private string NameOf(Value value)
    {
        // The same length stands for itself wherever it is asked for.
        if (value.Producer is { Code: OpCode.Length } length && kernel.Parameters.Find(p => p.Value == length.Operands[0]) is { } view) return $"{view.Name}.{length.AxisIndex}";
        if (!unknowns.TryGetValue(value, out var name)) unknowns[value] = name = $"#{unknowns.Count}";
        return name;
    }
}
