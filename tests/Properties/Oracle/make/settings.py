"""Sizes, rates and all else that a file states and its readers must take from there."""
import random


class Settings:
    """setting(first, low, high) is first under seed 1, else something from low to high."""

    def __init__(self, seed):
        self.seed, self.stream = seed, random.Random(f"settings of {seed}")

    def __call__(self, first, low, high):
        if self.seed == 1:
            return first
        if isinstance(first, int):
            return self.stream.randint(low, high)
        return float(f"{self.stream.uniform(low, high):.3g}")
