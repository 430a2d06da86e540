using Fusion.Runtime.Emulation.Async;

namespace Fusion.Runtime.Tests.Emulation;

/// <summary>A random tensor and a box that may lie across its edges.</summary>
internal sealed class TensorBoxPlan
{
    private readonly TensorMapElement _element;
    private readonly TensorMapSwizzle _swizzle;
    private readonly int[] _lengths;
    private readonly int[] _strides;
    private readonly int[] _box;
    private readonly int[] _steps;
    private readonly int[] _counts;

    public TensorBoxPlan(int rank, TensorMapElement element, TensorMapSwizzle swizzle, Random random)
    {
        (_element, _swizzle) = (element, swizzle);
        Size = element switch
        {
            TensorMapElement.UInt8 => 1,
            TensorMapElement.UInt16 or TensorMapElement.Float16 or TensorMapElement.BFloat16 => 2,
            TensorMapElement.UInt64 => 8,
            _ => 4,
        };
        int row = swizzle switch { TensorMapSwizzle.Bytes32 => 32, TensorMapSwizzle.Bytes64 => 64, TensorMapSwizzle.Bytes128 => 128, _ => 48 };
        (_lengths, _strides, _box, _steps, First) = (new int[rank], new int[rank], new int[rank], new int[rank], new int[rank]);
        int stride = 0;
        for (int i = 0; i < rank; i++)
        {
            _lengths[i] = i == 0 ? 160 / Size - random.Next(5) : rank < 4 ? random.Next(2, 6) : random.Next(2, 4);
            _steps[i] = i == 0 ? 1 : random.Next(1, 3);
            _box[i] = i == 0 ? row / Size : random.Next(1, 6);
            _strides[i] = i == 0 ? Size : stride;
            stride = i == 0 ? 160 : stride * _lengths[i];
            First[i] = random.Next(-3, _lengths[i]);
        }
        _counts = [.. _box.Select((b, i) => (b + _steps[i] - 1) / _steps[i])];
    }

    public int Size { get; }

    public int[] First { get; }

    public int Bytes => _counts.Aggregate(Size, (a, b) => a * b);

    public TensorMap Encode(ulong address) => TensorMap.Encode(address, _element, [.. _lengths.Select(l => (long)l)], [.. _strides.Skip(1).Select(s => (long)s)], _box, _swizzle, _steps);

    /// <summary>Byte in the tensor's memory and in the box, for each element of both.</summary>
    public void ForEach(Action<int, int> element)
    {
        for (int number = 0; number < Bytes / Size; number++)
        {
            int rest = number, global = 0;
            bool inside = true;
            for (int i = 0; i < _lengths.Length; i++)
            {
                int at = First[i] + rest % _counts[i] * _steps[i];
                rest /= _counts[i];
                inside &= at >= 0 && at < _lengths[i];
                global += at * _strides[i];
            }
            if (inside)
                element(global, number * Size);
        }
    }

    /// <summary>Where a byte of the box lies: the 16-byte piece of its row changes places by the number of the 128-byte line.</summary>
    public int Swizzled(int at)
    {
        int pieces = _swizzle switch { TensorMapSwizzle.Bytes32 => 2, TensorMapSwizzle.Bytes64 => 4, TensorMapSwizzle.Bytes128 => 8, _ => 1 };
        int line = at / 128, piece = at / 16;
        return (piece / pieces * pieces + (piece % pieces ^ line % pieces)) * 16 + at % 16;
    }
}
