using Fusion.Pipelines.Benchmarks;
using Fusion.Torch;
using TorchSharp;

namespace Fusion.Benchmarks;

/// <summary>The same training step with libtorch's operators, from copies of the same weights on the same ids.</summary>
internal sealed class TorchStep : IDisposable
{
    private readonly TorchTransformer transformer;
    private readonly torch.optim.Optimizer optimizer;
    private readonly torch.Tensor ids, targets;
    private readonly double limit;

    public TorchStep(BenchmarkModel model, StepWork work)
    {
        var s = work.Settings;
        transformer = new TorchTransformer(model.Config, work.Transformer.Store);
        optimizer = transformer.AdamW(StepWork.Rate, s.Beta1, s.Beta2, s.Epsilon, s.WeightDecay);
        ids = TorchTensors.Indices(work.Ids, model.Batch, model.Tokens);
        targets = TorchTensors.Indices(work.Targets, model.Batch, model.Tokens);
        limit = s.ClipNorm;
    }

    /// <summary>Loss of the first step: both sides must have computed the same thing.</summary>
    public double? FirstLoss { get; private set; }

    public void Run()
    {
        optimizer.zero_grad();
        var loss = transformer.Loss(ids, targets);
        loss.backward();
        Update();
        double value = loss.item<float>();
        FirstLoss ??= value;
    }

    /// <summary>Clipping and update. Must follow a whole step, whose gradients libtorch keeps.</summary>
    public void Update()
    {
        torch.nn.utils.clip_grad_norm_(transformer.Parameters, limit);
        optimizer.step();
    }

    public void Dispose()
    {
        targets.Dispose();
        ids.Dispose();
        optimizer.Dispose();
        transformer.Dispose();
    }
}
