"""Layers on their own, forward and backward, and what their weights are drawn from."""
import math

import torch
from torch import randn
from torch.autograd import grad
from torch.nn import init


def normalisation(setting):
    features, batch = setting(6, 2, 9), setting(9, 3, 12)

    def layer(kind, **settings):
        module = kind(features, **settings)
        module.weight.data, module.bias.data = 1 + 0.3 * randn(features), 0.2 * randn(features)
        return module, {"gamma": module.weight, "beta": module.bias}

    def both_ways(module, x):
        y, dy = module(x.requires_grad_()), randn(batch, features)
        dx, dgamma, dbeta = grad(y, (x, module.weight, module.bias), dy)
        return {"x": x, "y": y, "dy": dy, "dx": dx, "dgamma": dgamma, "dbeta": dbeta}

    def training_step(module):
        step = both_ways(module, 2 * randn(batch, features) + 1)
        return step | {
            "running_mean": module.running_mean.clone(), "running_variance_unbiased": module.running_var.clone()}

    epsilon, momentum = setting(1e-3, 1e-6, 1e-2), setting(0.1, 0.01, 0.9)
    module, parameters = layer(torch.nn.BatchNorm1d, eps=epsilon, momentum=momentum)
    steps = [training_step(module) for _ in range(setting(3, 2, 5))]
    x = randn(setting(4, 1, 6), features)
    over_batch = {
        "epsilon": epsilon, "momentum_of_new_value": momentum, **parameters,
        "training_steps": steps, "inference": {"x": x, "y": module.eval()(x)},
    }
    epsilon = setting(1e-5, 1e-6, 1e-2)
    module, parameters = layer(torch.nn.LayerNorm, eps=epsilon)
    over_features = {"epsilon": epsilon, **parameters, **both_ways(module, randn(batch, features))}
    return {"batch_norm": over_batch, "layer_norm": over_features}


def recurrent(setting):
    steps, batch, inputs, units = setting(7, 1, 9), setting(3, 1, 5), setting(4, 1, 6), setting(5, 1, 7)
    layer = torch.nn.RNN(inputs, units)
    wx, wh, b, b2 = layer.parameters()
    x, dh = randn(steps, batch, inputs).requires_grad_(), randn(steps, batch, units)
    h, _ = layer(x)
    dx, dwx, dwh, db = grad(h, (x, wx, wh, b), dh)
    return {
        "note": "h_t = tanh(x_t Wx + h_{t-1} Wh + b), h_0 = 0; axes: time, batch, features; "
                "both torch biases are summed into b",
        "wx": wx.T, "wh": wh.T, "b": b + b2, "x": x, "h": h, "dh": dh, "dx": dx, "dwx": dwx.T, "dwh": dwh.T, "db": db,
    }


class Asked(torch.Tensor):
    """Tells the deviation or the bound that an initializer would draw with."""

    def normal_(self, mean, deviation):
        return deviation

    def uniform_(self, low, high):
        return high


def initialisation_laws(setting):
    def law(fan_in, fan_out):
        w = torch.empty(fan_out, fan_in).as_subclass(Asked)
        return {
            "fan_in": fan_in,
            "fan_out": fan_out,
            "glorot_normal_std": init.xavier_normal_(w),
            "glorot_uniform_bound": init.xavier_uniform_(w),
            "he_normal_std": init.kaiming_normal_(w),
            "he_uniform_bound": init.kaiming_uniform_(w),
            "lecun_normal_std": init.kaiming_normal_(w, nonlinearity="linear"),
            "lecun_uniform_bound": init.kaiming_uniform_(w, nonlinearity="linear"),
            "glorot_2010_heuristic_bound": init.kaiming_uniform_(w, math.sqrt(5)),
        }

    fans = [(1, 1), (3, 7), (64, 64), (300, 100), (10, 1000), (1000, 10), (784, 1000)]
    return {
        "gains": {name: init.calculate_gain(name) for name in ("linear", "sigmoid", "tanh", "relu", "selu")},
        "laws": [law(setting(fan_in, 1, 2000), setting(fan_out, 1, 2000)) for fan_in, fan_out in fans],
    }
