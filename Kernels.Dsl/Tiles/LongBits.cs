namespace Fusion.Kernels;

/// <summary>Longs where the interpreter keeps doubles: their bits, since a double does not hold every long.</summary>
internal static class LongBits
{
    public static double Pack(long value) => BitConverter.Int64BitsToDouble(value);

    public static long Unpack(double bits) => BitConverter.DoubleToInt64Bits(bits);

    /// <summary>A function of longs as one of their bits.</summary>
    public static Func<double, double, double> Lift(Func<long, long, long> function) => (x, y) => Pack(function(Unpack(x), Unpack(y)));

    /// <summary>A comparison of doubles as one of longs: it compares the order of two with zero.</summary>
    public static Func<double, double, double> LiftComparison(Func<double, double, double> function) => (x, y) => function(Unpack(x).CompareTo(Unpack(y)), 0);
}
