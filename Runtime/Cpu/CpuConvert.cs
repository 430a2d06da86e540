using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime;

/// <summary>
/// Conversions of sixteen lanes in generated CPU code, named after the element type that they give. Floats to integers go
/// towards zero and saturate, NaN gives 0; integers to narrower ones wrap; everything to floats goes to nearest even.
/// Narrow integers are kept as ints, halves as floats.
/// </summary>
public static partial class CpuConvert
{
    /// <summary>To float, rounded to nearest; beyond its range infinite.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> ToF32(Lanes64<double> x) => Vector512.Narrow(x.Lower, x.Upper);

    /// <summary>To float, rounded once.</summary>
    public static Vector512<float> ToF32(Lanes64<long> x)
    {
        Span<float> lanes = stackalloc float[16];
        for (int i = 0; i < 16; i++) lanes[i] = x[i];
        return Vector512.Create<float>(lanes);
    }

    /// <summary>To double; exact.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<double> ToF64(Vector512<float> x)
    {
        (Vector512<double> lower, Vector512<double> upper) = Vector512.Widen(x);
        return new(lower, upper);
    }

    /// <summary>To double; exact.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<double> ToF64(Vector512<int> x) => ToF64(ToI64(x));

    /// <summary>To double, rounded to nearest.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<double> ToF64(Lanes64<long> x) => new(Vector512.ConvertToDouble(x.Lower), Vector512.ConvertToDouble(x.Upper));

    /// <summary>To int, towards zero; as a C# cast where it does not fit.</summary>
    public static Vector512<int> ToI32(Lanes64<double> x)
    {
        Span<int> lanes = stackalloc int[16];
        for (int i = 0; i < 16; i++) lanes[i] = (int)x[i];
        return Vector512.Create<int>(lanes);
    }

    /// <summary>To int; wraps.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> ToI32(Lanes64<long> x) => Vector512.Narrow(x.Lower, x.Upper);

    /// <summary>To long; exact.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<long> ToI64(Vector512<int> x)
    {
        (Vector512<long> lower, Vector512<long> upper) = Vector512.Widen(x);
        return new(lower, upper);
    }

    /// <summary>To long, towards zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<long> ToI64(Vector512<float> x) => ToI64(ToF64(x));

    /// <summary>To long, towards zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<long> ToI64(Lanes64<double> x) => new(Vector512.ConvertToInt64(x.Lower), Vector512.ConvertToInt64(x.Upper));

    /// <summary>To sbyte; wraps.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> ToI8(Vector512<int> x) => (x << 24) >> 24;

    /// <summary>To sbyte; wraps.</summary>
    public static Vector512<int> ToI8(Lanes64<long> x) => ToI8(ToI32(x));

    /// <summary>To sbyte; saturates.</summary>
    public static Vector512<int> ToI8(Vector512<float> x) => Clamp(CpuMath.ToInt(x), sbyte.MinValue, sbyte.MaxValue);

    /// <summary>To sbyte; saturates.</summary>
    public static Vector512<int> ToI8(Lanes64<double> x) => Clamp(ToI32(x), sbyte.MinValue, sbyte.MaxValue);

    /// <summary>To byte; wraps.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> ToU8(Vector512<int> x) => x & Vector512.Create(0xFF);

    /// <summary>To byte; wraps.</summary>
    public static Vector512<int> ToU8(Lanes64<long> x) => ToU8(ToI32(x));

    /// <summary>To byte; saturates.</summary>
    public static Vector512<int> ToU8(Vector512<float> x) => Clamp(CpuMath.ToInt(x), byte.MinValue, byte.MaxValue);

    /// <summary>To byte; saturates.</summary>
    public static Vector512<int> ToU8(Lanes64<double> x) => Clamp(ToI32(x), byte.MinValue, byte.MaxValue);

    /// <summary>To ushort; wraps.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> ToU16(Vector512<int> x) => x & Vector512.Create(0xFFFF);

    /// <summary>To ushort; wraps.</summary>
    public static Vector512<int> ToU16(Lanes64<long> x) => ToU16(ToI32(x));

    /// <summary>To ushort; saturates.</summary>
    public static Vector512<int> ToU16(Vector512<float> x) => Clamp(CpuMath.ToInt(x), ushort.MinValue, ushort.MaxValue);

    /// <summary>To ushort; saturates.</summary>
    public static Vector512<int> ToU16(Lanes64<double> x) => Clamp(ToI32(x), ushort.MinValue, ushort.MaxValue);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Clamp(Vector512<int> x, int low, int high) => Vector512.Max(Vector512.Min(x, Vector512.Create(high)), Vector512.Create(low));
}
