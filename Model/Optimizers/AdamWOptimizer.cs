using Fusion.Model.Autograd;

namespace Fusion.Model.Optimizers;

/// <summary>
/// AdamW over a store's flat segments (Loshchilov and Hutter 2019): norm, clipping, update and clearing of the gradient are
/// four launches, whatever the number of weights.
/// </summary>
public sealed class AdamWOptimizer(ParameterStore store, OptimizerSettings settings) : Optimizer(store, settings)
{
    private protected override void Apply(double rate)
    {
        ApplyAdamW(0, Store.DecayedCount, rate, Settings.WeightDecay);
        ApplyAdamW(Store.DecayedCount, Store.Values.Length(0), rate, 0);
    }
}
