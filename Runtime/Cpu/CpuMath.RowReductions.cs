using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Fusion.Runtime;

/// <content>
/// Reductions over the lanes of sixteen vectors at once, each in the order of the single ones: 8, 4, 2, 1. Halves of two
/// vectors are joined in one operation, so that sixteen take 15 joins instead of 64.
/// </content>
public static unsafe partial class CpuMath
{
    /// <summary>Lane r is <see cref="Sum(Vector512{float})"/> of vector r.</summary>
    /// <param name="vectors">Address of sixteen vectors in a row.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> SumRows(nint vectors) => Rows<JoinSum>(vectors);

    /// <summary>Lane r is <see cref="Prod(Vector512{float})"/> of vector r.</summary>
    /// <inheritdoc cref="SumRows"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> ProdRows(nint vectors) => Rows<JoinProd>(vectors);

    /// <summary>Lane r is <see cref="Max(Vector512{float})"/> of vector r.</summary>
    /// <inheritdoc cref="SumRows"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> MaxRows(nint vectors) => Rows<JoinMax>(vectors);

    /// <summary>Lane r is <see cref="Min(Vector512{float})"/> of vector r.</summary>
    /// <inheritdoc cref="SumRows"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> MinRows(nint vectors) => Rows<JoinMin>(vectors);

    /// <summary>Quarter q of the result has rows 4q … 4q+3, which therefore come from four groups of every fourth row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Vector512<float> Rows<TJoin>(nint vectors) where TJoin : struct, IJoin
    {
        float* v = (float*)vectors;
        if (!Avx512F.IsSupported)
        {
            float* lanes = stackalloc float[16];
            for (int r = 0; r < 16; r++) lanes[r] = Across<TJoin>(Vector512.Load(v + 16 * r));
            return Vector512.Load(lanes);
        }
        Vector512<float> first = Pairs<TJoin>(Quarters<TJoin>(v), Quarters<TJoin>(v + 16));
        Vector512<float> second = Pairs<TJoin>(Quarters<TJoin>(v + 32), Quarters<TJoin>(v + 48));
        return TJoin.Of(Avx512F.Shuffle(first, second, 0x88), Avx512F.Shuffle(first, second, 0xDD));
    }

    /// <summary>Vectors 0, 4, 8 and 12, each reduced to the four lanes of a quarter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Quarters<TJoin>(float* v) where TJoin : struct, IJoin
    {
        Vector512<float> low = Halves<TJoin>(Vector512.Load(v), Vector512.Load(v + 64));
        Vector512<float> high = Halves<TJoin>(Vector512.Load(v + 128), Vector512.Load(v + 192));
        return TJoin.Of(Avx512F.Shuffle4x128(low, high, 0x88), Avx512F.Shuffle4x128(low, high, 0xDD));
    }

    /// <summary>Both vectors reduced to eight lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Halves<TJoin>(Vector512<float> a, Vector512<float> b) where TJoin : struct, IJoin =>
        TJoin.Of(Avx512F.Shuffle4x128(a, b, 0x44), Avx512F.Shuffle4x128(a, b, 0xEE));

    /// <summary>Quarters of four lanes reduced to two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Pairs<TJoin>(Vector512<float> a, Vector512<float> b) where TJoin : struct, IJoin =>
        TJoin.Of(Avx512F.Shuffle(a, b, 0x44), Avx512F.Shuffle(a, b, 0xEE));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Across<TJoin>(Vector512<float> x) where TJoin : struct, IJoin
    {
        if (typeof(TJoin) == typeof(JoinSum)) return Sum(x);
        if (typeof(TJoin) == typeof(JoinProd)) return Prod(x);
        return typeof(TJoin) == typeof(JoinMax) ? Max(x) : Min(x);
    }
}
