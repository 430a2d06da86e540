using Fusion.Compiler.Ir;
using Fusion.Compiler.Scheduling;

namespace Fusion.Compiler.Analysis;

/// <summary>A load or store as coordinates of the parameter whose memory it touches.</summary>
internal sealed class ViewAccess
{
    private ViewAccess(Op op, Value root, IReadOnlyList<(Value Start, Dim Extent)> axes, IReadOnlyList<Value> conditions, IReadOnlyList<(Op If, int Arm)> arms) =>
        (Op, Root, Axes, Conditions, Arms) = (op, root, axes, conditions, arms);

    public Op Op { get; }

    /// <summary>The view parameter.</summary>
    public Value Root { get; }

    /// <summary>For each of its axes the first coordinate, and how many follow.</summary>
    public IReadOnlyList<(Value Start, Dim Extent)> Axes { get; }

    /// <summary>What decides whether and how often it takes place: conditions of branches, bounds of loops.</summary>
    public IReadOnlyList<Value> Conditions { get; }

    private IReadOnlyList<(Op If, int Arm)> Arms { get; }

    /// <summary>The accesses of a kernel that have coordinates, in program order.</summary>
    public static IReadOnlyList<ViewAccess> Of(Kernel kernel)
    {
        var found = new List<ViewAccess>();
        Visit(kernel.Body, [], []);
        return found;

        void Visit(Block block, List<Value> conditions, List<(Op, int)> arms)
        {
            foreach (var op in block.Ops)
            {
                if (op.Code is OpCode.Store or OpCode.Load or OpCode.At && Coordinates(op) is { } axes)
                    found.Add(new ViewAccess(op, KernelFacts.Root(op.Operands[0]), axes, conditions, arms));
                var inner = op.Regions.Count == 0 ? conditions : [.. conditions, .. op.Operands];
                for (var i = 0; i < op.Regions.Count; i++) Visit(op.Regions[i], inner, op.Code == OpCode.If ? [.. arms, (op, i)] : arms);
            }
        }
    }

    /// <summary>Whether a program that makes one does not make the other: they are in the two arms of a branch.</summary>
    public bool Excludes(ViewAccess other) => Arms.Any(a => other.Arms.Any(b => a.If == b.If && a.Arm != b.Arm));

    private static List<(Value, Dim)>? Coordinates(Op op)
    {
        var count = op.Operands.Count - (op.Code == OpCode.Store ? 2 : 1);
        Dim[] extents = op.Code == OpCode.At ? [.. Enumerable.Repeat(Dim.One, count)] : Extents(op.Code == OpCode.Load ? op.Result.Tile : op.Operands[count + 1].Tile, count);
        var axes = op.Operands.Skip(1).Take(count).Zip(extents, (start, extent) => (start, extent)).ToList();
        for (var view = op.Operands[0]; view.Producer is { } part; view = part.Operands[0])
            if (part.Code == OpCode.Slice) axes.InsertRange(0, part.Operands.Skip(1).Select(index => (index, Dim.One)));
            else if (axes is [_, { start.Producer: { Code: OpCode.Const, Number: 0 } }]) axes.RemoveAt(1);
            else return null;
        return axes;
    }

    // A view of rank 1 takes tiles of one row.
    private static Dim[] Extents(TileType tile, int count) => count == 1 ? [tile.Columns] : [tile.Rows, tile.Columns];
}
