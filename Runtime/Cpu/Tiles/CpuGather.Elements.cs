using System.Runtime.Intrinsics;

namespace Fusion.Runtime;

/// <content>float16, narrow integers, doubles and longs.</content>
public static unsafe partial class CpuGather
{
    /// <summary>Elements of a rank-1 float16 view, as floats; lanes from <paramref name="count"/> on are padding.</summary>
    public static Vector512<float> F16(in ViewArgument view, Vector512<int> index, float padding, int count)
    {
        float* lanes = stackalloc float[16];
        for (int i = 0; i < 16; i++) lanes[i] = i < count ? F16(view, index[i], padding) : padding;
        return Vector512.Load(lanes);
    }

    /// <summary>Elements of a rank-2 float16 view, as floats.</summary>
    public static Vector512<float> F16(in ViewArgument view, Vector512<int> rows, Vector512<int> columns, float padding, int count)
    {
        float* lanes = stackalloc float[16];
        for (int i = 0; i < 16; i++) lanes[i] = i < count ? F16(view, rows[i], columns[i], padding) : padding;
        return Vector512.Load(lanes);
    }

    /// <summary>One element of a rank-1 float16 view, as floats.</summary>
    public static float F16(in ViewArgument view, int index, float padding) => (float)Element(view, index, (Half)padding);

    /// <summary>One element of a rank-2 float16 view, as floats.</summary>
    public static float F16(in ViewArgument view, int row, int column, float padding) => (float)Element(view, row, column, (Half)padding);

    /// <summary>Elements of a rank-1 sbyte view, as ints; lanes from <paramref name="count"/> on are padding.</summary>
    public static Vector512<int> I8(in ViewArgument view, Vector512<int> index, int padding, int count)
    {
        int* lanes = stackalloc int[16];
        for (int i = 0; i < 16; i++) lanes[i] = i < count ? I8(view, index[i], padding) : padding;
        return Vector512.Load(lanes);
    }

    /// <summary>Elements of a rank-2 sbyte view, as ints.</summary>
    public static Vector512<int> I8(in ViewArgument view, Vector512<int> rows, Vector512<int> columns, int padding, int count)
    {
        int* lanes = stackalloc int[16];
        for (int i = 0; i < 16; i++) lanes[i] = i < count ? I8(view, rows[i], columns[i], padding) : padding;
        return Vector512.Load(lanes);
    }

    /// <summary>One element of a rank-1 sbyte view, as ints.</summary>
    public static int I8(in ViewArgument view, int index, int padding) => Element(view, index, (sbyte)padding);

    /// <summary>One element of a rank-2 sbyte view, as ints.</summary>
    public static int I8(in ViewArgument view, int row, int column, int padding) => Element(view, row, column, (sbyte)padding);

    /// <summary>Elements of a rank-1 byte view, as ints; lanes from <paramref name="count"/> on are padding.</summary>
    public static Vector512<int> U8(in ViewArgument view, Vector512<int> index, int padding, int count)
    {
        int* lanes = stackalloc int[16];
        for (int i = 0; i < 16; i++) lanes[i] = i < count ? U8(view, index[i], padding) : padding;
        return Vector512.Load(lanes);
    }

    /// <summary>Elements of a rank-2 byte view, as ints.</summary>
    public static Vector512<int> U8(in ViewArgument view, Vector512<int> rows, Vector512<int> columns, int padding, int count)
    {
        int* lanes = stackalloc int[16];
        for (int i = 0; i < 16; i++) lanes[i] = i < count ? U8(view, rows[i], columns[i], padding) : padding;
        return Vector512.Load(lanes);
    }

    /// <summary>One element of a rank-1 byte view, as ints.</summary>
    public static int U8(in ViewArgument view, int index, int padding) => Element(view, index, (byte)padding);

    /// <summary>One element of a rank-2 byte view, as ints.</summary>
    public static int U8(in ViewArgument view, int row, int column, int padding) => Element(view, row, column, (byte)padding);

