using Fusion.Model.Autograd;
using Fusion.Model.Kernels;
using Fusion.Model.Layers;
using Fusion.Model.Optimizers;
using Fusion.Runtime;

namespace Fusion.Pipelines.Training;

/// <summary>One optimizer step on one batch: forward, loss, backward, update.</summary>
public sealed class TrainingStep : IDisposable
{
    private readonly Transformer model;
    private readonly Optimizer optimizer;
    private readonly int batch;
    private readonly Arena arena;
    private readonly Tensor<int> targets;
    private readonly Tensor<float> total;

    /// <summary>Buffers for batches of <paramref name="batch"/> sequences of the model's context length.</summary>
    public TrainingStep(Transformer model, Optimizer optimizer, int batch)
    {
        (this.model, this.optimizer, this.batch) = (model, optimizer, batch);
        arena = new Arena(model.Device);
        targets = Tensor.Zeros<int>(model.Device, batch * model.Config.ContextLength);
        total = Tensor.Zeros<float>(model.Device, 1);
    }

    /// <summary>Trains on one batch and returns its mean loss in nats per token, before the update.</summary>
    /// <param name="inputs">Ids (batch·T).</param>
    /// <param name="next">The id that follows each; negative ones count as nothing.</param>
    /// <param name="rate">Learning rate.</param>
    public double Run(ReadOnlySpan<int> inputs, ReadOnlySpan<int> next, double rate)
    {
        arena.Reset();
        targets.CopyFrom(next);
        int valid = 0;
        foreach (int id in next) valid += id >= 0 ? 1 : 0;
        var tape = new Tape(model.Device, arena);
        var losses = model.Loss(tape, inputs, batch, targets, 1f / Math.Max(1, valid));
        Reductions.Sum(tape.Launch, losses, total, 1024);
        tape.Backward();
        optimizer.Step(rate);
        return total.ToArray()[0] / Math.Max(1, valid);
    }

    /// <summary>Frees the buffers.</summary>
    public void Dispose()
    {
        arena.Dispose();
        targets.Dispose();
        total.Dispose();
    }
}
