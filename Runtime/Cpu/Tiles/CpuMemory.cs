using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Fusion.Kernels;

namespace Fusion.Runtime;

/// <summary>
/// Memory access of generated CPU code, which holds addresses and needs no unsafe context. Sixteen values at a time, or
/// the first <c>count</c> of them. Addresses have been checked when they were made: by a reader, a writer or the scratch.
/// </summary>
public static unsafe partial class CpuMemory
{
    /// <summary>A float as a reference.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref float Float(nint address) => ref *(float*)address;

    /// <summary>Sixteen floats.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> LoadF32(nint address) => Vector512.Load((float*)address);

    /// <summary>The first <paramref name="count"/> floats, zeros after them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> LoadF32(nint address, int count) => CpuMath.LoadPartial(in *(float*)address, count);

    /// <summary>Sixteen ints.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> LoadI32(nint address) => Vector512.Load((int*)address);

    /// <summary>The first <paramref name="count"/> ints, zeros after them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> LoadI32(nint address, int count) => CpuMath.LoadPartial(in *(int*)address, count);

    /// <summary>Sixteen bfloat16 values as floats.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> LoadBF16(nint address) => CpuMath.LoadBFloat16(in *(ushort*)address);

    /// <summary>The first <paramref name="count"/> bfloat16 values as floats, zeros after them.</summary>
    public static Vector512<float> LoadBF16(nint address, int count) => CpuMath.LoadPartialBFloat16(in *(ushort*)address, count);

    /// <summary>Stores sixteen floats.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreF32(nint address, Vector512<float> value) => value.Store((float*)address);

    /// <summary>Stores the first <paramref name="count"/> floats.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreF32(nint address, Vector512<float> value, int count) => CpuMath.StorePartial(value, ref *(float*)address, count);

    /// <summary>Stores sixteen ints.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreI32(nint address, Vector512<int> value) => value.Store((int*)address);

    /// <summary>Stores the first <paramref name="count"/> ints.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreI32(nint address, Vector512<int> value, int count) => CpuMath.StorePartial(value, ref *(int*)address, count);

    /// <summary>Stores sixteen floats as bfloat16, to nearest even.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreBF16(nint address, Vector512<float> value) => CpuMath.StoreBFloat16(value, ref *(ushort*)address);

    /// <summary>Stores the first <paramref name="count"/> floats as bfloat16, to nearest even.</summary>
    public static void StoreBF16(nint address, Vector512<float> value, int count) => CpuMath.StorePartialBFloat16(value, ref *(ushort*)address, count);

    /// <summary>One float.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float ReadF32(nint address) => *(float*)address;

    /// <summary>One int.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ReadI32(nint address) => *(int*)address;

    /// <summary>One bfloat16 as a float.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float ReadBF16(nint address) => CpuMath.FromBFloat16(*(ushort*)address);

    /// <summary>Writes one float.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteF32(nint address, float value) => *(float*)address = value;

    /// <summary>Writes one int.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteI32(nint address, int value) => *(int*)address = value;

    /// <summary>Writes one float as bfloat16.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteBF16(nint address, float value) => *(ushort*)address = CpuMath.ToBFloat16(value);

    /// <summary>Fills a buffer row, padding included.</summary>
    public static void Fill(nint address, float value, int columns) => new Span<float>((float*)address, CpuTile.Stride(columns)).Fill(value);

    /// <inheritdoc cref="Fill(nint, float, int)"/>
    public static void Fill(nint address, int value, int columns) => new Span<int>((int*)address, CpuTile.Stride(columns)).Fill(value);
}