    /// <summary>Elements of a rank-1 ushort view, as ints; lanes from <paramref name="count"/> on are padding.</summary>
    public static Vector512<int> U16(in ViewArgument view, Vector512<int> index, int padding, int count)
    {
        int* lanes = stackalloc int[16];
        for (int i = 0; i < 16; i++) lanes[i] = i < count ? U16(view, index[i], padding) : padding;
        return Vector512.Load(lanes);
    }

    /// <summary>Elements of a rank-2 ushort view, as ints.</summary>
    public static Vector512<int> U16(in ViewArgument view, Vector512<int> rows, Vector512<int> columns, int padding, int count)
    {
        int* lanes = stackalloc int[16];
        for (int i = 0; i < 16; i++) lanes[i] = i < count ? U16(view, rows[i], columns[i], padding) : padding;
        return Vector512.Load(lanes);
    }

    /// <summary>One element of a rank-1 ushort view, as ints.</summary>
    public static int U16(in ViewArgument view, int index, int padding) => Element(view, index, (ushort)padding);

    /// <summary>One element of a rank-2 ushort view, as ints.</summary>
    public static int U16(in ViewArgument view, int row, int column, int padding) => Element(view, row, column, (ushort)padding);

    /// <summary>Elements of a rank-1 double view; lanes from <paramref name="count"/> on are padding.</summary>
    public static Lanes64<double> F64(in ViewArgument view, Vector512<int> index, double padding, int count)
    {
        double* lanes = stackalloc double[16];
        for (int i = 0; i < 16; i++) lanes[i] = i < count ? F64(view, index[i], padding) : padding;
        return new(Vector512.Load(lanes), Vector512.Load(lanes + 8));
    }

    /// <summary>Elements of a rank-2 double view.</summary>
    public static Lanes64<double> F64(in ViewArgument view, Vector512<int> rows, Vector512<int> columns, double padding, int count)
    {
        double* lanes = stackalloc double[16];
        for (int i = 0; i < 16; i++) lanes[i] = i < count ? F64(view, rows[i], columns[i], padding) : padding;
        return new(Vector512.Load(lanes), Vector512.Load(lanes + 8));
    }

    /// <summary>One element of a rank-1 double view.</summary>
    public static double F64(in ViewArgument view, int index, double padding) => Element(view, index, padding);

    /// <summary>One element of a rank-2 double view.</summary>
    public static double F64(in ViewArgument view, int row, int column, double padding) => Element(view, row, column, padding);

    /// <summary>Elements of a rank-1 long view; lanes from <paramref name="count"/> on are padding.</summary>
    public static Lanes64<long> I64(in ViewArgument view, Vector512<int> index, long padding, int count)
    {
        long* lanes = stackalloc long[16];
        for (int i = 0; i < 16; i++) lanes[i] = i < count ? I64(view, index[i], padding) : padding;
        return new(Vector512.Load(lanes), Vector512.Load(lanes + 8));
    }

    /// <summary>Elements of a rank-2 long view.</summary>
    public static Lanes64<long> I64(in ViewArgument view, Vector512<int> rows, Vector512<int> columns, long padding, int count)
    {
        long* lanes = stackalloc long[16];
        for (int i = 0; i < 16; i++) lanes[i] = i < count ? I64(view, rows[i], columns[i], padding) : padding;
        return new(Vector512.Load(lanes), Vector512.Load(lanes + 8));
    }

    /// <summary>One element of a rank-1 long view.</summary>
    public static long I64(in ViewArgument view, int index, long padding) => Element(view, index, padding);

    /// <summary>One element of a rank-2 long view.</summary>
    public static long I64(in ViewArgument view, int row, int column, long padding) => Element(view, row, column, padding);

    private static T Element<T>(in ViewArgument view, int index, T padding) where T : unmanaged =>
        (uint)index < (uint)view.Length0 ? ((T*)view.Address)[index * view.Stride0] : padding;

    private static T Element<T>(in ViewArgument view, int row, int column, T padding) where T : unmanaged =>
        (uint)row < (uint)view.Length0 && (uint)column < (uint)view.Length1 ? ((T*)view.Address)[row * view.Stride0 + column * view.Stride1] : padding;
}
