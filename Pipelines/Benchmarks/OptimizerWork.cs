using Fusion.Model.Autograd;
using Fusion.Model.Optimizers;
using Fusion.Runtime;

namespace Fusion.Pipelines.Benchmarks;

/// <summary>Clipping by the global norm and AdamW on ten square matrices.</summary>
internal sealed class OptimizerWork : IDisposable
{
    public const double Rate = 1e-4;
    public const int Matrices = 10;

    private readonly AdamWOptimizer optimizer;

    /// <summary>Random weights and gradients.</summary>
    /// <param name="device">Where they live.</param>
    /// <param name="side">Rows and columns of each matrix: 1,000 for 10⁷ weights.</param>
    public OptimizerWork(CpuDevice device, int side)
    {
        Store = new ParameterStore(device);
        for (int i = 0; i < Matrices; i++) Store.Declare($"weight.{i}", [side, side], ParameterRole.Hidden, _ => { });
        Store.Allocate();
        optimizer = new AdamWOptimizer(Store, Settings);
        var random = new Random(1);
        foreach (var p in Store.Parameters)
        {
            p.Value.CopyFrom(Values(random, p.Value.Count));
            p.Gradient.CopyFrom(Values(random, p.Value.Count));
        }
        // The norm reads the gradient; the update reads and writes weight, gradient and two moments. The first call clears
        // the gradient, as in training; the numbers in it do not change the time.
        Step = new($"clipping and AdamW, {Store.Count:N0} weights", () => optimizer.Step(Rate)) { Bytes = 9.0 * sizeof(float) * Store.Count, WorkingSet = 4.0 * sizeof(float) * Store.Count };
    }

    public OptimizerSettings Settings { get; } = new();

    public ParameterStore Store { get; }

    public Work Step { get; }

    public void Dispose()
    {
        optimizer.Dispose();
        Store.Dispose();
    }

    private static float[] Values(Random random, long count)
    {
        var values = new float[count];
        for (int i = 0; i < values.Length; i++) values[i] = random.NextSingle() * 2 - 1;
        return values;
    }
}
