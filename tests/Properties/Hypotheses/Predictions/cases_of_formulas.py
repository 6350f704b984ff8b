"""Predictions about single layers, optimizers and regressions: id, a function of the numbers of a case, and cases."""
import cmath
import math
from fractions import Fraction
from itertools import product

from quadrature import integral

THIRDS = (1 / 3, 1.0, 2.0)      # variances of the linear regime


def best_constant(steps, begin):
    """The least variance after so many steps of any of 2000 constant rates, on curvature 1 with noise of variance 1."""
    def after(rate):
        kept = (1 - rate) ** 2
        noise = steps if kept == 1 else (1 - kept ** steps) / (1 - kept)
        return kept ** steps * begin ** 2 + rate ** 2 * noise
    return min(after(k / 1000) for k in range(1, 2001))


def dropped_inputs(inputs, tenths, quarters):
    """The mean over all masks, one by one, of a linear unit's squared error, as a share of the largest it can be."""
    rate, wx = tenths / 10, [(1 if j % 2 == 0 else -1) * (j + 1) / 2 for j in range(inputs)]
    penalty = rate / (1 - rate) * sum(p * p for p in wx)
    target = sum(wx) - quarters / 4 * math.sqrt(penalty)
    largest = (abs(target) + sum(map(abs, wx)) / (1 - rate)) ** 2
    return math.fsum(
        math.prod(1 - rate if kept else rate for kept in mask)
        * (sum(p / (1 - rate) for p, kept in zip(wx, mask) if kept) - target) ** 2
        for mask in product((0, 1), repeat=inputs)) / largest


def best_ridge(features):
    """sigma^2 gamma times the integral of 1 / (x + lambda) over the Marchenko-Pastur law, lambda = sigma^2 gamma."""
    gamma, noise = features / 40, 0.04
    low, high, penalty, n = (1 - math.sqrt(gamma)) ** 2, (1 + math.sqrt(gamma)) ** 2, noise * features / 40, 20000
    half = (high - low) / 2
    total = 0.0
    for k in range(n):          # x = middle + half cos(theta): a periodic function, for which equal steps are exact
        theta = math.pi * (k + 0.5) / n
        x = (low + high) / 2 + half * math.cos(theta)
        total += (half * math.sin(theta)) ** 2 / (2 * math.pi * gamma * x * (x + penalty)) * math.pi / n
    return noise * gamma * (total + max(0.0, 1 - 1 / gamma) / penalty)


def risk(code):
    n, d, p, noise = 24, 72, code if code <= 16 else code + 15, 0.04
    if p < n:
        return (1 - p / d + noise) * (n - 1) / (n - p - 1)
    return 1 - n / d * (2 - (d - n - 1) / (p - n - 1)) + noise * (p - 1) / (p - n - 1)


def steps_until(hundredths, thousandths):
    kept, left, k = 1 - Fraction(2 * thousandths, 1000), Fraction(1), 0
    while left > 2 - Fraction(hundredths, 100):
        left, k = left * kept, k + 1
    return k


def quadratic_steps(method):
    """Steps of the method itself on (1/kappa, 1) from (1, 1) to a millionth of the distance."""
    def count(kappa):
        root = math.sqrt(kappa)
        beta = (root - 1) / (root + 1)
        rate, momentum = {"gradient": (2 / (1 + 1 / kappa), 0), "heavy ball": ((2 / (1 + 1 / root)) ** 2, beta ** 2),
                          "nesterov": (1.0, beta)}[method]
        x, before, steps = [1.0, 1.0], [1.0, 1.0], 0
        while True:
            ahead = [a + momentum * (a - b) for a, b in zip(x, before)] if method == "nesterov" else x
            if math.hypot(*ahead) <= math.sqrt(2) * 1e-6:
                return steps
            x, before = [
                y - rate * c * y + (momentum * (a - b) if method == "heavy ball" else 0)
                for y, c, a, b in zip(ahead, (1 / kappa, 1.0), x, before)], x
            steps += 1
    return count


def nesterov(curvature, beta, steps):
    x = before = 1.0
    for _ in range(steps):
        ahead = x + beta * (x - before)
        x, before = ahead - curvature * ahead, x
    return x


