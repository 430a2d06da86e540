using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime;

/// <summary>Element-by-element access at index tiles. Indices outside the view read as padding and are not added to.</summary>
public static unsafe partial class CpuGather
{
    /// <summary>Elements of a rank-1 float view; lanes from <paramref name="count"/> on are padding.</summary>
    public static Vector512<float> F32(in ViewArgument view, Vector512<int> index, float padding, int count)
    {
        float* lanes = stackalloc float[16];
        for (int i = 0; i < 16; i++) lanes[i] = i < count ? F32(view, index[i], padding) : padding;
        return Vector512.Load(lanes);
    }

    /// <summary>Elements of a rank-2 float view.</summary>
    public static Vector512<float> F32(in ViewArgument view, Vector512<int> rows, Vector512<int> columns, float padding, int count)
    {
        float* lanes = stackalloc float[16];
        for (int i = 0; i < 16; i++) lanes[i] = i < count ? F32(view, rows[i], columns[i], padding) : padding;
        return Vector512.Load(lanes);
    }

    /// <summary>Elements of a rank-1 int view.</summary>
    public static Vector512<int> I32(in ViewArgument view, Vector512<int> index, int padding, int count)
    {
        int* lanes = stackalloc int[16];
        for (int i = 0; i < 16; i++) lanes[i] = i < count ? I32(view, index[i], padding) : padding;
        return Vector512.Load(lanes);
    }

    /// <summary>Elements of a rank-2 int view.</summary>
    public static Vector512<int> I32(in ViewArgument view, Vector512<int> rows, Vector512<int> columns, int padding, int count)
    {
        int* lanes = stackalloc int[16];
        for (int i = 0; i < 16; i++) lanes[i] = i < count ? I32(view, rows[i], columns[i], padding) : padding;
        return Vector512.Load(lanes);
    }

    /// <summary>Elements of a rank-1 bfloat16 view, as floats.</summary>
    public static Vector512<float> BF16(in ViewArgument view, Vector512<int> index, float padding, int count)
    {
        float* lanes = stackalloc float[16];
        for (int i = 0; i < 16; i++) lanes[i] = i < count ? BF16(view, index[i], padding) : padding;
        return Vector512.Load(lanes);
    }

    /// <summary>Elements of a rank-2 bfloat16 view, as floats.</summary>
    public static Vector512<float> BF16(in ViewArgument view, Vector512<int> rows, Vector512<int> columns, float padding, int count)
    {
        float* lanes = stackalloc float[16];
        for (int i = 0; i < 16; i++) lanes[i] = i < count ? BF16(view, rows[i], columns[i], padding) : padding;
        return Vector512.Load(lanes);
    }

    /// <summary>One element of a rank-1 float view.</summary>
    public static float F32(in ViewArgument view, int index, float padding) =>
        (uint)index < (uint)view.Length0 ? ((float*)view.Address)[index * view.Stride0] : padding;

    /// <summary>One element of a rank-2 float view.</summary>
    public static float F32(in ViewArgument view, int row, int column, float padding) =>
        (uint)row < (uint)view.Length0 && (uint)column < (uint)view.Length1 ? ((float*)view.Address)[row * view.Stride0 + column * view.Stride1] : padding;

    /// <summary>One element of a rank-1 int view.</summary>
    public static int I32(in ViewArgument view, int index, int padding) =>
        (uint)index < (uint)view.Length0 ? ((int*)view.Address)[index * view.Stride0] : padding;

    /// <summary>One element of a rank-2 int view.</summary>
    public static int I32(in ViewArgument view, int row, int column, int padding) =>
        (uint)row < (uint)view.Length0 && (uint)column < (uint)view.Length1 ? ((int*)view.Address)[row * view.Stride0 + column * view.Stride1] : padding;

    /// <summary>One element of a rank-1 bfloat16 view, as a float.</summary>
    public static float BF16(in ViewArgument view, int index, float padding) =>
        (uint)index < (uint)view.Length0 ? CpuMath.FromBFloat16(((ushort*)view.Address)[index * view.Stride0]) : padding;

    /// <summary>One element of a rank-2 bfloat16 view, as a float.</summary>
    public static float BF16(in ViewArgument view, int row, int column, float padding) =>
        (uint)row < (uint)view.Length0 && (uint)column < (uint)view.Length1 ? CpuMath.FromBFloat16(((ushort*)view.Address)[row * view.Stride0 + column * view.Stride1]) : padding;

    /// <summary>Atomically adds lanes to elements of a rank-1 view.</summary>
    public static void ScatterAdd(in ViewArgument view, Vector512<int> index, Vector512<float> value, int count)
    {
        for (int i = 0; i < count; i++)
            if ((uint)index[i] < (uint)view.Length0) Add(ref ((float*)view.Address)[index[i] * view.Stride0], value[i]);
    }

    /// <inheritdoc cref="ScatterAdd(in ViewArgument, Vector512{int}, Vector512{float}, int)"/>
    public static void ScatterAdd(in ViewArgument view, Vector512<int> index, Vector512<int> value, int count)
    {
        for (int i = 0; i < count; i++)
            if ((uint)index[i] < (uint)view.Length0) Add(ref ((int*)view.Address)[index[i] * view.Stride0], value[i]);
    }

    /// <summary>Atomically adds lanes to elements of a rank-2 view.</summary>
    public static void ScatterAdd(in ViewArgument view, Vector512<int> rows, Vector512<int> columns, Vector512<float> value, int count)
    {
        for (int i = 0; i < count; i++)
            if ((uint)rows[i] < (uint)view.Length0 && (uint)columns[i] < (uint)view.Length1)
                Add(ref ((float*)view.Address)[rows[i] * view.Stride0 + columns[i] * view.Stride1], value[i]);
    }

    /// <inheritdoc cref="ScatterAdd(in ViewArgument, Vector512{int}, Vector512{int}, Vector512{float}, int)"/>
    public static void ScatterAdd(in ViewArgument view, Vector512<int> rows, Vector512<int> columns, Vector512<int> value, int count)
    {
        for (int i = 0; i < count; i++)
            if ((uint)rows[i] < (uint)view.Length0 && (uint)columns[i] < (uint)view.Length1)
                Add(ref ((int*)view.Address)[rows[i] * view.Stride0 + columns[i] * view.Stride1], value[i]);
    }

    /// <summary>Atomic addition of a float or an int.</summary>
    internal static void Add<T>(ref T target, T value) where T : unmanaged
    {
        if (typeof(T) == typeof(int))
        {
            Interlocked.Add(ref Unsafe.As<T, int>(ref target), Unsafe.As<T, int>(ref value));
            return;
        }
        ref float cell = ref Unsafe.As<T, float>(ref target);
        float seen = Volatile.Read(ref cell);
        while (true)
        {
            float before = Interlocked.CompareExchange(ref cell, seen + Unsafe.As<T, float>(ref value), seen);
            if (BitConverter.SingleToInt32Bits(before) == BitConverter.SingleToInt32Bits(seen)) return;
            seen = before;
        }
    }
}
