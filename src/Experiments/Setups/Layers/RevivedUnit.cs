using InitStudy.Harness.Hypotheses;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Losses;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Layers;

/// <summary>The smallest ReLU network in which a dead unit returns: one unit a, above it one that is live and one that is dead.</summary>
/// <remarks>
/// The input is 1 and a its weight; the live unit passes a on to the output, whose target is 2; the dead one is relu(a − θ).
/// Only a learns, from 1 upwards. Squared error: a ← a + 2 η (2 − a), so that after k steps a = 2 − (1 − 2 η)ᵏ.
/// </remarks>
/// <param name="Threshold">θ, between 1 and 2: the unit is dead until a exceeds it.</param>
/// <param name="LearningRate">η, below 1/2.</param>
public sealed record RevivedUnit(double Threshold, double LearningRate)
{
    const double Start = 1, Target = 2;

    internal static Domain<RevivedUnit> Domain { get; } = new(
        [new("θ in hundredths", 105, 195), new("η in thousandths", 1, 50)],
        codes => new(codes[0] / 100.0, codes[1] / 1000.0),
        new Stratum("any", random => [random.Between(0, 105, 195), random.Between(1, 1, 50)]));

    /// <summary>Steps until a exceeds θ: ln((2 − θ) / (2 − 1)) / ln(1 − 2 η), rounded up.</summary>
    internal double PredictedSteps() => Math.Ceiling(
        Elementary.Log((Target - Threshold) / (Target - Start)) / Elementary.Log(1 - 2 * LearningRate));

    /// <summary>Steps of training until the dead unit is positive.</summary>
    internal double MeasuredSteps(RandomStream random)
    {
        var network = Create(random);
        Matrix<double> x = Of(1), target = Of(Target), dy = new(1, 1);
        var optimization = new OptimizerState<double>(new Sgd(LearningRate), network.Parameters);
        for (var step = 0; ; step++)
        {
            MeanSquaredError.Evaluate(network.Forward(x), target, dy);
            if (network.Output(2)[0, 1] > 0) return step;
            network.Differentiate(dy);
            optimization.Step();
        }
    }

    Network<double> Create(RandomStream random)
    {
        var network = Mlp.Create<double>([1, 1, 2, 1], new Relu(), new Constant(1), random, batch: 1);
        Dense<double>[] dense = [.. network.Layers.OfType<Dense<double>>()];
        foreach (var parameter in network.Parameters) parameter.RateFactor = 0;
        dense[0].Weight.RateFactor = 1;
        dense[0].Weight.Value[0, 0] = Start;
        dense[1].Bias.Value[0, 1] = -Threshold;
        return network;
    }

    static Matrix<double> Of(double value)
    {
        var matrix = new Matrix<double>(1, 1);
        matrix.Fill(value);
        return matrix;
    }
}
