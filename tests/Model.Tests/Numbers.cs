namespace Fusion.Model.Tests;

/// <summary>Comparisons of whole arrays.</summary>
internal static class Numbers
{
    /// <summary>
    /// Every element within <paramref name="tolerance"/> times the largest magnitude expected (at least
    /// <paramref name="floor"/>): errors of sums are proportional to their terms, not to what is left after cancellation.
    /// Infinities and NaN must be the same.
    /// </summary>
    public static void Close(ReadOnlySpan<float> expected, ReadOnlySpan<float> actual, double tolerance, string what = "", double floor = 1e-3)
    {
        Assert.Equal(expected.Length, actual.Length);
        double largest = floor;
        foreach (float e in expected)
            if (float.IsFinite(e)) largest = Math.Max(largest, Math.Abs(e));
        for (int i = 0; i < expected.Length; i++)
            if (!expected[i].Equals(actual[i]) && !(Math.Abs((double)expected[i] - actual[i]) <= tolerance * largest))
                Assert.Fail($"{what} [{i}]: expected {expected[i]:R}, got {actual[i]:R}, largest {largest:G3}");
    }

    /// <summary>The same numbers bit for bit (0 and −0 count as one).</summary>
    public static void Same(ReadOnlySpan<float> expected, ReadOnlySpan<float> actual, string what = "") => Close(expected, actual, 0, what);
}
