"""Very wide networks before training: lengths, correlations and gradients from layer to layer.

Poole et al. 2016, eq. 3 and 5; Schoenholz et al. 2017, eq. 5, 6 and 13. Every integral is a quadrature over panels.
"""
import math
from functools import cache

from activations import ACTIVATIONS, logistic
from quadrature import expectation, integral, plane, root


@cache
def moment(name, q, of):
    """E of the activation, of its square, or of its slope's square, at sums from N(0, q)."""
    value, slope, kinks = ACTIVATIONS[name]
    f = {"mean": value, "square": lambda s: value(s) ** 2, "slope": lambda s: slope(s) ** 2}[of]
    deviation = math.sqrt(q)
    return expectation(lambda z: f(deviation * z), [k / deviation for k in kinks], min(0.5, 1 / deviation))


class Field:
    def __init__(self, name, weights, biases=0.0, keep=1.0):
        self.name, self.weights, self.biases, self.keep = name, weights, biases, keep

    def next(self, q, layers=1):
        for _ in range(layers):
            q = self.weights / self.keep * moment(self.name, q, "square") + self.biases
        return q

    def factor(self, q):
        return self.weights / self.keep * moment(self.name, q, "slope")

    def mean_factor(self, q, layers):
        product = 1.0
        for _ in range(layers):
            product, q = product * self.factor(q), self.next(q)
        return product ** (1 / layers)

    @property
    def end(self):
        """q*, where the map crosses the diagonal from above, below the bound of a bounded activation."""
        return root(lambda q: self.next(q) - q, 1e-9, self.weights / self.keep + self.biases + 1)

    def correlation(self, c, layers=1):
        """By the double integral over two independent normal numbers."""
        q, phi, nodes = self.end, ACTIVATIONS[self.name][0], plane()
        deviation = math.sqrt(q)
        for _ in range(layers):
            if c >= 1:
                product = moment(self.name, q, "square")
            else:
                rest = math.sqrt((1 - c) * (1 + c))
                product = math.fsum(
                    w * phi(deviation * z) * math.fsum(v * phi(deviation * (c * z + rest * y)) for y, v in nodes)
                    for z, w in nodes)
            c = (self.weights * product + self.biases) / q
        return c


def arc_cosine(c, layers):
    """Cho and Saul 2009, eq. 6, n = 1."""
    for _ in range(layers):
        theta = math.acos(c)
        c = (math.sin(theta) + (math.pi - theta) * math.cos(theta)) / math.pi
    return c


def hidden_variance(q):
    """4 E (logistic(s) - 1/2)^2 for s from N(0, q)."""
    deviation = math.sqrt(q)
    return expectation(lambda z: 4 * (logistic(deviation * z) - 0.5) ** 2, width=min(0.5, 1 / deviation))


def log_gamma(z):
    """ln of the gamma function for Re z above 0: Stirling's series above 15, by the recurrence below."""
    shift = 0
    while z.real < 15:
        shift, z = shift - _log(z), z + 1
    series = 1 / 12 / z - 1 / 360 / z ** 3 + 1 / 1260 / z ** 5 - 1 / 1680 / z ** 7 + 1 / 1188 / z ** 9
    return shift + (z - 0.5) * _log(z) - z + 0.5 * math.log(2 * math.pi) + series


def _log(z):
    return complex(math.log(abs(z)), math.atan2(z.imag, z.real))


def length_share(units, layers, ratio, rectified):
    """P(squared length out / in <= ratio) over layers of Gaussian weights, by Gil-Pelaez's inversion.

    ln of the ratio is a sum of independent ln(chi2_n / n), or ln(2 chi2_B / n) with B binomial; E (chi2_k / 2)^(it) is
    gamma(k / 2 + it) / gamma(k / 2). A rectified layer without a unit that is on leaves nothing.
    """
    on = {b: math.comb(units, b) / 2 ** units for b in range(1, units + 1)} if rectified else {units: 1.0}
    alive = sum(on.values())

    def characteristic(t):
        scale = math.log((4 if rectified else 2) / units)
        layer = sum(p / alive * _exp(log_gamma(complex(b / 2, t)) - log_gamma(complex(b / 2, 0))) for b, p in on.items())
        return (_exp(complex(0, t * scale)) * layer) ** layers

    x = math.log(ratio)
    tail = integral(lambda t: (_exp(complex(0, -t * x)) * characteristic(t)).imag / t, 0, 80, 0.5)
    return 1 - alive ** layers + alive ** layers * (0.5 - tail / math.pi)


def _exp(z):
    return math.exp(z.real) * complex(math.cos(z.imag), math.sin(z.imag))
