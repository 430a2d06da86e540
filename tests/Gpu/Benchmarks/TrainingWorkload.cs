using Fusion.Gpu.Comparison;
using Fusion.Model.Layers;
using Fusion.Model.Optimizers;
using Fusion.Pipelines.Training;
using Fusion.Runtime;

namespace Fusion.Gpu.Benchmarks;

/// <summary>
/// Whole training steps, forward to update, of a model of GPT-2's size in Fusion's architecture: RMSNorm, rotary positions
/// and SwiGLU with a hidden width that keeps the number of weights. AdamW, fresh random ids each step.
/// </summary>
internal sealed class TrainingWorkload : IDisposable
{
    private readonly Transformer _model;
    private readonly Optimizer _optimizer;
    private readonly TrainingStep _step;
    private readonly Random _random = new(1);
    private readonly int[] _ids;
    private readonly int _vocabulary;

    public TrainingWorkload(Device device, IReadOnlyDictionary<string, int> shape)
    {
        var config = Config(shape);
        int batch = shape["batch"];
        _vocabulary = config.VocabularySize;
        _ids = new int[batch * config.ContextLength + 1];
        _model = new Transformer(device, config);
        _model.Initialize(1);
        _optimizer = Optimizer.Create(_model.Store, new OptimizerSettings());
        _step = new TrainingStep(_model, _optimizer, batch);
    }

    /// <summary>The model of a shape: vocabulary, tokens, width, layers, heads, hidden.</summary>
    public static TransformerConfig Config(IReadOnlyDictionary<string, int> shape) =>
        new(shape["vocabulary"], shape["tokens"], shape["width"], shape["layers"], shape["heads"], shape["hidden"]) { TieEmbeddings = true };

    /// <summary>A step a call. Ids are drawn outside the time.</summary>
    public Workload Workload => new(1, _ => _step.Run(_ids.AsSpan(0, _ids.Length - 1), _ids.AsSpan(1), 1e-4), _ => Draw());

    private void Draw()
    {
        CaseTensor.Uniform(_random, _ids.Length, 0, _vocabulary).CopyTo(_ids, 0);
    }

    public void Dispose()
    {
        _step.Dispose();
        _optimizer.Dispose();
        _model.Dispose();
    }
}
