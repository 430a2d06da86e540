using Fusion.Pipelines.Benchmarks;
using Fusion.Torch;
using TorchSharp;
using F = TorchSharp.torch.nn.functional;

namespace Fusion.Benchmarks;

/// <summary>What a layer does beside products and attention, as one would write it with libtorch's operators.</summary>
internal static class ElementwiseContest
{
    /// <summary>
    /// Forward and backward; see <see cref="ElementwiseWork"/> for the formulas. Runs the work once on its fresh tensors, to
    /// see that both sides agree.
    /// </summary>
    public static Action Torch(BenchmarkModel model, ElementwiseWork work)
    {
        int heads = model.Config.Heads, width = model.Config.HeadWidth;
        torch.Tensor Leaf(Runtime.Tensor<float> x) => TorchTensors.From(x).requires_grad_();
        torch.Tensor x = Leaf(work.X), a = Leaf(work.A), m = Leaf(work.M), gain1 = Leaf(work.Gain1), gain2 = Leaf(work.Gain2), gateUp = Leaf(work.GateUp);
        torch.Tensor QueriesAndKeys(Runtime.Tensor<float> t) => TorchTensors.From(t).view(model.Batch, model.Tokens, 3 * heads, width).transpose(1, 2).narrow(1, 0, 2 * heads);
        var queriesAndKeys = QueriesAndKeys(work.Qkv).requires_grad_();
        torch.Tensor dN1 = TorchTensors.From(work.DN1), dN2 = TorchTensors.From(work.DN2), dS = TorchTensors.From(work.DS), dY = TorchTensors.From(work.Dy), dTurned = QueriesAndKeys(work.DQkv);
        var (cos, sin) = TorchLayers.RopeTable(model.Tokens, width, model.Config.RopeTheta);
        torch.Tensor[] Run()
        {
            var n1 = TorchLayers.RmsNorm(x, gain1, model.Config.NormEpsilon);
            var turned = TorchLayers.Rotate(queriesAndKeys, cos, sin);
            var h = x + a;
            var n2 = TorchLayers.RmsNorm(h, gain2, model.Config.NormEpsilon);
            var halves = gateUp.chunk(2, -1);
            var s = F.silu(halves[0]) * halves[1];
            var y = h + m;
            var gradients = torch.autograd.grad([n1, turned, n2, s, y], [x, a, m, gain1, gain2, gateUp, queriesAndKeys], [dN1, dTurned, dN2, dS, dY]);
            return [n1, n2, s, y, gradients[0], gradients[3], gradients[4], gradients[5]];
        }

        var expected = Run();
        work.Group.Run();
        foreach (var (result, torchResult) in work.Results.Zip(expected)) Agreement.Check(result.Name, result.Value, torchResult);
        return () => Run();
    }
}