def momentum_rate(beta, curvature):
    b = 1 + beta - curvature
    return -math.log(max(abs((b + cmath.sqrt(b * b - 4 * beta)) / 2), abs((b - cmath.sqrt(b * b - 4 * beta)) / 2)))


def largest_adam_step(steps):
    """Gradients grow by beta2 / beta1; the last one is 1."""
    b1, b2, fall = 0.9, 0.999, 0.9 / 0.999
    m = math.fsum((1 - b1) * (b1 * fall) ** k for k in range(steps)) / (1 - b1 ** steps)
    v = math.fsum((1 - b2) * (b2 * fall * fall) ** k for k in range(steps)) / (1 - b2 ** steps)
    return m / math.sqrt(v)


def largest_adamax_step(steps):
    """Gradients fall by beta2, so that the largest one remembered is always the last, 1."""
    return math.fsum(0.1 * (0.9 / 0.999) ** k for k in range(steps)) / (1 - 0.9 ** steps)


def sheared(shear, radius, steps):
    """Length of (0, 1) after so many transposed Jordan blocks, step by step."""
    a, b = 0.0, 1.0
    for _ in range(steps):
        a, b = radius * a + shear * b, radius * b
    return math.hypot(a, b)


def signs(*factors):
    """Variances of the linear regime, Glorot and Bengio 2010, eq. 5 to 7: a product of the factors of these layers."""
    def predicted(n0, n1, n2, n3, v0, v1, v2, layer):
        n, v = (n0, n1, n2, n3), [THIRDS[code] for code in (v0, v1, v2)]
        return math.prod(n[k + (way == "down")] * v[k] for way, first, last in factors for k in range(first(layer), last(layer) + 1))
    return predicted


def of_equal(predicted, times_input):
    def of(width, weights, inputs, layer):
        return predicted(*[width] * 4, *[weights] * 3, layer) * (4.0 ** (inputs - 1) if times_input else 1.0)
    return of


def to(number):
    return lambda layer: layer + number


def at(number):
    return lambda layer: number


FORWARD, PRINTED, RIGHT = ("up", at(0), to(-1)), ("down", to(0), at(2)), ("down", to(1), at(2))
SIGNED = [(1, 2, 2, 1, 0, 1, 2, layer) for layer in range(3)] + [(2, 1, 2, 2, 2, 2, 0, layer) for layer in range(3)]
EQUAL = [(2, 0, 0, 0), (2, 2, 1, 1), (1, 0, 2, 2), (2, 0, 2, 1)]
ANY_FANS = [(1, 64), (256, 128), (7, 3), (40, 40)]
SCALES = [(0, 1, 3, 4), (1, 5, 10, 2), (0, 8, 1, 1)]

