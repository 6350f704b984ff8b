using InitStudy.Model.Optimizers;

namespace InitStudy.Experiments.Studies.Optimizers.Exhibits;

/// <summary>An optimizer whose learning rate is open, with the usual values for everything else.</summary>
/// <param name="Name">What figures and tables call it.</param>
/// <param name="At">The optimizer at a learning rate.</param>
public sealed record OptimizerSetting(string Name, Func<double, IOptimizer> At)
{
    /// <summary>Plain gradient descent.</summary>
    public static OptimizerSetting GradientDescent { get; } = new("gradient descent", rate => new Sgd(rate));

    /// <summary>Momentum.</summary>
    public static OptimizerSetting Momentum { get; } = new("momentum", rate => new Momentum(rate));

    /// <summary>AdaGrad.</summary>
    public static OptimizerSetting AdaGrad { get; } = new("AdaGrad", rate => new AdaGrad(rate));

    /// <summary>RMSProp.</summary>
    public static OptimizerSetting RmsProp { get; } = new("RMSProp", rate => new RmsProp(rate));

    /// <summary>Adam.</summary>
    public static OptimizerSetting Adam { get; } = new("Adam", rate => new Adam(rate));

    /// <summary>One of each kind, in the order of the chapter.</summary>
    public static IReadOnlyList<OptimizerSetting> Kinds { get; } =
    [
        GradientDescent, Momentum,
        new("Nesterov", rate => new Nesterov(rate)),
        AdaGrad, RmsProp, Adam,
    ];

    /// <summary>Adam and its variants.</summary>
    public static IReadOnlyList<OptimizerSetting> AdamAndItsKin { get; } =
    [
        Adam,
        new("AdaMax", rate => new AdaMax(rate)),
        new("Nadam", rate => new Nadam(rate)),
        new("AdamW", rate => new AdamW(rate)),
        new("AMSGrad", rate => new AmsGrad(rate)),
    ];

    /// <summary>Every optimizer, in the order of the chapter.</summary>
    public static IReadOnlyList<OptimizerSetting> All { get; } = [.. Kinds, .. AdamAndItsKin.Skip(1)];
}
