namespace Fusion.Pipelines.Data;

/// <summary>
/// Random numbers as a pure function of a key and a counter, so that any of them can be asked for again without replaying
/// those before it. The mixing is SplitMix64's (Steele, Lea, Flood 2014).
/// </summary>
public static class CounterRandom
{
    private const ulong GoldenGamma = 0x9E3779B97F4A7C15;

    /// <summary>A key for an independent stream under <paramref name="key"/>.</summary>
    public static ulong Derive(ulong key, ulong stream) => Bits(Mix(key ^ 0x5851F42D4C957F2D), stream);

    /// <summary>64 random bits.</summary>
    public static ulong Bits(ulong key, ulong counter) => Mix(key + (counter + 1) * GoldenGamma);

    /// <summary>Uniform in [0, 1), a multiple of 2⁻⁵³.</summary>
    public static double Uniform(ulong key, ulong counter) => (Bits(key, counter) >> 11) * (1.0 / (1UL << 53));

    /// <summary>Uniform in [0, <paramref name="bound"/>); the bias is below bound / 2⁶⁴.</summary>
    public static long Below(ulong key, ulong counter, long bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        return (long)Math.BigMul(Bits(key, counter), (ulong)bound, out _);
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
