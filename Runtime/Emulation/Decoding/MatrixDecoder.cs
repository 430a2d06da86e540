using System.Globalization;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Matrix;
using Fusion.Runtime.Emulation.Ptx;

namespace Fusion.Runtime.Emulation.Decoding;

/// <summary>mma.sync (PTX ISA, section 9.7.14.5): dense products of f16, bf16, tf32, fp8, 8-bit integers and f64.</summary>
internal static class MatrixDecoder
{
    private static readonly string[] s_elements = ["f16", "bf16", "tf32", "f64", "s8", "u8", "e4m3", "e5m2", "f32", "s32"];

    /// <summary>The operation, or null if the instruction is none of this family.</summary>
    public static Operation? Decode(DecodeContext c)
    {
        if (c.Name != "mma")
            return null;
        if (!c.Take("sync") || !c.Take("aligned"))
            throw c.Unknown("only the .sync.aligned form is");
        (int m, int n, int k) = Shape(c);
        if (!c.Take("row") || !c.Take("col"))
            throw c.Unknown("only .row.col is");
        bool saturate = c.Take("satfinite");
        string d = TakeElement(c), a = TakeElement(c), b = TakeElement(c), accumulator = TakeElement(c);
        if (d != accumulator)
            throw c.Unknown("accumulators of two types are not");
        if (n != 8 || !IsShape(a, m, k))
            throw c.Unknown($"m{m}n{n}k{k} is no shape of .{a}");
        int bytes = a == "f64" ? 8 : 4;
        var operands = new Operands(Registers(c, 0, bytes, destination: true), Registers(c, 1, bytes, false), Registers(c, 2, bytes, false), Registers(c, 3, bytes, false));
        int chunk = 4 * bytes / SizeOf(a), registersOfC = m / 8 * (d == "f16" ? 1 : 2);
        Require(c, operands, m / 8 * k / chunk, k / chunk, registersOfC);
        Operation operation = Make(c, (d, a, b), operands, saturate);
        operation.Class = InstructionClass.Tensor;
        operation.Flops = 2 * m * n * k;
        operation.OperandBytes = SizeOf(a);
        return operation;
    }

    /// <summary>Takes <c>m16n8k16</c>.</summary>
    public static (int M, int N, int K) Shape(DecodeContext c)
    {
        foreach (string modifier in c.Rest)
        {
            int n = modifier.IndexOf('n', StringComparison.Ordinal), k = modifier.IndexOf('k', StringComparison.Ordinal);
            if (modifier[0] != 'm' || n < 0 || k < n || !int.TryParse(modifier.AsSpan(1, n - 1), CultureInfo.InvariantCulture, out int rows)
                || !int.TryParse(modifier.AsSpan(n + 1, k - n - 1), CultureInfo.InvariantCulture, out int columns)
                || !int.TryParse(modifier.AsSpan(k + 1), CultureInfo.InvariantCulture, out int depth))
                continue;
            c.Take(modifier);
            return (rows, columns, depth);
        }
        throw c.Unknown("it has no shape");
    }

    /// <summary>Takes the next element type; their order says which operand it belongs to.</summary>
    public static string TakeElement(DecodeContext c)
    {
        string? found = c.Rest.FirstOrDefault(s_elements.Contains);
        if (found is null || !c.Take(found))
            throw c.Unknown("an element type is missing");
        return found;
    }

    /// <summary>Bytes of an element.</summary>
    public static int SizeOf(string element) => element switch
    {
        "f64" => 8,
        "tf32" or "f32" or "s32" => 4,
        "f16" or "bf16" => 2,
        _ => 1,
    };

    /// <summary>Offsets of a vector operand's registers, or of a single one.</summary>
    public static int[] Registers(DecodeContext c, int index, int bytes, bool destination)
    {
        PtxOperand operand = c.Operand(index);
        IEnumerable<PtxOperand> items = operand is PtxVector vector ? vector.Items : [operand];
        return [.. items.Select(item => destination ? c.Destination(item, bytes) : c.Source(item, bytes))];
    }

    private static bool IsShape(string element, int m, int k) => element switch
    {
        "f16" or "bf16" => m == 16 && k is 8 or 16,
        "tf32" => m == 16 && k is 4 or 8,
        "s8" or "u8" => m == 16 && k is 16 or 32 || m == 8 && k == 16,
        "e4m3" or "e5m2" => m == 16 && k is 16 or 32,
        "f64" => m == 16 && k is 4 or 8 or 16 || m == 8 && k == 4,
        _ => false,
    };

    private static void Require(DecodeContext c, Operands o, int a, int b, int accumulators)
    {
        if (o.A.Length != a || o.B.Length != b || o.C.Length != accumulators || o.D.Length != accumulators)
            throw c.Unknown($"it needs {accumulators}, {a}, {b} and {accumulators} registers");
    }

    private static Operation Make(DecodeContext c, (string D, string A, string B) types, Operands o, bool saturate) => types switch
    {
        ("f32", "f16", "f16") when !saturate => Single<HalfElement, HalfElement>(o),
        ("f32", "bf16", "bf16") when !saturate => Single<BrainFloatElement, BrainFloatElement>(o),
        ("f32", "tf32", "tf32") when !saturate => Single<TensorFloatElement, TensorFloatElement>(o),
        ("f32", "e4m3", "e4m3") when !saturate => Single<Float8E4M3Element, Float8E4M3Element>(o),
        ("f32", "e4m3", "e5m2") when !saturate => Single<Float8E4M3Element, Float8E5M2Element>(o),
        ("f32", "e5m2", "e4m3") when !saturate => Single<Float8E5M2Element, Float8E4M3Element>(o),
        ("f32", "e5m2", "e5m2") when !saturate => Single<Float8E5M2Element, Float8E5M2Element>(o),
        ("f16", "f16", "f16") when !saturate => new MatrixMultiply<HalfElement, HalfElement, float, SingleArithmetic, HalfAccumulator>(o.D, o.A, o.B, o.C, false),
        ("f64", "f64", "f64") when !saturate =>
            new MatrixMultiply<DoubleElement, DoubleElement, double, DoubleArithmetic, WholeAccumulator<double>>(o.D, o.A, o.B, o.C, false),
        ("s32", "s8", "s8") => Integer<SignedByteElement, SignedByteElement>(o, saturate),
        ("s32", "s8", "u8") => Integer<SignedByteElement, ByteElement>(o, saturate),
        ("s32", "u8", "s8") => Integer<ByteElement, SignedByteElement>(o, saturate),
        ("s32", "u8", "u8") => Integer<ByteElement, ByteElement>(o, saturate),
        _ => throw c.Unknown($"its types .{types.D}.{types.A}.{types.B} are not"),
    };

    private static MatrixMultiply<TA, TB, float, SingleArithmetic, WholeAccumulator<float>> Single<TA, TB>(Operands o)
        where TA : IElementFormat<float> where TB : IElementFormat<float> => new(o.D, o.A, o.B, o.C, false);

    private static MatrixMultiply<TA, TB, int, IntegerArithmetic, WholeAccumulator<int>> Integer<TA, TB>(Operands o, bool saturate)
        where TA : IElementFormat<int> where TB : IElementFormat<int> => new(o.D, o.A, o.B, o.C, saturate);

    /// <summary>Offsets of the registers of each operand.</summary>
    private sealed record Operands(int[] D, int[] A, int[] B, int[] C);
}
