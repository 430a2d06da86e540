"""What PyTorch can do for each kind of benchmark: eager, compiled, with each backend, in each precision."""

import time

import torch
import torch.nn.functional as F

from torch_model import training

DTYPES = {"fp32": torch.float32, "tf32": torch.float32, "bf16": torch.bfloat16}


class Inputs:
    """Random tensors, in so many sets that a set has left the cache when its turn comes again."""

    def __init__(self, device):
        self.device = device
        self.cache_bytes = 0
        if device.type == "cuda":
            self.cache_bytes = getattr(torch.cuda.get_device_properties(device), "L2_cache_size", 64 << 20)

    def sets(self, make, bytes_per_set):
        count = min(64, max(1, 3 * self.cache_bytes // max(1, bytes_per_set) + 1)) if self.cache_bytes else 1
        return [make() for _ in range(count)]

    def normal(self, *shape, dtype=torch.float32, grad=False):
        return torch.randn(*shape, device=self.device, dtype=torch.float32).to(dtype).requires_grad_(grad)

    def ids(self, high, *shape):
        return torch.randint(0, high, shape, device=self.device)


class Contender:
    """One way of doing a case.

    build() is called when it is first sampled and gives (number of sets, a function of a set's number).
    """

    def __init__(self, name, precision, inputs, build):
        self.name, self.precision = f"PyTorch {name}", precision
        self.inputs, self.build = inputs, build
        self.call, self.count, self.turn = None, 1, 0
        self.peak, self.own = 0, 0

    def sample(self, calls):
        """Milliseconds of a call, from so many one after the other."""
        torch.set_float32_matmul_precision("high" if self.precision == "tf32" else "highest")
        on_gpu = self.inputs.device.type == "cuda"
        before = torch.cuda.memory_allocated() if on_gpu else 0
        if on_gpu:
            torch.cuda.reset_peak_memory_stats()
        if self.call is None:
            self.count, self.call = self.build()
        milliseconds = self._by_events(calls) if on_gpu else self._by_processor(calls)
        if on_gpu:
            # What it keeps between calls came into being in its first ones.
            self.peak = max(self.peak, torch.cuda.max_memory_allocated() - before + self.own)
            self.own += torch.cuda.memory_allocated() - before
        return milliseconds / calls

    def _calls(self, calls):
        for _ in range(calls):
            self.call(self.turn % self.count)
            self.turn += 1

    def _by_events(self, calls):
        start, end = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True)
        start.record()
        self._calls(calls)
        end.record()
        end.synchronize()
        return start.elapsed_time(end)

    def _by_processor(self, calls):
        start = time.perf_counter()
        self._calls(calls)
        return (time.perf_counter() - start) * 1e3


KINDS = {"training": lambda shape, inputs: training(shape, inputs, Contender)}


def kind(name):
    def register(function):
        KINDS[name] = function
        return function

    return register


def size(dtype):
    return torch.finfo(dtype).bits // 8


def compiled(function):
    # Backward passes are repeated on one graph, so their buffers must stay.
    try:
        torch._functorch.config.donated_buffer = False
    except AttributeError:
        pass
    return torch.compile(function, dynamic=False)


def can_compile(inputs):
    return inputs.device.type == "cuda" and hasattr(torch, "compile")


def eager_and_compiled(inputs, make, forward, backward=False, elements=0):
    """Contenders of an elementwise or row-wise function: eager and compiled in fp32, compiled in bf16.

    make(dtype, grad) gives a set: arguments of forward and, for a backward pass, the upstream gradient at last.
    """

    def build(function, dtype):
        def run():
            sets = inputs.sets(lambda: make(dtype, backward), elements * size(dtype))
            if not backward:
                return len(sets), lambda i: function(*sets[i])
            outputs = [function(*arguments[:-1]) for arguments in sets]
            leaves = [[a for a in arguments if a.requires_grad] for arguments in sets]
            return len(sets), lambda i: torch.autograd.grad(outputs[i], leaves[i], sets[i][-1], retain_graph=True)

        return run

    contenders = [Contender("eager fp32", "fp32", inputs, build(forward, torch.float32))]
    if can_compile(inputs):
        for precision in ("fp32", "bf16"):
            contenders.append(Contender(f"compile {precision}", precision, inputs, build(compiled(forward), DTYPES[precision])))
    return contenders


@kind("copy")
def copy(shape, inputs):
    def build():
        sets = inputs.sets(lambda: (inputs.normal(shape["n"]), torch.empty(shape["n"], device=inputs.device)), 8 * shape["n"])
        return len(sets), lambda i: sets[i][1].copy_(sets[i][0])

    return [Contender("copy_", "fp32", inputs, build)]


def products(shape, inputs, function):
    m, n, k = shape["m"], shape["n"], shape["k"]

    def build(precision):
        def run():
            dtype = DTYPES[precision]
            make = lambda: (inputs.normal(m, k, dtype=dtype), inputs.normal(n, k, dtype=dtype), inputs.normal(m, n, dtype=dtype))
            sets = inputs.sets(make, size(dtype) * (m * k + n * k + m * n))
            return len(sets), lambda i: function(*sets[i])

        return run

    return [Contender(f"cuBLAS {p}", p, inputs, build(p)) for p in ("fp32", "tf32", "bf16")]


@kind("matmul.forward")
def matmul_forward(shape, inputs):
    return products(shape, inputs, lambda x, w, y: torch.mm(x, w.t(), out=y))


@kind("matmul.input-gradient")
def matmul_input_gradient(shape, inputs):
    return products(shape, inputs, lambda x, w, y: torch.mm(y, w, out=x))


@kind("matmul.weight-gradient")
def matmul_weight_gradient(shape, inputs):
    return products(shape, inputs, lambda x, w, y: w.addmm_(y.t(), x))


BACKENDS = [("EFFICIENT_ATTENTION", "fp32"), ("MATH", "fp32"), ("FLASH_ATTENTION", "bf16"), ("CUDNN_ATTENTION", "bf16"), ("EFFICIENT_ATTENTION", "bf16")]


def attention(shape, inputs, backward):
    sizes = (shape["batch"], shape["heads"], shape["tokens"], shape["width"])
    causal = bool(shape["causal"])

    def build(backend, dtype):
        from torch.nn.attention import SDPBackend, sdpa_kernel

        def forward(q, k, v):
            with sdpa_kernel(getattr(SDPBackend, backend)):
                return F.scaled_dot_product_attention(q, k, v, is_causal=causal)

        def run():
            elements = sizes[0] * sizes[1] * sizes[2] * sizes[3]
            make = lambda: [inputs.normal(*sizes, dtype=dtype, grad=backward) for _ in range(3)]
            sets = inputs.sets(make, (8 if backward else 4) * elements * size(dtype))
            if not backward:
                return len(sets), lambda i: forward(*sets[i])
            outputs = [forward(*s) for s in sets]
            upstream = [inputs.normal(*sizes, dtype=dtype) for _ in sets]
            return len(sets), lambda i: torch.autograd.grad(outputs[i], sets[i], upstream[i], retain_graph=True)

        return run

    if inputs.device.type != "cuda":
        return []
    return [Contender(f"SDPA {b.split('_')[0].lower()} {p}", p, inputs, build(b, DTYPES[p])) for b, p in BACKENDS]


@kind("attention.forward")
def attention_forward(shape, inputs):
    return attention(shape, inputs, backward=False)


@kind("attention.backward")
def attention_backward(shape, inputs):
    return attention(shape, inputs, backward=True)


def rms_norm(x, gain):
    if hasattr(F, "rms_norm"):
        return F.rms_norm(x, (x.shape[-1],), gain, 1e-5)
    return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-5) * gain


