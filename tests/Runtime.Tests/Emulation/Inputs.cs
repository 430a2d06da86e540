namespace Fusion.Runtime.Tests.Emulation;

/// <summary>Bits to try instructions on: special values against each other, then random ones.</summary>
internal static class Inputs
{
    public static readonly uint[] SpecialIntegers = [0, 1, 2, 31, 32, 33, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

    /// <summary>Zeros, subnormals, powers, halves between integers, limits, infinities, NaN.</summary>
    public static readonly uint[] SpecialFloats =
    [
        0x00000000, 0x80000000, 0x00000001, 0x80000001, 0x007fffff, 0x00800000, 0x3f800000, 0xbf800000, 0x3f800001, 0x3effffff, 0x3f000000, 0xbf000000,
        0x3fc00000, 0x40200000, 0xc0200000, 0x4b000001, 0x4effffff, 0x4f000000, 0xcf000000, 0x5f000000, 0x7f7fffff, 0xff7fffff, 0x7f800000, 0xff800000, 0x7fc00000,
    ];

    /// <summary>Three arrays of one length: all pairs of special values, then <paramref name="random"/> random triples.</summary>
    public static (uint[] A, uint[] B, uint[] C) Triples(uint[] special, int random, Func<Random, uint> next, int seed = 5)
    {
        var r = new Random(seed);
        List<uint> a = [], b = [], c = [];
        foreach (uint x in special)
            foreach (uint y in special)
            {
                a.Add(x);
                b.Add(y);
                c.Add(special[r.Next(special.Length)]);
            }
        for (int i = 0; i < random; i++)
        {
            a.Add(next(r));
            b.Add(next(r));
            c.Add(next(r));
        }
        return ([.. a], [.. b], [.. c]);
    }

    public static uint AnyBits(Random r) => (uint)r.NextInt64(1L << 32);

    /// <summary>Floats of similar magnitude, so that sums cancel and round.</summary>
    public static uint NearbyFloat(Random r) => (uint)r.Next(2) << 31 | (uint)(127 + r.Next(-30, 30)) << 23 | (uint)r.Next(1 << 23);
}
