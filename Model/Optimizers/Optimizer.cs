using Fusion.Model.Autograd;
using Fusion.Model.Kernels;
using Fusion.Runtime;

namespace Fusion.Model.Optimizers;

/// <summary>What optimizers share: two moments laid out as the store's segments, the step count, and the clipped gradient norm.</summary>
public abstract class Optimizer : IDisposable
{
    /// <summary>Elements per partial sum of the gradient norm: part of the order of that sum.</summary>
    private const int NormBlock = 4096;

    private readonly Tensor<float> partial;

    /// <summary>State of zeros.</summary>
    private protected Optimizer(ParameterStore store, OptimizerSettings settings)
    {
        settings.Validate();
        (Store, Settings) = (store, settings);
        int count = store.Values.Length(0);
        Mean = Tensor.Zeros<float>(store.Device, count);
        Variance = Tensor.Zeros<float>(store.Device, count);
        partial = Tensor.Zeros<float>(store.Device, (count + NormBlock - 1) / NormBlock);
        Clip = Tensor.Zeros<float>(store.Device, 2);
    }

    /// <summary>The optimizer that the settings name.</summary>
    public static Optimizer Create(ParameterStore store, OptimizerSettings settings) =>
        settings.MuonRate > 0 ? new MuonOptimizer(store, settings) : new AdamWOptimizer(store, settings);

    /// <summary>First moment of the gradient (Muon: its momentum).</summary>
    public Tensor<float> Mean { get; }

    /// <summary>Second moment of the gradient.</summary>
    public Tensor<float> Variance { get; }

    /// <summary>Steps taken; saved with the moments.</summary>
    public long Steps { get; set; }

    /// <summary>Global norm of the last step's gradient, before clipping.</summary>
    public float GradientNorm => Clip.ToArray()[1];

    private protected ParameterStore Store { get; }
    private protected OptimizerSettings Settings { get; }
    private protected Tensor<float> Clip { get; }
    private protected Launch Launch => Store.Device.Launch;

    /// <summary>Applies and clears the gradient.</summary>
    /// <param name="rate">AdamW's learning rate; other rates keep their ratio to it.</param>
    public void Step(double rate)
    {
        Steps++;
        Reductions.SumOfSquares(Launch, Store.Gradients, partial, NormBlock);
        Reductions.ClipFactor(Launch, partial, Clip, (float)Settings.ClipNorm, 1024);
        Apply(rate);
    }

    private protected abstract void Apply(double rate);

    /// <summary>AdamW on a range of the segments (Loshchilov and Hutter 2019).</summary>
    private protected void ApplyAdamW(int start, int end, double rate, double decay)
    {
        if (start == end) return;
        double correction = Math.Sqrt(1 - Math.Pow(Settings.Beta2, Steps)) / (1 - Math.Pow(Settings.Beta1, Steps));
        Tensor<float> Range(Tensor<float> t) => t.Slice(0, start, end - start);
        AdamW.Step(Launch, Range(Store.Values), Range(Store.Gradients), Range(Mean), Range(Variance), Clip,
            (float)(rate * correction), (float)(rate * decay), (float)Settings.Beta1, (float)Settings.Beta2, (float)Settings.Epsilon);
    }

    /// <summary>Frees the state.</summary>
    public virtual void Dispose()
    {
        Mean.Dispose();
        Variance.Dispose();
        partial.Dispose();
        Clip.Dispose();
        GC.SuppressFinalize(this);
    }
}
