using Fusion.Runtime.Emulation.Async;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Operations;
using Fusion.Runtime.Emulation.Ptx;

namespace Fusion.Runtime.Emulation.Decoding;

/// <summary>cp.async.bulk, cp.reduce.async.bulk and their tensor forms (PTX ISA, sections 9.7.9.25.4 and 5). Tiled mode, one block a cluster.</summary>
internal static class BulkDecoder
{
    private const string Completion = "mbarrier::complete_tx::bytes";

    /// <summary>The operation, or null if the instruction is none of this family.</summary>
    public static Operation? Decode(DecodeContext c)
    {
        if (c.Name != "cp" || !c.Rest.Contains("bulk"))
            return null;
        bool reduces = c.Take("reduce");
        if (!c.Take("async") || !c.Take("bulk"))
            throw c.Unknown();
        Operation operation = c.TakeOneOf("commit_group", "wait_group", "prefetch") switch
        {
            "commit_group" => new CommitBulk(),
            "wait_group" => new WaitBulk(checked((int)c.Literal(0)), c.Take("read")),
            "prefetch" => Prefetch(c),
            _ => Copy(c, reduces),
        };
        operation.Class = InstructionClass.Asynchronous;
        return operation;
    }

    private static NoOperation Prefetch(DecodeContext c)
    {
        c.Ignore("tensor", "1d", "2d", "3d", "4d", "5d", "L2", "global", "tile", "L2::cache_hint");
        return new NoOperation();
    }

    private static Operation Copy(DecodeContext c, bool reduces)
    {
        bool tensor = c.Take("tensor");
        int rank = tensor ? c.TakeOneOf("1d", "2d", "3d", "4d", "5d") is { } dimensions ? dimensions[0] - '0' : throw c.Unknown("its rank is missing") : 0;
        // A cache policy is one operand more, the last one.
        c.Ignore("L2::cache_hint", "tile");
        bool loads = c.Take(Completion);
        if (!loads && !c.Take("bulk_group") || loads && reduces)
            throw c.Unknown("only copies between global memory and the block's own shared memory are");
        if (!c.Take("global") || c.TakeOneOf("shared::cta", loads ? "shared::cluster" : "shared::cta") is null)
            throw c.Unknown("only copies between global memory and the block's own shared memory are");
        if (loads && tensor)
            return new BulkTensorLoad(CopyDecoder.Address(c, 0), Box(c, 1, rank), Barrier(c, 2));
        if (loads)
            return new BulkCopyLoad(CopyDecoder.Address(c, 0), CopyDecoder.Address(c, 1), c.Source(2, 4), Barrier(c, 3));
        string? function = reduces ? c.TakeOneOf("add", "min", "max", "inc", "dec", "and", "or", "xor") ?? throw c.Unknown() : null;
        if (tensor)
            return new BulkTensorStore(Box(c, 0, rank), CopyDecoder.Address(c, 1), function);
        BulkReduction? reduction = null;
        if (function is not null)
        {
            c.Ignore("noftz");
            string type = c.Rest.Count > 0 ? c.Rest[0] : throw c.Unknown("its type is missing");
            c.Take(type);
            reduction = BulkReduction.Of(function, type) ?? throw c.Unknown($"the reduction .{function}.{type} is not");
        }
        return new BulkCopyStore(CopyDecoder.Address(c, 0), CopyDecoder.Address(c, 1), c.Source(2, 4), reduction);
    }

    private static MBarrierOperand Barrier(DecodeContext c, int index) => new(CopyDecoder.Address(c, index), isGeneric: false);

    private static TensorBoxOperand Box(DecodeContext c, int index, int rank)
    {
        if (c.Operand(index) is not PtxAddress address || address.Coordinates.Count != rank)
            throw c.Unknown($"it needs {rank} coordinates");
        return new TensorBoxOperand(CopyDecoder.Address(c, index), [.. address.Coordinates.Select(coordinate => c.Source(coordinate, 4))]);
    }
}
