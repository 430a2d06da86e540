using System.Runtime.Intrinsics;

namespace Fusion.Runtime.Emulation.Operations;

internal readonly struct AddDouble : IBinary<double>
{
    public static double Of(double a, double b) => a + b;
}

internal readonly struct SubtractDouble : IBinary<double>
{
    public static double Of(double a, double b) => a - b;
}

internal readonly struct MultiplyDouble : IBinary<double>
{
    public static double Of(double a, double b) => a * b;
}

internal readonly struct DivideDouble : IBinary<double>
{
    public static double Of(double a, double b) => a / b;
}

internal readonly struct MinimumDouble : IBinary<double>
{
    public static double Of(double a, double b) => double.IsNaN(a) ? b : double.IsNaN(b) ? a : Math.Min(a, b);
}

internal readonly struct MaximumDouble : IBinary<double>
{
    public static double Of(double a, double b) => double.IsNaN(a) ? b : double.IsNaN(b) ? a : Math.Max(a, b);
}

internal readonly struct FusedMultiplyAddDouble : ITernary<double>
{
    public static bool HasVector => true;

    public static double Of(double a, double b, double c) => Math.FusedMultiplyAdd(a, b, c);

    public static Vector512<double> Of(Vector512<double> a, Vector512<double> b, Vector512<double> c) => Vector512.FusedMultiplyAdd(a, b, c);
}

internal readonly struct NegateDouble : IUnary<double, double>
{
    public static double Of(double x) => -x;
}

internal readonly struct AbsoluteDouble : IUnary<double, double>
{
    public static double Of(double x) => Math.Abs(x);
}

internal readonly struct SquareRootDouble : IUnary<double, double>
{
    public static double Of(double x) => Math.Sqrt(x);
}

/// <summary>
/// rcp.approx.ftz.f64: a first guess of the reciprocal, from the upper half of the operand to the upper half of the result,
/// with subnormal numbers taken and given as zero (PTX ISA, section 9.7.3).
/// </summary>
internal readonly struct ReciprocalGuess : IUnary<double, double>
{
    private const long UpperHalf = unchecked((long)0xFFFFFFFF00000000);

    public static double Of(double x)
    {
        double guess = 1 / Upper(double.IsSubnormal(x) ? Math.CopySign(0, x) : x);
        return double.IsSubnormal(guess) ? Math.CopySign(0, guess) : Upper(guess);
    }

    private static double Upper(double x) => double.IsNaN(x) ? x : BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(x) & UpperHalf);
}

internal readonly struct ReciprocalDouble : IUnary<double, double>
{
    public static double Of(double x) => 1 / x;
}
