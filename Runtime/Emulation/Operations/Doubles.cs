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

internal readonly struct ReciprocalDouble : IUnary<double, double>
{
    public static double Of(double x) => 1 / x;
}
