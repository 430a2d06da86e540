using Fusion.Compiler.Ir;

namespace Fusion.Generators.Frontend;

/// <summary>
/// Removes operations whose results nobody uses. Extents leave many behind: the C# expression becomes scalar
/// operations first and an extent after that.
/// </summary>
internal static class DeadCode
{
    public static void Remove(params Block[] blocks)
    {
        var uses = new HashSet<Value>();
        foreach (var block in blocks) Remove(block, uses);
    }

    // Backwards: every use is seen before the definition, because values are assigned once and above their uses.
    private static void Remove(Block block, HashSet<Value> uses)
    {
        for (var i = block.Ops.Count - 1; i >= 0; i--)
        {
            var op = block.Ops[i];
            var needed = op.Code == OpCode.Yield || op.Regions.Count > 0 || OpCodes.HasEffect(op.Code) || op.Results.Any(uses.Contains);
            if (!needed)
            {
                block.Ops.RemoveAt(i);
                continue;
            }
            foreach (var region in op.Regions) Remove(region, uses);
            foreach (var operand in op.Operands) uses.Add(operand);
        }
    }
}
