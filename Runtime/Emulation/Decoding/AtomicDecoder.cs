using System.Numerics;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Memory;
using Fusion.Runtime.Emulation.Operations;
using Fusion.Runtime.Emulation.Ptx;

namespace Fusion.Runtime.Emulation.Decoding;

/// <summary>atom and red (PTX ISA, section 9.7.12).</summary>
internal static class AtomicDecoder
{
    /// <summary>The operation, or null if the instruction is none of this family.</summary>
    public static Operation? Decode(DecodeContext c)
    {
        if (c.Name is not ("atom" or "red") || c.Rest.Contains("async"))
            return null;
        string space = MemoryDecoder.TakeSpace(c);
        c.Ignore("relaxed", "acquire", "release", "acq_rel", "cta", "cluster", "gpu", "sys", "noftz");
        Operation operation = space switch
        {
            "global" => In<GlobalSpace>(c),
            "shared" => In<SharedSpace>(c),
            "" => In<GenericSpace>(c),
            _ => throw c.Unknown(),
        };
        operation.Class = InstructionClass.Atomic;
        return operation;
    }

    private static Operation In<TSpace>(DecodeContext c) where TSpace : IAddressSpace
    {
        string function = c.TakeOneOf("add", "min", "max", "and", "or", "xor", "exch", "inc", "dec", "cas") ?? throw c.Unknown();
        PtxType type = c.TakeType();
        bool returns = c.Name == "atom";
        (int register, bool wide, long offset) = c.Address(returns ? 1 : 0);
        var address = new AddressOperand(register, wide, offset);
        int size = type.Size(), d = returns ? c.Destination(0, size) : -1, x = c.Source(returns ? 2 : 1, size);
        if (function == "cas")
            return (size, returns) switch
            {
                (2, true) => new CompareExchangeOperation<ushort, TSpace>(address, d, x, c.Source(3, 2)),
                (4, true) => new CompareExchangeOperation<uint, TSpace>(address, d, x, c.Source(3, 4)),
                (8, true) => new CompareExchangeOperation<ulong, TSpace>(address, d, x, c.Source(3, 8)),
                _ => throw c.Unknown(),
            };
        if (function == "exch")
            return size == 4 ? new AtomicOperation<uint, TSpace, TakeSecond<uint>>(address, d, x) : new AtomicOperation<ulong, TSpace, TakeSecond<ulong>>(address, d, x);
        return (type, function) switch
        {
            (PtxType.F32, "add") => new AtomicOperation<float, TSpace, AddFloat<ToNearest>>(address, d, x) { Flops = 1 },
            (PtxType.F64, "add") => new AtomicOperation<double, TSpace, AddDouble>(address, d, x) { Flops = 1 },
            (PtxType.F16, "add") => new AtomicOperation<ushort, TSpace, AddHalf<Binary16>>(address, d, x) { Flops = 1 },
            (PtxType.BF16, "add") => new AtomicOperation<ushort, TSpace, AddHalf<BrainFloat16>>(address, d, x) { Flops = 1 },
            (PtxType.F16x2, "add") => new AtomicOperation<uint, TSpace, Pair2<AddHalf<Binary16>>>(address, d, x) { Flops = 2 },
            (PtxType.BF16x2, "add") => new AtomicOperation<uint, TSpace, Pair2<AddHalf<BrainFloat16>>>(address, d, x) { Flops = 2 },
            (PtxType.U32, "inc") => new AtomicOperation<uint, TSpace, WrappingIncrement>(address, d, x),
            (PtxType.U32, "dec") => new AtomicOperation<uint, TSpace, WrappingDecrement>(address, d, x),
            (PtxType.U32 or PtxType.B32, _) => Integer<uint, TSpace>(c, function, address, d, x),
            (PtxType.S32, _) => Integer<int, TSpace>(c, function, address, d, x),
            (PtxType.U64 or PtxType.B64, _) => Integer<ulong, TSpace>(c, function, address, d, x),
            (PtxType.S64, _) => Integer<long, TSpace>(c, function, address, d, x),
            _ => throw c.Unknown(),
        };
    }

    private static Operation Integer<T, TSpace>(DecodeContext c, string function, AddressOperand address, int d, int x)
        where T : unmanaged, IBinaryInteger<T> where TSpace : IAddressSpace => function switch
        {
            "add" => new AtomicOperation<T, TSpace, Integer<T, Add>>(address, d, x),
            "min" => new AtomicOperation<T, TSpace, Integer<T, Minimum>>(address, d, x),
            "max" => new AtomicOperation<T, TSpace, Integer<T, Maximum>>(address, d, x),
            "and" => new AtomicOperation<T, TSpace, Integer<T, BitAnd>>(address, d, x),
            "or" => new AtomicOperation<T, TSpace, Integer<T, BitOr>>(address, d, x),
            "xor" => new AtomicOperation<T, TSpace, Integer<T, BitXor>>(address, d, x),
            _ => throw c.Unknown(),
        };
}
