namespace Fusion.Tests;

/// <summary>
/// How much the tests try: by default what fits into minutes; with FUSION_TESTS=long also what takes hours, more of the
/// same kinds. No test is left out in either.
/// </summary>
internal static class TestMode
{
    /// <summary>Whether the long mode was asked for.</summary>
    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("FUSION_TESTS") switch
    {
        null or "" => false,
        "long" => true,
        var other => throw new InvalidOperationException($"FUSION_TESTS is '{other}'; it is 'long' or not set."),
    };

    /// <summary>A number of trials.</summary>
    public static int Trials(int usual, int inLongMode) => IsLong ? inLongMode : usual;
}
