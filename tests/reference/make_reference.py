#!/usr/bin/env python3
"""Writes reference cases: small networks trained step by step by PyTorch in float64.

Each case states a network, its initial parameters, its data and its batches in full, and what an
independent implementation must arrive at. PyTorch computes every number; nothing is hand-derived.

    apt-get install -y python3-torch
    python3 make_reference.py [--seed N] [--out DIR] [NAME ...]

Conventions of a case (all arrays row-major, all numbers float64):
    initial.weights[l][i][j]   weight from input i to output j of dense layer l (l = 0 is the first hidden one)
    initial.biases[l][j]       null where the layer has no bias
    initial.gammas[l][j], initial.betas[l][j]    null where the layer has none
    batches[t][k]              index into features/labels of the k-th sample of step t
    expected.steps[t]          .loss of batch t before the update, .gradients and .parameters after backward / after the update
    expected.running[l]        {mean, variance (null where values are only centred)}: PyTorch's running statistics after the last step
                               (momentum 0.1 weights the NEW value; running variance is unbiased)
    expected.evaluation        logits of all samples after the last step: .training uses the statistics of all
                               samples as one batch, .inference uses the running statistics
    expected.gradientShift[t][l]   Santurkar et al. 2018, Def. 2.1 on batch t: G is the gradient of W_l at step t,
                               G' the same gradient, same batch, with layers 0..l-1 (weights, biases, gammas, betas)
                               already moved by that step's update and layers l.. not yet. l2 = |G - G'|,
                               cosine = cos(G, G'), relative = |G - G'| / |G|. No running statistic changes.
"""
import argparse, json, math, os
import torch

torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)


class StoppedBatchNorm(torch.nn.BatchNorm1d):
    """BatchNorm whose backward pass takes mean and standard deviation for constants."""
    def forward(self, x):
        if not self.training:
            return super().forward(x)
        super().forward(x)  # moves the running statistics
        mean, var = x.mean(dim=0).detach(), x.var(dim=0, unbiased=False).detach()
        return self.weight * (x - mean) / torch.sqrt(var + self.eps) + self.bias


class CentreNorm(torch.nn.Module):
    """Mean-only BatchNorm (Salimans & Kingma 2016): y = x - mean(x) + beta; the running mean as BatchNorm's."""
    def __init__(self, units, momentum, stopped):
        super().__init__()
        self.weight, self.running_var = None, None
        self.bias = torch.nn.Parameter(torch.zeros(units))
        self.register_buffer("running_mean", torch.zeros(units))
        self.momentum, self.stopped = momentum, stopped

    def forward(self, x):
        if not self.training:
            return x - self.running_mean + self.bias
        mean = x.mean(dim=0)
        with torch.no_grad():
            self.running_mean += self.momentum * (mean - self.running_mean)
        return x - (mean.detach() if self.stopped else mean) + self.bias


class Layer(torch.nn.Module):
    def __init__(self, inputs, units, activation, norm, placement, bias, gain, affine="learned", stopGradient=False):
        super().__init__()
        self.dense = torch.nn.Linear(inputs, units, bias=bias)
        torch.nn.init.normal_(self.dense.weight, std=gain / math.sqrt(inputs))
        if bias:
            torch.nn.init.normal_(self.dense.bias, std=0.1)
        self.norm = None
        if norm == "batch":
            kind = StoppedBatchNorm if stopGradient else torch.nn.BatchNorm1d
            self.norm = kind(units, eps=1e-5, momentum=0.1)
            torch.nn.init.normal_(self.norm.weight, mean=1.0, std=0.1)
            torch.nn.init.normal_(self.norm.bias, std=0.1)
        elif norm == "centre":
            self.norm = CentreNorm(units, momentum=0.1, stopped=stopGradient)
            torch.nn.init.normal_(self.norm.bias, std=0.1)
        elif norm == "layer":
            self.norm = torch.nn.LayerNorm(units, eps=1e-5)
            torch.nn.init.normal_(self.norm.weight, mean=1.0, std=0.1)
            torch.nn.init.normal_(self.norm.bias, std=0.1)
        self.fixed = affine == "fixed"
        self.activation, self.placement = activation, placement

    def forward(self, x):
        z = self.dense(x)
        if self.norm is not None and self.placement == "beforeActivation":
            z = self.norm(z)
        z = {"identity": lambda v: v, "sigmoid": torch.sigmoid, "tanh": torch.tanh, "relu": torch.relu, "leakyRelu": torch.nn.functional.leaky_relu, "silu": torch.nn.functional.silu}[self.activation](z)
        if self.norm is not None and self.placement == "afterActivation":
            z = self.norm(z)
        return z


