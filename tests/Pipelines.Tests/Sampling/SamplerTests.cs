using CsCheck;
using Fusion.Pipelines.Sampling;

namespace Fusion.Pipelines.Tests.Sampling;

public class SamplerTests
{
    private static readonly Gen<float[]> AnyLogits = Gen.Float[-8, 8].Array[1, 50];

    private static float[] Logits(params double[] probabilities) => [.. probabilities.Select(probability => (float)Math.Log(probability))];

    private static float[] Probabilities(Sampler sampler, params float[] logits)
    {
        var copy = logits.ToArray();
        sampler.ToProbabilities(copy);
        return copy;
    }

    private static void Close(double[] expected, float[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        // Logits and probabilities are floats: a few units of 2⁻²⁴.
        for (var id = 0; id < expected.Length; id++) Assert.Equal(expected[id], actual[id], 1e-6);
    }

    [Fact]
    public void ToProbabilities_TemperatureOne_IsTheSoftmax() =>
        Close([0.5, 0.3, 0.2], Probabilities(new Sampler(), Logits(0.5, 0.3, 0.2)));

    [Fact]
    public void ToProbabilities_TemperatureHalf_SquaresTheProbabilities() =>
        Close([0.25 / 0.38, 0.09 / 0.38, 0.04 / 0.38], Probabilities(new Sampler(0.5), Logits(0.5, 0.3, 0.2)));

    [Theory]
    [InlineData(0.01, new[] { 0, 1.0, 0, 0 })]
    [InlineData(0.49, new[] { 0, 1.0, 0, 0 })]
    [InlineData(0.51, new[] { 0, 0.625, 0.375, 0 })]
    [InlineData(0.79, new[] { 0, 0.625, 0.375, 0 })]
    [InlineData(0.81, new[] { 0.15 / 0.95, 0.5 / 0.95, 0.3 / 0.95, 0 })]
    [InlineData(1.00, new[] { 0.15, 0.5, 0.3, 0.05 })]
    public void ToProbabilities_TopP_KeepsTheSmallestSetAndRenormalises(double topP, double[] expected) =>
        Close(expected, Probabilities(new Sampler(1, topP), Logits(0.15, 0.5, 0.3, 0.05)));

    [Fact]
    public void ToProbabilities_EqualProbabilities_KeepsTheLowestIds() =>
        Close([0.5, 0.5, 0, 0], Probabilities(new Sampler(1, 0.5), 1, 1, 1, 1));

    [Fact]
    public void ToProbabilities_HugeLogits_DoNotOverflow() =>
        Close([0.5, 0.5, 0], Probabilities(new Sampler(), 3e38f, 3e38f, -3e38f));

    [Fact]
    public void ToProbabilities_AnyLogits_KeepTheNucleusByItsDefinition() =>
        Gen.Select(AnyLogits, Gen.Double[0.01, 0.999], Gen.Double[0.2, 3]).Sample((logits, topP, temperature) =>
        {
            var all = Probabilities(new Sampler(temperature), logits);
            var kept = Probabilities(new Sampler(temperature, topP), logits);
            int[] inside = [.. Enumerable.Range(0, logits.Length).Where(id => kept[id] > 0)];
            Assert.NotEmpty(inside);
            Assert.Equal(1, kept.Sum(value => (double)value), 1e-5);
            // Mass at least p; without its least member less than p; nobody outside is likelier than anybody inside.
            var mass = inside.Sum(id => (double)all[id]);
            var least = inside.Min(id => all[id]);
            Assert.True(mass >= topP - 1e-5);
            Assert.True(inside.Length == 1 || mass - least < topP + 1e-5);
            Assert.True(Enumerable.Range(0, logits.Length).Except(inside).All(id => all[id] <= least));
            // Renormalised: ratios are unchanged.
            foreach (var id in inside) Assert.Equal(all[id] / mass, kept[id], 1e-5);
        }, iter: 2_000);

    [Fact]
    public void Next_TemperatureZero_TakesTheGreatestWithTheLowestId() =>
        Assert.Equal(1, new Sampler(0).Next([0.5f, 2, -1, 2]));

    [Fact]
    public void Next_AnyLogits_DrawsOnlyWhatHasProbability() =>
        Gen.Select(AnyLogits, Gen.ULong).Sample((logits, seed) =>
        {
            var copy = logits.ToArray();
            var id = new Sampler(0.7, 0.6, seed).Next(copy);
            Assert.True(copy[id] > 0);
        }, iter: 1_000);

    [Fact]
    public void Next_SameSeed_DrawsTheSameSequence()
    {
        int[] Draw(ulong seed)
        {
            var sampler = new Sampler(1, 0.9, seed);
            return [.. Enumerable.Range(0, 100).Select(_ => sampler.Next(new float[20]))];
        }
        Assert.Equal(Draw(7), Draw(7));
        Assert.NotEqual(Draw(7), Draw(8));
    }

    [Fact]
    public void Next_ManyDraws_FollowTheProbabilities()
    {
        double[] probabilities = [0.6, 0.3, 0.1];
        var sampler = new Sampler(seed: 1);
        var counts = new int[3];
        const int Draws = 20_000;
        for (var i = 0; i < Draws; i++) counts[sampler.Next(Logits(probabilities))]++;
        // The seed is fixed, so this cannot flicker; five standard deviations of a binomial proportion.
        for (var id = 0; id < 3; id++)
            Assert.Equal(probabilities[id], (double)counts[id] / Draws, 5 * Math.Sqrt(probabilities[id] * (1 - probabilities[id]) / Draws));
    }

    [Fact]
    public void Next_ForbiddenToken_IsNeverDrawn()
    {
        var sampler = new Sampler();
        for (var i = 0; i < 200; i++) Assert.NotEqual(0, sampler.Next([float.NegativeInfinity, 0, 0]));
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    public void Next_LogitThatIsNoNumber_NamesTheToken(float bad)
    {
        foreach (var temperature in (double[])[0, 1])
            Assert.Contains("token 1", Assert.Throws<FusionException>(() => new Sampler(temperature).Next([0, bad, 0])).Message);
    }

    [Fact]
    public void Next_EverythingForbidden_SaysSo() =>
        Assert.Throws<FusionException>(() => new Sampler().Next([float.NegativeInfinity, float.NegativeInfinity]));

    [Theory]
    [InlineData(-0.1, 1)]
    [InlineData(double.NaN, 1)]
    [InlineData(double.PositiveInfinity, 1)]
    [InlineData(1, 0)]
    [InlineData(1, 1.1)]
    [InlineData(1, double.NaN)]
    public void Constructor_ImpossibleSetting_SaysWhatIsPossible(double temperature, double topP) =>
        Assert.Contains("for example", Assert.Throws<FusionException>(() => new Sampler(temperature, topP)).Message);
}
