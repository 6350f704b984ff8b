"""Expectations over standard normal numbers by Gauss-Legendre panels, and roots by halving an interval."""
import math

REACH, NODES = 9.0, 16


def legendre(n):
    """Nodes and weights on [-1, 1]: the roots of P_n by Newton's method."""
    rule = []
    for i in range(n):
        x = math.cos(math.pi * (i + 0.75) / (n + 0.5))
        for _ in range(100):
            before, now = 1.0, x
            for k in range(2, n + 1):
                before, now = now, ((2 * k - 1) * x * now - (k - 1) * before) / k
            slope = n * (x * now - before) / (x * x - 1)
            step = now / slope
            x -= step
            if abs(step) < 1e-16:
                break
        rule.append((x, 2 / ((1 - x * x) * slope * slope)))
    return rule


LEGENDRE = legendre(NODES)


def panels(low, high, width):
    count = max(1, math.ceil((high - low) / width - 1e-12))
    return [(low + (high - low) * i / count, low + (high - low) * (i + 1) / count) for i in range(count)]


def integral(f, low, high, width):
    return math.fsum(
        (b - a) / 2 * w * f((a + b) / 2 + (b - a) / 2 * x) for a, b in panels(low, high, width) for x, w in LEGENDRE)


def density(z):
    return math.exp(-z * z / 2) / math.sqrt(2 * math.pi)


def expectation(f, kinks=(), width=0.5):
    """E f(z), z from N(0, 1); f is smooth between the kinks."""
    edges = [-REACH, *sorted(k for k in set(kinks) if -REACH < k < REACH), REACH]
    return math.fsum(integral(lambda z: f(z) * density(z), a, b, width) for a, b in zip(edges, edges[1:]))


def plane(width=1.0):
    """Nodes and weights of one of two independent standard normal numbers, for functions without kinks."""
    return [((a + b) / 2 + (b - a) / 2 * x, (b - a) / 2 * w * density((a + b) / 2 + (b - a) / 2 * x))
            for a, b in panels(-REACH, REACH, width) for x, w in LEGENDRE]


def root(f, low, high):
    """Where f, above 0 at low and below 0 at high, is 0."""
    for _ in range(200):
        middle = (low + high) / 2
        if f(middle) > 0:
            low = middle
        else:
            high = middle
    return (low + high) / 2
