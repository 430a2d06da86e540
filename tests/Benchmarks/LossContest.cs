using Fusion.Pipelines.Benchmarks;
using Fusion.Torch;
using TorchSharp;
using F = TorchSharp.torch.nn.functional;

namespace Fusion.Benchmarks;

/// <summary>Head and cross-entropy of libtorch, forward and backward. Runs the work once, to see that both sides agree.</summary>
internal static class LossContest
{
    public static Action Torch(LossWork work)
    {
        torch.Tensor x = TorchTensors.From(work.X).requires_grad_(), w = TorchTensors.From(work.W).requires_grad_();
        var targets = TorchTensors.Indices(work.Targets.ToArray(), work.Targets.Length(0));
        IList<torch.Tensor> Run() => torch.autograd.grad([F.cross_entropy(F.linear(x, w), targets)], [x, w]);
        using (torch.NewDisposeScope())
        {
            var gradients = Run();
            work.Run.Run();
            Agreement.Check("the loss", work.Loss!, F.cross_entropy(F.linear(x, w), targets, reduction: torch.nn.Reduction.None));
            Agreement.Check("the activations' gradient", work.Dx!, gradients[0]);
            Agreement.Check("the head's gradient", work.Dw, gradients[1]);
        }
        return () => Run();
    }
}
