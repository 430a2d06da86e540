"""The model's kernels, written with PyTorch, in whatever precision the inputs have.

A reference takes the tensors that the kernel reads (as they were before the run) and its numbers, by the names of the
case, and gives what the kernel must write. Backward kernels are held against autograd, not against their own formulas.
"""

import torch

REFERENCES = {}


def reference(kernel):
    def register(function):
        REFERENCES[kernel] = function
        return function

    return register


def gradients(outputs, inputs, upstream):
    return torch.autograd.grad(outputs, inputs, upstream)


def leaf(x):
    return x.detach().clone().requires_grad_()


@reference("MatMul.Forward")
def matmul_forward(t, n):
    return {"y": t["x"] @ t["w"].T}


@reference("MatMul.ForwardAdd")
def matmul_forward_add(t, n):
    return {"y": t["residual"] + t["x"] @ t["w"].T}


@reference("MatMul.InputGradient")
def matmul_input_gradient(t, n):
    return {"dx": t["dy"] @ t["w"]}


@reference("MatMul.WeightGradient")
def matmul_weight_gradient(t, n):
    return {"dw": t["dw"] + t["dy"].T @ t["x"]}


@reference("PackedMatMul.Pack")
def packed_matmul_pack(t, n):
    count, depth, width = t["panels"].shape
    padded = torch.nn.functional.pad(t["w"], (0, 0, 0, count * width - t["w"].shape[0]))
    return {"panels": padded.view(count, width, depth).transpose(1, 2)}


def unpacked(t):
    # As many columns as the result has; the last panels are filled up with zeros.
    return t["panels"].permute(1, 0, 2).reshape(t["panels"].shape[1], -1)[:, : t["y"].shape[1]]


@reference("PackedMatMul.Forward")
def packed_matmul_forward(t, n):
    return {"y": t["x"] @ unpacked(t)}


@reference("PackedMatMul.ForwardAdd")
def packed_matmul_forward_add(t, n):
    return {"y": t["residual"] + t["x"] @ unpacked(t)}


def normalise(x, gain, epsilon):
    inverse = torch.rsqrt(x.pow(2).mean(-1) + epsilon)
    return x * inverse[:, None] * gain, inverse


@reference("RmsNorm.Forward")
def rmsnorm_forward(t, n):
    y, inverse = normalise(t["x"], t["gain"], n["epsilon"])
    return {"y": y, "inverse": inverse}


@reference("RmsNorm.Backward")
def rmsnorm_backward(t, n):
    x = leaf(t["x"])
    rows = x.shape[0]
    # A gain of its own for each row, so that autograd gives each row's share of the gain's gradient.
    gains = leaf(t["gain"].expand(rows, -1))
    y, inverse = normalise(x, gains, n["epsilon"])
    dx, shares = gradients(y, (x, gains), t["dy"])
    partial = torch.stack([part.sum(0) for part in shares.split(int(n["rows"]))])
    return {"y": y, "inverse": inverse, "dx": t["dx"] + dx, "partial": partial}


def gated(gate, up):
    return torch.nn.functional.silu(gate) * up


@reference("SwiGlu.Forward")
def swiglu_forward(t, n):
    return {"y": gated(t["gate"], t["up"])}


@reference("GatedProduct.Forward")
def gated_product_forward(t, n):
    return {"h": gated(t["x"] @ t["gateWeight"].T, t["x"] @ t["upWeight"].T)}


@reference("SwiGlu.Backward")
def swiglu_backward(t, n):
    gate, up = leaf(t["gate"]), leaf(t["up"])
    dgate, dup = gradients(gated(gate, up), (gate, up), t["dy"])
    return {"dgate": dgate, "dup": dup}


def losses(logits, targets):
    return torch.nn.functional.cross_entropy(logits, targets, ignore_index=-1, reduction="none")


@reference("CrossEntropy.Forward")
def cross_entropy_forward(t, n):
    return {"loss": losses(t["logits"], t["targets"])}


@reference("CrossEntropy.ForwardBackward")
def cross_entropy_forward_backward(t, n):
    logits = leaf(t["logits"])
    loss = losses(logits, t["targets"])
    (gradient,) = gradients(loss.sum() * n["scale"], (logits,), None)
    return {"logits": gradient, "loss": loss}


@reference("Embedding.Forward")
def embedding_forward(t, n):
    return {"y": t["table"][t["ids"]]}


