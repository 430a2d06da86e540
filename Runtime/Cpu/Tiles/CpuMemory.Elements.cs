using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Fusion.Runtime;

/// <content>float16, narrow integers, doubles and longs.</content>
public static unsafe partial class CpuMemory
{
    /// <summary>An int as a reference.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref int Int(nint address) => ref *(int*)address;

    /// <summary>Sixteen float16 values as floats.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> LoadF16(nint address) => CpuConvert.FromHalf(LoadU16(address).AsUInt32());

    /// <summary>The first <paramref name="count"/> float16 values as floats, zeros after them.</summary>
    public static Vector512<float> LoadF16(nint address, int count) => CpuConvert.FromHalf(LoadU16(address, count).AsUInt32());

    /// <summary>Sixteen sbytes as ints.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> LoadI8(nint address)
    {
        Vector128<sbyte> bytes = Vector128.Load((sbyte*)address);
        return Avx512F.IsSupported ? Avx512F.ConvertToVector512Int32(bytes)
            : Vector512.WidenLower(Vector256.WidenLower(bytes.ToVector256Unsafe()).ToVector512Unsafe());
    }

    /// <summary>Sixteen bytes as ints.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> LoadU8(nint address)
    {
        Vector128<byte> bytes = Vector128.Load((byte*)address);
        return Avx512F.IsSupported ? Avx512F.ConvertToVector512Int32(bytes)
            : Vector512.WidenLower(Vector256.WidenLower(bytes.ToVector256Unsafe()).ToVector512Unsafe()).AsInt32();
    }

    /// <summary>Sixteen ushorts as ints.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> LoadU16(nint address)
    {
        Vector256<ushort> shorts = Vector256.Load((ushort*)address);
        return Avx512F.IsSupported ? Avx512F.ConvertToVector512Int32(shorts) : Vector512.WidenLower(shorts.ToVector512Unsafe()).AsInt32();
    }

    /// <summary>The first <paramref name="count"/> sbytes as ints, zeros after them.</summary>
    public static Vector512<int> LoadI8(nint address, int count)
    {
        byte* lanes = stackalloc byte[16];
        return LoadI8(Gathered(address, lanes, count));
    }

    /// <summary>The first <paramref name="count"/> bytes as ints, zeros after them.</summary>
    public static Vector512<int> LoadU8(nint address, int count)
    {
        byte* lanes = stackalloc byte[16];
        return LoadU8(Gathered(address, lanes, count));
    }

    /// <summary>The first <paramref name="count"/> ushorts as ints, zeros after them.</summary>
    public static Vector512<int> LoadU16(nint address, int count)
    {
        byte* lanes = stackalloc byte[32];
        return LoadU16(Gathered(address, lanes, count * sizeof(ushort)));
    }

    /// <summary>Sixteen doubles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<double> LoadF64(nint address) => Load<double>(address);

    /// <summary>The first <paramref name="count"/> doubles, zeros after them.</summary>
    public static Lanes64<double> LoadF64(nint address, int count) => Load<double>(address, count);

    /// <summary>Sixteen longs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Lanes64<long> LoadI64(nint address) => Load<long>(address);

    /// <summary>The first <paramref name="count"/> longs, zeros after them.</summary>
    public static Lanes64<long> LoadI64(nint address, int count) => Load<long>(address, count);

    /// <summary>Stores sixteen floats as float16, to nearest even.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreF16(nint address, Vector512<float> value) => StoreU16(address, CpuConvert.ToHalfBits(value).AsInt32());

    /// <summary>Stores the first <paramref name="count"/> floats as float16, to nearest even.</summary>
    public static void StoreF16(nint address, Vector512<float> value, int count) => StoreU16(address, CpuConvert.ToHalfBits(value).AsInt32(), count);

    /// <summary>Stores the low bytes of sixteen ints.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreI8(nint address, Vector512<int> value)
    {
        if (Avx512F.IsSupported) Avx512F.ConvertToVector128SByte(value).Store((sbyte*)address);
        else
            for (int i = 0; i < 16; i++) ((sbyte*)address)[i] = (sbyte)value[i];
    }

    /// <summary>Stores the low bytes of the first <paramref name="count"/> ints.</summary>
    public static void StoreI8(nint address, Vector512<int> value, int count)
    {
        byte* lanes = stackalloc byte[16];
        StoreI8((nint)lanes, value);
        Unsafe.CopyBlockUnaligned((void*)address, lanes, (uint)count);
    }

