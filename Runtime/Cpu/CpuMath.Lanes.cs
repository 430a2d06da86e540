using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime;

/// <content>Integer operations without traps, and the ends of rows.</content>
public static unsafe partial class CpuMath
{
    /// <summary>The first <paramref name="count"/> lanes; <paramref name="neutral"/> in the others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Keep(Vector512<float> value, int count, float neutral) =>
        Vector512.ConditionalSelect(Below(count).AsSingle(), value, Vector512.Create(neutral));

    /// <inheritdoc cref="Keep(Vector512{float}, int, float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Keep(Vector512<int> value, int count, int neutral) =>
        Vector512.ConditionalSelect(Below(count), value, Vector512.Create(neutral));

    /// <summary>Absolute value; that of the least int is itself.</summary>
    public static int Abs(int value) => value < 0 ? unchecked(-value) : value;

    /// <summary>Quotient towards zero; 0 for a zero divisor, and the least int divided by −1 is itself.</summary>
    public static int Divide(int a, int b) => b == 0 ? 0 : b == -1 ? unchecked(-a) : a / b;

    /// <summary>Remainder with the sign of <paramref name="a"/>; 0 for a zero divisor.</summary>
    public static int Remainder(int a, int b) => b is 0 or -1 ? 0 : a % b;

    /// <inheritdoc cref="Divide(int, int)"/>
    public static Vector512<int> Divide(Vector512<int> a, Vector512<int> b)
    {
        int* lanes = stackalloc int[16];
        for (int i = 0; i < 16; i++) lanes[i] = Divide(a[i], b[i]);
        return Vector512.Load(lanes);
    }

    /// <inheritdoc cref="Remainder(int, int)"/>
    public static Vector512<int> Remainder(Vector512<int> a, Vector512<int> b)
    {
        int* lanes = stackalloc int[16];
        for (int i = 0; i < 16; i++) lanes[i] = Remainder(a[i], b[i]);
        return Vector512.Load(lanes);
    }

    /// <summary>Shift by the low five bits of each count.</summary>
    public static Vector512<int> ShiftLeft(Vector512<int> value, Vector512<int> count)
    {
        int* lanes = stackalloc int[16];
        for (int i = 0; i < 16; i++) lanes[i] = value[i] << count[i];
        return Vector512.Load(lanes);
    }

    /// <summary>Arithmetic shift by the low five bits of each count.</summary>
    public static Vector512<int> ShiftRight(Vector512<int> value, Vector512<int> count)
    {
        int* lanes = stackalloc int[16];
        for (int i = 0; i < 16; i++) lanes[i] = value[i] >> count[i];
        return Vector512.Load(lanes);
    }

    /// <summary>The nearest bfloat16, ties to even, as a float.</summary>
    public static float RoundToBFloat16(float value) => FromBFloat16(ToBFloat16(value));

    /// <inheritdoc cref="RoundToBFloat16(float)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> RoundToBFloat16(Vector512<float> value) => Widen(Narrow(value));
}