@reference("Embedding.Backward")
def embedding_backward(t, n):
    counts = t["starts"][1:] - t["starts"][:-1]
    ids = torch.repeat_interleave(torch.arange(len(counts), device=counts.device), counts)
    return {"dtable": t["dtable"].index_add(0, ids, t["dy"][t["order"]])}


def attend(q, k, v, n):
    scores = q @ k.transpose(-1, -2) * n["scale"]
    if n["causal"]:
        hidden = torch.ones(scores.shape[-2:], dtype=torch.bool, device=q.device).triu(1 + scores.shape[-1] - scores.shape[-2])
        scores = scores.masked_fill(hidden, float("-inf"))
    return torch.softmax(scores, -1) @ v, torch.logsumexp(scores, -1)


@reference("Attention.Forward")
def attention_forward(t, n):
    o, log_sum = attend(t["q"], t["k"], t["v"], n)
    return {"o": o, "logSum": log_sum}


@reference("Attention.Decode")
def attention_decode(t, n):
    return {"o": attend(t["q"], t["k"], t["v"], n)[0]}


@reference("Attention.Delta")
def attention_delta(t, n):
    return {"delta": (t["dO"] * t["o"]).sum(-1)}


@reference("Attention.Backward")
def attention_backward(t, n):
    q, k, v = leaf(t["q"]), leaf(t["k"]), leaf(t["v"])
    o, log_sum = attend(q, k, v, n)
    dq, dk, dv = gradients(o, (q, k, v), t["dO"])
    return {"o": o, "logSum": log_sum, "delta": (t["dO"] * o).sum(-1), "dq": dq, "dk": dk, "dv": dv}


@reference("Rope.Table")
def rope_table(t, n):
    # The shape is all that the kernel reads of its outputs.
    positions, half = t["cos"].shape
    options = {"dtype": t["cos"].dtype, "device": t["cos"].device}
    frequency = torch.exp2(torch.arange(half, **options) * (-n["log2Theta"] / half))
    angle = torch.arange(positions, **options)[:, None] * frequency
    return {"cos": angle.cos(), "sin": angle.sin()}


@reference("Rope.Rotate")
def rope_rotate(t, n):
    first, second, cos, sin = t["first"], t["second"], t["cos"], t["sin"] * n["direction"]
    return {"first": first * cos - second * sin, "second": second * cos + first * sin}


@reference("AdamW.Step")
def adamw_step(t, n):
    g = t["gradient"] * t["clip"]
    mean = n["beta1"] * t["mean"] + (1 - n["beta1"]) * g
    variance = n["beta2"] * t["variance"] + (1 - n["beta2"]) * g * g
    theta = t["theta"] - n["shrink"] * t["theta"] - n["stepSize"] * mean / (variance.sqrt() + n["epsilon"])
    return {"theta": theta, "mean": mean, "variance": variance, "gradient": torch.zeros_like(g)}


@reference("Muon.Momentum")
def muon_momentum(t, n):
    g = t["gradient"] * t["clip"]
    mean = n["momentum"] * t["mean"] + g
    return {"mean": mean, "update": g + n["momentum"] * mean, "gradient": torch.zeros_like(g)}


@reference("Muon.Normalize")
def muon_normalize(t, n):
    return {"y": t["x"] / (t["x"].norm() + 1e-7)}


@reference("Muon.Product")
def muon_product(t, n):
    return {"y": n["alpha"] * (t["x"] @ t["w"].transpose(1, 2)) + n["beta"] * t["r"]}


@reference("Muon.Apply")
def muon_apply(t, n):
    return {"theta": t["theta"] - n["shrink"] * t["theta"] - n["rate"] * t["update"]}


@reference("Reductions.AddRows")
def add_rows(t, n):
    return {"y": t["y"] + t["x"].sum(0)}


@reference("Reductions.Sum")
def sum_of_all(t, n):
    return {"y": t["x"].sum().reshape(1)}


@reference("Reductions.SumOfSquares")
def sum_of_squares(t, n):
    return {"partial": torch.stack([part.pow(2).sum() for part in t["x"].split(int(n["block"]))])}


@reference("Reductions.ClipFactor")
def clip_factor(t, n):
    norm = t["partial"].sum().sqrt()
    return {"clip": torch.stack([(n["limit"] / (norm + 1e-6)).clamp(max=1), norm])}


@reference("Reductions.Add")
def add(t, n):
    return {"y": t["y"] + t["x"]}
