using Fusion.Model.Autograd;
using Fusion.Model.Kernels;
using Fusion.Runtime;

namespace Fusion.Model.Optimizers;

/// <summary>Settings of AdamW and of gradient clipping.</summary>
/// <param name="Beta1">Decay of the mean.</param>
/// <param name="Beta2">Decay of the variance.</param>
/// <param name="Epsilon">Added to the root of the variance.</param>
/// <param name="WeightDecay">Decoupled decay of matrices, per unit of learning rate.</param>
/// <param name="ClipNorm">Limit of the global gradient norm; infinity clips nothing.</param>
public sealed record AdamWSettings(double Beta1 = 0.9, double Beta2 = 0.95, double Epsilon = 1e-8, double WeightDecay = 0.1, double ClipNorm = 1)
{
    /// <exception cref="FusionException">A setting is outside its range.</exception>
    public void Validate()
    {
        Check(Beta1 is >= 0 and < 1, nameof(Beta1), Beta1, "in [0, 1)");
        Check(Beta2 is >= 0 and < 1, nameof(Beta2), Beta2, "in [0, 1)");
        Check(Epsilon > 0, nameof(Epsilon), Epsilon, "positive");
        Check(WeightDecay >= 0, nameof(WeightDecay), WeightDecay, "0 or more");
        Check(ClipNorm > 0, nameof(ClipNorm), ClipNorm, "positive");

        static void Check(bool condition, string name, double value, string needed)
        {
            if (!condition) throw new FusionException($"AdamW: {name} is {value}; it must be {needed}.");
        }
    }
}

/// <summary>
/// AdamW over a store's flat segments (Loshchilov and Hutter 2019): norm, clipping, update and clearing of the gradient are
/// four launches, whatever the number of weights.
/// </summary>
public sealed class AdamWOptimizer : IDisposable
{
    /// <summary>Elements per partial sum of the gradient norm: part of the order of that sum.</summary>
    private const int NormBlock = 4096;

    private readonly ParameterStore store;
    private readonly AdamWSettings settings;
    private readonly Tensor<float> partial;
    private readonly Tensor<float> clip;

    /// <summary>State of zeros.</summary>
    public AdamWOptimizer(ParameterStore store, AdamWSettings settings)
    {
        settings.Validate();
        (this.store, this.settings) = (store, settings);
        int count = store.Values.Length(0);
        Mean = Tensor.Zeros<float>(store.Device, count);
        Variance = Tensor.Zeros<float>(store.Device, count);
        partial = Tensor.Zeros<float>(store.Device, (count + NormBlock - 1) / NormBlock);
        clip = Tensor.Zeros<float>(store.Device, 2);
    }

    /// <summary>First moment of the gradient, laid out as the store's segments.</summary>
    public Tensor<float> Mean { get; }

    /// <summary>Second moment of the gradient.</summary>
    public Tensor<float> Variance { get; }

    /// <summary>Steps taken; saved with the moments.</summary>
    public long Steps { get; set; }

    /// <summary>Global norm of the last step's gradient, before clipping.</summary>
    public float GradientNorm => clip.ToArray()[1];

    /// <summary>Applies and clears the gradient.</summary>
    public void Step(double rate)
    {
        var launch = store.Device.Launch;
        Steps++;
        double correction = Math.Sqrt(1 - Math.Pow(settings.Beta2, Steps)) / (1 - Math.Pow(settings.Beta1, Steps));
        Reductions.SumOfSquares(launch, store.Gradients, partial, NormBlock);
        Reductions.ClipFactor(launch, partial, clip, (float)settings.ClipNorm, 1024);
        int total = store.Values.Length(0);
        Apply(0, store.DecayedCount, rate * settings.WeightDecay);
        Apply(store.DecayedCount, total - store.DecayedCount, 0);

        void Apply(int start, int count, double shrink) =>
            AdamW.Step(launch, store.Values.Slice(0, start, count), store.Gradients.Slice(0, start, count), Mean.Slice(0, start, count), Variance.Slice(0, start, count), clip,
                (float)(rate * correction), (float)shrink, (float)settings.Beta1, (float)settings.Beta2, (float)settings.Epsilon);
    }

    /// <summary>Frees the state.</summary>
    public void Dispose()
    {
        Mean.Dispose();
        Variance.Dispose();
        partial.Dispose();
        clip.Dispose();
    }
}
