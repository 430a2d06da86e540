"""PyTorch's side of the GPU kit: answers requests, one JSON object a line each way, as fusion-gpu's conductor asks.

Needs Python 3.9 or later and PyTorch; nothing else. Usage: torch_worker.py cuda|cpu
"""

import gc
import json
import math
import os
import platform
import sys

# Compilers write to the output of their process: answers keep the real one to themselves.
answers = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)

import torch  # noqa: E402  (after the output is safe)

from contenders import KINDS, Inputs  # noqa: E402
from references import REFERENCES  # noqa: E402

DEVICE = torch.device(sys.argv[1])


def info(request):
    facts = {"python": platform.python_version(), "torch": torch.__version__}
    if DEVICE.type == "cuda":
        if not torch.cuda.is_available():
            raise RuntimeError("this PyTorch sees no GPU")
        facts["torch's CUDA"] = torch.version.cuda
        facts["cuDNN"] = torch.backends.cudnn.version()
        major, minor = torch.cuda.get_device_capability()
        facts["compute capability"] = f"{major}.{minor}"
        try:
            import triton

            facts["triton"] = triton.__version__
        except ImportError:
            pass
    return facts


def load(request, when, dtype, half=None):
    """The tensors of a case from files, floats in the given precision, bfloat16 in that or in another one."""
    tensors = {}
    for tensor in request["tensors"]:
        name, shape = tensor["name"], tensor["shape"]
        precision = half if half and tensor["type"] == "bfloat16" else dtype
        if not tensor[when]:
            # A reference may ask for the shape of an output; its contents are no one's business.
            if when == "before":
                tensors[name] = torch.full(shape, math.nan, dtype=precision, device=DEVICE)
            continue
        # Numbers of bfloat16 come as floats, which hold them exactly.
        stored = torch.int32 if tensor["type"] == "int" else torch.float32
        with open(os.path.join(request["folder"], f"{name}.{when}"), "rb") as file:
            values = torch.frombuffer(bytearray(file.read()), dtype=stored).reshape(shape).to(DEVICE)
        tensors[name] = values.long() if tensor["type"] == "int" else values.to(precision)
    return tensors


def relative(actual, expected):
    """Frobenius norm of the difference over that of the reference; 1e300 where something is not finite."""
    size = expected.norm().item()
    error = (actual - expected).norm().item()
    value = error / size if size > 0 else error
    return value if math.isfinite(value) else 1e300


def compare(request):
    kernel = REFERENCES[request["kernel"]]
    numbers = request["numbers"]
    torch.set_float32_matmul_precision("highest")
    expected = {k: v.detach() for k, v in kernel(load(request, "before", torch.float64), numbers).items()}
    theirs = {k: v.detach().double() for k, v in kernel(load(request, "before", torch.float32, torch.bfloat16), numbers).items()}
    ours = load(request, "after", torch.float64)
    missing = set(ours) ^ set(expected)
    if missing:
        raise RuntimeError(f"the case and its reference disagree about {sorted(missing)}")
    for name, actual in ours.items():
        if actual.shape != expected[name].shape:
            raise RuntimeError(f"{name} is {tuple(actual.shape)}, but its reference {tuple(expected[name].shape)}")
    return {"outputs": [{"name": k, "error": relative(ours[k], expected[k]), "theirs": relative(theirs[k], expected[k])} for k in ours]}


opened = {}


def open_benchmark(request):
    close(request)
    inputs = Inputs(DEVICE)
    made = KINDS[request["kind"]](request["shape"], inputs)
    opened.update({contender.name: contender for contender in made})
    return {"contenders": [{"name": c.name, "precision": c.precision} for c in made]}


def warm(request):
    contender = opened[request["contender"]]
    contender.sample(1)
    return {"milliseconds": contender.sample(1)}


def sample(request):
    contender = opened[request["contender"]]
    return {"milliseconds": contender.sample(request["calls"]), "peakBytes": contender.peak}


def close(request):
    opened.clear()
    if hasattr(torch, "_dynamo"):
        torch._dynamo.reset()  # else a function that was compiled for many shapes is no longer compiled for the next
    gc.collect()
    if DEVICE.type == "cuda":
        torch.cuda.synchronize()
        torch.cuda.empty_cache()
    return {}


VERBS = {"info": info, "compare": compare, "open": open_benchmark, "warm": warm, "sample": sample, "close": close}


def main():
    for line in sys.stdin:
        request = json.loads(line)
        try:
            answer = VERBS[request["do"]](request)
        except Exception as failure:  # whatever PyTorch refuses is an answer, too
            answer = {"error": f"{type(failure).__name__}: {str(failure).strip().splitlines()[0] if str(failure).strip() else ''}"}
        print(json.dumps(answer), file=answers, flush=True)


if __name__ == "__main__":
    main()
