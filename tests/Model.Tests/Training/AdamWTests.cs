using Fusion.Model.Autograd;
using Fusion.Model.Optimizers;
using Fusion.Runtime;

namespace Fusion.Model.Tests.Training;

/// <summary>AdamW against its equations in double.</summary>
public sealed class AdamWTests
{
    /// <summary>One step does some ten operations in fp32 (6e-8 each) on numbers of order 1; eight steps add up.</summary>
    private const double Tolerance = 3e-6;

    [Theory]
    [InlineData("cpu", 0.3)]
    [InlineData("cpu", double.PositiveInfinity)]
    [InlineData("interpreter", 0.3)]
    public void Step_EightTimes_FollowsTheEquations(string name, double clipNorm)
    {
        const double rate = 0.01;
        var settings = new OptimizerSettings(0.9, 0.95, 1e-8, 0.1, clipNorm);
        using var device = Device.Open(name);
        using var store = new ParameterStore(device);
        Parameter matrix = null!, gain = null!;
        store.Declare("matrix", [7, 5], ParameterRole.Table, p => matrix = p);
        store.Declare("gain", [19], ParameterRole.Gain, p => gain = p);
        store.Allocate();
        matrix.Value.CopyFrom(Samples.Floats(35, 1));
        gain.Value.CopyFrom(Samples.Floats(19, 2));
        using var optimizer = new AdamWOptimizer(store, settings);
        var expected = new (Parameter Parameter, double Decay, AdamWReference State)[]
        {
            (matrix, 0.1, new(matrix.Value.ToArray())),
            (gain, 0, new(gain.Value.ToArray())),
        };
        for (int step = 1; step <= 8; step++)
        {
            float[][] gradients = [Samples.Floats(35, 10 * step), Samples.Floats(19, 10 * step + 1)];
            matrix.Gradient.CopyFrom(gradients[0]);
            gain.Gradient.CopyFrom(gradients[1]);
            optimizer.Step(rate);

            double norm = Math.Sqrt(gradients.Sum(g => g.Sum(v => (double)v * v)));
            double clip = Math.Min(1, clipNorm / (norm + 1e-6));
            Assert.Equal(norm, optimizer.GradientNorm, 1e-6 * norm);
            for (int i = 0; i < expected.Length; i++)
            {
                var (parameter, decay, state) = expected[i];
                state.Step(gradients[i], step, rate, clip, settings, decay);
                Numbers.Close([.. state.Theta.Select(v => (float)v)], parameter.Value.ToArray(), Tolerance, $"step {step}");
                Assert.All(parameter.Gradient.ToArray(), g => Assert.Equal(0, g));
            }
        }
        Assert.Equal(8, optimizer.Steps);
        Assert.All(Padding(store), value => Assert.Equal(0, value));
    }

    [Fact]
    public void Step_First_MovesEveryWeightByTheRate()
    {
        // With bias correction the first step is rate · g / (|g| + ε'), whatever the size of the gradient.
        using var device = Device.Open("cpu");
        using var store = new ParameterStore(device);
        store.Declare("w", [4], ParameterRole.Gain, _ => { });
        store.Allocate();
        using var optimizer = new AdamWOptimizer(store, new OptimizerSettings(WeightDecay: 0, ClipNorm: double.PositiveInfinity));
        store.Parameters[0].Gradient.CopyFrom([1e-3f, -2f, 300f, 0]);
        optimizer.Step(0.5);
        Numbers.Close([-0.5f, 0.5f, -0.5f, 0], store.Parameters[0].Value.ToArray(), 1e-4);
    }

    [Theory]
    [InlineData(1.0, 0.95, 1e-8, 0.1, 1, "Beta1")]
    [InlineData(0.9, -0.1, 1e-8, 0.1, 1, "Beta2")]
    [InlineData(0.9, 0.95, 0, 0.1, 1, "Epsilon")]
    [InlineData(0.9, 0.95, 1e-8, -1, 1, "WeightDecay")]
    [InlineData(0.9, 0.95, 1e-8, 0.1, 0, "ClipNorm")]
    [InlineData(double.NaN, 0.95, 1e-8, 0.1, 1, "Beta1")]
    public void Settings_OutsideTheirRange_AreNamed(double beta1, double beta2, double epsilon, double decay, double clip, string name)
    {
        var error = Assert.Throws<FusionException>(() => new OptimizerSettings(beta1, beta2, epsilon, decay, clip).Validate());
        Assert.Contains(name, error.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<float> Padding(ParameterStore store)
    {
        float[] all = store.Values.ToArray();
        return all[35..48].Concat(all[(48 + 19)..]);
    }
}
