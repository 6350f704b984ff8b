using InitStudy.Model.Optimizers;

namespace InitStudy.Experiments.Studies.Optimizers.Exhibits;

/// <summary>An optimizer whose learning rate is open, with the usual values for everything else.</summary>
/// <param name="Name">What figures and tables call it.</param>
/// <param name="At">The optimizer at a learning rate.</param>
public sealed record OptimizerSetting(string Name, Func<double, IOptimizer> At)
{
    /// <summary>Every optimizer, in the order of the chapter.</summary>
    public static IReadOnlyList<OptimizerSetting> All { get; } =
    [
        new("gradient descent", rate => new Sgd(rate)),
        new("momentum", rate => new Momentum(rate)),
        new("Nesterov", rate => new Nesterov(rate)),
        new("AdaGrad", rate => new AdaGrad(rate)),
        new("RMSProp", rate => new RmsProp(rate)),
        new("Adam", rate => new Adam(rate)),
        new("AdaMax", rate => new AdaMax(rate)),
        new("Nadam", rate => new Nadam(rate)),
        new("AdamW", rate => new AdamW(rate)),
        new("AMSGrad", rate => new AmsGrad(rate)),
    ];
}
