using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Operations;

namespace Fusion.Runtime.Emulation.Decoding;

/// <summary>Arithmetic on f16, bf16 and pairs of them (PTX ISA, section 9.7.4).</summary>
internal static class HalfDecoder
{
    /// <summary>The operation, or null if the instruction is none of this family.</summary>
    public static Operation? Decode(DecodeContext c)
    {
        if (c.Name is not ("add" or "sub" or "mul" or "fma" or "min" or "max" or "neg" or "abs"))
            return null;
        string? type = c.TakeOneOf("f16", "bf16", "f16x2", "bf16x2");
        if (type is null)
            return null;
        c.Take("rn");
        bool pair = type.EndsWith("x2", StringComparison.Ordinal);
        Operation operation = type.StartsWith('b') ? Of<BrainFloat16>(c, pair) : Of<Binary16>(c, pair);
        operation.Class = InstructionClass.Float;
        operation.Flops = (c.Name is "neg" or "abs" ? 0 : c.Name == "fma" ? 2 : 1) * (pair ? 2 : 1);
        return operation;
    }

    private static Operation Of<TFormat>(DecodeContext c, bool pair) where TFormat : IHalfFormat => c.Name switch
    {
        "add" => Binary<AddHalf<TFormat>>(c, pair),
        "sub" => Binary<SubtractHalf<TFormat>>(c, pair),
        "mul" => Binary<MultiplyHalf<TFormat>>(c, pair),
        "min" => Binary<MinimumHalf<TFormat>>(c, pair),
        "max" => Binary<MaximumHalf<TFormat>>(c, pair),
        "fma" => Fma<TFormat>(c, pair),
        "neg" => Unary<NegateHalf>(c, pair),
        _ => Unary<AbsoluteHalf>(c, pair),
    };

    private static Operation Unary<TFunction>(DecodeContext c, bool pair) where TFunction : IUnary<ushort, ushort> => pair
        ? new UnaryOperation<uint, uint, Pair1<TFunction>>(c.Destination(0, 4), c.Source(1, 4))
        : new UnaryOperation<ushort, ushort, TFunction>(c.Destination(0, 2), c.Source(1, 2));

    private static Operation Binary<TFunction>(DecodeContext c, bool pair) where TFunction : IBinary<ushort> => pair
        ? new BinaryOperation<uint, Pair2<TFunction>>(c.Destination(0, 4), c.Source(1, 4), c.Source(2, 4))
        : new BinaryOperation<ushort, TFunction>(c.Destination(0, 2), c.Source(1, 2), c.Source(2, 2));

    private static Operation Fma<TFormat>(DecodeContext c, bool pair) where TFormat : IHalfFormat => pair
        ? new TernaryOperation<uint, Pair3<FusedMultiplyAddHalf<TFormat>>>(c.Destination(0, 4), c.Source(1, 4), c.Source(2, 4), c.Source(3, 4))
        : new TernaryOperation<ushort, FusedMultiplyAddHalf<TFormat>>(c.Destination(0, 2), c.Source(1, 2), c.Source(2, 2), c.Source(3, 2));
}
