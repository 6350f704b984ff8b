using InitStudy.Harness.Hypotheses;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Losses;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Layers;

/// <summary>A small network one of whose units of the first hidden layer is made negative on every training sample.</summary>
/// <param name="Trial">Other numbers for weights and data.</param>
/// <param name="Margin">How far below 0 the unit's largest pre-activation is.</param>
/// <param name="Slope">Of every hidden unit on the left: 0 is ReLU.</param>
public sealed record SilencedUnit(int Trial, double Margin, double Slope)
{
    const int Samples = 16, Inputs = 4, Units = 8, Steps = 100;
    const double LearningRate = 0.01;

    /// <summary>Slopes up to a largest in hundredths; margins from 0.01 to 0.2.</summary>
    internal static Domain<SilencedUnit> UpToSlope(int hundredths) => new(
        [new("trial", 0, 999), new("margin in hundredths", 1, 20), new("slope in hundredths", 0, hundredths)],
        codes => new(codes[0], codes[1] / 100.0, codes[2] / 100.0),
        new("ReLU", random => [random.Between(0, 0, 999), random.Between(1, 1, 20), 0]),
        new("any slope", random => [random.Between(0, 0, 999), random.Between(1, 1, 20), random.Between(2, 0, hundredths)]));

    /// <summary>The largest change of the unit's pre-activation on any sample in 100 steps of gradient descent.</summary>
    internal double LargestChange(RandomStream random)
    {
        var network = Network(Slope, [Inputs, Units, Units, 1], random);
        Matrix<double> x = Data(random), target = new(Samples, 1), dy = new(Samples, 1);
        random.Child("target").FillNormal(0, target.Values);
        Silence(network, x);

        network.Forward(x);
        var (before, largest) = (PreActivations(network), 0.0);
        var optimization = new OptimizerState<double>(new Sgd(LearningRate), network.Parameters);
        for (var step = 0; step < Steps; step++)
        {
            MeanSquaredError.Evaluate(network.Forward(x), target, dy);
            largest = Math.Max(largest, before.Zip(PreActivations(network), (a, b) => Math.Abs(a - b)).Max());
            network.Differentiate(dy);
            optimization.Step();
        }

        return largest;
    }

    /// <summary>
    /// ‖∂L/∂w‖ of the unit's own weights over what it would be if the unit were linear, for the same ∂L/∂y: one hidden layer.
    /// </summary>
    internal double GradientShare(RandomStream random) =>
        OwnGradient(Slope, random) / OwnGradient(1, random);

    double OwnGradient(double slope, RandomStream random)
    {
        var network = Network(slope, [Inputs, Units, 1], random);
        Matrix<double> x = Data(random), dy = new(Samples, 1);
        random.Child("dy").FillNormal(0, dy.Values);
        Silence(network, x);
        network.Forward(x);
        network.Differentiate(dy);
        var gradient = First(network).Weight.Gradient;
        return Math.Sqrt(Enumerable.Range(0, Inputs).Sum(i => gradient[i, 0] * gradient[i, 0]));
    }

    static Network<double> Network(double slope, int[] sizes, RandomStream random) => slope == 0
        ? Mlp.Create<double>(sizes, new Relu(), VarianceScaling.HeNormal, random.Child("weights"), Samples)
        : Mlp.Create<double>(sizes, new LeakyRelu(slope), VarianceScaling.HeNormal, random.Child("weights"), Samples);

    /// <summary>Lowers the bias of unit 0 until its largest pre-activation is −<see cref="Margin"/>.</summary>
    void Silence(Network<double> network, Matrix<double> x)
    {
        network.Forward(x);
        First(network).Bias.Value[0, 0] -= PreActivations(network).Max() + Margin;
    }

    static Dense<double> First(Network<double> network) => (Dense<double>)network.Layers[0];

    /// <summary>Of unit 0 on every sample.</summary>
    static double[] PreActivations(Network<double> network) =>
        [.. Enumerable.Range(0, Samples).Select(i => network.Output(0)[i, 0])];

    static Matrix<double> Data(RandomStream random)
    {
        var x = new Matrix<double>(Samples, Inputs);
        random.Child("x").FillNormal(0, x.Values);
        return x;
    }
}
