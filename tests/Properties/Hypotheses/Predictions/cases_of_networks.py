"""Predictions about networks before training: id, a function of the numbers of a case, and cases."""
import math

from activations import LAMBDA, ALPHA
from quadrature import density, expectation, root
from wide_networks import Field, arc_cosine, hidden_variance, length_share, moment

GLOROT, HEURISTIC = 1.0, 1 / 3          # n Var[W] of equal layers


def settled(name, weights, layers, start):
    return Field(name, weights).next(start, layers)


def fitted(names):
    def predicted(activation, from_below, width):
        weights = 1 / moment(names[activation], 1.0, "square")
        return settled(names[activation], weights, 7, 0.25 if from_below else 4.0)
    return predicted


def skips(width, blocks):
    q, m = 1.0, 0.0
    for _ in range(blocks):
        mean = moment("selu", q, "mean")
        q, m = q + moment("selu", q, "square") + 2 * m * mean, m + mean
    return q


def growth(name, weights, first, layers):
    field = Field(name, weights)
    return field.mean_factor(first, layers) ** layers


def speeds(setting, width, depth):
    weights = (GLOROT, HEURISTIC)[setting]
    field, q, decades = Field("logistic", weights), weights, 0.0
    for l in range(1, depth):
        decades -= math.log10(field.factor(q)) / 2
        if l == depth - 1:
            decades += math.log10(moment("logistic", q, "square")) / 2
        q = field.next(q)
    return decades


def chi(setting, width, depth):
    name, weights = (("logistic", GLOROT), ("logistic", HEURISTIC), ("tanh", HEURISTIC), ("relu", GLOROT))[setting]
    return Field(name, weights).mean_factor(weights, depth - 1)


def at_end(field):
    return field.factor(field.end)


def boundary(tenths, units):
    return root(lambda radius: 1 - at_end(Field("tanh", radius ** 2, (tenths / 10) ** 2)), 1.0, 4.0)


def start(weights, of):
    def predicted(initialization, width):
        field = Field("tanh", weights)
        if of == "gradient":
            return math.sqrt(field.mean_factor(weights, 4))
        last = field.next(weights, 4)
        return (moment("tanh", last, "square") / moment("tanh", weights, "square")) ** (1 / 8)
    return predicted


def jacobian(of):
    def predicted(initialization, width, layer, hundredths):
        weights = (HEURISTIC, GLOROT)[initialization]
        q = Field("tanh", weights).next(weights * hundredths / 100, layer)

        def slope(z):
            return 1 / math.cosh(math.sqrt(q) * z) ** 2

        if of == "mean":
            return 8 / (3 * math.pi) * math.sqrt(weights) * expectation(slope)
        return math.sqrt(weights) * math.exp(expectation(lambda z: math.log(slope(z))) - 0.5)
    return predicted


def correlated(ranges, layers):
    def predicted(weights, biases, where, above):
        field, c = Field("tanh", weights / 100, biases / 100), (ranges[where] + above) / 100
        return field.correlation((c * (field.end - field.biases) + field.biases) / field.end, layers)
    return predicted


def normalized(setting, width, depth):
    name = ("relu", "relu", "tanh")[setting]
    return moment(name, 1.0, "slope") / (moment(name, 1.0, "square") - moment(name, 1.0, "mean") ** 2)


def dropped(percent):
    field = Field("tanh", 1.76095, 0.05, 1 - percent / 100)
    return 1 - field.correlation(1.0, 11)


def gradual(backward, shrinking, layers):
    first, last = (256, 64) if shrinking else (64, 256)
    widths, factor = [first + int((last - first) * l / layers) for l in range(layers + 1)], 1.0
    for fan_in, fan_out in zip(widths, widths[1:]):
        source, target = (fan_out, fan_in) if backward else (fan_in, fan_out)
        factor *= 2 * source / (fan_in + fan_out) * math.exp(-1 / target)
    return factor


def zigzag(backward, narrow, tenths):
    wide = narrow * tenths // 10
    return 4 * narrow * wide / (narrow + wide) ** 2 * math.exp(-1 / narrow - 1 / wide)