def build(case):
    layers, inputs = [], case["inputs"]
    for h in case["hidden"]:
        layers.append(Layer(inputs, h["units"], h["activation"], h["normalization"], h["placement"], h["bias"], case["gain"], h.get("affine", "learned"), h.get("stopGradient", False)))
        inputs = h["units"]
    layers.append(Layer(inputs, case["outputs"], "identity", "none", "beforeActivation", True, case["gain"]))
    return torch.nn.Sequential(*layers)


def rows(t):
    return None if t is None else t.detach().tolist()


def parameters(net, what):
    pick = (lambda p: None if p is None else p.detach()) if what == "value" else (lambda p: None if p is None else p.grad.detach())
    out = {"weights": [], "biases": [], "gammas": [], "betas": []}
    for layer in net:
        out["weights"].append(rows(pick(layer.dense.weight).t()))
        out["biases"].append(rows(pick(layer.dense.bias)))
        gamma = None if layer.norm is None else layer.norm.weight
        out["gammas"].append(None if gamma is None else rows(pick(gamma)))
        out["betas"].append(rows(pick(layer.norm.bias)) if layer.norm is not None else None)
    return out


def learned(net):
    """All parameters but gammas and betas that are fixed; those have a gradient nevertheless."""
    fixed = [p for l in net if l.norm is not None and l.fixed for p in l.norm.parameters()]
    return [p for p in net.parameters() if not any(p is f for f in fixed)]


def optimizer_for(net, o):
    if o["kind"] == "sgd":
        return torch.optim.SGD(learned(net), lr=o["learningRate"], momentum=o["momentum"], weight_decay=o.get("weightDecay", 0.0))
    return torch.optim.Adam(learned(net), lr=o["learningRate"], betas=(0.9, 0.999), eps=1e-8)


def loss_of(case, net, x, y):
    out = net(x)
    if case["loss"] == "crossEntropy":
        return torch.nn.functional.cross_entropy(out, y)
    return ((out - y) ** 2).sum(dim=1).mean()


def gradients(case, net, x, y):
    net.zero_grad()
    loss = loss_of(case, net, x, y)
    loss.backward()
    return loss


def frozen_statistics(net):
    return [{k: v.clone() for k, v in l.norm.named_buffers()} if l.norm is not None else {} for l in net]


def restore_statistics(net, saved):
    for l, s in zip(net, saved):
        for k, v in s.items():
            getattr(l.norm, k).copy_(v)


def gradient_shift(case, net, before, after, x, y):
    saved = frozen_statistics(net)
    state = [{k: v.clone() for k, v in l.named_parameters()} for l in net]
    def load(values):
        with torch.no_grad():
            for l, vals in zip(net, values):
                for k, p in l.named_parameters():
                    p.copy_(vals[k])
    result = []
    for i in range(len(net)):
        load(before); gradients(case, net, x, y); g = net[i].dense.weight.grad.clone().flatten()
        load(after[:i] + before[i:]); gradients(case, net, x, y); h = net[i].dense.weight.grad.clone().flatten()
        d = (g - h).norm().item()
        result.append({"l2": d, "cosine": (g @ h / (g.norm() * h.norm())).item(), "relative": d / g.norm().item()})
    load(state); restore_statistics(net, saved)
    return result


