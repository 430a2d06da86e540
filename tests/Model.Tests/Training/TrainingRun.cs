using Fusion.Model.Autograd;
using Fusion.Model.Layers;
using Fusion.Model.Optimizers;
using Fusion.Runtime;

namespace Fusion.Model.Tests.Training;

/// <summary>A small model with its optimizer on a device.</summary>
internal sealed class TrainingRun : IDisposable
{
    private readonly Device device;
    private readonly Arena arena;
    private readonly AdamWOptimizer optimizer;

    public TrainingRun(Device device, TransformerConfig config, OptimizerSettings? settings = null)
    {
        this.device = device;
        arena = new Arena(device, 1 << 20);
        Model = new Transformer(device, config);
        Model.Initialize(5);
        optimizer = new AdamWOptimizer(Model.Store, settings ?? new OptimizerSettings());
    }

    public Transformer Model { get; }

    /// <summary>One step on a batch; the mean loss before it.</summary>
    public double Step(int[] ids, int[] targets, int batch, double rate)
    {
        arena.Reset();
        var tape = new Tape(device, arena);
        var wanted = arena.Rent<int>(targets.Length);
        wanted.CopyFrom(targets);
        var losses = Functions.CrossEntropyLoss(tape, Model.Forward(tape, ids, batch), wanted, 1f / targets.Length).ToArray();
        tape.Backward();
        optimizer.Step(rate);
        return losses.Average(l => (double)l);
    }

    /// <summary>Logits of a batch, without recording.</summary>
    public float[] Logits(ReadOnlySpan<int> ids, int batch)
    {
        arena.Reset();
        return Model.Forward(new Tape(device, arena, recording: false), ids, batch).Value.ToArray();
    }

    public void Dispose()
    {
        optimizer.Dispose();
        Model.Dispose();
        arena.Dispose();
        Assert.Equal(0, device.LiveAllocations); // nothing leaks
        device.Dispose();
    }
}
