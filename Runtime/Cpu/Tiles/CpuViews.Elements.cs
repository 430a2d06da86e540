namespace Fusion.Runtime;

/// <content>float16, narrow integers, doubles and longs.</content>
public static unsafe partial class CpuViews
{
    /// <summary>The float16 at the given coordinates, as a float.</summary>
    public static float ReadF16(in ViewArgument view, params ReadOnlySpan<int> at) => (float)*(Half*)Address(view, sizeof(Half), at);

    /// <summary>The sbyte at the given coordinates.</summary>
    public static int ReadI8(in ViewArgument view, params ReadOnlySpan<int> at) => *(sbyte*)Address(view, sizeof(sbyte), at);

    /// <summary>The byte at the given coordinates.</summary>
    public static int ReadU8(in ViewArgument view, params ReadOnlySpan<int> at) => *(byte*)Address(view, sizeof(byte), at);

    /// <summary>The ushort at the given coordinates.</summary>
    public static int ReadU16(in ViewArgument view, params ReadOnlySpan<int> at) => *(ushort*)Address(view, sizeof(ushort), at);

    /// <summary>The double at the given coordinates.</summary>
    public static double ReadF64(in ViewArgument view, params ReadOnlySpan<int> at) => *(double*)Address(view, sizeof(double), at);

    /// <summary>The long at the given coordinates.</summary>
    public static long ReadI64(in ViewArgument view, params ReadOnlySpan<int> at) => *(long*)Address(view, sizeof(long), at);
}