def run(name, case, seed):
    torch.manual_seed(seed)
    net = build(case)
    n = case["samples"]
    x = torch.randn(n, case["inputs"])
    if case["loss"] == "crossEntropy":
        teacher = torch.randn(case["inputs"], case["outputs"])
        y = (x.tanh() @ teacher + 0.3 * torch.randn(n, case["outputs"])).argmax(dim=1)
    else:
        y = x @ torch.randn(case["inputs"], case["outputs"])
    batches = [torch.randperm(n)[: case["batchSize"]] for _ in range(case["steps"])]
    out = {"name": name, "about": case["about"], "inputs": case["inputs"], "outputs": case["outputs"], "hidden": case["hidden"],
           "loss": case["loss"], "optimizer": case["optimizer"], "batchNorm": {"epsilon": 1e-5, "momentum": 0.1},
           "initial": parameters(net, "value"), "features": rows(x), "batches": [b.tolist() for b in batches]}
    out["labels" if case["loss"] == "crossEntropy" else "targets"] = rows(y)
    opt = optimizer_for(net, case["optimizer"])
    net.train()
    steps, shift = [], []
    for t, b in enumerate(batches):
        before = [{k: v.detach().clone() for k, v in l.named_parameters()} for l in net]
        loss = gradients(case, net, x[b], y[b])
        record = {"loss": loss.item(), "gradients": parameters(net, "grad")}
        opt.step()
        record["parameters"] = parameters(net, "value")
        if t not in (0, 1, case["steps"] - 1):
            record = {"loss": record["loss"]}
        steps.append(record)
        after = [{k: v.detach().clone() for k, v in l.named_parameters()} for l in net]
        shift.append(gradient_shift(case, net, before, after, x[b], y[b]))
    running = [{"mean": rows(l.norm.running_mean), "variance": rows(l.norm.running_var)} if isinstance(l.norm, (torch.nn.BatchNorm1d, CentreNorm)) else None for l in net]
    saved = frozen_statistics(net)
    with torch.no_grad():
        training = rows(net(x)); restore_statistics(net, saved)
        net.eval(); inference = rows(net(x))
    out["expected"] = {"steps": steps, "running": running, "evaluation": {"training": training, "inference": inference}, "gradientShift": shift}
    return out


def hidden(units, activation, norms, placement="beforeActivation", bias=None, **more):
    return [{"units": u, "activation": activation, "normalization": n, "placement": placement,
             "bias": (n == "none") if bias is None else bias, **more} for u, n in zip(units, norms)]