def normalisation(shape, inputs, backward):
    rows, width = shape["rows"], shape["width"]

    def make(dtype, grad):
        arguments = [inputs.normal(rows, width, dtype=dtype, grad=grad), inputs.normal(width, dtype=dtype, grad=grad)]
        return arguments + [inputs.normal(rows, width, dtype=dtype)] if grad else arguments

    return eager_and_compiled(inputs, make, rms_norm, backward, (4 if backward else 2) * rows * width)


@kind("rmsnorm.forward")
def rmsnorm_forward(shape, inputs):
    return normalisation(shape, inputs, backward=False)


@kind("rmsnorm.backward")
def rmsnorm_backward(shape, inputs):
    return normalisation(shape, inputs, backward=True)


def gating(shape, inputs, backward):
    rows, width = shape["rows"], shape["width"]

    def make(dtype, grad):
        arguments = [inputs.normal(rows, width, dtype=dtype, grad=grad) for _ in range(2)]
        return arguments + [inputs.normal(rows, width, dtype=dtype)] if grad else arguments

    return eager_and_compiled(inputs, make, lambda gate, up: F.silu(gate) * up, backward, (5 if backward else 3) * rows * width)


@kind("swiglu.forward")
def swiglu_forward(shape, inputs):
    return gating(shape, inputs, backward=False)


@kind("swiglu.backward")
def swiglu_backward(shape, inputs):
    return gating(shape, inputs, backward=True)


def rotate(x, cos, sin):
    a, b = x.chunk(2, -1)
    return torch.cat([a * cos - b * sin, b * cos + a * sin], -1)


@kind("rope")
def rope(shape, inputs):
    tokens, half = shape["tokens"], shape["width"] // 2
    sizes = (shape["batch"], shape["heads"], tokens, shape["width"])

    def make(dtype, grad):
        angle = torch.rand(tokens, half, device=inputs.device) * 6
        return [inputs.normal(*sizes, dtype=dtype), angle.cos().to(dtype), angle.sin().to(dtype)]

    return eager_and_compiled(inputs, make, rotate, elements=2 * sizes[0] * sizes[1] * tokens * shape["width"])


@kind("cross-entropy")
def cross_entropy(shape, inputs):
    rows, vocabulary = shape["rows"], shape["vocabulary"]

    def build(function, dtype):
        def run():
            make = lambda: (inputs.normal(rows, vocabulary, dtype=dtype, grad=True), inputs.ids(vocabulary, rows))
            sets = inputs.sets(make, rows * vocabulary * size(dtype))
            return len(sets), lambda i: torch.autograd.grad(function(*sets[i]), (sets[i][0],))

        return run

    contenders = [Contender("eager fp32", "fp32", inputs, build(F.cross_entropy, torch.float32))]
    if can_compile(inputs):
        loss = lambda logits, targets: F.cross_entropy(logits.float(), targets)
        contenders += [Contender(f"compile {p}", p, inputs, build(compiled(loss), DTYPES[p])) for p in ("fp32", "bf16")]
    return contenders


@kind("adamw")
def adamw(shape, inputs):
    shared = []

    def build(**how):
        def run():
            if not shared:
                shared.append(inputs.normal(shape["n"], grad=True))
                shared[0].grad = inputs.normal(shape["n"])
            optimizer = torch.optim.AdamW(shared, lr=1e-4, betas=(0.9, 0.95), weight_decay=0.1, **how)
            return 1, lambda i: optimizer.step()

        return run

    ways = [("fused", {"fused": True}), ("foreach", {"foreach": True})] if inputs.device.type == "cuda" else [("foreach", {"foreach": True})]
    return [Contender(f"{name} fp32", "fp32", inputs, build(**how)) for name, how in ways]
