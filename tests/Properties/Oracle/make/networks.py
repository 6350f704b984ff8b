"""Losses, and whole networks under one of them, differentiated automatically."""
import math

import torch
from torch import randint, randn
from torch.autograd import grad
from torch.nn import functional as F


def losses(setting):
    rows, columns = shape = setting(7, 2, 12), setting(5, 2, 9)
    huge, delta = setting(1e4, 1e3, 1e5), setting(1.0, 0.3, 3.0)

    def table(loss, output, values, goal, wanted):
        value = loss(values.requires_grad_(), wanted)
        return {output: values, goal: wanted, "loss": value, f"d{output}": grad(value, values)[0]}

    def cross_entropy(logits, labels):
        return table(F.cross_entropy, "logits", logits, "labels", labels)

    def huber(y, target):
        return F.huber_loss(y, target, delta=delta)

    entropy = cross_entropy(4 * randn(shape), randint(columns, (rows,)))
    extreme = cross_entropy(torch.tensor([[huge, -huge, 0], [-huge, -huge, -huge]]), torch.tensor([1, 0]))
    y, target = 4 * randn(shape), randn(shape)
    logits, truth = 6 * randn(rows, 1), randint(2, (rows, 1)).double()
    return {
        "softmax_cross_entropy": entropy,
        "softmax_cross_entropy_extreme": extreme,
        "mean_squared_error": table(F.mse_loss, "y", y, "target", target),
        "logistic_cross_entropy": table(F.binary_cross_entropy_with_logits, "logits", logits, "target", truth),
        f"huber({delta:g})": table(huber, "y", 4 * randn(shape), "target", target),
    }


def dense_networks(setting, activations):
    shapes = [
        ("logistic", [6, 5, 4, 3]),
        ("tanh", [3, 17, 9, 4]),
        ("relu", [8, 16, 16, 5]),
        ("selu", [4, 12, 12, 12, 3]),
        ("elu", [5, 7, 3]),
        ("gelu", [5, 33, 2]),
        ("swish", [2, 9, 9, 2]),
        ("softsign", [4] * 6),
        ("leaky-relu", [1, 6, 2]),
        ("tanh", [10] * 12 + [3]),
    ]

    def steepest(family):
        return max(name for name in activations if name.partition("(")[0] == family)

    def network(name, sizes):
        return {"activation": name, "sizes": sizes} | both_ways(activations[name], sizes, batch=setting(6, 1, 12))

    return {"networks": [
        network(steepest(family), [setting(size, 2, 20) for size in sizes]) for family, sizes in shapes]}


def both_ways(activation, sizes, batch):
    """Every layer is z = x W + b with W of shape (inputs, outputs); there is no activation after the last."""
    x, labels = randn(batch, sizes[0]).requires_grad_(), randint(sizes[-1], (batch,))
    weights = [(randn(m, n) / math.sqrt(m)).requires_grad_() for m, n in zip(sizes, sizes[1:])]
    biases = [(0.1 * randn(n)).requires_grad_() for n in sizes[1:]]
    outputs = [x]
    for w, b in zip(weights[:-1], biases):
        outputs.append(activation(outputs[-1] @ w + b))
    logits = outputs[-1] @ weights[-1] + biases[-1]
    loss = F.cross_entropy(logits, labels)
    dx, *others = grad(loss, [x, *weights, *biases])
    return {
        "x": x, "labels": labels, "weights": weights, "biases": biases,
        "outputs_per_layer": [*outputs[1:], logits], "logits": logits, "loss": loss,
        "dweights": others[:len(weights)], "dbiases": others[len(weights):], "dx": dx,
    }
