using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Ptx;

namespace Fusion.Runtime.Emulation.Decoding;

/// <summary>Finds the family that knows an instruction. What no family knows is an error, never a guess.</summary>
internal static class InstructionDecoder
{
    /// <summary>The families, the more special ones first.</summary>
    private static readonly Func<DecodeContext, Operation?>[] s_families =
    [
        MatrixDecoder.Decode,
        MatrixMoveDecoder.Decode,
        WarpgroupDecoder.Decode,
        BulkDecoder.Decode,
        CopyDecoder.Decode,
        MBarrierDecoder.Decode,
        WarpDecoder.Decode,
        AtomicDecoder.Decode,
        MemoryDecoder.Decode,
        MoveDecoder.Decode,
        CompareDecoder.Decode,
        ConversionDecoder.Decode,
        HalfDecoder.Decode,
        FloatDecoder.Decode,
        IntegerDecoder.Decode,
    ];

    /// <summary>The operation of an instruction that is no branch.</summary>
    /// <exception cref="FusionException">It is not emulated; the sentence names it and the kernel.</exception>
    public static Operation Decode(DecodeContext context)
    {
        foreach (Func<DecodeContext, Operation?> family in s_families)
        {
            if (family(context) is not { } operation)
                continue;
            context.Finish();
            operation.Source = context.Instruction;
            return operation;
        }
        throw context.Unknown();
    }
}
