using System.Numerics;

namespace Fusion.Runtime.Emulation.Operations;

/// <summary>dp4a: the sum of the products of four pairs of bytes and of an accumulator; it wraps (PTX ISA, section 9.7.1).</summary>
internal readonly struct DotProductOfBytes<TA, TB> : ITernary<uint> where TA : unmanaged, IBinaryInteger<TA> where TB : unmanaged, IBinaryInteger<TB>
{
    public static uint Of(uint a, uint b, uint c)
    {
        int sum = (int)c;
        for (int shift = 0; shift < 32; shift += 8)
            sum = unchecked(sum + int.CreateTruncating(TA.CreateTruncating(a >> shift)) * int.CreateTruncating(TB.CreateTruncating(b >> shift)));
        return (uint)sum;
    }
}
