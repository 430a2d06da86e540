namespace Fusion.Compiler.Ir;

/// <summary>Checks the invariants that passes and emitters rely on. Runs after the front end, after parsing and after each pass.</summary>
public static class Verifier
{
    /// <exception cref="IrException">An invariant is broken; the message names kernel, operation and statement.</exception>
    public static void Verify(Kernel kernel)
    {
        foreach (var parameter in kernel.Parameters.Where(p => p.Name.StartsWith("_", StringComparison.Ordinal)))
            throw new IrException($"{kernel.Name}: the parameter {parameter.Name} begins with '_', which generated code keeps for its own names");
        var visible = new HashSet<Value>(kernel.Parameters.Select(p => p.Value));
        if (kernel.IsDevice)
        {
            VerifyBlock(kernel, kernel.Body, visible, inGrid: false);
            return;
        }
        VerifyBlock(kernel, kernel.Grid, visible, inGrid: true);
        if (kernel.Grid.Yields.Count is < 1 or > 4 || kernel.Grid.Yields.Any(v => v.Type != ScalarType.I32))
            throw new IrException($"{kernel.Name}: the grid must yield one to four int extents");
        if (kernel.Body.Arguments.Count != kernel.Grid.Yields.Count)
            throw new IrException($"{kernel.Name}: the body takes {kernel.Body.Arguments.Count} grid indices, the grid has {kernel.Grid.Yields.Count}");
        VerifyBlock(kernel, kernel.Body, visible, inGrid: false);
    }

    private static void VerifyBlock(Kernel kernel, Block block, HashSet<Value> outer, bool inGrid)
    {
        var visible = new HashSet<Value>(outer);
        foreach (var argument in block.Arguments) visible.Add(argument);
        for (var i = 0; i < block.Ops.Count; i++)
        {
            var op = block.Ops[i];
            try
            {
                foreach (var operand in op.Operands)
                    if (!visible.Contains(operand)) throw new IrException("uses a value that is not visible here");
                if (op.Code == OpCode.Yield && i != block.Ops.Count - 1) throw new IrException("yields before the end of its block");
                if (inGrid && !AllowedInGrid(op.Code)) throw new IrException("is not allowed in the grid's extents");
                VerifyRegions(kernel, op, visible, inGrid);
                var expected = TypeRules.Infer(op);
                if (!expected.SequenceEqual(op.Results.Select(r => r.Type)))
                    throw new IrException($"has results {string.Join(", ", op.Results.Select(r => r.Type))} where {string.Join(", ", expected)} was expected");
            }
            catch (IrException e) when (!e.Message.StartsWith(kernel.Name, StringComparison.Ordinal))
            {
                throw new IrException($"{kernel.Name}: {op} (statement {op.Ordinal}): {e.Message}");
            }
            foreach (var result in op.Results) visible.Add(result);
        }
        if (block.Ops.Count == 0 || block.Ops[block.Ops.Count - 1].Code != OpCode.Yield)
            throw new IrException($"{kernel.Name}: a block does not end in yield");
    }

    private static void VerifyRegions(Kernel kernel, Op op, HashSet<Value> visible, bool inGrid)
    {
        foreach (var region in op.Regions) VerifyBlock(kernel, region, visible, inGrid);
        switch (op.Code)
        {
            case OpCode.For:
                if (op.Operands.Take(3).Any(v => v.Type != ScalarType.I32)) throw new IrException("needs int bounds and step");
                Same("body arguments", op.Regions[0].Arguments.Skip(1), op.Operands.Skip(3));
                Same("body yields", op.Regions[0].Yields, op.Operands.Skip(3));
                break;
            case OpCode.While:
                if (op.Regions[0].Yields.Count != 1 || op.Regions[0].Yields[0].Type != ScalarType.Bool) throw new IrException("needs a condition that yields one bool");
                Same("condition arguments", op.Regions[0].Arguments, op.Operands);
                Same("body arguments", op.Regions[1].Arguments, op.Operands);
                Same("body yields", op.Regions[1].Yields, op.Operands);
                break;
            case OpCode.If:
                if (op.Operands[0].Type != ScalarType.Bool) throw new IrException("needs a bool scalar as condition");
                Same("branch yields", op.Regions[0].Yields, op.Regions[1].Yields);
                break;
            default:
                if (op.Regions.Count > 0) throw new IrException("has regions");
                break;
        }
    }

    private static void Same(string what, IEnumerable<Value> found, IEnumerable<Value> expected)
    {
        if (!found.Select(v => v.Type).SequenceEqual(expected.Select(v => v.Type)))
            throw new IrException($"{what} are ({string.Join(", ", found.Select(v => v.Type))}) where ({string.Join(", ", expected.Select(v => v.Type))}) was expected");
    }

    private static bool AllowedInGrid(OpCode code) => code is OpCode.Const or OpCode.Dim or OpCode.Length or OpCode.Yield || OpCodes.IsElementwise(code);
}
