"""Writes reference values in the format of this folder: python3 make_oracle.py SEED FOLDER

PyTorch 1.13 computes values and gradients in float64 on the CPU, mpmath the elementary functions with 60 digits;
neither knows the code under test. Seed 1 gives the files beside this script, but for the last places of sums. Any
other seed gives other numbers, and other sizes and settings, which the files state. Philox's answers are copied.
"""
import json
import random
import shutil
import sys
from pathlib import Path

try:
    import mpmath
    import torch
except ModuleNotFoundError as missing:
    sys.exit(f"{missing.name} is missing; expected PyTorch 1.13 and mpmath")

from make import functions, layers, networks, training
from make.settings import Settings

TORCH, MPMATH = f"PyTorch {torch.__version__}, float64, CPU", "mpmath, 60 digits, rounded once to double"


def main(seed, folder):
    def write(name, content, source=TORCH):
        text = json.dumps(
            {"source": source, "seed": seed} | content, separators=(",", ":"), default=torch.Tensor.tolist)
        (folder / f"{name}.json").write_text(text)

    torch.set_default_dtype(torch.float64)
    torch.manual_seed(seed)
    random.seed(seed)
    mpmath.mp.dps = 60
    setting = Settings(seed)
    activations = functions.activations(setting)

    folder.mkdir(parents=True, exist_ok=True)
    write("activations", functions.values_and_slopes(setting, activations))
    write("losses", networks.losses(setting))
    write("dense_networks", networks.dense_networks(setting, activations))
    write("normalisation", layers.normalisation(setting))
    write("recurrent", layers.recurrent(setting))
    write("optimizers", training.optimizers(setting))
    write("schedules", training.schedules(setting))
    write("initialisation_laws", layers.initialisation_laws(setting))
    write("elementary", functions.elementary(), MPMATH)
    shutil.copy(Path(__file__).with_name("philox4x32.json"), folder)


if __name__ == "__main__":
    if len(sys.argv) != 3 or not sys.argv[1].isdecimal():
        sys.exit(f"arguments are {sys.argv[1:]}; expected SEED FOLDER")
    main(int(sys.argv[1]), Path(sys.argv[2]))
