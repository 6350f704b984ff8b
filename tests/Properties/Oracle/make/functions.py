"""Functions of one number: activations with their slopes, and what they are made of."""
import math
import random
import struct

import mpmath
import torch
from torch.nn import functional as F


def activations(setting):
    leaks = [setting(a, 0.001, 0.5) for a in (0.01, 0.2)]
    alphas = [setting(a, 0.1, 3.0) for a in (1.0, 0.5)]
    return {
        "identity": lambda x: x * 1,
        "logistic": torch.sigmoid,
        "tanh": torch.tanh,
        "relu": F.relu,
        **{f"leaky-relu({a:g})": lambda x, a=a: F.leaky_relu(x, a) for a in leaks},
        **{f"elu({a:g})": lambda x, a=a: F.elu(x, a) for a in alphas},
        "selu": F.selu,
        "gelu": F.gelu,
        "gelu-tanh": lambda x: F.gelu(x, approximate="tanh"),
        "swish": F.silu,
        "mish": F.mish,
        "softplus": F.softplus,
        "softsign": F.softsign,
        "hard-tanh": F.hardtanh,
        "hard-sigmoid": F.hardsigmoid,
        "relu6": F.relu6,
        "log-sigmoid": F.logsigmoid,
    }


def values_and_slopes(setting, functions):
    grid, near_zero = torch.arange(-80, 81) / 2, torch.tensor([0.0, -0.0, 1e-12, -1e-12, 1e-3, -1e-3])
    x = torch.cat([grid, 3 * torch.randn(setting(40, 20, 60)), near_zero]).requires_grad_()

    def table(y):
        return {"y": y, "dydx": torch.autograd.grad(y.sum(), x)[0]}

    return {"x": x, "activations": {name: table(phi(x)) for name, phi in functions.items()}}


def elementary():
    def uniform(count, low, high):
        return [random.uniform(low, high) for _ in range(count)]

    def small():
        return [sign * 2**e for sign in (1, -1) for e in uniform(100, -60, 3)]

    def positive():
        """Any positive double, each with the same chance."""
        while True:
            (x,) = struct.unpack("d", struct.pack("Q", random.getrandbits(64)))
            if 0 < abs(x) < math.inf:
                return abs(x)

    def logistic(x):
        return 1 / (1 + mpmath.exp(-x))

    def normal_quantile(p):
        return mpmath.sqrt(2) * mpmath.erfinv(2 * p - 1)

    def table(f, x):
        return {"x": x, "y": [float(mpmath.nstr(f(mpmath.mpf(v)), 60)) for v in x]}

    of_every_size = [positive() for _ in range(900)]
    return {
        "exp": table(mpmath.exp, uniform(500, -745, 709) + uniform(300, -2, 2) + small()),
        "log": table(mpmath.log, of_every_size + uniform(300, 0.5, 2) + [1 + d for d in uniform(200, -1e-6, 1e-6)]),
        "tanh": table(mpmath.tanh, uniform(500, -25, 25) + uniform(300, -1, 1) + small()),
        "logistic": table(logistic, uniform(500, -700, 40) + uniform(300, -5, 5) + small()),
        "erf": table(mpmath.erf, uniform(500, -7, 7) + small()),
        "normal_quantile": table(normal_quantile, uniform(300, 0, 1) + [2**-e for e in uniform(200, 1, 64)]),
    }
