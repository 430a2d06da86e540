using Fusion.Model.Layers;
using Fusion.Model.Optimizers;
using Fusion.Runtime;

namespace Fusion.Model.Tests.Training;

/// <summary>Whole training steps.</summary>
public sealed class TransformerTrainingTests
{
    private static readonly TransformerConfig Small = new(61, 40, 48, 2, 3, 96);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Training_OnOneBatch_Memorizes(bool tied)
    {
        const int batch = 4, tokens = 24;
        using var run = new TrainingRun(new CpuDevice(2), Small with { TieEmbeddings = tied }, new OptimizerSettings(WeightDecay: 0));
        var (ids, targets) = Samples.Tokens(batch * tokens, Small.VocabularySize, 1);
        double first = run.Step(ids, targets, batch, 3e-3), last = first;
        for (int step = 0; step < 300 && last >= 0.05; step++)
        {
            last = run.Step(ids, targets, batch, 3e-3);
            Assert.True(double.IsFinite(last));
        }
        // Untrained, the model knows nothing: ln 61 = 4.1 nats.
        Assert.InRange(first, 3.5, 5);
        Assert.True(last < 0.05, $"the loss is still {last}");
        Assert.DoesNotContain(run.Model.Store.Values.ToArray(), value => !float.IsFinite(value));
    }

    [Fact]
    public void Training_WithOtherNumbersOfThreads_GivesTheSameBits()
    {
        static float[] Train(int threads)
        {
            const int batch = 3, tokens = 33;
            using var run = new TrainingRun(new CpuDevice(threads), Small);
            for (int step = 0; step < 3; step++)
            {
                var (ids, targets) = Samples.Tokens(batch * tokens, Small.VocabularySize, step);
                run.Step(ids, targets, batch, 1e-3);
            }
            return run.Model.Store.Values.ToArray();
        }
        float[] one = Train(1);
        Numbers.Same(one, Train(2), "two threads");
        Numbers.Same(one, Train(3), "three threads");
    }

    [Fact]
    public void Training_InterpretedAndCompiled_Agree()
    {
        static double[] Train(Device device)
        {
            using var run = new TrainingRun(device, new TransformerConfig(17, 12, 16, 1, 2, 24));
            return [.. Enumerable.Range(0, 3).Select(step =>
            {
                var (ids, targets) = Samples.Tokens(20, 17, step);
                return run.Step(ids, targets, 2, 1e-3);
            })];
        }
        double[] expected = Train(new InterpreterDevice()), actual = Train(new CpuDevice(2));
        // Functions are within 4 ulp on either side; Adam may turn that into more in weights with hardly any gradient.
        for (int step = 0; step < 3; step++) Assert.Equal(expected[step], actual[step], 1e-5);
    }

    [Theory]
    [InlineData(1), InlineData(17), InlineData(40)]
    public void Logits_OfARow_DoNotDependOnItsNeighbours(int tokens)
    {
        using var run = new TrainingRun(new CpuDevice(2), Small);
        var (ids, _) = Samples.Tokens(4 * tokens, Small.VocabularySize, 3);
        float[] together = run.Logits(ids, 4);
        int row = tokens * Small.VocabularySize;
        for (int b = 0; b < 4; b++)
            Numbers.Same(run.Logits(ids.AsSpan(b * tokens, tokens), 1), together.AsSpan(b * row, row), $"row {b}");
    }

    [Fact]
    public void Logits_OfAToken_DoNotDependOnLaterTokens()
    {
        using var run = new TrainingRun(new CpuDevice(2), Small);
        var (ids, _) = Samples.Tokens(30, Small.VocabularySize, 4);
        float[] all = run.Logits(ids, 1);
        foreach (int tokens in new[] { 1, 5, 29 })
            Numbers.Same(run.Logits(ids.AsSpan(0, tokens), 1), all.AsSpan(0, tokens * Small.VocabularySize), $"{tokens} tokens");
    }
}
