"""Writes predictions.csv beside it: what theory predicts for some cases of every hypothesis, knowing nothing of the code.

Python's standard library alone: python3 make_predictions.py. Every number comes from the formula that the hypothesis'
claim states, by another way than the program's where there is one: quadrature over panels for closed forms, simulation
for closed forms of optimizers, inversion of characteristic functions for convolutions, halving for fixed points.
"""
import math
from pathlib import Path

import cases_of_formulas
import cases_of_networks


def chi_square(n, x):
    """P(chi2_n <= x) in closed form: a Poisson sum for even n, an error function and a sum for odd."""
    half = x / 2
    if n % 2 == 0:
        return -math.expm1(math.log(math.fsum(half ** k / math.factorial(k) for k in range(n // 2))) - half)
    odd = math.fsum(half ** (k + 0.5) / math.gamma(k + 1.5) for k in range(n // 2))
    return math.erf(math.sqrt(half)) - math.exp(-half) * odd


def clopper_pearson(violating, cases):
    """The share of which at most so many violating cases have probability 5 %."""
    low, high = 0.0, 1.0
    for _ in range(200):
        share = (low + high) / 2
        at_most = math.fsum(math.comb(cases, k) * share ** k * (1 - share) ** (cases - k) for k in range(violating + 1))
        low, high = (share, high) if at_most > 0.05 else (low, share)
    return low


STATISTICS = {
    "chi-square": (chi_square, [(1, 0.5), (1, 4.0), (2, 1.0), (5, 2.5), (12, 7.0), (33, 40.0), (64, 64.0), (64, 90.0)]),
    "clopper-pearson": (clopper_pearson, [(0, 1), (0, 20), (0, 100), (1, 20), (7, 30), (19, 20), (50, 1000), (700, 1000)]),
}


def lines():
    for cases in (cases_of_networks.CASES, cases_of_formulas.CASES, STATISTICS):
        for name, (predicted, numbers) in cases.items():
            for case in numbers:
                yield f"{name};{'.'.join(map(str, case)) if cases is not STATISTICS else ' '.join(map(str, case))};{float(predicted(*case))!r}"


if __name__ == "__main__":
    Path(__file__).with_name("predictions.csv").write_text("id;case;predicted\n" + "\n".join(sorted(lines())) + "\n")
