using Fusion.Model.Autograd;
using Fusion.Model.Optimizers;
using Fusion.Runtime;
using Fusion.Torch;
using TorchSharp;

namespace Fusion.Model.Tests;

/// <summary>
/// AdamW against libtorch's. libtorch divides the root of the variance by its correction before adding ε, Fusion adds ε to
/// the uncorrected root: with ε = 1e-8 and gradients of order 0.1 the two differ by 1e-7 of a step.
/// </summary>
public sealed class AdamWOracleTests
{
    static AdamWOracleTests() => TorchLibrary.Load();

    [Fact]
    public void Step_TwentyTimesOnGivenGradients_EqualsLibtorch()
    {
        using var scope = torch.NewDisposeScope();
        using var device = Device.Open("cpu");
        using var store = new ParameterStore(device);
        store.Declare("w", [33, 7], ParameterRole.Table, _ => { });
        store.Allocate();
        var weight = store.Parameters[0];
        weight.Value.CopyFrom(Samples.Floats(33 * 7, 1));
        var expected = new TorchSharp.Modules.Parameter(TorchTensors.From(weight.Value));
        using var optimizer = new AdamWOptimizer(store, new OptimizerSettings(0.9, 0.999, 1e-8, 0.01, double.PositiveInfinity));
        var expectedOptimizer = torch.optim.AdamW([expected], lr: 1e-2, beta1: 0.9, beta2: 0.999, eps: 1e-8, weight_decay: 0.01);
        for (int step = 0; step < 20; step++)
        {
            weight.Gradient.CopyFrom(Samples.Floats(33 * 7, step));
            expected.grad = TorchTensors.From(weight.Gradient);
            optimizer.Step(1e-2);
            expectedOptimizer.step();
        }
        // Twenty steps of some ten fp32 operations each, on steps of 1e-2 and weights of 1.
        Numbers.Close(TorchTensors.ToArray(expected), weight.Value.ToArray(), 3e-6);
    }
}
