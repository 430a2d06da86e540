using Fusion.Compiler.Ir;

namespace Fusion.Compiler.Analysis;

/// <summary>
/// Extents of tiles that depend on [Const] and [Tune] parameters: only their values tell whether a tile has any elements. An
/// operation in a branch that such a parameter decides is left out, because the branch may be there to avoid it.
/// </summary>
public static class TileExtents
{
    /// <summary>Each extent once, with the first operation that states it; what an extent is divided by comes before it.</summary>
    public static IReadOnlyList<(Dim Extent, Op Op)> Of(Kernel kernel)
    {
        var constants = new HashSet<Value>(kernel.Parameters.Where(p => p.Kind is ParameterKind.Const or ParameterKind.Tune).Select(p => p.Value));
        var found = new List<(Dim Extent, Op Op)>();
        Visit(kernel.Body);
        return found;

        void Visit(Block block)
        {
            foreach (var op in block.Ops)
            {
                foreach (var extent in Stated(op)) Add(extent, op);
                if (op.Code == OpCode.If && IsDecided(op.Operands[0])) continue;
                foreach (var region in op.Regions) Visit(region);
            }
        }

        void Add(Dim extent, Op op)
        {
            foreach (var divisor in Divisors(extent)) Add(divisor, op);
            if (extent is not LiteralDim && !found.Any(f => f.Extent == extent)) found.Add((extent, op));
        }

        bool IsDecided(Value value) => constants.Contains(value) || (value.Producer is { } op && (op.Code == OpCode.Dim || op.Operands.Any(IsDecided)));
    }

    /// <summary>The parameters that an extent depends on.</summary>
    public static IEnumerable<string> Parameters(Dim extent) => extent switch
    {
        ParameterDim p => [p.Name],
        BinaryDim b => Parameters(b.Left).Concat(Parameters(b.Right)).Distinct(),
        _ => [],
    };

    /// <summary>As messages name it, without the outer parentheses.</summary>
    public static string InWords(Dim extent) => extent is BinaryDim ? extent.ToString().Substring(1, extent.ToString().Length - 2) : extent.ToString();

    // Tiles of other operations have extents of their operands.
    private static IEnumerable<Dim> Stated(Op op) => op.Code switch
    {
        OpCode.Load or OpCode.Full or OpCode.Coordinates or OpCode.InBounds or OpCode.Reshape => op.Dims,
        OpCode.Extract => op.Dims.Skip(2),
        _ => [],
    };

    private static IEnumerable<Dim> Divisors(Dim extent) => extent is not BinaryDim b ? []
        : Divisors(b.Left).Concat(Divisors(b.Right)).Concat(b.Operation == '/' ? [b.Right] : []);
}
