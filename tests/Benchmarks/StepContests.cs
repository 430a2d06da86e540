using Fusion.Model.Autograd;
using Fusion.Model.Layers;
using Fusion.Model.Optimizers;
using Fusion.Runtime;
using Fusion.Torch;
using TorchSharp;

namespace Fusion.Benchmarks;

/// <summary>The whole training step, and the optimizer alone.</summary>
internal sealed class StepContests : IDisposable
{
    private const double Rate = 1e-4;

    private readonly BenchmarkModel model;
    private readonly CpuDevice device;
    private readonly Arena arena;
    private readonly Transformer fusion;
    private readonly AdamWOptimizer optimizer;
    private readonly TorchTransformer libtorch;
    private readonly torch.optim.Optimizer torchOptimizer;
    private readonly OptimizerSettings settings = new();
    private readonly int[] ids;
    private readonly Tensor<int> targets;
    private readonly torch.Tensor torchIds, torchTargets;

    public StepContests(BenchmarkModel model, CpuDevice device)
    {
        (this.model, this.device) = (model, device);
        arena = new Arena(device);
        fusion = new Transformer(device, model.Config);
        fusion.Initialize(1);
        optimizer = new AdamWOptimizer(fusion.Store, settings);
        libtorch = new TorchTransformer(model.Config, fusion.Store);
        torchOptimizer = libtorch.AdamW(Rate, settings.Beta1, settings.Beta2, settings.Epsilon, settings.WeightDecay);
        var random = new Random(1);
        int[] all = [.. Enumerable.Range(0, model.Rows + 1).Select(_ => random.Next(model.Config.VocabularySize))];
        ids = all[..^1];
        targets = Tensor.From<int>(device, all.AsSpan(1), model.Rows);
        torchIds = TorchTensors.Indices(ids, model.Batch, model.Tokens);
        torchTargets = TorchTensors.Indices(all[1..], model.Batch, model.Tokens);
    }

    /// <summary>Losses of the first steps: both sides must have computed the same thing.</summary>
    public (double? Fusion, double? Torch) Losses { get; private set; }

    public Contest WholeStep => new("whole training step", 1, model.Config.TrainingFlopsPerToken(model.Tokens) * model.Rows, FusionStep, TorchStep);

    /// <summary>Clipping and update. Must follow a whole step, whose gradients libtorch keeps.</summary>
    public Contest Optimizer => new("clipping and AdamW", 1, 0, () => optimizer.Step(Rate), TorchUpdate);

    public void Dispose()
    {
        torchTargets.Dispose();
        torchIds.Dispose();
        targets.Dispose();
        torchOptimizer.Dispose();
        libtorch.Dispose();
        optimizer.Dispose();
        fusion.Dispose();
        arena.Dispose();
    }

    private void FusionStep()
    {
        arena.Reset();
        var tape = new Tape(device, arena);
        var losses = fusion.Loss(tape, ids, model.Batch, targets, 1f / model.Rows);
        tape.Backward();
        optimizer.Step(Rate);
        double sum = 0;
        foreach (float loss in losses.Span) sum += loss;
        Losses = (Losses.Fusion ?? sum / model.Rows, Losses.Torch);
    }

    private void TorchStep()
    {
        torchOptimizer.zero_grad();
        var loss = libtorch.Loss(torchIds, torchTargets);
        loss.backward();
        TorchUpdate();
        double value = loss.item<float>();
        Losses = (Losses.Fusion, Losses.Torch ?? value);
    }

    private void TorchUpdate()
    {
        torch.nn.utils.clip_grad_norm_(libtorch.Parameters, settings.ClipNorm);
        torchOptimizer.step();
    }
}
