using System.Runtime.Intrinsics;

namespace Fusion.Runtime;

/// <content>Elements that have another form in memory than in registers, and those of eight bytes.</content>
public static unsafe partial class CpuScatter
{
    /// <summary>Stores the first lanes of floats to a rank-1 view of Half.</summary>
    public static void StoreF16(in ViewArgument view, Vector512<int> index, Vector512<float> value, int count)
    {
        for (int i = 0; i < count; i++)
            if (Address(view, index[i], sizeof(Half)) is var at and not 0) *(Half*)at = (Half)value[i];
    }

    /// <summary>Stores the first lanes of floats to a rank-2 view of Half.</summary>
    public static void StoreF16(in ViewArgument view, Vector512<int> rows, Vector512<int> columns, Vector512<float> value, int count)
    {
        for (int i = 0; i < count; i++)
            if (Address(view, rows[i], columns[i], sizeof(Half)) is var at and not 0) *(Half*)at = (Half)value[i];
    }

    /// <summary>Stores the first lanes of ints to a rank-1 view of sbyte.</summary>
    public static void StoreI8(in ViewArgument view, Vector512<int> index, Vector512<int> value, int count)
    {
        for (int i = 0; i < count; i++)
            if (Address(view, index[i], sizeof(sbyte)) is var at and not 0) *(sbyte*)at = unchecked((sbyte)value[i]);
    }

    /// <summary>Stores the first lanes of ints to a rank-2 view of sbyte.</summary>
    public static void StoreI8(in ViewArgument view, Vector512<int> rows, Vector512<int> columns, Vector512<int> value, int count)
    {
        for (int i = 0; i < count; i++)
            if (Address(view, rows[i], columns[i], sizeof(sbyte)) is var at and not 0) *(sbyte*)at = unchecked((sbyte)value[i]);
    }

    /// <summary>Stores the first lanes of ints to a rank-1 view of byte.</summary>
    public static void StoreU8(in ViewArgument view, Vector512<int> index, Vector512<int> value, int count)
    {
        for (int i = 0; i < count; i++)
            if (Address(view, index[i], sizeof(byte)) is var at and not 0) *(byte*)at = unchecked((byte)value[i]);
    }

    /// <summary>Stores the first lanes of ints to a rank-2 view of byte.</summary>
    public static void StoreU8(in ViewArgument view, Vector512<int> rows, Vector512<int> columns, Vector512<int> value, int count)
    {
        for (int i = 0; i < count; i++)
            if (Address(view, rows[i], columns[i], sizeof(byte)) is var at and not 0) *(byte*)at = unchecked((byte)value[i]);
    }

    /// <summary>Stores the first lanes of ints to a rank-1 view of ushort.</summary>
    public static void StoreU16(in ViewArgument view, Vector512<int> index, Vector512<int> value, int count)
    {
        for (int i = 0; i < count; i++)
            if (Address(view, index[i], sizeof(ushort)) is var at and not 0) *(ushort*)at = unchecked((ushort)value[i]);
    }

    /// <summary>Stores the first lanes of ints to a rank-2 view of ushort.</summary>
    public static void StoreU16(in ViewArgument view, Vector512<int> rows, Vector512<int> columns, Vector512<int> value, int count)
    {
        for (int i = 0; i < count; i++)
            if (Address(view, rows[i], columns[i], sizeof(ushort)) is var at and not 0) *(ushort*)at = unchecked((ushort)value[i]);
    }

    /// <summary>Stores the first lanes of doubles to a rank-1 view.</summary>
    public static void StoreF64(in ViewArgument view, Vector512<int> index, Lanes64<double> value, int count)
    {
        for (int i = 0; i < count; i++)
            if (Address(view, index[i], sizeof(double)) is var at and not 0) *(double*)at = value[i];
    }

    /// <summary>Stores the first lanes of doubles to a rank-2 view.</summary>
    public static void StoreF64(in ViewArgument view, Vector512<int> rows, Vector512<int> columns, Lanes64<double> value, int count)
    {
        for (int i = 0; i < count; i++)
            if (Address(view, rows[i], columns[i], sizeof(double)) is var at and not 0) *(double*)at = value[i];
    }

    /// <summary>Stores the first lanes of longs to a rank-1 view.</summary>
    public static void StoreI64(in ViewArgument view, Vector512<int> index, Lanes64<long> value, int count)
    {
        for (int i = 0; i < count; i++)
            if (Address(view, index[i], sizeof(long)) is var at and not 0) *(long*)at = value[i];
    }

    /// <summary>Stores the first lanes of longs to a rank-2 view.</summary>
    public static void StoreI64(in ViewArgument view, Vector512<int> rows, Vector512<int> columns, Lanes64<long> value, int count)
    {
        for (int i = 0; i < count; i++)
            if (Address(view, rows[i], columns[i], sizeof(long)) is var at and not 0) *(long*)at = value[i];
    }
}
