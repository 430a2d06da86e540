namespace Fusion.Kernels.Tests;

/// <summary>Whole kernels against the naive formula in double, wide (rounding of double only) and in float.</summary>
public class SampleKernelTests
{
    // Naive and tiled sums of a few hundred terms of order 1 differ by at most some hundred ulps of double (2e-16).
    private const double WideTolerance = 1e-12;

    // The same with ulps of float (6e-8): chains here are short (lanes, tiles), errors stay below some ten ulps.
    private const double FloatTolerance = 2e-6;

    public static TheoryData<int, int?> Cases()
    {
        var cases = new TheoryData<int, int?>();
        foreach (var size in new[] { 0, 1, 3, 4, 5, 7, 8, 9, 15, 16, 17, 100 })
            foreach (var seed in new int?[] { null, 7 })
                cases.Add(size, seed);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Swish_AnySize_MatchesFormula(int size, int? seed)
    {
        var x = Random(size, 1);
        const float bias = 0.5f;
        double[] expected = [.. x.Select(v => v / (1 + Math.Exp(-v)) + bias)];
        Check(expected, seed, (view, y) => SampleKernels.Swish(view(x, [size]), y([size]), bias, 16));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void RmsNorm_AnySize_MatchesFormula(int tokens, int? seed)
    {
        const int width = 20;
        const float epsilon = 1e-3f;
        double[] x = Random(tokens * width, 2), gain = Random(width, 3);
        var expected = new double[x.Length];
        for (var n = 0; n < x.Length; n++)
        {
            var row = x.AsSpan(n / width * width, width).ToArray();
            expected[n] = x[n] * gain[n % width] / Math.Sqrt(row.Select(v => v * v).Average() + epsilon);
        }

        Check(expected, seed, (view, y) =>
            SampleKernels.RmsNorm(view(x, [tokens, width]), view(gain, [width]), y([tokens, width]), epsilon, width, 4));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void CausalAttention_AnySize_MatchesNaiveSoftmax(int tokens, int? seed)
    {
        const int heads = 2, width = 8;
        const float scale = 0.375f;
        int[] shape = [heads, tokens, width];
        var count = heads * tokens * width;
        double[] q = Random(count, 4), k = Random(count, 5), v = Random(count, 6);
        var expected = new double[count];
        for (var head = 0; head < heads; head++)
            for (var i = 0; i < tokens; i++)
            {
                int At(int token, int d) => (head * tokens + token) * width + d;
                double[] weight = [.. Enumerable.Range(0, i + 1).Select(j =>
                    Math.Exp(scale * Enumerable.Range(0, width).Sum(d => q[At(i, d)] * k[At(j, d)])))];
                for (var d = 0; d < width; d++)
                    expected[At(i, d)] = Enumerable.Range(0, i + 1).Sum(j => weight[j] * v[At(j, d)]) / weight.Sum();
            }

        Check(expected, seed, (view, o) =>
            SampleKernels.CausalAttention(view(q, shape), view(k, shape), view(v, shape), o(shape), scale, width, 8, 4));
    }

    // Inputs are floats, so that the float run starts from the same numbers.
    private static double[] Random(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (double)(random.NextSingle() * 2 - 1))];
    }

    private static void Check(double[] expected, int? seed, Action<Func<double[], int[], ReadView<float>>, Func<int[], View<float>>> kernel)
    {
        var wide = new double[expected.Length];
        Interpreter.Run(
            () => kernel((data, lengths) => ReadView<float>.Wide(data, lengths), lengths => View<float>.Wide(wide, lengths)),
            new InterpreterOptions { Wide = true, Seed = seed });

        var narrow = new float[expected.Length];
        Interpreter.Run(
            () => kernel(
                (data, lengths) => new ReadView<float>(Array.ConvertAll(data, v => (float)v), lengths),
                lengths => new View<float>(narrow, lengths)),
            new InterpreterOptions { Seed = seed });

        for (var n = 0; n < expected.Length; n++)
        {
            Assert.Equal(expected[n], wide[n], WideTolerance);
            Assert.Equal(expected[n], narrow[n], FloatTolerance);
        }
    }
}
