using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Fusion.Runtime;

/// <content>Loads and stores of 16 values, and of the first few of them at the end of a row.</content>
public static unsafe partial class CpuMath
{
    /// <summary>16 bfloat16 values as floats; exact. The reference is to the bits of the first one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> LoadBFloat16(ref readonly ushort source) => Widen(Vector256.LoadUnsafe(in source));

    /// <summary>Stores 16 floats as bfloat16, rounded to nearest, ties to even; NaN stays NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreBFloat16(Vector512<float> value, ref ushort destination) => Narrow(value).StoreUnsafe(ref destination);

    /// <summary>The first <paramref name="count"/> (0 to 16) values; the other lanes are 0 and their memory is not touched.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> LoadPartial(ref readonly float source, int count)
    {
        if (Avx512F.IsSupported)
            fixed (float* address = &source)
                return Avx512F.MaskLoad(address, Below(count).AsSingle(), Vector512<float>.Zero);
        return LoadLanes(in Unsafe.As<float, uint>(ref Unsafe.AsRef(in source)), count).AsSingle();
    }

    /// <inheritdoc cref="LoadPartial(ref readonly float, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> LoadPartial(ref readonly int source, int count) =>
        LoadPartial(in Unsafe.As<int, float>(ref Unsafe.AsRef(in source)), count).AsInt32();

    /// <summary>The first <paramref name="count"/> (0 to 16) bfloat16 values as floats; the other lanes are 0.</summary>
    public static Vector512<float> LoadPartialBFloat16(ref readonly ushort source, int count)
    {
        ushort* lanes = stackalloc ushort[16];
        Unsafe.CopyBlockUnaligned(ref *(byte*)lanes, ref Unsafe.As<ushort, byte>(ref Unsafe.AsRef(in source)), (uint)count * sizeof(ushort));
        return Widen(Vector256.Load(lanes));
    }

    /// <summary>Stores the first <paramref name="count"/> (0 to 16) lanes and touches no memory beyond them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StorePartial(Vector512<float> value, ref float destination, int count)
    {
        if (Avx512F.IsSupported)
        {
            fixed (float* address = &destination)
                Avx512F.MaskStore(address, Below(count).AsSingle(), value);
            return;
        }
        StoreLanes(value.AsUInt32(), ref Unsafe.As<float, uint>(ref destination), count);
    }

    /// <inheritdoc cref="StorePartial(Vector512{float}, ref float, int)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StorePartial(Vector512<int> value, ref int destination, int count) =>
        StorePartial(value.AsSingle(), ref Unsafe.As<int, float>(ref destination), count);

    /// <summary>Stores the first <paramref name="count"/> (0 to 16) lanes as bfloat16.</summary>
    public static void StorePartialBFloat16(Vector512<float> value, ref ushort destination, int count)
    {
        ushort* lanes = stackalloc ushort[16];
        Narrow(value).Store(lanes);
        Unsafe.CopyBlockUnaligned(ref Unsafe.As<ushort, byte>(ref destination), ref *(byte*)lanes, (uint)count * sizeof(ushort));
    }

    /// <summary>All bits set in the lanes below <paramref name="count"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Below(int count) => Vector512.LessThan(Vector512<int>.Indices, Vector512.Create(count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Widen(Vector256<ushort> bits)
    {
        if (Avx512F.IsSupported)
            return (Avx512F.ConvertToVector512UInt32(bits) << 16).AsSingle();
        (Vector256<uint> lower, Vector256<uint> upper) = Vector256.Widen(bits);
        return (Vector512.Create(lower, upper) << 16).AsSingle();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> Narrow(Vector512<float> value)
    {
        Vector512<uint> bits = value.AsUInt32();
        Vector512<uint> high = bits >> 16;
        Vector512<uint> nearest = (bits + Vector512.Create(0x7FFFu) + (high & Vector512.Create(1u))) >> 16;
        Vector512<uint> isNumber = Vector512.Equals(value, value).AsUInt32();
        Vector512<uint> result = Vector512.ConditionalSelect(isNumber, nearest, high | Vector512.Create(0x40u));
        return Avx512F.IsSupported ? Avx512F.ConvertToVector256UInt16(result) : Vector256.Narrow(result.GetLower(), result.GetUpper());
    }

    private static Vector512<uint> LoadLanes(ref readonly uint source, int count)
    {
        uint* lanes = stackalloc uint[16];
        for (int i = 0; i < count; i++)
            lanes[i] = Unsafe.Add(ref Unsafe.AsRef(in source), i);
        return Vector512.Load(lanes);
    }

    private static void StoreLanes(Vector512<uint> value, ref uint destination, int count)
    {
        uint* lanes = stackalloc uint[16];
        value.Store(lanes);
        for (int i = 0; i < count; i++)
            Unsafe.Add(ref destination, i) = lanes[i];
    }
}
