using Fusion.Model.Autograd;
using Fusion.Model.Layers;
using Fusion.Model.Optimizers;
using Fusion.Runtime;
using Fusion.Torch;
using TorchSharp;

namespace Fusion.Model.Tests;

/// <summary>A two-layer transformer against the same one in libtorch, with the same weights.</summary>
public sealed class TransformerOracleTests : IDisposable
{
    private const int Batch = 3, Tokens = 37;

    private readonly Device device = Device.Open("cpu");
    private readonly Arena arena;

    static TransformerOracleTests() => TorchLibrary.Load();

    public TransformerOracleTests() => arena = new Arena(device, 1 << 20);

    public void Dispose()
    {
        arena.Dispose();
        device.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Gradients_OfEveryParameter_EqualLibtorchs(bool tied)
    {
        using var scope = torch.NewDisposeScope();
        using var model = NewModel(tied);
        using var oracle = new TorchTransformer(model.Config, model.Store);
        var (ids, targets) = Samples.Tokens(Batch * Tokens, model.Config.VocabularySize, 1);

        double loss = Backward(model, ids, targets);
        using var expected = oracle.Loss(TorchTensors.Indices(ids, Batch, Tokens), TorchTensors.Indices(targets, Batch, Tokens));
        expected.backward();

        // Both are fp32 with sums of some hundred terms in different orders: a few dozen roundings of 6e-8.
        Assert.Equal(expected.item<float>(), loss, 1e-5);
        for (int i = 0; i < oracle.Parameters.Count; i++)
            Numbers.Close(TorchTensors.ToArray(oracle.Parameters[i].grad!), model.Store.Parameters[i].Gradient.ToArray(), 2e-5, model.Store.Parameters[i].Parts[0].Name);
    }

    [Fact]
    public void Losses_OverFiveAdamWSteps_EqualLibtorchs()
    {
        using var scope = torch.NewDisposeScope();
        using var model = NewModel(tied: false);
        using var oracle = new TorchTransformer(model.Config, model.Store);
        var settings = new OptimizerSettings(Beta1: 0.9, Beta2: 0.95, Epsilon: 1e-8, WeightDecay: 0.1, ClipNorm: 0.5);
        using var optimizer = new AdamWOptimizer(model.Store, settings);
        var expectedOptimizer = oracle.AdamW(1e-3, settings.Beta1, settings.Beta2, settings.Epsilon, settings.WeightDecay);
        for (int step = 0; step < 5; step++)
        {
            var (ids, targets) = Samples.Tokens(Batch * Tokens, model.Config.VocabularySize, step);
            double loss = Backward(model, ids, targets);
            optimizer.Step(1e-3);

            expectedOptimizer.zero_grad();
            using var expected = oracle.Loss(TorchTensors.Indices(ids, Batch, Tokens), TorchTensors.Indices(targets, Batch, Tokens));
            expected.backward();
            double norm = torch.nn.utils.clip_grad_norm_(oracle.Parameters, settings.ClipNorm);
            expectedOptimizer.step();

            // Gradients differ in the seventh digit; Adam's division by √v can turn that into a whole step where a gradient
            // is nearly zero, but such weights hardly move the loss.
            Assert.Equal(expected.item<float>(), loss, 5e-5);
            Assert.Equal(norm, optimizer.GradientNorm, 1e-4 * norm);
            Assert.True(norm > settings.ClipNorm, "the test must clip");
        }
    }

    private Transformer NewModel(bool tied)
    {
        var model = new Transformer(device, new TransformerConfig(97, 48, 48, 2, 3, 80) { TieEmbeddings = tied });
        model.Initialize(7);
        // Gains other than 1, so that an error in one cannot hide.
        foreach (var gain in model.Store.Parameters.Where(p => p.Value.Rank == 1)) gain.Value.CopyFrom(Samples.Between(0.5f, 1.5f, (int)gain.Value.Count, 3));
        return model;
    }

    private double Backward(Transformer model, int[] ids, int[] targets)
    {
        arena.Reset();
        var tape = new Tape(device, arena);
        using var wanted = Tensor.From<int>(device, targets, targets.Length);
        var losses = Functions.CrossEntropyLoss(tape, model.Forward(tape, ids, Batch), wanted, 1f / targets.Length).ToArray();
        tape.Backward();
        return losses.Average(l => (double)l);
    }
}
