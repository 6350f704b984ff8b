using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;
using InitStudy.Model.Regularization;

namespace InitStudy.Experiments.Setups.Optimization;

/// <summary>Weights that the data say nothing about: the penalty's gradient is the whole gradient.</summary>
static class PenaltyAlone
{
    const int Count = 20;

    /// <summary>Weights drawn from N(0, 1), and what that many steps make of them.</summary>
    public static (double[] Before, double[] After) Train(
        IOptimizer optimizer, IPenalty penalty, int steps, RandomStream random)
    {
        var weight = new Parameter<double>(1, Count);
        Normal.Standard.Fill(weight.Value, random);
        var before = weight.Value.Values.ToArray();
        var optimization = new OptimizerState<double>(optimizer, [weight]);
        for (var step = 0; step < steps; step++)
        {
            weight.Gradient.Fill(0);
            penalty.AddGradient(weight);
            optimization.Step();
        }

        return (before, weight.Value.Values.ToArray());
    }
}