SGD = lambda lr, m=0.0, wd=0.0: {"kind": "sgd", "learningRate": lr, "momentum": m, "weightDecay": wd}
CE = dict(loss="crossEntropy", inputs=6, outputs=4, samples=48, batchSize=16, steps=20, gain=1.0)
CASES = {
    "plain-tanh": dict(CE, about="no normalisation", hidden=hidden([7, 6, 5], "tanh", ["none"] * 3), optimizer=SGD(0.2)),
    "batchnorm-everywhere-sigmoid": dict(CE, about="BatchNorm on every hidden layer, no bias under it", hidden=hidden([7, 6, 5], "sigmoid", ["batch"] * 3), optimizer=SGD(0.3)),
    "batchnorm-one-layer-relu": dict(CE, about="BatchNorm on the middle layer alone; momentum", hidden=hidden([9, 8, 7], "relu", ["none", "batch", "none"]), optimizer=SGD(0.1, 0.9)),
    "batchnorm-after-activation": dict(CE, about="BatchNorm behind the activation", hidden=hidden([7, 6], "tanh", ["batch"] * 2, "afterActivation"), optimizer=SGD(0.2)),
    "batchnorm-over-bias": dict(CE, about="a bias kept under BatchNorm: its gradient is zero up to rounding", hidden=hidden([7, 6], "tanh", ["batch"] * 2, bias=True), optimizer=SGD(0.2)),
    "batch-of-two": dict(CE, about="the smallest batch BatchNorm can train on", hidden=hidden([7, 6], "sigmoid", ["batch"] * 2), optimizer=SGD(0.1), batchSize=2),
    "layernorm": dict(CE, about="LayerNorm beside a plain layer", hidden=hidden([7, 6], "relu", ["layer", "none"]), optimizer=SGD(0.1)),
    "adam": dict(CE, about="Adam", hidden=hidden([7, 6], "relu", ["batch", "none"]), optimizer={"kind": "adam", "learningRate": 0.01}),
    "weight-decay": dict(CE, about="weight decay on every parameter, as in PyTorch's SGD", hidden=hidden([7, 6], "tanh", ["batch", "none"]), optimizer=SGD(0.2, 0.9, 1e-2)),
    "deep-linear-squared-error": dict(CE, about="linear layers, squared error summed over outputs, averaged over samples", hidden=hidden([6] * 6, "identity", ["batch"] * 6), optimizer=SGD(0.01), loss="squaredError", batchSize=48),
    "no-hidden-layer": dict(CE, about="logistic regression; weight decay without momentum", hidden=[], optimizer=SGD(0.5, 0.0, 1e-2), steps=8),
    "batch-of-one": dict(CE, about="single samples: LayerNorm and plain layers alone can train on them", hidden=hidden([7, 5], "tanh", ["layer", "none"]), optimizer=SGD(0.1, 0.9), batchSize=1, steps=12),
    "layernorm-after-activation": dict(CE, about="LayerNorm behind the activation, over a bias; Adam", hidden=hidden([5, 8, 3], "sigmoid", ["layer"] * 3, "afterActivation", True), optimizer={"kind": "adam", "learningRate": 0.01}, steps=12),
    "every-activation": dict(CE, about="another activation and normalization in each layer, one unit wide at the narrowest; one output", hidden=hidden([9, 1], "identity", ["none", "batch"]) + hidden([6], "relu", ["layer"], "afterActivation") + hidden([4], "sigmoid", ["batch"], bias=True) + hidden([3], "tanh", ["none"], bias=False), optimizer=SGD(0.02, 0.5, 1e-3), loss="squaredError", outputs=1, batchSize=13, steps=12),
    "deep-batchnorm-relu": dict(CE, about="ten layers, widths that are no multiple of four", hidden=hidden([11, 9, 10, 13, 9] * 2, "relu", ["batch"] * 10), optimizer=SGD(0.01), samples=32, batchSize=32, steps=3),
    "stopped-gradient": dict(CE, about="BatchNorm whose backward pass takes mean and standard deviation for constants; once behind the activation", hidden=hidden([7, 6], "tanh", ["batch"] * 2, stopGradient=True) + hidden([5], "sigmoid", ["batch"], "afterActivation", stopGradient=True), optimizer=SGD(0.05), steps=12),
    "fixed-affine": dict(CE, about="gammas and betas stay as they are, whatever their gradients and the weight decay", hidden=hidden([7, 6], "sigmoid", ["batch"] * 2, affine="fixed") + hidden([6], "relu", ["layer"], affine="fixed"), optimizer=SGD(0.2, 0.9, 1e-2), steps=12),
    "silu-and-leaky-relu": dict(CE, about="SiLU and leaky ReLU: plain, under BatchNorm and below it", hidden=hidden([7, 6], "silu", ["none", "batch"]) + hidden([5], "silu", ["batch"], "afterActivation") + hidden([6, 5], "leakyRelu", ["none", "batch"]), optimizer=SGD(0.05, 0.9), steps=12),
    "centre-only": dict(CE, about="only the mean of the batch is subtracted: before the activation, over a kept bias, behind the activation", hidden=hidden([7, 6], "tanh", ["centre"] * 2) + hidden([5], "silu", ["centre"], "afterActivation") + hidden([6], "sigmoid", ["centre"], bias=True), optimizer=SGD(0.1, 0.9, 1e-3), steps=12),
    "centre-only-stopped": dict(CE, about="centring whose backward pass takes the mean for a constant; fixed betas; beside BatchNorm", hidden=hidden([7], "relu", ["centre"], stopGradient=True) + hidden([6], "tanh", ["batch"]) + hidden([5], "tanh", ["centre"], "afterActivation", affine="fixed"), optimizer=SGD(0.05), steps=8),
}

if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("names", nargs="*"); ap.add_argument("--seed", type=int, default=1); ap.add_argument("--out", default="cases")
    a = ap.parse_args()
    os.makedirs(a.out, exist_ok=True)
    for i, name in enumerate(a.names or CASES):
        case = run(name, CASES[name], a.seed * 1000 + list(CASES).index(name))
        with open(os.path.join(a.out, name + ".json"), "w") as f:
            json.dump(case, f, separators=(",", ":"))
        print(f"{name}: loss {case['expected']['steps'][0]['loss']:.4f} -> {case['expected']['steps'][-1]['loss']:.4f}")
