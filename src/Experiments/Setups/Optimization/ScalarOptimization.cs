using InitStudy.Experiments.Setups.Domains;
using InitStudy.Model;
using InitStudy.Model.Optimizers;

namespace InitStudy.Experiments.Setups.Optimization;

/// <summary>One number, moved by an optimizer along gradients that it is told.</summary>
/// <remarks>Optimizers treat every parameter on its own, so that one number shows all they do.</remarks>
sealed class ScalarOptimization
{
    readonly Parameter<double> _parameter = new(1, 1);
    readonly OptimizerState<double> _optimization;
    readonly IOptimizer _optimizer;

    /// <summary>A walker before its first step.</summary>
    public ScalarOptimization(IOptimizer optimizer, double start = 0)
    {
        (_optimizer, _optimization) = (optimizer, new(optimizer, [_parameter]));
        Position = start;
    }

    /// <summary>Where it is.</summary>
    public double Position
    {
        get => _parameter.Value[0, 0];
        set => _parameter.Value[0, 0] = value;
    }

    /// <summary>One step with the optimizer's own settings: how far it went.</summary>
    public double Step(double gradient) => Step(gradient, _optimizer.Settings.LearningRate);

    /// <summary>One step at another learning rate: how far it went.</summary>
    public double Step(double gradient, double learningRate)
    {
        var before = Position;
        _parameter.Gradient[0, 0] = gradient;
        _optimization.Step(_optimizer.Settings with { LearningRate = learningRate });
        return Position - before;
    }
}
