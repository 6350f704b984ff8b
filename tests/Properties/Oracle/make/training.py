"""Optimizers step by step, a clipped gradient, and schedules of the learning rate."""
import torch
from torch import optim, randn
from torch.nn import Parameter
from torch.optim import lr_scheduler


def optimizers(setting):
    """The gradients are given, wherever the parameters are; their sizes spread over four decades."""
    size, steps = setting(6, 1, 9), setting(25, 10, 40)
    initial = randn(size)
    gradients = torch.stack([randn(size) * 10 ** (4 * torch.rand(1) - 2) for _ in range(steps)])

    def rate(first=0.05):
        return setting(first, 0.001, 0.2)

    def share():
        return setting(0.9, 0.3, 0.98)

    def trajectory(make, **settings):
        parameter, after = Parameter(initial.clone()), []
        optimizer = make([parameter], **settings)
        for gradient in gradients:
            parameter.grad = gradient.clone()
            optimizer.step()
            after.append(parameter.tolist())
        return {"settings": settings, "parameters_after_each_step": after}

    def adaptive(kind, **more):
        return trajectory(
            lambda p, lr, beta1, beta2, epsilon, **others: kind(p, lr, (beta1, beta2), epsilon, **others),
            lr=rate(0.01), beta1=share(), beta2=setting(0.999, 0.9, 0.999), epsilon=setting(1e-8, 1e-9, 1e-3), **more)

    return {"initial": initial, "gradients": gradients, "trajectories": {
        "sgd": trajectory(optim.SGD, lr=rate()),
        "momentum": trajectory(lambda p, lr, beta: optim.SGD(p, lr, beta), lr=rate(), beta=share()),
        "nesterov": trajectory(lambda p, lr, beta: optim.SGD(p, lr, beta, nesterov=True), lr=rate(), beta=share()),
        "sgd-l2": trajectory(
            lambda p, lr, beta, l2: optim.SGD(p, lr, beta, weight_decay=l2),
            lr=rate(), beta=share(), l2=setting(0.01, 0.001, 0.1)),
        "adagrad": trajectory(
            lambda p, lr, epsilon: optim.Adagrad(p, lr, eps=epsilon), lr=rate(0.1), epsilon=setting(1e-10, 1e-9, 1e-3)),
        "rmsprop": trajectory(
            lambda p, lr, rho, epsilon: optim.RMSprop(p, lr, rho, epsilon),
            lr=rate(0.01), rho=share(), epsilon=setting(1e-8, 1e-9, 1e-3)),
        "adam": adaptive(optim.Adam),
        "adamax": adaptive(optim.Adamax),
        "nadam": adaptive(
            lambda p, lr, betas, eps, momentum_decay: optim.NAdam(p, lr, betas, eps, momentum_decay=momentum_decay),
            momentum_decay=setting(0.004, 0.001, 0.05)),
        "adamw": adaptive(optim.AdamW, weight_decay=setting(0.05, 0.001, 0.2)),
        "amsgrad": adaptive(lambda p, lr, betas, eps: optim.Adam(p, lr, betas, eps, amsgrad=True)),
    }} | clipped(setting(1.0, 0.5, 20.0))


def clipped(threshold):
    parameters = [Parameter(randn(3, 4)), Parameter(randn(4))]
    for parameter in parameters:
        parameter.grad = 5 * randn(parameter.shape)
    before = [parameter.grad.clone() for parameter in parameters]
    norm = torch.nn.utils.clip_grad_norm_(parameters, threshold)
    after = [parameter.grad for parameter in parameters]
    return {f"clip_by_global_norm({threshold:g})": {"before": before, "norm": norm, "after": after}}


def schedules(setting):
    """A schedule's name tells its settings."""
    base_lr, steps = setting(0.1, 0.01, 0.5), setting(40, 20, 60)

    def rows(schedule, **settings):
        optimizer = optim.SGD([torch.zeros(1)], base_lr, momentum=0.9)
        pace, table = schedule(optimizer, **settings), []
        for _ in range(steps):
            table.append([optimizer.param_groups[0][key] for key in ("lr", "momentum")])
            optimizer.step()
            pace.step()
        return table

    gamma, slower, slowest = setting(0.93, 0.8, 0.99), setting(0.3, 0.1, 0.9), setting(0.2, 0.1, 0.9)
    every, period = setting(10, 2, 15), setting(40, 10, 80)
    milestones = [setting(5, 1, 7), setting(15, 8, 16), setting(30, 17, 40)]
    table = {
        f"exponential(gamma={gamma:g})": rows(lr_scheduler.ExponentialLR, gamma=gamma),
        f"step(every={every},gamma={slower:g})": rows(lr_scheduler.StepLR, step_size=every, gamma=slower),
        f"piecewise({','.join(map(str, milestones))};gamma={slowest:g})":
            rows(lr_scheduler.MultiStepLR, milestones=milestones, gamma=slowest),
        f"cosine(T={period})": rows(lr_scheduler.CosineAnnealingLR, T_max=period),
    }
    low, high = setting(0.85, 0.5, 0.88), setting(0.95, 0.9, 0.99)
    momenta = {"base_momentum": low, "max_momentum": high}
    for name, annealing, shown, others in (
            ("one-cycle", "cos", f",momentum {low:g}..{high:g}", momenta), ("one-cycle-linear", "linear", "", {})):
        peak, rise = setting(0.5, 0.1, 2.0), setting(0.3, 0.1, 0.6)
        divisor, final = setting(25, 2, 50), setting(4, 1, 5)
        name += f"(max={peak:g},total={steps},pct={rise:g},div={divisor},final_div=1e{final},{annealing}{shown})"
        table[name] = rows(
            lr_scheduler.OneCycleLR, max_lr=peak, total_steps=steps, pct_start=rise, anneal_strategy=annealing,
            div_factor=divisor, final_div_factor=10**final, **others)
    return {"base_lr": base_lr, "columns": ["lr", "momentum"], "schedules": table}
