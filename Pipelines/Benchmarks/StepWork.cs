using Fusion.Model.Layers;
using Fusion.Model.Optimizers;
using Fusion.Pipelines.Training;
using Fusion.Runtime;

namespace Fusion.Pipelines.Benchmarks;

/// <summary>A whole training step on random ids, always the same ones.</summary>
internal sealed class StepWork : IDisposable
{
    public const double Rate = 1e-4;

    private readonly Transformer transformer;
    private readonly AdamWOptimizer optimizer;
    private readonly TrainingStep step;

    public StepWork(BenchmarkModel model, CpuDevice device)
    {
        transformer = new Transformer(device, model.Config);
        transformer.Initialize(1);
        optimizer = new AdamWOptimizer(transformer.Store, Settings);
        step = new TrainingStep(transformer, optimizer, model.Batch);
        var random = new Random(1);
        int[] all = [.. Enumerable.Range(0, model.Rows + 1).Select(_ => random.Next(model.Config.VocabularySize))];
        (Ids, Targets) = (all[..^1], all[1..]);
        Whole = new($"whole training step of {model.Name}", () =>
        {
            double loss = step.Run(Ids, Targets, Rate);
            FirstLoss ??= loss;
        })
        { Flops = model.Config.TrainingFlopsPerToken(model.Tokens) * model.Rows, Tokens = model.Rows };
        Update = new("clipping and AdamW", () => optimizer.Step(Rate)) { Bytes = 9.0 * sizeof(float) * transformer.Store.Count };
    }

    public OptimizerSettings Settings { get; } = new();

    public Transformer Transformer => transformer;

    public int[] Ids { get; }

    public int[] Targets { get; }

    public Work Whole { get; }

    /// <summary>Clipping and update alone.</summary>
    public Work Update { get; }

    /// <summary>Loss of the first step in nats per token: other implementations must have the same.</summary>
    public double? FirstLoss { get; private set; }

    public void Dispose()
    {
        step.Dispose();
        optimizer.Dispose();
        transformer.Dispose();
    }
}
