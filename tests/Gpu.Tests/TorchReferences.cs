using TorchSharp;
using static TorchSharp.torch;
using Numbers = System.Collections.Generic.IReadOnlyDictionary<string, double>;
using Tensors = System.Collections.Generic.Dictionary<string, TorchSharp.torch.Tensor>;

namespace Fusion.Gpu.Tests;

/// <summary>
/// The model's kernels in libtorch's fp64, for runs without Python: the same definitions as in eng/gpu/references.py.
/// Backward kernels are held against autograd.
/// </summary>
internal static class TorchReferences
{
    /// <summary>From inputs and numbers to what the kernel must write, by kernel.</summary>
    public static IReadOnlyDictionary<string, Func<Tensors, Numbers, Tensors>> All { get; } = new Dictionary<string, Func<Tensors, Numbers, Tensors>>
    {
        ["MatMul.Forward"] = (t, n) => new() { ["y"] = t["x"].mm(t["w"].t()) },
        ["MatMul.ForwardAdd"] = (t, n) => new() { ["y"] = t["residual"] + t["x"].mm(t["w"].t()) },
        ["MatMul.InputGradient"] = (t, n) => new() { ["dx"] = t["dy"].mm(t["w"]) },
        ["MatMul.WeightGradient"] = (t, n) => new() { ["dw"] = t["dw"] + t["dy"].t().mm(t["x"]) },
        ["GatedProduct.Forward"] = (t, n) => new() { ["h"] = nn.functional.silu(t["x"].mm(t["gateWeight"].t())) * t["x"].mm(t["upWeight"].t()) },
        ["PackedMatMul.Pack"] = (t, n) =>
        {
            var shape = t["panels"].shape;
            return new() { ["panels"] = nn.functional.pad(t["w"], [0, 0, 0, shape[0] * shape[2] - t["w"].shape[0]]).view(shape[0], shape[2], shape[1]).transpose(1, 2) };
        },
        ["PackedMatMul.Forward"] = (t, n) => new() { ["y"] = t["x"].mm(Unpacked(t)) },
        ["PackedMatMul.ForwardAdd"] = (t, n) => new() { ["y"] = t["residual"] + t["x"].mm(Unpacked(t)) },
        ["RmsNorm.Forward"] = (t, n) => new() { ["y"] = Normalise(t["x"], t["gain"], n, out var inverse), ["inverse"] = inverse },
        ["RmsNorm.Backward"] = RmsNormBackward,
        ["SwiGlu.Forward"] = (t, n) => new() { ["y"] = nn.functional.silu(t["gate"]) * t["up"] },
        ["SwiGlu.Backward"] = (t, n) =>
        {
            Tensor gate = Leaf(t["gate"]), up = Leaf(t["up"]);
            var d = autograd.grad([nn.functional.silu(gate) * up], [gate, up], [t["dy"]]);
            return new() { ["dgate"] = d[0], ["dup"] = d[1] };
        },
        ["CrossEntropy.Forward"] = (t, n) => new() { ["loss"] = Losses(t["logits"], t["targets"]) },
        ["CrossEntropy.ForwardBackward"] = (t, n) =>
        {
            var logits = Leaf(t["logits"]);
            var losses = Losses(logits, t["targets"]);
            return new() { ["loss"] = losses.detach(), ["logits"] = autograd.grad([losses.sum() * n["scale"]], [logits])[0] };
        },
        ["Embedding.Forward"] = (t, n) => new() { ["y"] = t["table"].index_select(0, t["ids"]) },
        ["Embedding.Backward"] = (t, n) =>
        {
            var counts = t["starts"].slice(0, 1, t["starts"].shape[0], 1) - t["starts"].slice(0, 0, t["starts"].shape[0] - 1, 1);
            var ids = arange(counts.shape[0]).repeat_interleave(counts);
            return new() { ["dtable"] = t["dtable"].index_add(0, ids, t["dy"].index_select(0, t["order"]), 1) };
        },
        ["Attention.Forward"] = (t, n) => new() { ["o"] = Attend(t["q"], t["k"], t["v"], n, out var logSum), ["logSum"] = logSum },
        ["Attention.Decode"] = (t, n) => new() { ["o"] = Attend(t["q"], t["k"], t["v"], n, out _) },
        ["Attention.Delta"] = (t, n) => new() { ["delta"] = (t["dO"] * t["o"]).sum(-1) },
        ["Attention.Backward"] = (t, n) =>
        {
            Tensor q = Leaf(t["q"]), k = Leaf(t["k"]), v = Leaf(t["v"]);
            var o = Attend(q, k, v, n, out var logSum);
            var d = autograd.grad([o], [q, k, v], [t["dO"]]);
            return new() { ["o"] = o.detach(), ["logSum"] = logSum.detach(), ["delta"] = (t["dO"] * o).sum(-1).detach(), ["dq"] = d[0], ["dk"] = d[1], ["dv"] = d[2] };
        },
        ["Rope.Table"] = (t, n) =>
        {
            var half = t["cos"].shape[1];
            var frequency = pow(2.0, arange(half, float64) * (-n["log2Theta"] / half));
            var angle = outer(arange(t["cos"].shape[0], float64), frequency);
            return new() { ["cos"] = angle.cos(), ["sin"] = angle.sin() };
        },
        ["Rope.Rotate"] = (t, n) => new()
        {
            ["first"] = t["first"] * t["cos"] - t["second"] * t["sin"] * n["direction"],
            ["second"] = t["second"] * t["cos"] + t["first"] * t["sin"] * n["direction"],
        },
        ["AdamW.Step"] = (t, n) =>
        {
            var g = t["gradient"] * t["clip"];
            var mean = n["beta1"] * t["mean"] + (1 - n["beta1"]) * g;
            var variance = n["beta2"] * t["variance"] + (1 - n["beta2"]) * g * g;
            return new() { ["theta"] = t["theta"] * (1 - n["shrink"]) - n["stepSize"] * mean / (variance.sqrt() + n["epsilon"]), ["mean"] = mean, ["variance"] = variance, ["gradient"] = zeros_like(g) };
        },
        ["Muon.Momentum"] = (t, n) =>
        {
            var g = t["gradient"] * t["clip"];
            var mean = n["momentum"] * t["mean"] + g;
            return new() { ["mean"] = mean, ["update"] = g + n["momentum"] * mean, ["gradient"] = zeros_like(g) };
        },
        ["Muon.Normalize"] = (t, n) => new() { ["y"] = t["x"] / (t["x"].norm() + 1e-7) },
        ["Muon.Product"] = (t, n) => new() { ["y"] = n["alpha"] * t["x"].bmm(t["w"].transpose(1, 2)) + n["beta"] * t["r"] },
        ["Muon.Apply"] = (t, n) => new() { ["theta"] = t["theta"] * (1 - n["shrink"]) - n["rate"] * t["update"] },
        ["Reductions.AddRows"] = (t, n) => new() { ["y"] = t["y"] + t["x"].sum(0L) },
        ["Reductions.Sum"] = (t, n) => new() { ["y"] = t["x"].sum().reshape(1) },
        ["Reductions.SumOfSquares"] = (t, n) => new() { ["partial"] = stack(t["x"].split((long)n["block"]).Select(part => part.pow(2).sum())) },
        ["Reductions.ClipFactor"] = (t, n) =>
        {
            var norm = t["partial"].sum().sqrt();
            return new() { ["clip"] = stack([(n["limit"] / (norm + 1e-6)).clamp_max(1), norm]) };
        },
        ["Reductions.Add"] = (t, n) => new() { ["y"] = t["y"] + t["x"] },
    };

