using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Matrix;
using Fusion.Runtime.Emulation.Operations;
using Fusion.Runtime.Emulation.Ptx;

namespace Fusion.Runtime.Emulation.Decoding;

/// <summary>wgmma, setmaxnreg and griddepcontrol of sm_90a (PTX ISA, sections 9.7.15 and 9.7.19).</summary>
internal static class WarpgroupDecoder
{
    private const int MaxColumns = 256;

    /// <summary>The operation, or null if the instruction is none of this family.</summary>
    public static Operation? Decode(DecodeContext c) => c.Name switch
    {
        "wgmma" => Warpgroup(c),
        "setmaxnreg" => Registers(c),
        "griddepcontrol" when c.TakeOneOf("launch_dependents", "wait") is not null => new NoOperation(),
        _ => null,
    };

    private static NoOperation Registers(DecodeContext c)
    {
        if (c.TakeOneOf("inc", "dec") is null || !c.Take("sync") || !c.Take("aligned") || !c.Take("u32"))
            throw c.Unknown();
        // How many registers a thread has decides nothing here.
        return c.Literal(0) is >= 24 and <= 256 and var count && count % 8 == 0 ? new NoOperation()
            : throw c.Unknown($"{c.Literal(0)} registers are no multiple of 8 from 24 to 256");
    }

    private static Operation Warpgroup(DecodeContext c)
    {
        string kind = c.TakeOneOf("fence", "commit_group", "wait_group", "mma_async") ?? throw c.Unknown();
        if (!c.Take("sync") || !c.Take("aligned"))
            throw c.Unknown("only the .sync.aligned form is");
        return kind switch
        {
            "fence" => new WarpgroupFence { Class = InstructionClass.Asynchronous },
            "commit_group" => new WarpgroupCommit { Class = InstructionClass.Asynchronous },
            "wait_group" => new WarpgroupWait(checked((int)c.Literal(0))) { Class = InstructionClass.Asynchronous },
            _ => Multiply(c),
        };
    }

    private static Operation Multiply(DecodeContext c)
    {
        (int m, int n, int k) = MatrixDecoder.Shape(c);
        bool saturate = c.Take("satfinite");
        string d = MatrixDecoder.TakeElement(c), a = MatrixDecoder.TakeElement(c), b = MatrixDecoder.TakeElement(c);
        // K is always 32 bytes.
        if (m != 64 || n % 8 != 0 || n is < 8 or > MaxColumns || k * MatrixDecoder.SizeOf(a) != 32)
            throw c.Unknown($"m{m}n{n}k{k} is no shape of .{a}");
        bool descriptor = c.Operand(1) is not PtxVector, scales = d != "s32", transposes = a is "f16" or "bf16";
        // After scale-d: the signs of A and B, then for 16-bit types which index is contiguous in each descriptor.
        bool negates = scales && (Immediate(c, 4, -1) ^ Immediate(c, 5, -1));
        bool majorM = transposes && descriptor && Immediate(c, 6, 1), majorN = transposes && Immediate(c, descriptor ? 7 : 6, 1);
        (int predicate, bool negated) = c.Predicate(c.Operand(3));
        var operands = new WarpgroupOperands(
            MatrixDecoder.Registers(c, 0, 4, destination: true), descriptor ? [c.Source(1, 8)] : MatrixDecoder.Registers(c, 1, 4, destination: false), descriptor,
            c.Source(2, 8), predicate, negated, negates, majorM, majorN, saturate);
        if (operands.D.Length != (d == "f16" ? n / 4 : n / 2) || !descriptor && operands.A.Length != 4)
            throw c.Unknown($"it needs {(d == "f16" ? n / 4 : n / 2)} accumulators and 4 registers of A");
        Operation operation = Make(c, (d, a, b), operands);
        operation.Class = InstructionClass.Tensor;
        // A warp's quarter.
        operation.Flops = 2 * m * n * k / WarpgroupState.Warps;
        operation.OperandBytes = MatrixDecoder.SizeOf(a);
        return operation;
    }

    private static bool Immediate(DecodeContext c, int index, long set) => c.Literal(index) == set;

    private static Operation Make(DecodeContext c, (string D, string A, string B) types, WarpgroupOperands o) => types switch
    {
        ("f32", "f16", "f16") when !o.Saturates => Single<HalfElement, HalfElement>(o),
        ("f32", "bf16", "bf16") when !o.Saturates => Single<BrainFloatElement, BrainFloatElement>(o),
        ("f32", "tf32", "tf32") when !o.Saturates => Single<TensorFloatElement, TensorFloatElement>(o),
        ("f32", "e4m3", "e4m3") when !o.Saturates => Single<Float8E4M3Element, Float8E4M3Element>(o),
        ("f32", "e4m3", "e5m2") when !o.Saturates => Single<Float8E4M3Element, Float8E5M2Element>(o),
        ("f32", "e5m2", "e4m3") when !o.Saturates => Single<Float8E5M2Element, Float8E4M3Element>(o),
        ("f32", "e5m2", "e5m2") when !o.Saturates => Single<Float8E5M2Element, Float8E5M2Element>(o),
        ("f16", "f16", "f16") when !o.Saturates => new WarpgroupMultiply<HalfElement, HalfElement, float, SingleArithmetic, HalfAccumulator>(o),
        ("s32", "s8", "s8") => Integer<SignedByteElement, SignedByteElement>(o),
        ("s32", "s8", "u8") => Integer<SignedByteElement, ByteElement>(o),
        ("s32", "u8", "s8") => Integer<ByteElement, SignedByteElement>(o),
        ("s32", "u8", "u8") => Integer<ByteElement, ByteElement>(o),
        _ => throw c.Unknown($"its types .{types.D}.{types.A}.{types.B} are not"),
    };

    private static WarpgroupMultiply<TA, TB, float, SingleArithmetic, WholeAccumulator<float>> Single<TA, TB>(WarpgroupOperands o)
        where TA : IElementFormat<float> where TB : IElementFormat<float> => new(o);

    private static WarpgroupMultiply<TA, TB, int, IntegerArithmetic, WholeAccumulator<int>> Integer<TA, TB>(WarpgroupOperands o)
        where TA : IElementFormat<int> where TB : IElementFormat<int> => new(o);
}
