using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Hypotheses;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Losses;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Layers;

/// <summary>
/// A small network one of whose units is negative on every training sample, and is then trained on all of them.
/// </summary>
/// <param name="Trial">Other numbers for weights and data.</param>
/// <param name="Margin">How far below 0 the unit's largest pre-activation is.</param>
public sealed record SilencedUnit(int Trial, double Margin)
{
    const int Samples = 16, Inputs = 4, Units = 8, Steps = 100;
    const double LearningRate = 0.1;

    internal static Domain<SilencedUnit> Domain { get; } = new(
        [new("trial", 0, 999), new("margin in hundredths", 1, 20)],
        codes => new(codes[0], codes[1] / 100.0),
        new Stratum("any", random => [random.Between(0, 0, 999), random.Between(1, 1, 20)]));

    /// <summary>
    /// Whether training changed the unit's own weights or bias, and whether the unit was positive on a sample again.
    /// </summary>
    /// <param name="activation">φ of both hidden layers.</param>
    /// <param name="hiddenLayer">Where the unit is: 1 or 2.</param>
    /// <param name="random">Weights, inputs and targets are children of it.</param>
    internal static (bool Learned, bool Woke) Train(
        SilencedUnit c, IActivation activation, int hiddenLayer, RandomStream random)
    {
        var network = Mlp.Create<double>(
            [Inputs, Units, Units, 1], activation, VarianceScaling.HeNormal, random.Child("weights"), Samples);
        Matrix<double> x = new(Samples, Inputs), target = new(Samples, 1), dy = new(Samples, 1);
        random.Child("x").FillNormal(0, x.Values);
        random.Child("target").FillNormal(0, target.Values);

        var layer = 2 * (hiddenLayer - 1);
        var dense = (Dense<double>)network.Layers[layer];
        network.Forward(x);
        dense.Bias.Value[0, 0] -= Largest(network.Output(layer)) + c.Margin;
        double[] before = Own(dense);

        var optimization = new Optimization<double>(new Sgd(LearningRate), network.Parameters);
        var woke = false;
        for (var step = 0; step < Steps; step++)
        {
            MeanSquaredError.Evaluate(network.Forward(x), target, dy);
            woke |= step > 0 && Largest(network.Output(layer)) > 0;
            network.Differentiate(dy);
            optimization.Step();
        }

        return (!before.SequenceEqual(Own(dense)), woke);
    }

    /// <summary>The largest pre-activation of unit 0 over all samples.</summary>
    static double Largest(Matrix<double> s) => Enumerable.Range(0, s.Rows).Max(i => s[i, 0]);

    static double[] Own(Dense<double> dense) =>
        [.. Enumerable.Range(0, dense.Inputs).Select(i => dense.Weight.Value[i, 0]), dense.Bias.Value[0, 0]];
}
