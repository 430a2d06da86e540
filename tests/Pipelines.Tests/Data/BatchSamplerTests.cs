using CsCheck;
using Fusion.Pipelines.Data;

namespace Fusion.Pipelines.Tests.Data;

public sealed class BatchSamplerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>A stream in which each id tells its position.</summary>
    private TokenFile Stream(int count)
    {
        TokenFileWriter.Write(folder[$"{count}.bin"], Enumerable.Range(0, count).ToArray(), count, "", 0);
        return TokenFile.Open(folder[$"{count}.bin"]);
    }

    private static (int[] Inputs, int[] Targets) Batch(BatchSampler sampler, long step)
    {
        var inputs = new int[sampler.BatchSize * sampler.ContextLength];
        var targets = new int[inputs.Length];
        sampler.Fill(step, inputs, targets);
        return (inputs, targets);
    }

    [Fact]
    public void Fill_AnyRow_IsAWindowWithTargetsOneTokenLater()
    {
        using var stream = Stream(1_000);
        var sampler = new BatchSampler(stream, 3, 7, 1);
        for (var step = 0; step < 100; step++)
        {
            var (inputs, targets) = Batch(sampler, step);
            for (var row = 0; row < 3; row++)
            {
                Assert.Equal(Enumerable.Range(inputs[row * 7], 7), inputs[(row * 7)..(row * 7 + 7)]);
                Assert.Equal(Enumerable.Range(inputs[row * 7] + 1, 7), targets[(row * 7)..(row * 7 + 7)]);
            }
        }
    }

    [Fact]
    public void Fill_AnyStep_DependsOnSeedAndStepOnly()
    {
        using var stream = Stream(500);
        var first = new BatchSampler(stream, 4, 8, 42);
        for (var step = 0; step < 50; step++) Batch(first, step);
        var expected = Batch(first, 50);
        var resumed = Batch(new BatchSampler(stream, 4, 8, 42), 50);
        Assert.Equal(expected.Inputs, resumed.Inputs);
        Assert.Equal(expected.Targets, resumed.Targets);
        Assert.NotEqual(expected.Inputs, Batch(new BatchSampler(stream, 4, 8, 43), 50).Inputs);
        Assert.NotEqual(expected.Inputs, Batch(first, 51).Inputs);
    }

    [Fact]
    public void StartOf_OneEpoch_HasEveryTokenOnceAsTargetButAtTheEnds() =>
        Gen.Select(Gen.Int[1, 20], Gen.Int[1, 300], Gen.ULong).Sample((context, extra, seed) =>
        {
            using var stream = Stream(context + extra);
            var sampler = new BatchSampler(stream, 1, context, seed);
            for (var epoch = 0; epoch < 3; epoch++)
            {
                var seen = new int[stream.Count];
                for (var index = 0; index < sampler.WindowsPerEpoch; index++)
                {
                    var start = sampler.StartOf(epoch * sampler.WindowsPerEpoch + index);
                    for (var token = start + 1; token <= start + context; token++) seen[token]++;
                }
                Assert.All(seen, count => Assert.InRange(count, 0, 1));
                // The covered tokens are one run, and fewer than 2T of all that can be targets lie outside it.
                Assert.Equal(seen.Sum(), Array.LastIndexOf(seen, 1) - Array.IndexOf(seen, 1) + 1);
                Assert.True(stream.Count - 1 - seen.Sum() < 2 * context);
            }
        }, iter: 60);

    [Fact]
    public void StartOf_TwoEpochs_ComeInDifferentOrders()
    {
        using var stream = Stream(1_000);
        var sampler = new BatchSampler(stream, 1, 8, 5);
        long[] Epoch(int epoch) => [.. Enumerable.Range(0, (int)sampler.WindowsPerEpoch).Select(index => sampler.StartOf(epoch * sampler.WindowsPerEpoch + index) / 8)];
        Assert.NotEqual(Epoch(0), Epoch(1));
        Assert.NotEqual(Epoch(0).Order(), Epoch(0));
    }

    [Fact]
    public void Constructor_StreamShorterThanAWindow_SaysSo()
    {
        using var stream = Stream(8);
        Assert.Contains("8 tokens", Assert.Throws<FusionException>(() => new BatchSampler(stream, 1, 8, 0)).Message);
    }

    [Fact]
    public void RandomPermutation_AnyCount_IsAPermutation() =>
        Gen.Select(Gen.ULong, Gen.Long[1, 2_000]).Sample((key, count) =>
        {
            var permutation = new RandomPermutation(key, count);
            var values = Enumerable.Range(0, (int)count).Select(index => permutation[index]).Order();
            Assert.Equal(Enumerable.Range(0, (int)count).Select(index => (long)index), values);
        }, iter: 300);

    [Fact]
    public void CounterRandom_FirstValues_AreThoseOfSplitMix64()
    {
        // Published test vector of SplitMix64 for seed 1234567.
        ulong[] expected = [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821];
        Assert.Equal(expected, Enumerable.Range(0, 5).Select(counter => CounterRandom.Bits(1234567, (ulong)counter)));
    }
}
