using Fusion.Runtime.Emulation.Async;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Operations;
using Fusion.Runtime.Emulation.Ptx;

namespace Fusion.Runtime.Emulation.Decoding;

/// <summary>cp.async that is not bulk (PTX ISA, section 9.7.9.25.3).</summary>
internal static class CopyDecoder
{
    /// <summary>The operation, or null if the instruction is none of this family.</summary>
    public static Operation? Decode(DecodeContext c)
    {
        if (c.Name != "cp" || c.Rest.Contains("bulk") || c.Rest.Contains("reduce") || !c.Take("async"))
            return null;
        Operation operation = c.TakeOneOf("commit_group", "wait_group", "wait_all", "mbarrier") switch
        {
            "commit_group" => new CommitCopies(),
            "wait_group" => new WaitCopies(checked((int)c.Literal(0))),
            "wait_all" => new WaitCopies(-1),
            "mbarrier" => Arrive(c),
            _ => Copy(c),
        };
        operation.Class = InstructionClass.Asynchronous;
        return operation;
    }

    private static ArriveAfterCopies Arrive(DecodeContext c)
    {
        if (!c.Take("arrive"))
            throw c.Unknown();
        bool expectsMore = !c.Take("noinc");
        MBarrierOperand barrier = MBarrierDecoder.Barrier(c, 0);
        c.Take("b64");
        return new ArriveAfterCopies(barrier, expectsMore);
    }

    private static CopyAsyncOperation Copy(DecodeContext c)
    {
        bool all = c.TakeOneOf("ca", "cg") == "ca";
        if (c.TakeOneOf("shared", "shared::cta") is null || !c.Take("global"))
            throw c.Unknown("only copies from global to shared memory are");
        bool hint = c.Take("L2::cache_hint");
        c.Ignore("L2::64B", "L2::128B", "L2::256B");
        int size = checked((int)c.Literal(2));
        if (size != 16 && (!all || size is not (4 or 8)))
            throw c.Unknown($"copies of {size} bytes are not");
        int sourceSize = -1, ignore = -1;
        if (c.Count - (hint ? 1 : 0) > 3)
        {
            // The fourth operand is a number of bytes, or a predicate that says to read nothing.
            if (c.Operand(3) is PtxName && c.WidthOf(c.Operand(3)) == 0)
                ignore = c.Predicate(c.Operand(3)).Negated ? throw c.Unknown("a negated predicate is not") : c.Predicate(c.Operand(3)).Offset;
            else
                sourceSize = c.Source(3, 4);
        }
        return new CopyAsyncOperation(Address(c, 0), Address(c, 1), size, sourceSize, ignore);
    }

    /// <summary>An address operand.</summary>
    public static AddressOperand Address(DecodeContext c, int index)
    {
        (int register, bool wide, long offset) = c.Address(index);
        return new AddressOperand(register, wide, offset);
    }
}
