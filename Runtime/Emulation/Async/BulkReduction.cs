using System.Numerics;
using Fusion.Runtime.Emulation.Execution;
using Fusion.Runtime.Emulation.Memory;
using Fusion.Runtime.Emulation.Operations;

namespace Fusion.Runtime.Emulation.Async;

/// <summary>What a reducing bulk copy does to the elements in global memory, each one atomically.</summary>
internal sealed unsafe class BulkReduction
{
    private readonly int _size;
    private readonly delegate*<byte*, byte*, void> _function;

    private BulkReduction(int size, delegate*<byte*, byte*, void> function)
    {
        _size = size;
        _function = function;
    }

    /// <summary>The reduction of a function and a type of PTX; null if there is none.</summary>
    public static BulkReduction? Of(string function, string type) => (function, type) switch
    {
        ("add", "f32") => new(4, &Apply<float, AddFloat<ToNearest>>),
        ("add", "f64") => new(8, &Apply<double, AddDouble>),
        ("add", "f16") => new(2, &Apply<ushort, AddHalf<Binary16>>),
        ("add", "bf16") => new(2, &Apply<ushort, AddHalf<BrainFloat16>>),
        ("min", "f16") => new(2, &Apply<ushort, MinimumHalf<Binary16>>),
        ("min", "bf16") => new(2, &Apply<ushort, MinimumHalf<BrainFloat16>>),
        ("max", "f16") => new(2, &Apply<ushort, MaximumHalf<Binary16>>),
        ("max", "bf16") => new(2, &Apply<ushort, MaximumHalf<BrainFloat16>>),
        ("inc", "u32") => new(4, &Apply<uint, WrappingIncrement>),
        ("dec", "u32") => new(4, &Apply<uint, WrappingDecrement>),
        (_, "u32" or "b32") => Integer<uint>(function),
        (_, "s32") => Integer<int>(function),
        (_, "u64" or "b64") => Integer<ulong>(function),
        (_, "s64") => Integer<long>(function),
        _ => null,
    };

    /// <summary>The reduction of a function and the elements of a tensor map; null if there is none.</summary>
    public static BulkReduction? Of(string function, TensorMapElement element) => Of(function, element switch
    {
        TensorMapElement.UInt32 => "u32",
        TensorMapElement.Int32 => "s32",
        TensorMapElement.UInt64 => "u64",
        TensorMapElement.Int64 => "s64",
        TensorMapElement.Float16 => "f16",
        TensorMapElement.BFloat16 => "bf16",
        TensorMapElement.Float32 => "f32",
        TensorMapElement.Float64 => "f64",
        _ => "",
    });

    /// <summary>Reduces elements into global memory.</summary>
    public void Apply(Warp warp, Operation operation, int lane, ulong address, ReadOnlySpan<byte> data)
    {
        fixed (byte* from = data)
            for (int at = 0; at < data.Length; at += _size)
            {
                byte* to = OneLane.Resolve<GlobalSpace>(warp, operation, lane, address + (uint)at, _size, AccessKind.Update | AccessKind.AsyncProxy);
                if (to is not null)
                    _function(to, from + at);
            }
    }

    private static BulkReduction? Integer<T>(string function) where T : unmanaged, IBinaryInteger<T> => function switch
    {
        "add" => new(sizeof(T), &Apply<T, Integer<T, Add>>),
        "min" => new(sizeof(T), &Apply<T, Integer<T, Minimum>>),
        "max" => new(sizeof(T), &Apply<T, Integer<T, Maximum>>),
        "and" => new(sizeof(T), &Apply<T, Integer<T, BitAnd>>),
        "or" => new(sizeof(T), &Apply<T, Integer<T, BitOr>>),
        "xor" => new(sizeof(T), &Apply<T, Integer<T, BitXor>>),
        _ => null,
    };

    private static void Apply<T, TFunction>(byte* to, byte* from) where T : unmanaged where TFunction : IBinary<T> => *(T*)to = TFunction.Of(*(T*)to, *(T*)from);
}
