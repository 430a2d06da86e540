using Fusion.Model.Autograd;
using Fusion.Runtime;

namespace Fusion.Model.Tests;

/// <summary>The loss in chunks gives what the logits as a whole give.</summary>
public sealed class HeadLossTests : IDisposable
{
    private const int Width = 20, Vocabulary = 53;
    private readonly Device device = Device.Open("cpu");
    private readonly Arena arena;
    private readonly ParameterStore store;

    public HeadLossTests()
    {
        arena = new Arena(device);
        store = new ParameterStore(device);
        foreach (string name in new[] { "whole", "chunked" }) store.Declare(name, [Vocabulary, Width], ParameterRole.Table, _ => { });
        store.Allocate();
        foreach (var p in store.Parameters)
        {
            p.Value.CopyFrom(Samples.Floats(Vocabulary * Width, 7));
            p.Gradient.CopyFrom(Samples.Floats(Vocabulary * Width, 8));
        }
    }

    [Theory]
    [InlineData(1, false), InlineData(383, false), InlineData(385, false), InlineData(1000, false), InlineData(1000, true)]
    public void Of_Recording_EqualsTheWholeLogitsBitForBit(int rows, bool hasGradient)
    {
        var tape = new Tape(device, arena);
        Variable x = Hidden(tape, rows, hasGradient), y = Hidden(tape, rows, hasGradient);
        var targets = Targets(tape, rows);
        var expected = Functions.CrossEntropyLoss(tape, Functions.Linear(tape, x, store.Parameters[0]), targets, 0.01f).ToArray();
        tape.Backward();

        Assert.Equal(expected, HeadLoss.Of(tape, y, store.Parameters[1], targets, 0.01f).ToArray());
        Assert.Equal(x.Gradient!.ToArray(), y.Gradient!.ToArray());
        Assert.Equal(store.Parameters[0].Gradient.ToArray(), store.Parameters[1].Gradient.ToArray());
    }

    [Fact]
    public void Of_NotRecording_LeavesGradientsAlone()
    {
        var tape = new Tape(device, arena, recording: false);
        Variable x = Hidden(tape, 500, false);
        float[] before = store.Parameters[1].Gradient.ToArray();
        var targets = Targets(tape, 500);
        float[] losses = HeadLoss.Of(tape, x, store.Parameters[1], targets, 1f).ToArray();

        Assert.Equal(Functions.CrossEntropyLoss(tape, Functions.Linear(tape, x, store.Parameters[0]), targets, 1f).ToArray(), losses);
        Assert.Null(x.Gradient);
        Assert.Equal(before, store.Parameters[1].Gradient.ToArray());
    }

    [Theory]
    [InlineData(1, 1), InlineData(384, 384), InlineData(2048, 384), InlineData(4096, 768), InlineData(16384, 3072)]
    public void ChunkRows_OfManyRows_IsAFifthAtMost(int rows, int expected) => Assert.Equal(expected, HeadLoss.ChunkRows(rows));

    public void Dispose()
    {
        store.Dispose();
        arena.Dispose();
        device.Dispose();
    }

    private static Variable Hidden(Tape tape, int rows, bool hasGradient)
    {
        var x = tape.Rent(rows, Width);
        x.Value.CopyFrom(Samples.Floats(rows * Width, 5));
        if (hasGradient) tape.GradientOf(x, out _).CopyFrom(Samples.Floats(rows * Width, 6));
        return x;
    }

    /// <summary>Every fifth target counts as nothing.</summary>
    private static Tensor<int> Targets(Tape tape, int rows)
    {
        var targets = tape.Arena.Rent<int>(rows);
        targets.CopyFrom([.. Enumerable.Range(0, rows).Select(i => i % 5 == 4 ? -100 : i * 31 % Vocabulary)]);
        return targets;
    }
}
