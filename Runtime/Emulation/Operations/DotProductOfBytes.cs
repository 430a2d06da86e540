using System.Numerics;
using System.Runtime.CompilerServices;

namespace Fusion.Runtime.Emulation.Operations;

/// <summary>
/// dp4a and dp2a: the sum of an accumulator and of the products of all elements of a, four bytes or two halves of 16 bits,
/// with as many bytes of b; it wraps (PTX ISA, section 9.7.1).
/// </summary>
internal readonly struct DotProductOfBytes<TA, TB, TFirst> : ITernary<uint>
    where TA : unmanaged, IBinaryInteger<TA> where TB : unmanaged, IBinaryInteger<TB> where TFirst : IFirstByte
{
    public static uint Of(uint a, uint b, uint c)
    {
        int sum = (int)c;
        for (int place = 0; place < 4 / Unsafe.SizeOf<TA>(); place++)
            sum = unchecked(sum + int.CreateTruncating(TA.CreateTruncating(a >> 8 * Unsafe.SizeOf<TA>() * place)) * int.CreateTruncating(TB.CreateTruncating(b >> 8 * (TFirst.Place + place))));
        return (uint)sum;
    }
}

/// <summary>Where the bytes begin that count.</summary>
internal interface IFirstByte
{
    static abstract int Place { get; }
}

/// <summary>dp4a and dp2a.lo.</summary>
internal readonly struct FromLowest : IFirstByte
{
    public static int Place => 0;
}

/// <summary>dp2a.hi.</summary>
internal readonly struct FromMiddle : IFirstByte
{
    public static int Place => 2;
}