    /// <inheritdoc cref="StoreI8(nint, Vector512{int})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreU8(nint address, Vector512<int> value) => StoreI8(address, value);

    /// <inheritdoc cref="StoreI8(nint, Vector512{int}, int)"/>
    public static void StoreU8(nint address, Vector512<int> value, int count) => StoreI8(address, value, count);

    /// <summary>Stores the low halves of sixteen ints.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreU16(nint address, Vector512<int> value)
    {
        if (Avx512F.IsSupported) Avx512F.ConvertToVector256UInt16(value.AsUInt32()).Store((ushort*)address);
        else
            for (int i = 0; i < 16; i++) ((ushort*)address)[i] = (ushort)value[i];
    }

    /// <summary>Stores the low halves of the first <paramref name="count"/> ints.</summary>
    public static void StoreU16(nint address, Vector512<int> value, int count)
    {
        byte* lanes = stackalloc byte[32];
        StoreU16((nint)lanes, value);
        Unsafe.CopyBlockUnaligned((void*)address, lanes, (uint)count * sizeof(ushort));
    }

    /// <summary>Stores sixteen doubles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreF64(nint address, Lanes64<double> value) => Store(address, value);

    /// <summary>Stores the first <paramref name="count"/> doubles.</summary>
    public static void StoreF64(nint address, Lanes64<double> value, int count) => Store(address, value, count);

    /// <summary>Stores sixteen longs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreI64(nint address, Lanes64<long> value) => Store(address, value);

    /// <summary>Stores the first <paramref name="count"/> longs.</summary>
    public static void StoreI64(nint address, Lanes64<long> value, int count) => Store(address, value, count);

    /// <summary>One float16 as a float.</summary>
    public static float ReadF16(nint address) => (float)*(Half*)address;

    /// <summary>One sbyte.</summary>
    public static int ReadI8(nint address) => *(sbyte*)address;

    /// <summary>One byte.</summary>
    public static int ReadU8(nint address) => *(byte*)address;

    /// <summary>One ushort.</summary>
    public static int ReadU16(nint address) => *(ushort*)address;

    /// <summary>One double.</summary>
    public static double ReadF64(nint address) => *(double*)address;

    /// <summary>One long.</summary>
    public static long ReadI64(nint address) => *(long*)address;

    /// <summary>Writes one float as float16.</summary>
    public static void WriteF16(nint address, float value) => *(Half*)address = (Half)value;

    /// <summary>Writes the low byte.</summary>
    public static void WriteI8(nint address, int value) => *(sbyte*)address = (sbyte)value;

    /// <summary>Writes the low byte.</summary>
    public static void WriteU8(nint address, int value) => *(byte*)address = (byte)value;

    /// <summary>Writes the low half.</summary>
    public static void WriteU16(nint address, int value) => *(ushort*)address = (ushort)value;

    /// <summary>Writes one double.</summary>
    public static void WriteF64(nint address, double value) => *(double*)address = value;

    /// <summary>Writes one long.</summary>
    public static void WriteI64(nint address, long value) => *(long*)address = value;

    /// <inheritdoc cref="Fill(nint, float, int)"/>
    public static void Fill(nint address, double value, int columns) => new Span<double>((double*)address, CpuTile.Stride(columns)).Fill(value);

    /// <inheritdoc cref="Fill(nint, float, int)"/>
    public static void Fill(nint address, long value, int columns) => new Span<long>((long*)address, CpuTile.Stride(columns)).Fill(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Lanes64<T> Load<T>(nint address) where T : unmanaged => new(Vector512.Load((T*)address), Vector512.Load((T*)address + 8));

    private static Lanes64<T> Load<T>(nint address, int count) where T : unmanaged
    {
        T* lanes = stackalloc T[16];
        return Load<T>(Gathered(address, (byte*)lanes, count * sizeof(T)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store<T>(nint address, Lanes64<T> value) where T : unmanaged
    {
        value.Lower.Store((T*)address);
        value.Upper.Store((T*)address + 8);
    }

    private static void Store<T>(nint address, Lanes64<T> value, int count) where T : unmanaged
    {
        T* lanes = stackalloc T[16];
        Store((nint)lanes, value);
        Unsafe.CopyBlockUnaligned((void*)address, lanes, (uint)(count * sizeof(T)));
    }

    /// <summary>The lanes with some bytes at their beginning; those that are not read are zero already.</summary>
    private static nint Gathered(nint address, byte* lanes, int bytes)
    {
        Unsafe.CopyBlockUnaligned(lanes, (void*)address, (uint)bytes);
        return (nint)lanes;
    }
}
