using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime.Emulation.Operations;

/// <summary>A direction of rounding.</summary>
internal interface IRounding
{
    static virtual bool IsNearest => false;

    /// <summary>A value that was rounded to odd, or is exact, to a float.</summary>
    static abstract float Round(double x);

    /// <summary>x - x: -0 when rounding downwards.</summary>
    static virtual float Cancelled => 0;
}

internal readonly struct ToNearest : IRounding
{
    public static bool IsNearest => true;

    public static float Round(double x) => (float)x;
}

internal readonly struct TowardsZero : IRounding
{
    public static float Round(double x) => Exact.Truncate(x);
}

internal readonly struct Downwards : IRounding
{
    public static float Round(double x) => Exact.Down(x);

    public static float Cancelled => -0.0f;
}

internal readonly struct Upwards : IRounding
{
    public static float Round(double x) => Exact.Up(x);
}

/// <summary>A sum rounded in a direction.</summary>
internal static class DirectedSum
{
    public static float Of<TRounding>(double a, double b) where TRounding : IRounding
    {
        double sum = Exact.Add(a, b);
        return sum == 0 && double.IsNegative(a) != double.IsNegative(b) ? TRounding.Cancelled : TRounding.Round(sum);
    }
}

internal readonly struct AddFloat<TRounding> : IBinary<float> where TRounding : IRounding
{
    public static bool HasVector => TRounding.IsNearest;

    public static float Of(float a, float b) => TRounding.IsNearest ? a + b : DirectedSum.Of<TRounding>(a, b);

    public static Vector512<float> Of(Vector512<float> a, Vector512<float> b) => a + b;
}

internal readonly struct SubtractFloat<TRounding> : IBinary<float> where TRounding : IRounding
{
    public static bool HasVector => TRounding.IsNearest;

    public static float Of(float a, float b) => TRounding.IsNearest ? a - b : DirectedSum.Of<TRounding>(a, -b);

    public static Vector512<float> Of(Vector512<float> a, Vector512<float> b) => a - b;
}

internal readonly struct MultiplyFloat<TRounding> : IBinary<float> where TRounding : IRounding
{
    public static bool HasVector => TRounding.IsNearest;

    public static float Of(float a, float b) => TRounding.IsNearest ? a * b : TRounding.Round((double)a * b);

    public static Vector512<float> Of(Vector512<float> a, Vector512<float> b) => a * b;
}

internal readonly struct DivideFloat<TRounding> : IBinary<float> where TRounding : IRounding
{
    public static float Of(float a, float b) => TRounding.IsNearest ? a / b : TRounding.Round(Exact.Divide(a, b));
}

internal readonly struct FusedMultiplyAddFloat<TRounding> : ITernary<float> where TRounding : IRounding
{
    public static bool HasVector => TRounding.IsNearest;

    public static float Of(float a, float b, float c) =>
        TRounding.IsNearest ? MathF.FusedMultiplyAdd(a, b, c) : DirectedSum.Of<TRounding>((double)a * b, c);

    public static Vector512<float> Of(Vector512<float> a, Vector512<float> b, Vector512<float> c) => Vector512.FusedMultiplyAdd(a, b, c);
}

internal readonly struct SquareRootFloat<TRounding> : IUnary<float, float> where TRounding : IRounding
{
    public static float Of(float x) => TRounding.IsNearest ? MathF.Sqrt(x) : TRounding.Round(Exact.SquareRoot(x));
}

internal readonly struct ReciprocalFloat<TRounding> : IUnary<float, float> where TRounding : IRounding
{
    public static float Of(float x) => DivideFloat<TRounding>.Of(1, x);
}

/// <summary>min: a NaN gives way to the other operand; -0 is below +0.</summary>
internal readonly struct MinimumFloat : IBinary<float>
{
    public static float Of(float a, float b) => float.IsNaN(a) ? b : float.IsNaN(b) ? a : MathF.Min(a, b);
}

/// <summary>max: a NaN gives way to the other operand; +0 is above -0.</summary>
internal readonly struct MaximumFloat : IBinary<float>
{
    public static float Of(float a, float b) => float.IsNaN(a) ? b : float.IsNaN(b) ? a : MathF.Max(a, b);
}

/// <summary>min.NaN: any NaN makes the result the canonical one.</summary>
internal readonly struct MinimumOrNaN : IBinary<float>
{
    public static float Of(float a, float b) => float.IsNaN(a) || float.IsNaN(b) ? CanonicalNaN.Single : MathF.Min(a, b);
}

/// <summary>max.NaN: any NaN makes the result the canonical one.</summary>
internal readonly struct MaximumOrNaN : IBinary<float>
{
    public static float Of(float a, float b) => float.IsNaN(a) || float.IsNaN(b) ? CanonicalNaN.Single : MathF.Max(a, b);
}

internal static class CanonicalNaN
{
    public static readonly float Single = BitConverter.UInt32BitsToSingle(0x7fffffff);
}

internal readonly struct NegateFloat : IUnary<float, float>
{
    public static float Of(float x) => -x;
}

internal readonly struct AbsoluteFloat : IUnary<float, float>
{
    public static float Of(float x) => MathF.Abs(x);
}

/// <summary>copysign: the magnitude of b with the sign of a.</summary>
internal readonly struct CopySign : IBinary<float>
{
    public static float Of(float a, float b) => MathF.CopySign(b, a);
}

/// <summary>.ftz: subnormal operands and results become zeros of their sign.</summary>
internal static class Flush
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Of(float x) => float.IsSubnormal(x) ? MathF.CopySign(0, x) : x;
}

/// <summary>A unary function with .ftz.</summary>
internal readonly struct Flushed1<TFunction> : IUnary<float, float> where TFunction : IUnary<float, float>
{
    public static float Of(float x) => Flush.Of(TFunction.Of(Flush.Of(x)));
}

/// <summary>A binary function with .ftz.</summary>
internal readonly struct Flushed2<TFunction> : IBinary<float> where TFunction : IBinary<float>
{
    public static float Of(float a, float b) => Flush.Of(TFunction.Of(Flush.Of(a), Flush.Of(b)));
}

/// <summary>A ternary function with .ftz.</summary>
internal readonly struct Flushed3<TFunction> : ITernary<float> where TFunction : ITernary<float>
{
    public static float Of(float a, float b, float c) => Flush.Of(TFunction.Of(Flush.Of(a), Flush.Of(b), Flush.Of(c)));
}

/// <summary>.sat: clamped to [0, 1], NaN becomes 0.</summary>
internal readonly struct Saturated : IUnary<float, float>
{
    public static float Of(float x) => x > 0 ? MathF.Min(x, 1) : 0;
}
