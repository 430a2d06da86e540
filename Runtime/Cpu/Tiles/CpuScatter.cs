using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Fusion.Runtime;

/// <summary>Stores and atomic updates at index tiles, lane by lane. What lies outside the view is left out.</summary>
public static unsafe partial class CpuScatter
{
    /// <summary>Stores the first lanes of floats to a rank-1 view.</summary>
    public static void StoreF32(in ViewArgument view, Vector512<int> index, Vector512<float> value, int count)
    {
        for (int i = 0; i < count; i++)
            if (Address(view, index[i], sizeof(float)) is var at and not 0) *(float*)at = value[i];
    }

    /// <summary>Stores the first lanes of floats to a rank-2 view.</summary>
    public static void StoreF32(in ViewArgument view, Vector512<int> rows, Vector512<int> columns, Vector512<float> value, int count)
    {
        for (int i = 0; i < count; i++)
            if (Address(view, rows[i], columns[i], sizeof(float)) is var at and not 0) *(float*)at = value[i];
    }

    /// <summary>Stores the first lanes of ints to a rank-1 view.</summary>
    public static void StoreI32(in ViewArgument view, Vector512<int> index, Vector512<int> value, int count) => StoreF32(view, index, value.AsSingle(), count);

    /// <summary>Stores the first lanes of ints to a rank-2 view.</summary>
    public static void StoreI32(in ViewArgument view, Vector512<int> rows, Vector512<int> columns, Vector512<int> value, int count) =>
        StoreF32(view, rows, columns, value.AsSingle(), count);

    /// <summary>Stores the first lanes of floats to a rank-1 view of bfloat16.</summary>
    public static void StoreBF16(in ViewArgument view, Vector512<int> index, Vector512<float> value, int count)
    {
        for (int i = 0; i < count; i++)
            if (Address(view, index[i], sizeof(ushort)) is var at and not 0) *(ushort*)at = CpuMath.ToBFloat16(value[i]);
    }

    /// <summary>Stores the first lanes of floats to a rank-2 view of bfloat16.</summary>
    public static void StoreBF16(in ViewArgument view, Vector512<int> rows, Vector512<int> columns, Vector512<float> value, int count)
    {
        for (int i = 0; i < count; i++)
            if (Address(view, rows[i], columns[i], sizeof(ushort)) is var at and not 0) *(ushort*)at = CpuMath.ToBFloat16(value[i]);
    }

    /// <summary>Atomically joins the first lanes with elements of a rank-1 view.</summary>
    public static void Update<T, TJoin>(in ViewArgument view, Vector512<int> index, Vector512<T> value, int count)
        where T : unmanaged, INumber<T>
        where TJoin : IJoin
    {
        for (int i = 0; i < count; i++)
            if (Address(view, index[i], sizeof(T)) is var at and not 0) Update<T, TJoin>(ref *(T*)at, value[i]);
    }

    /// <summary>Atomically joins the first lanes with elements of a rank-2 view.</summary>
    public static void Update<T, TJoin>(in ViewArgument view, Vector512<int> rows, Vector512<int> columns, Vector512<T> value, int count)
        where T : unmanaged, INumber<T>
        where TJoin : IJoin
    {
        for (int i = 0; i < count; i++)
            if (Address(view, rows[i], columns[i], sizeof(T)) is var at and not 0) Update<T, TJoin>(ref *(T*)at, value[i]);
    }

    /// <summary>Atomically joins a value of four bytes with an element; where that changes nothing, nothing is written.</summary>
    internal static void Update<T, TJoin>(ref T target, T value)
        where T : unmanaged, INumber<T>
        where TJoin : IJoin
    {
        ref int cell = ref Unsafe.As<T, int>(ref target);
        for (int seen = Volatile.Read(ref cell); ;)
        {
            int joined = Unsafe.BitCast<T, int>(TJoin.Of(Unsafe.BitCast<int, T>(seen), value));
            if (joined == seen) return;
            int before = Interlocked.CompareExchange(ref cell, joined, seen);
            if (before == seen) return;
            seen = before;
        }
    }

    private static nint Address(in ViewArgument view, int index, int size) =>
        (uint)index < (uint)view.Length0 ? view.Address + index * view.Stride0 * size : 0;

    private static nint Address(in ViewArgument view, int row, int column, int size) =>
        (uint)row < (uint)view.Length0 && (uint)column < (uint)view.Length1 ? view.Address + (row * view.Stride0 + column * view.Stride1) * size : 0;
}