    private static Tensor Leaf(Tensor x) => x.detach().clone().requires_grad_();

    private static Tensor Normalise(Tensor x, Tensor gain, Numbers n, out Tensor inverse)
    {
        inverse = rsqrt(x.pow(2).mean([-1]) + n["epsilon"]);
        return x * inverse.unsqueeze(-1) * gain;
    }

    private static Tensors RmsNormBackward(Tensors t, Numbers n)
    {
        var x = Leaf(t["x"]);
        // A gain of its own for each row, so that autograd gives each row's share of the gain's gradient.
        var gains = Leaf(t["gain"].expand(x.shape));
        var y = Normalise(x, gains, n, out var inverse);
        var d = autograd.grad([y], [x, gains], [t["dy"]]);
        return new()
        {
            ["y"] = y.detach(),
            ["inverse"] = inverse.detach(),
            ["dx"] = t["dx"] + d[0],
            ["partial"] = stack(d[1].split((long)n["rows"]).Select(part => part.sum(0L))), // 0 without the L would be an element type
        };
    }

    private static Tensor Losses(Tensor logits, Tensor targets) => nn.functional.cross_entropy(logits, targets, ignore_index: -1, reduction: nn.Reduction.None);

    /// <summary>(K, N) of panels: as many columns as the result has.</summary>
    private static Tensor Unpacked(Tensors t) => t["panels"].permute(1, 0, 2).reshape(t["panels"].shape[1], -1).narrow(1, 0, t["y"].shape[1]);

    private static Tensor Attend(Tensor q, Tensor k, Tensor v, Numbers n, out Tensor logSum)
    {
        var scores = q.matmul(k.transpose(-1, -2)) * n["scale"];
        if (n["causal"] != 0) scores = scores.masked_fill(ones(scores.shape[^2], scores.shape[^1], torch.@bool).triu(1 + scores.shape[^1] - scores.shape[^2]), double.NegativeInfinity);
        logSum = scores.logsumexp(-1);
        return softmax(scores, -1).matmul(v);
    }
}
