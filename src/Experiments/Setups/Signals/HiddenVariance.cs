using InitStudy.Experiments.Setups.Layers;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Theory;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Signals;

/// <summary>The variance of the outputs of logistic units with N(0, 1) weights, over weights, times 4: a share of its bound.</summary>
static class HiddenVariance
{
    /// <summary>4 (h − 1/2)² of sixteen units under one input of mean square 1, independent of each other.</summary>
    public static double[] OfUnits(int fanIn, RandomStream random)
    {
        const int units = 16;
        var squares = SingleLayer.ForwardGains(Normal.Standard, fanIn, units, random); // s² at mean square 1
        return [.. squares.Select(square => OfOutput(Elementary.Logistic(Math.Sqrt(square))))];
    }

    /// <summary>The mean of 4 (h − 1/2)² over a layer's outputs.</summary>
    public static double OfLayer(ReadOnlySpan<double> outputs)
    {
        var sum = 0.0;
        foreach (var h in outputs) sum += OfOutput(h);
        return sum / outputs.Length;
    }

    /// <summary>4 E (σ(√q z) − 1/2)²: q is the mean square of the sums, fanIn for a standardized input.</summary>
    public static double Predicted(double q) =>
        Gaussian.Expectation(z => OfOutput(Elementary.Logistic(Math.Sqrt(q) * z)));

    /// <summary>The same where q no longer changes from layer to layer.</summary>
    public static double PredictedAtFixedPoint(int width) => Predicted(new MeanField(new Logistic(), width).FixedPoint());

    static double OfOutput(double h) => 4 * (h - 0.5) * (h - 0.5);
}
