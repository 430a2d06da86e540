using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Operations;
using Fusion.Runtime.Emulation.Ptx;

namespace Fusion.Runtime.Emulation.Decoding;

/// <summary>Arithmetic on f32 and f64 (PTX ISA, section 9.7.3).</summary>
internal static class FloatDecoder
{
    /// <summary>The operation, or null if the instruction is none of this family.</summary>
    public static Operation? Decode(DecodeContext c)
    {
        if (c.Name is not ("add" or "sub" or "mul" or "fma" or "mad" or "div" or "min" or "max" or "neg" or "abs" or "sqrt" or "rcp" or "rsqrt"
            or "ex2" or "lg2" or "sin" or "cos" or "tanh" or "copysign"))
            return null;
        bool single = c.Rest.Contains("f32");
        if (!single && !c.Rest.Contains("f64"))
            return null;
        PtxType type = c.TakeType();
        Operation operation = single ? Single(c) : Double(c);
        operation.Class = c.Name is "sqrt" or "rcp" or "rsqrt" or "ex2" or "lg2" or "sin" or "cos" or "tanh" or "div" ? InstructionClass.Special : InstructionClass.Float;
        operation.Flops = c.Name is "fma" or "mad" ? 2 : c.Name is "neg" or "abs" or "copysign" ? 0 : 1;
        return type is PtxType.F32 or PtxType.F64 ? operation : throw c.Unknown();
    }

    private static Operation Single(DecodeContext c)
    {
        bool flush = c.Take("ftz"), saturate = c.Take("sat");
        string? rounding = c.TakeOneOf("rn", "rz", "rm", "rp");
        int d = c.Destination(0, 4);
        Operation operation = c.Name switch
        {
            "add" or "sub" or "mul" or "div" or "fma" or "mad" or "sqrt" or "rcp" => rounding switch
            {
                "rz" => Rounded<TowardsZero>(c, d, flush),
                "rm" => Rounded<Downwards>(c, d, flush),
                "rp" => Rounded<Upwards>(c, d, flush),
                _ => Rounded<ToNearest>(c, d, flush),
            },
            "min" => c.Take("NaN") ? Binary<MinimumOrNaN>(c, d, flush) : Binary<MinimumFloat>(c, d, flush),
            "max" => c.Take("NaN") ? Binary<MaximumOrNaN>(c, d, flush) : Binary<MaximumFloat>(c, d, flush),
            "neg" => Unary<NegateFloat>(c, d, flush),
            "abs" => Unary<AbsoluteFloat>(c, d, flush),
            "copysign" => Binary<CopySign>(c, d, flush),
            _ => Approximate(c, d, flush),
        };
        return saturate ? new SequenceOperation(operation, new UnaryOperation<float, float, Saturated>(d, d)) : operation;
    }

    private static Operation Rounded<TRounding>(DecodeContext c, int d, bool flush) where TRounding : IRounding
    {
        // Correct rounding is within the error of .approx and .full.
        if (c.Name is "div" or "sqrt" or "rcp")
            c.Ignore("approx", "full");
        return c.Name switch
        {
            "add" => Binary<AddFloat<TRounding>>(c, d, flush),
            "sub" => Binary<SubtractFloat<TRounding>>(c, d, flush),
            "mul" => Binary<MultiplyFloat<TRounding>>(c, d, flush),
            "div" => Binary<DivideFloat<TRounding>>(c, d, flush),
            "sqrt" => Unary<SquareRootFloat<TRounding>>(c, d, flush),
            "rcp" => Unary<ReciprocalFloat<TRounding>>(c, d, flush),
            _ => Fma<TRounding>(c, d, flush),
        };
    }

    private static Operation Approximate(DecodeContext c, int d, bool flush)
    {
        if (!c.Take("approx"))
            throw c.Unknown("it has no .approx");
        return c.Name switch
        {
            "rsqrt" => Unary<ReciprocalSquareRoot>(c, d, flush),
            "ex2" => Unary<Exp2>(c, d, flush),
            "lg2" => Unary<Log2>(c, d, flush),
            "sin" => Unary<Sine>(c, d, flush),
            "cos" => Unary<Cosine>(c, d, flush),
            "tanh" => Unary<HyperbolicTangent>(c, d, flush),
            _ => throw c.Unknown(),
        };
    }

    private static Operation Unary<TFunction>(DecodeContext c, int d, bool flush) where TFunction : IUnary<float, float>
    {
        int x = c.Source(1, 4);
        return flush ? new UnaryOperation<float, float, Flushed1<TFunction>>(d, x) : new UnaryOperation<float, float, TFunction>(d, x);
    }

    private static Operation Binary<TFunction>(DecodeContext c, int d, bool flush) where TFunction : IBinary<float>
    {
        int a = c.Source(1, 4), b = c.Source(2, 4);
        return flush ? new BinaryOperation<float, Flushed2<TFunction>>(d, a, b) : new BinaryOperation<float, TFunction>(d, a, b);
    }

    private static Operation Fma<TRounding>(DecodeContext c, int d, bool flush) where TRounding : IRounding
    {
        int a = c.Source(1, 4), b = c.Source(2, 4), e = c.Source(3, 4);
        return flush
            ? new TernaryOperation<float, Flushed3<FusedMultiplyAddFloat<TRounding>>>(d, a, b, e)
            : new TernaryOperation<float, FusedMultiplyAddFloat<TRounding>>(d, a, b, e);
    }

    private static Operation Double(DecodeContext c)
    {
        // Directed rounding of doubles would need more than a double's bits.
        c.Take("rn");
        int d = c.Destination(0, 8);
        Operation Unary<TFunction>() where TFunction : IUnary<double, double> => new UnaryOperation<double, double, TFunction>(d, c.Source(1, 8));
        Operation Binary<TFunction>() where TFunction : IBinary<double> => new BinaryOperation<double, TFunction>(d, c.Source(1, 8), c.Source(2, 8));
        return c.Name switch
        {
            "add" => Binary<AddDouble>(),
            "sub" => Binary<SubtractDouble>(),
            "mul" => Binary<MultiplyDouble>(),
            "div" => Binary<DivideDouble>(),
            "min" => Binary<MinimumDouble>(),
            "max" => Binary<MaximumDouble>(),
            "fma" or "mad" => new TernaryOperation<double, FusedMultiplyAddDouble>(d, c.Source(1, 8), c.Source(2, 8), c.Source(3, 8)),
            "neg" => Unary<NegateDouble>(),
            "abs" => Unary<AbsoluteDouble>(),
            "sqrt" => Unary<SquareRootDouble>(),
            "rcp" => c.Take("approx") && c.Take("ftz") ? Unary<ReciprocalGuess>() : Unary<ReciprocalDouble>(),
            _ => throw c.Unknown(),
        };
    }
}
