namespace Fusion.Model.Tests;

/// <summary>Reproducible random inputs.</summary>
internal static class Samples
{
    public static float[] Between(float low, float high, int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => low + (high - low) * random.NextSingle())];
    }

    /// <summary>Numbers in [−1, 1).</summary>
    public static float[] Floats(int count, int seed) => Between(-1, 1, count, seed);

    /// <summary>Numbers in [−1, 1).</summary>
    public static double[] Doubles(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => random.NextDouble() * 2 - 1)];
    }

    /// <summary>Ids and the targets that follow them.</summary>
    public static (int[] Ids, int[] Targets) Tokens(int count, int vocabulary, int seed)
    {
        var random = new Random(seed);
        int[] all = [.. Enumerable.Range(0, count + 1).Select(_ => random.Next(vocabulary))];
        return (all[..^1], all[1..]);
    }
}
