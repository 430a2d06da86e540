using Fusion.Pipelines.Benchmarks;
using Fusion.Torch;
using TorchSharp;

namespace Fusion.Benchmarks;

/// <summary>Clipping and AdamW of libtorch on the same matrices.</summary>
internal sealed class OptimizerContest : IDisposable
{
    private readonly TorchSharp.Modules.Parameter[] parameters;
    private readonly TorchSharp.Modules.AdamW optimizer;
    private readonly double limit;

    /// <summary>Copies weights and gradients, so it must come before Fusion's first step, which clears them.</summary>
    public OptimizerContest(OptimizerWork work)
    {
        parameters = [.. work.Store.Parameters.Select(p => new TorchSharp.Modules.Parameter(TorchTensors.From(p.Value)))];
        foreach (var (own, fusion) in parameters.Zip(work.Store.Parameters)) own.grad = TorchTensors.From(fusion.Gradient);
        var s = work.Settings;
        optimizer = torch.optim.AdamW(parameters, lr: OptimizerWork.Rate, beta1: s.Beta1, beta2: s.Beta2, eps: s.Epsilon, weight_decay: s.WeightDecay);
        limit = s.ClipNorm;
    }

    public void Step()
    {
        torch.nn.utils.clip_grad_norm_(parameters, limit);
        optimizer.step();
    }

    public void Dispose()
    {
        optimizer.Dispose();
        foreach (var p in parameters) p.Dispose();
    }
}
