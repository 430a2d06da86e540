using Fusion.Model.Autograd;
using Fusion.Torch;
using TorchSharp;
using F = TorchSharp.torch.nn.functional;

namespace Fusion.Model.Tests;

/// <summary>
/// Values and gradients of every function of the model against libtorch. Both sides compute in fp32 and add up to some
/// hundred products of numbers of order 1 in different orders: 5e-6 of the largest element covers some ten roundings
/// (6e-8) of partial sums a few times larger than the result.
/// </summary>
public sealed class LayerOracleTests : IDisposable
{
    private const double Tolerance = 5e-6;

    private readonly OracleBench bench = new();

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData(1, 1, 1, false)]
    [InlineData(37, 48, 130, false)]
    [InlineData(200, 130, 65, true)]
    public void Linear_ValueAndGradients_EqualLibtorchs(int rows, int inputs, int outputs, bool hasResidual)
    {
        var (x, expectedX) = bench.Variable(1, rows, inputs);
        var (residual, expectedResidual) = bench.Variable(2, rows, outputs);
        var (weight, expectedWeight) = bench.Parameters([outputs, inputs])[0];
        var expected = F.linear(expectedX, expectedWeight);
        if (hasResidual) expected = expected + expectedResidual;
        bench.Backward(Functions.Linear(bench.Tape, x, weight, hasResidual ? residual : null), expected, Tolerance);
        Same(expectedX, x);
        Same(expectedWeight, weight);
        if (hasResidual) Same(expectedResidual, residual);
    }

    [Fact]
    public void Linear_OfOneVariableTwice_GradientsAddUp()
    {
        var (x, expectedX) = bench.Variable(1, 20, 30);
        var weights = bench.Parameters([40, 30], [40, 30]);
        // x feeds two products, the first of which is the residual of the second.
        var inner = Functions.Linear(bench.Tape, x, weights[0].Fusion);
        var expectedInner = F.linear(expectedX, weights[0].Torch);
        bench.Backward(Functions.Linear(bench.Tape, x, weights[1].Fusion, inner), F.linear(expectedX, weights[1].Torch) + expectedInner, Tolerance);
        Same(expectedX, x);
        foreach (var (parameter, expected) in weights) Same(expected, parameter);
    }

    [Fact]
    public void Linear_OfAVariableThatIsItsResidualAndALaterOne_GradientsAddUp()
    {
        var (x, expectedX) = bench.Variable(1, 20, 30);
        var weights = bench.Parameters([30, 30], [30, 30]);
        var y = Functions.Linear(bench.Tape, x, weights[0].Fusion, x);
        var expectedY = F.linear(expectedX, weights[0].Torch) + expectedX;
        bench.Backward(Functions.Linear(bench.Tape, y, weights[1].Fusion, x), F.linear(expectedY, weights[1].Torch) + expectedX, Tolerance);
        Same(expectedX, x);
        foreach (var (parameter, expected) in weights) Same(expected, parameter);
    }

    [Theory]
    [InlineData(1, 3), InlineData(33, 20), InlineData(70, 128)]
    public void Normalize_ValueAndGradients_EqualLibtorchs(int rows, int width)
    {
        var (x, expectedX) = bench.Variable(1, rows, width);
        var (gain, expectedGain) = bench.Parameters([width])[0];
        bench.Backward(Functions.Normalize(bench.Tape, x, gain, 1e-5f), TorchLayers.RmsNorm(expectedX, expectedGain, 1e-5), Tolerance);
        Same(expectedX, x);
        Same(expectedGain, gain);
    }

    [Theory]
    [InlineData(1, 1, 1, 2), InlineData(2, 49, 3, 16), InlineData(3, 64, 2, 20), InlineData(1, 130, 2, 64)]
    public void Attend_WithRotaryPositions_ValueAndGradientsEqualLibtorchs(int batch, int tokens, int heads, int width)
    {
        using var rope = new RopeTable(bench.Device, tokens, width, 10_000);
        var (qkv, expectedQkv) = bench.Variable(1, batch * tokens, 3 * heads * width);
        var (cos, sin) = TorchLayers.RopeTable(tokens, width, 10_000);
        var parts = expectedQkv.view(batch, tokens, 3 * heads, width).transpose(1, 2).chunk(3, 1);
        var expected = F.scaled_dot_product_attention(TorchLayers.Rotate(parts[0], cos, sin), TorchLayers.Rotate(parts[1], cos, sin), parts[2], is_casual: true);
        // The angles reach 130: their sines inherit 130 · 2⁻²⁴ of error in fp32.
        bench.Backward(Functions.Attend(bench.Tape, qkv, batch, heads, rope), expected.transpose(1, 2).reshape(batch * tokens, heads * width), 2e-5);
        Same(expectedQkv, qkv, 2e-5);
    }

    [Theory]
    [InlineData(1, 1, 1), InlineData(9, 20, 17), InlineData(65, 64, 344)]
    public void GatedLinear_ValueAndGradients_EqualLibtorchs(int rows, int inputs, int width)
    {
        var (x, expectedX) = bench.Variable(1, rows, inputs);
        var (weight, expectedWeight) = bench.Parameters([2 * width, inputs])[0];
        var halves = F.linear(expectedX, expectedWeight).chunk(2, -1);
        bench.Backward(Functions.GatedLinear(bench.Tape, x, weight), F.silu(halves[0]) * halves[1], Tolerance);
        Same(expectedX, x);
        Same(expectedWeight, weight);
    }

    [Fact]
    public void Embed_ValueAndGradient_EqualLibtorchs()
    {
        int[] ids = [.. Enumerable.Range(0, 100).Select(i => i * i % 37)];
        var (table, expectedTable) = bench.Parameters([37, 20])[0];
        bench.Backward(Functions.Embed(bench.Tape, ids, table), expectedTable.index_select(0, TorchTensors.Indices(ids, ids.Length)), Tolerance);
        Same(expectedTable, table);
    }

    [Theory]
    [InlineData(1, 2), InlineData(33, 61), InlineData(10, 2048)]
    public void CrossEntropyLoss_WithIgnoredTargets_ValueAndGradientEqualLibtorchs(int rows, int vocabulary)
    {
        var (logits, expectedLogits) = bench.Variable(1, rows, vocabulary);
        int[] targets = [.. Enumerable.Range(0, rows).Select(i => i % 4 == 3 ? -100 : i * 31 % vocabulary)];
        int valid = targets.Count(t => t >= 0);
        var expected = F.cross_entropy(expectedLogits, TorchTensors.Indices(targets, rows), ignore_index: -100);
        expected.backward();
        var wanted = bench.Tape.Arena.Rent<int>(rows);
        wanted.CopyFrom(targets);
        var losses = Functions.CrossEntropyLoss(bench.Tape, logits, wanted, 1f / valid).ToArray();
        // A loss is about ln V; fp32 there has steps of 1e-6.
        Assert.Equal(expected.item<float>(), losses.Sum(l => (double)l) / valid, 5e-6);
        Same(expectedLogits, logits);
    }

    private static void Same(torch.Tensor expected, Variable actual, double tolerance = Tolerance) => Same(expected, actual.Gradient!.ToArray(), tolerance);

    private static void Same(torch.Tensor expected, Parameter actual) => Same(expected, actual.Gradient.ToArray(), Tolerance);

    private static void Same(torch.Tensor expected, float[] actual, double tolerance) =>
        Numbers.Close(TorchTensors.ToArray(expected.grad!), actual, tolerance, "gradient");
}