CASES = {
    "he-backward-gain": (lambda fan_in, fan_out: fan_out / fan_in, ANY_FANS),
    "he-gains-telescope": (lambda first, last, layers: 2 * last / first, [(48, 144, 3), (130, 60, 6)]),
    "glorot-forward-gain": (lambda fan_in, fan_out: 2 * fan_in / (fan_in + fan_out), ANY_FANS),
    "glorot-backward-gain": (lambda fan_in, fan_out: 2 * fan_out / (fan_in + fan_out), ANY_FANS),
    "gains-differ-by-the-fans": (lambda fan_in, fan_out, kind: fan_in / fan_out, [(3, 7, 0), (64, 5, 4)]),
    "n01-sums-grow-by-fan-in": (lambda fan_in, fan_out: fan_in, ANY_FANS),
    "semi-orthogonal-loses-gradients": (lambda fan_in, times: 1 / times, [(1, 2), (16, 8)]),
    "other-scales-miss-the-signal": (lambda larger, half, *fans: 2 ** ((1 if larger else -1) * half / 2), SCALES),
    "other-scales-miss-the-gradient": (lambda larger, half, *fans: 2 ** ((1 if larger else -1) * half / 2), SCALES),
    "heuristic-variance-is-a-third": (lambda n: 1 / (3 * n), [(1,), (512,)]),
    "gaussian-gain-is-chi-square": (lambda tenths, *fans: tenths / 10, [(1, 3, 4), (9, 64, 64)]),
    "dropout-keeps-mean": (lambda percent: 1 - percent / 100, [(1,), (80,)]),
    "dropout-mean-square-grows": (lambda percent: 1 / (1 - percent / 100), [(15,), (80,)]),
    "dropout-is-l2": (dropped_inputs, [(1, 2, 4), (3, 3, 1), (4, 5, 0), (2, 4, 2)]),
    "lsuv-residual-variance-adds-up": (lambda width, blocks: 1 + blocks, [(16, 1), (20, 5)]),
    "one-rate-moves-by-width": (lambda width, times: times, [(32, 2), (64, 4)]),
    "reported-singular-values": (lambda normalized, width, square: 0.8 if normalized else 0.5, [(0, 48, 5), (1, 80, 35)]),
    "best-ridge-has-no-peak": (best_ridge, [(20,), (40,), (60,)]),
    "least-squares-follows-double-descent": (risk, [(4,), (16,), (17,), (57,)]),
    "constant-rate-keeps-dancing": (
        # the fixed point of v <- (1 - s)^2 v + eta^2, s = eta lambda
        lambda tenths, percent: (percent / tenths / 10) ** 2 / (1 - (1 - percent / 100) ** 2), [(1, 20), (10, 100), (100, 180)]),
    "power-scheduling-settles": (
        lambda tenths, percent: (percent / 100) ** 2 / (
            (2 * percent / 100 - 1) * (tenths / 10) ** 2 * (240 + percent / 100)), [(1, 100), (10, 150), (100, 300)]),
    "reduced-beats-best-constant-near-minimum": (
        lambda steps, begin: 1 / (steps * best_constant(steps, begin)), [(10, 3), (60, 12), (200, 30)]),
    "dead-units-may-return": (steps_until, [(105, 7), (150, 20), (195, 1)]),
    "negative-units-learn-by-their-slope": (lambda trial, margin, slope: slope / 100, [(0, 1, 0), (7, 3, 42)]),
    "aligned-layers-learn-in-bounded-time": (
        lambda layers, width: integral(lambda u: u ** (2 / layers - 2) / (1 - u), 0.1, 0.9, 0.05), [(2, 1), (5, 3), (60, 6)]),
    "xavier-over-he": (
        lambda width, layers, derivatives, layer: 2 ** (-(layers + (not derivatives)) / 2), [(32, 1, 0, 0), (64, 30, 1, 50)]),
    "clip-bounds-momentum-step": (
        lambda percent, elements, step: math.fsum((percent / 100) ** k for k in range(step)), [(0, 1, 9), (90, 5, 100), (99, 64, 37)]),
    "clip-by-value-cosine": (lambda elements, *rest: 1 / math.sqrt(elements), [(2, 5, 1), (64, 1, 1000)]),
    "clip-by-value-turns-the-gradient": (
        lambda t, a, b: math.cos(math.atan2(t / 10, a / 100 * t / 10) - math.atan2(b * t / 10, a / 100 * t / 10)), [(10, 90, 100), (3, 10, 2)]),
    "eigenvalues-allow-growth": (
        lambda kind, shear, radius: max(sheared(shear / 10, radius / 100, k) for k in range(101)), [(0, 50, 99), (1, 9, 80), (2, 20, 60)]),
    "small-singular-values-vanish": (lambda kind, share, *rest: share / 100 * (1 + 1e-9), [(0, 10, 5, 3), (2, 99, 0, 32)]),
    "adagrad-goes-as-root": (lambda steps: math.fsum(1 / math.sqrt(i) for i in range(1, steps + 1)), [(1000,), (5000,)]),
    "adam-first-step": (lambda tenths, sign: 1 / (1 + 1e-8 / 10 ** (tenths / 10 - 6)), [(0, 0), (35, 1), (90, 0)]),
    "adam-largest-step": (largest_adam_step, [(1,), (40,), (5000,)]),
    "adamax-largest-step": (largest_adamax_step, [(20,), (1000,)]),
    "gradient-descent-quadratic-rate": (quadratic_steps("gradient"), [(2,), (150,), (3000,)]),
    "momentum-quadratic-rate": (quadratic_steps("heavy ball"), [(2,), (150,), (9999,)]),
    "nesterov-quadratic-rate": (quadratic_steps("nesterov"), [(2,), (150,), (9999,)]),
    "lecun-largest-rate-with-bias": (
        lambda percent: max(abs(1 - percent / 100 * c) for c in (1, 0.84, 0.036)), [(20,), (150,), (250,)]),
    "momentum-allows-larger-rates": (lambda percent: 2 + percent / 50, [(0,), (95,)]),
    "nesterov-allows-smaller-rates": (
        # (1 + beta)(1 - x) - 1 - beta (1 - x) = 0 at the root -1 of the polynomial
        lambda percent: 1 + 1 / (1 + 2 * percent / 100), [(5,), (95,)]),
    "momentum-speed-up-by-condition": (lambda kappa: momentum_rate(0.9, 1 / kappa) / -math.log1p(-1 / kappa), [(2,), (100,), (5000,)]),
    "momentum-terminal-velocity": (
        lambda percent, steps: math.fsum((percent / 100) ** k for k in range(steps)), [(1, 3), (90, 500), (99, 100)]),
    "momentum-wins-from-a-condition-number": (
        lambda percent: (1 + math.sqrt(percent / 100)) / (1 - percent / 100), [(10,), (90,), (95,)]),
    "nesterov-wins-up-to-a-condition-number": (
        lambda percent: 1 + math.sqrt(percent / 100) / (1 - math.sqrt(percent / 100)) ** 2, [(10,), (90,), (95,)]),
    "nesterov-is-gentler-momentum": (lambda c, b, steps: nesterov(c / 100, b / 100, steps), [(1, 99, 200), (50, 90, 7), (100, 5, 1)]),
    "shifted-inputs-learn-slowly": (
        lambda tenths: math.sqrt(1 - 4 / (2 + (tenths / 10) ** 2) ** 2), [(5,), (10,), (100,)]),
    "adam-penalty-is-not-decay": (lambda decay, *rest: 1000 / decay, [(1, 5, 50), (500, 50, 100)]),
    "adamw-decays-exactly": (lambda decay, rate, steps: (1 - decay * rate / 1e5) ** steps, [(1, 1, 50), (100, 500, 9)]),
    "sgd-penalty-is-decay": (lambda decay, rate, steps: (1 - decay * rate / 1e5) ** steps, [(1, 1, 50), (100, 500, 9)]),
    "early-stopping-is-ridge-while-short": (lambda steps, progress: progress / (1000 + progress), [(10, 1), (50, 200)]),
    "fast-decay-freezes-halfway": (
        lambda percent, factor: math.prod(1 - percent / 100 * (factor / 100) ** t for t in range(400)), [(50, 50), (5, 80), (90, 80)]),
    "rates-above-two-over-curvature-diverge": (lambda tenths, percent: abs(percent - 100) / 100, [(1, 1), (50, 250)]),
    "power-scheduling-halves-then-thirds": (lambda s, k: k + 1, [(1, 1), (500, 100)]),
    "saturated-logistic-is-flat": (lambda size, sign: math.exp(-size / 100), [(500, 0), (3000, 1)]),
    "backward-variance-as-printed": (signs(PRINTED), SIGNED),
    "backward-variance-from-the-next-layer": (signs(RIGHT), SIGNED),
    "forward-variance-is-the-product": (signs(FORWARD), SIGNED),
    "weight-gradient-variance-as-printed": (signs(FORWARD, ("down", to(0), at(1))), SIGNED),
    "weight-gradient-variance-from-both-sides": (signs(FORWARD, RIGHT), SIGNED),
    "equal-width-gradient-variance": (of_equal(signs(RIGHT), False), EQUAL),
    "equal-width-gradient-variance-as-printed": (of_equal(signs(RIGHT), True), EQUAL),
    "equal-width-weight-gradients-agree": (of_equal(signs(FORWARD, RIGHT), True), EQUAL),
}
