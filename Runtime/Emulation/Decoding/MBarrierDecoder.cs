using Fusion.Runtime.Emulation.Async;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Operations;

namespace Fusion.Runtime.Emulation.Decoding;

/// <summary>mbarrier and the fences of the asynchronous proxy (PTX ISA, sections 9.7.13.15 and 9.7.13.4).</summary>
internal static class MBarrierDecoder
{
    /// <summary>The operation, or null if the instruction is none of this family.</summary>
    public static Operation? Decode(DecodeContext c)
    {
        Operation? operation = c.Name switch
        {
            "mbarrier" => Barrier(c),
            "fence" => Fence(c),
            _ => null,
        };
        if (operation is not null)
            operation.Class = c.Name == "fence" ? InstructionClass.Integer : InstructionClass.Asynchronous;
        return operation;
    }

    /// <summary>The address of an mbarrier, and the space among the modifiers.</summary>
    public static MBarrierOperand Barrier(DecodeContext c, int index) =>
        // In a cluster of one block, shared::cluster is the block's own memory.
        new(CopyDecoder.Address(c, index), isGeneric: c.TakeOneOf("shared", "shared::cta", "shared::cluster") is null);

    private static Operation Barrier(DecodeContext c)
    {
        string kind = c.TakeOneOf("init", "inval", "arrive", "arrive_drop", "test_wait", "try_wait", "pending_count", "expect_tx", "complete_tx") ?? throw c.Unknown();
        // .arrive.expect_tx has both words.
        bool announces = kind is "arrive" or "arrive_drop" && c.Take("expect_tx");
        bool noComplete = c.Take("noComplete"), parity = c.Take("parity");
        bool relaxed = c.TakeOneOf("relaxed", "release", "acquire") == "relaxed";
        c.Ignore("cta", "cluster");
        if (!c.Take("b64"))
            throw c.Unknown("only .b64 is");
        switch (kind)
        {
            case "init":
                return new InitialiseMBarrier(Barrier(c, 0), c.Source(1, 4));
            case "inval":
                return new InvalidateMBarrier(Barrier(c, 0));
            case "pending_count":
                return new PendingCountOperation(c.Destination(0, 4), c.Source(1, 8));
            case "expect_tx" or "complete_tx":
                return new ArriveOperation(Barrier(c, 0), -1, -1, c.Source(1, 4)) { Arrives = false, Completes = kind == "complete_tx" };
            case "test_wait" or "try_wait":
                // A fourth operand is how long try_wait may sleep.
                return new TestWaitOperation(Barrier(c, 1), c.Destination(0, 0), c.Source(2, parity ? 4 : 8), parity, !relaxed);
            default:
                int third = c.Count > 2 ? c.Source(2, 4) : -1;
                return new ArriveOperation(Barrier(c, 1), c.Destination(0, 8), announces ? -1 : third, announces ? third : -1)
                {
                    Releases = !relaxed,
                    Drops = kind == "arrive_drop",
                    MayNotComplete = noComplete,
                };
        }
    }

    private static Operation? Fence(DecodeContext c)
    {
        if (c.Take("mbarrier_init"))
        {
            c.Ignore("release", "cluster");
            return new FenceMBarrierInit();
        }
        if (!c.Take("proxy"))
            return null;
        if (c.Take("async"))
        {
            c.Ignore("global", "shared::cta", "shared::cluster");
            return new FenceProxyAsync();
        }
        // Orders between generic and asynchronous accesses to mbarriers of a cluster; here with the fence's own meaning.
        if (c.Take("async::generic"))
        {
            bool release = c.TakeOneOf("release", "acquire") == "release";
            c.Ignore("sync_restrict::shared::cta", "sync_restrict::shared::cluster", "cluster");
            return release ? new FenceProxyAsync() : new NoOperation();
        }
        if (c.TakeOneOf("alias", "tensormap::generic") is null)
            throw c.Unknown();
        // Tensor maps are parameters that nobody changes, and addresses have one mapping.
        c.Ignore("release", "acquire", "cta", "cluster", "gpu", "sys");
        return new NoOperation();
    }
}
