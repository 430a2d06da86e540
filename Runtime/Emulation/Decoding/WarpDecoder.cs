using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Operations;
using Fusion.Runtime.Emulation.Ptx;

namespace Fusion.Runtime.Emulation.Decoding;

/// <summary>Instructions of a whole warp.</summary>
internal static class WarpDecoder
{
    /// <summary>The operation, or null if the instruction is none of this family.</summary>
    public static Operation? Decode(DecodeContext c)
    {
        Operation? operation = c.Name switch
        {
            "shfl" => Shuffle(c),
            "vote" => Vote(c),
            "match" => Match(c),
            "redux" => Reduce(c),
            "activemask" => Active(c),
            "elect" => Elect(c),
            "bar" or "barrier" when c.Rest.Contains("warp") => Barrier(c),
            "trap" => new TrapOperation(),
            _ => null,
        };
        if (operation is not null)
            operation.Class = InstructionClass.Warp;
        return operation;
    }

    private static ShuffleOperation Shuffle(DecodeContext c)
    {
        RequireSync(c);
        ShuffleMode mode = c.TakeOneOf("up", "down", "bfly", "idx") switch
        {
            "up" => ShuffleMode.Up,
            "down" => ShuffleMode.Down,
            "bfly" => ShuffleMode.Butterfly,
            "idx" => ShuffleMode.Index,
            _ => throw c.Unknown(),
        };
        c.Take("b32");
        (int d, int p) = Targets(c);
        return new ShuffleOperation(mode, d, p, c.Source(1, 4), c.Source(2, 4), c.Source(3, 4), c.Source(4, 4));
    }

    private static VoteOperation Vote(DecodeContext c)
    {
        RequireSync(c);
        string mode = c.TakeOneOf("all", "any", "uni", "ballot") ?? throw c.Unknown();
        c.Ignore("pred", "b32");
        (int p, bool negated) = c.Predicate(c.Operand(1));
        return new VoteOperation(mode, c.Destination(0, mode == "ballot" ? 4 : 0), p, negated, c.Source(2, 4));
    }

    private static MatchOperation Match(DecodeContext c)
    {
        RequireSync(c);
        bool all = c.TakeOneOf("all", "any") == "all";
        int size = c.TakeType().Size();
        (int d, int p) = Targets(c);
        return new MatchOperation(all, size, d, p, c.Source(1, size), c.Source(2, 4));
    }

    private static Operation Reduce(DecodeContext c)
    {
        RequireSync(c);
        string function = c.TakeOneOf("add", "min", "max", "and", "or", "xor") ?? throw c.Unknown();
        PtxType type = c.TakeType();
        int d = c.Destination(0, 4), x = c.Source(1, 4), m = c.Source(2, 4);
        return (function, type) switch
        {
            ("add", PtxType.U32 or PtxType.S32) => new WarpReduction<uint, Integer<uint, Add>>(d, x, m),
            ("min", PtxType.U32) => new WarpReduction<uint, Integer<uint, Minimum>>(d, x, m),
            ("min", PtxType.S32) => new WarpReduction<int, Integer<int, Minimum>>(d, x, m),
            ("max", PtxType.U32) => new WarpReduction<uint, Integer<uint, Maximum>>(d, x, m),
            ("max", PtxType.S32) => new WarpReduction<int, Integer<int, Maximum>>(d, x, m),
            ("and", PtxType.B32) => new WarpReduction<uint, Integer<uint, BitAnd>>(d, x, m),
            ("or", PtxType.B32) => new WarpReduction<uint, Integer<uint, BitOr>>(d, x, m),
            ("xor", PtxType.B32) => new WarpReduction<uint, Integer<uint, BitXor>>(d, x, m),
            _ => throw c.Unknown(),
        };
    }

    private static ActiveMask Active(DecodeContext c)
    {
        c.Take("b32");
        return new ActiveMask(c.Destination(0, 4));
    }

    private static ElectOperation Elect(DecodeContext c)
    {
        RequireSync(c);
        (int d, int p) = Targets(c);
        return new ElectOperation(d, p, c.Source(1, 4));
    }

    private static WarpBarrier Barrier(DecodeContext c)
    {
        c.Take("warp");
        RequireSync(c);
        return new WarpBarrier(c.Source(0, 4));
    }

    private static void RequireSync(DecodeContext c)
    {
        if (!c.Take("sync"))
            throw c.Unknown("only the .sync form is");
    }

    /// <summary><c>value|predicate</c>, or a value alone.</summary>
    private static (int D, int P) Targets(DecodeContext c) => c.Operand(0) is PtxPair pair
        ? (c.Destination(pair.First, 4), c.Destination(pair.Second, 0))
        : (c.Destination(0, 4), -1);
}
