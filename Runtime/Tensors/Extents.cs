namespace Fusion.Runtime;

/// <summary>
/// Up to four lengths or strides, stored inside their tensor. An inline array would do, but its indexer is generic code over
/// a number, which each process would compile before its first launch.
/// </summary>
internal struct Extents
{
    private nint _0, _1, _2, _3;

    public nint this[int axis]
    {
        readonly get => axis switch
        {
            0 => _0,
            1 => _1,
            2 => _2,
            3 => _3,
            _ => throw new ArgumentOutOfRangeException(nameof(axis)),
        };
        set
        {
            switch (axis)
            {
                case 0: _0 = value; break;
                case 1: _1 = value; break;
                case 2: _2 = value; break;
                case 3: _3 = value; break;
                default: throw new ArgumentOutOfRangeException(nameof(axis));
            }
        }
    }
}