BOUNDED, GATED = ("tanh", "LeCun's tanh", "softsign", "hard tanh", "elu", "selu"), ("GELU", "swish", "mish")
SLOPES, SIGNALS = ("relu", "tanh", "softsign", "logistic", "elu"), ("hard tanh", "softsign", "tanh", "logistic")

CASES = {
    "bounded-fixed-points-attract": (fitted(BOUNDED), [(a, a % 2, 40) for a in range(6)] + [(0, 1, 33), (5, 0, 48)]),
    "gated-fixed-points-repel": (fitted(GATED), [(a, below, 50 + a) for a in range(3) for below in (0, 1)]),
    "selu-gain-shrinks-signal": (lambda width: settled("selu", 9 / 16, 39, 9 / 16), [(32,), (48,)]),
    "tanh-gain-explodes": (lambda width: growth("tanh", 25 / 9, 25 / 9 * 0.4242529, 19), [(48,), (64,)]),
    "lecun-tanh-settles": (lambda width, depth: settled("LeCun's tanh", 1.0, depth - 1, 1.0), [(32, 16), (40, 20), (48, 24)]),
    "selu-forgets-input-scale": (
        lambda square, small, width: settled("selu", 1.0, 11, 1 / square if small else square), [(2, 0, 32), (6, 0, 40), (6, 1, 40)]),
    "selu-keeps-signal-at-depth": (lambda width: settled("selu", 1.0, 99, 1.0), [(32,), (48,)]),
    "dropout-moves-selu": (
        lambda percent, width: Field("selu", 1.0, 0.0, 1 - percent / 100).next(1.0, 9), [(20, 32), (31, 40), (40, 48)]),
    "skips-break-selu": (skips, [(32, 4), (40, 6), (48, 8)]),
    "gains-that-keep-the-gradient": (lambda a, fan_in: moment(SLOPES[a], 1.0, "slope"), [(a, 4 + 15 * a) for a in range(5)]),
    "gains-that-keep-the-signal": (lambda a, fan_in: moment(SIGNALS[a], 1.0, "square"), [(a, 4 + 20 * a) for a in range(4)]),
    "lecun-tanh-keeps-three-quarters": (lambda n: moment("LeCun's tanh", 1.0, "square") / 1.7159 ** 2, [(4,), (256,)]),
    "selu-gradient-factor": (lambda n: moment("selu", 1.0, "slope") / (LAMBDA * ALPHA) ** 2, [(4,), (64,)]),
    "selu-gradients-grow": (lambda width, depth: moment("selu", 1.0, "slope"), [(96, 50), (120, 50)]),
    "selu-constants": (lambda which: (ALPHA, LAMBDA)[which], [(0,), (1,)]),
    "bn-gradient-factor": (normalized, [(s, 50, 7) for s in range(3)]),
    "normalized-activations-shrink-less": (start(GLOROT, "signal"), [(0, 64), (0, 128)]),
    "normalized-gradients-shrink-less": (start(GLOROT, "gradient"), [(0, 64), (0, 128)]),
    "standard-activations-shrink-upwards": (start(HEURISTIC, "signal"), [(0, 64), (0, 128)]),
    "standard-gradients-shrink-downwards": (start(HEURISTIC, "gradient"), [(0, 64), (0, 128)]),
    "mean-singular-value-of-a-layer": (jacobian("mean"), [(0, 48, 1, 5), (1, 64, 2, 20), (0, 70, 4, 35), (1, 80, 4, 35)]),
    "volume-ratio-is-the-geometric-mean": (jacobian("volume"), [(0, 48, 1, 5), (1, 64, 2, 20), (0, 70, 4, 35), (1, 80, 4, 35)]),
    "quarter-circle": (lambda heuristic, n: 8 * math.sqrt((GLOROT, HEURISTIC)[heuristic]) / (3 * math.pi), [(0, 32), (1, 64)]),
    "glorot-logistic-gradient-factor": (lambda width, depth: at_end(Field("logistic", GLOROT)), [(48, 8), (128, 16)]),
    "input-moves-the-boundary": (boundary, [(5, 48), (12, 56), (20, 64)]),
    "recurrent-rate-is-chi": (
        lambda other, radius, deviation, units: math.sqrt(at_end(
            Field(("tanh", "logistic")[other], (radius / 10) ** 2, (deviation / 10) ** 2))),
        [(0, 8, 5, 64), (0, 20, 20, 96), (1, 10, 10, 80), (1, 40, 7, 70)]),
    "gradient-factor-is-chi": (chi, [(0, 64, 8), (1, 80, 12), (2, 100, 16), (3, 128, 10)]),
    "gradients-explode-above-critical": (
        lambda weights, width, depth: at_end(Field("tanh", weights / 100, 0.05)), [(350, 96, 10), (480, 110, 12), (600, 128, 16)]),
    "logistic-speeds-differ": (speeds, [(0, 32, 10), (1, 50, 20), (0, 64, 30)]),
    "chaos-forgets-the-inputs": (
        lambda weights, biases, *inputs: Field("tanh", weights / 100, biases / 100).correlation(0.1, 160), [(500, 2, 0, 0), (600, 5, 1, 10), (550, 3, 0, 5)]),
    "order-makes-inputs-alike": (correlated((-50, 10), 14), [(80, 4, 0, 0), (130, 10, 1, 40), (110, 7, 0, 20)]),
    "correlations-decay-by-the-slope": (
        lambda weights, biases, where, above: at_end(Field("tanh", weights / 100, biases / 100)), [(70, 5, 0, 0), (95, 8, 0, 4), (120, 10, 0, 8)]),
    "dropout-destroys-criticality": (dropped, [(5,), (20,), (50,)]),
    "length-map-settles": (
        lambda weights, biases, fifths: moment("tanh", Field("tanh", weights / 10, biases / 100).end, "square"),
        [(18, 5, 1), (30, 20, 15), (40, 30, 25)]),
    "relu-he-samples-become-alike": (lambda width, depth: 1 - arc_cosine(0.0, depth - 1), [(80, 3), (100, 4), (120, 5)]),
    "n01-gradient-factor": (
        lambda wide, more, depth: at_end(Field("logistic", float((200 if wide else 24) + more))), [(0, 0, 8), (0, 32, 8), (1, 16, 8)]),
    "n01-output-variance": (lambda n: hidden_variance(float(n)), [(1,), (10,), (100,), (784,)]),
    "n01-variance-settles": (
        lambda width, layers, fifths: hidden_variance(Field("logistic", float(width)).end), [(24, 3, 1), (36, 4, 10), (48, 6, 25)]),
    "n01-saturated-share": (lambda n: math.erfc(math.log(99) / math.sqrt(2 * n)), [(16,), (100,), (784,)]),
    "glorot-normal-tails": (lambda t, fan_in, fan_out: math.erfc(t / 10 / math.sqrt(2)), [(18, 3, 4), (22, 64, 1), (26, 10, 10)]),
    "linear-lengths-spread": (
        lambda width, depth, halvings: length_share(width, depth, 0.5 ** halvings, False), [(6, 4, 0), (8, 8, 1), (12, 6, 1)]),
    "relu-he-lengths-spread": (
        lambda width, depth, halvings: length_share(width, depth, 0.5 ** halvings, True), [(6, 4, 0), (8, 8, 1), (12, 6, 2)]),
    "alternating-widths-vanish": (zigzag, [(0, 48, 20), (1, 60, 33), (0, 72, 40)]),
    "equal-widths-keep-both": (lambda backward, width: math.exp(-2 / width), [(0, 48), (1, 100)]),
    "gradual-widths-cost-a-root": (gradual, [(0, 0, 3), (1, 1, 4), (0, 1, 5), (1, 0, 5)]),
    "gaussian-networks-are-not": (lambda width, depth: depth + 1, [(48, 1), (64, 8)]),
    "uniform-gain-variance": (
        # E z^4 - 1 for z a sum of n uniform numbers of variance 1/n, whose fourth moment is 9/5 of its square
        lambda n: 3 * (1 - 1 / n) + 9 / 5 / n - 1, [(1,), (7,), (64,)]),
}
