"""Fusion's transformer in PyTorch: embedding, blocks of RMSNorm, rotary attention and SwiGLU, tied head; and its training step."""

import math

import torch
import torch.nn.functional as F


class Norm(torch.nn.Module):
    def __init__(self, width):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.ones(width))

    def forward(self, x):
        if hasattr(F, "rms_norm"):
            return F.rms_norm(x, (x.shape[-1],), self.weight, 1e-5)
        return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-5) * self.weight


class Block(torch.nn.Module):
    def __init__(self, width, heads, hidden):
        super().__init__()
        self.heads = heads
        self.attention_norm, self.mlp_norm = Norm(width), Norm(width)
        linear = lambda inputs, outputs: torch.nn.Linear(inputs, outputs, bias=False)
        self.qkv, self.output = linear(width, 3 * width), linear(width, width)
        self.gate_up, self.down = linear(width, 2 * hidden), linear(hidden, width)

    def forward(self, x, cos, sin):
        batch, tokens, width = x.shape
        qkv = self.qkv(self.attention_norm(x)).view(batch, tokens, 3, self.heads, -1)
        q, k, v = qkv.permute(2, 0, 3, 1, 4).unbind(0)
        o = attend(rotate(q, cos, sin), rotate(k, cos, sin), v)
        x = x + self.output(o.transpose(1, 2).reshape(batch, tokens, width))
        gate, up = self.gate_up(self.mlp_norm(x)).chunk(2, -1)
        return x + self.down(F.silu(gate) * up)


def rotate(x, cos, sin):
    a, b = x.chunk(2, -1)
    return torch.cat([a * cos - b * sin, b * cos + a * sin], -1).to(x.dtype)


def attend(q, k, v):
    if hasattr(F, "scaled_dot_product_attention"):
        return F.scaled_dot_product_attention(q, k, v, is_causal=True)
    hidden = torch.ones(q.shape[-2], k.shape[-2], dtype=torch.bool, device=q.device).triu(1)
    scores = (q @ k.transpose(-1, -2) / math.sqrt(q.shape[-1])).masked_fill(hidden, float("-inf"))
    return torch.softmax(scores, -1) @ v


class Transformer(torch.nn.Module):
    def __init__(self, shape):
        super().__init__()
        width, tokens = shape["width"], shape["tokens"]
        self.embedding = torch.nn.Embedding(shape["vocabulary"], width)
        self.blocks = torch.nn.ModuleList(Block(width, shape["heads"], shape["hidden"]) for _ in range(shape["layers"]))
        self.norm = Norm(width)
        torch.nn.init.normal_(self.embedding.weight, std=0.02)
        half = width // shape["heads"] // 2
        angle = torch.arange(tokens)[:, None] * torch.pow(10_000.0, -torch.arange(half) / half)
        self.register_buffer("cos", angle.cos())
        self.register_buffer("sin", angle.sin())

    def forward(self, ids, targets):
        x = self.embedding(ids)
        for block in self.blocks:
            x = block(x, self.cos, self.sin)
        logits = F.linear(self.norm(x), self.embedding.weight)
        return F.cross_entropy(logits.flatten(0, 1).float(), targets.flatten())


def training(shape, inputs, contender):
    """Contenders of a whole step: forward, backward, clipping, AdamW."""
    device = inputs.device
    on_gpu = device.type == "cuda"

    def build(precision, compile):
        def run():
            torch.manual_seed(1)
            model = Transformer(shape).to(device)
            optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4, betas=(0.9, 0.95), weight_decay=0.1, **({"fused": True} if on_gpu else {}))
            loss_of = torch.compile(model, dynamic=False) if compile else model
            batches = [inputs.ids(shape["vocabulary"], shape["batch"], shape["tokens"] + 1) for _ in range(4)]

            def step(i):
                optimizer.zero_grad(set_to_none=True)
                with torch.autocast(device.type, torch.bfloat16, enabled=precision == "bf16"):
                    loss = loss_of(batches[i][:, :-1], batches[i][:, 1:].contiguous())
                loss.backward()
                torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
                optimizer.step()

            return len(batches), step

        return run

    ways = [("eager fp32", "fp32", False)]
    if on_gpu:
        ways += [("eager tf32", "tf32", False), ("eager bf16", "bf16", False)]
        if hasattr(torch, "compile"):
            ways.append(("compile bf16", "bf16", True))
    return [contender(name, precision, inputs, build(precision, compile)) for name, precision, compile in ways]
