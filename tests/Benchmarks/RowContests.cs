using Fusion.Model.Kernels;
using Fusion.Pipelines.Benchmarks;
using Fusion.Torch;
using TorchSharp;
using F = TorchSharp.torch.nn.functional;

namespace Fusion.Benchmarks;

/// <summary>Functions of single rows: normalisation, gated unit, loss.</summary>
internal static class RowContests
{
    private const int NormRows = 32;

    public static IEnumerable<Contest> Of(BenchmarkModel model, Twins twins)
    {
        int rows = model.Rows, d = model.Config.Width, f = model.Config.HiddenWidth, vocabulary = model.Config.VocabularySize;
        int norms = 2 * model.Config.Layers + 1;
        float epsilon = model.Config.NormEpsilon;

        var (x, torchX) = twins.Input(true, rows, d);
        var (gain, torchGain) = twins.Input(true, d);
        var (dy, torchDy) = twins.Input(false, rows, d);
        var (y, inverse, dx, dgain, partial) = (twins.Output(rows, d), twins.Output(rows), twins.Output(rows, d), twins.Output(d), twins.Output((rows + NormRows - 1) / NormRows, d));
        var torchY = TorchLayers.RmsNorm(torchX, torchGain, epsilon);
        var (plainX, plainGain) = (torchX.detach(), torchGain.detach());
        yield return new("normalisation forward", norms, 0,
            () => RmsNorm.Forward(twins.Launch, x, gain, y, inverse, epsilon, d), () => TorchLayers.RmsNorm(plainX, plainGain, epsilon));
        yield return new("normalisation backward", norms, 0,
            () =>
            {
                dx.Fill(0);
                RmsNorm.Backward(twins.Launch, dy, x, gain, inverse, dx, partial, d, NormRows);
                Reductions.AddRows(twins.Launch, partial, dgain, 32);
            },
            () => torch.autograd.grad([torchY], [torchX, torchGain], [torchDy], retain_graph: true));

        var (both, torchBoth) = twins.Input(true, rows, 2 * f);
        var (dGate, torchDGate) = twins.Input(false, rows, f);
        var (gated, dBoth) = (twins.Output(rows, f), twins.Output(rows, 2 * f));
        torch.Tensor Gate(torch.Tensor input)
        {
            var halves = input.chunk(2, -1);
            return F.silu(halves[0]) * halves[1];
        }
        var torchGated = Gate(torchBoth);
        var plainBoth = torchBoth.detach();
        yield return new("SwiGLU forward", model.Config.Layers, 0,
            () => SwiGlu.Forward(twins.Launch, both.Slice(1, 0, f), both.Slice(1, f, f), gated, f), () => Gate(plainBoth));
        yield return new("SwiGLU backward", model.Config.Layers, 0,
            () => SwiGlu.Backward(twins.Launch, dGate, both.Slice(1, 0, f), both.Slice(1, f, f), dBoth.Slice(1, 0, f), dBoth.Slice(1, f, f), f),
            () => torch.autograd.grad([torchGated], [torchBoth], [torchDGate], retain_graph: true));

        // Fusion leaves the gradient where the logits were; a second call takes it for logits, which costs the same.
        var (logits, torchLogits) = twins.Input(true, rows, vocabulary);
        var (targets, torchTargets) = twins.Ids(vocabulary, rows);
        var loss = twins.Output(rows);
        yield return new("loss, forward and backward", 1, 0,
            () => CrossEntropy.ForwardBackward(twins.Launch, logits, targets, loss, 1f / rows, vocabulary),
            () => torch.autograd.grad([F.cross_entropy(torchLogits, torchTargets)], [torchLogits]));
    }
}
