"""Activations with their slopes and kinks, each from its definition."""
import math


def logistic(x):
    return 1 / (1 + math.exp(-x)) if x > 0 else math.exp(x) / (1 + math.exp(x))


def softplus(x):
    return max(x, 0) + math.log1p(math.exp(-abs(x)))


def below(f, g):
    return lambda x: f(x) if x < 0 else g(x)


# alpha and lambda of SELU, Klambauer et al. 2017, eq. 14, from mean 0 and variance 1 of the outputs
HALF = math.sqrt(math.e) * math.erfc(1 / math.sqrt(2)) / 2                 # E e^z, z below 0
HALF_OF_TWO = math.exp(2) * math.erfc(math.sqrt(2)) / 2                    # E e^2z, z below 0
ALPHA = math.sqrt(1 / (2 * math.pi)) / (0.5 - HALF)
LAMBDA = 1 / math.sqrt(0.5 + ALPHA ** 2 * (HALF_OF_TWO - 2 * HALF + 0.5))

# name: value, slope, where it has kinks
ACTIVATIONS = {
    "identity": (lambda x: x, lambda x: 1, ()),
    "tanh": (math.tanh, lambda x: 1 / math.cosh(x) ** 2 if abs(x) < 300 else 0, ()),
    "logistic": (logistic, lambda x: logistic(x) * logistic(-x), ()),
    "relu": (lambda x: max(x, 0), lambda x: float(x > 0), (0,)),
    "elu": (below(math.expm1, lambda x: x), below(math.exp, lambda x: 1), (0,)),
    "selu": (below(lambda x: LAMBDA * ALPHA * math.expm1(x), lambda x: LAMBDA * x),
             below(lambda x: LAMBDA * ALPHA * math.exp(x), lambda x: LAMBDA), (0,)),
    "softsign": (lambda x: x / (1 + abs(x)), lambda x: 1 / (1 + abs(x)) ** 2, (0,)),
    "hard tanh": (lambda x: max(-1, min(1, x)), lambda x: float(abs(x) < 1), (-1, 1)),
    "LeCun's tanh": (lambda x: 1.7159 * math.tanh(2 * x / 3), lambda x: 1.7159 * 2 / 3 / math.cosh(2 * x / 3) ** 2, ()),
    "GELU": (lambda x: x * math.erfc(-x / math.sqrt(2)) / 2, None, ()),
    "swish": (lambda x: x * logistic(x), None, ()),
    "mish": (lambda x: x * math.tanh(softplus(x)), None, ()),
}
