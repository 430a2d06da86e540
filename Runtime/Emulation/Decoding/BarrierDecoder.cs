using Fusion.Runtime.Emulation.Execution;

namespace Fusion.Runtime.Emulation.Decoding;

/// <summary>bar and barrier of a block of threads (PTX ISA, section 9.7.13.1).</summary>
internal static class BarrierDecoder
{
    public static BlockingOperation Decode(DecodeContext c)
    {
        c.Ignore("cta", "aligned");
        string kind = c.TakeOneOf("sync", "arrive", "red") ?? throw c.Unknown();
        BarrierOperation operation;
        if (kind == "red")
        {
            string function = c.TakeOneOf("popc", "and", "or") ?? throw c.Unknown();
            c.Ignore("u32", "pred");
            bool counted = c.Count == 4;
            (int p, bool negated) = c.Predicate(c.Operand(counted ? 3 : 2));
            operation = new BarrierOperation(c.Source(1, 4), counted ? c.Source(2, 4) : -1, waits: true)
            {
                Reduction = new BarrierReduction(c.Destination(0, function == "popc" ? 4 : 0), p, negated, function),
            };
        }
        else
        {
            operation = new BarrierOperation(c.Source(0, 4), c.Count > 1 ? c.Source(1, 4) : -1, waits: kind == "sync");
        }
        operation.Class = InstructionClass.Barrier;
        c.Finish();
        return operation;
    }
}
