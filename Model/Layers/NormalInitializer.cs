namespace Fusion.Model.Layers;

/// <summary>Normal numbers from a counter-based generator (SplitMix64, Box–Muller): the same on every machine.</summary>
internal sealed class NormalInitializer(ulong seed)
{
    private ulong counter;

    public void Fill(Span<float> values, float deviation)
    {
        for (int i = 0; i < values.Length; i++)
        {
            double radius = Math.Sqrt(-2 * Math.Log(1 - Uniform()));
            values[i] = deviation * (float)(radius * Math.Cos(2 * Math.PI * Uniform()));
        }
    }

    private double Uniform()
    {
        ulong z = seed * 0xD1342543DE82EF95 + ++counter * 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return ((z ^ (z >> 31)) >> 11) * (1.0 / (1UL << 53));
    }
}
