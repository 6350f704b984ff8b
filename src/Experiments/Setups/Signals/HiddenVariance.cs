using InitStudy.Experiments.Setups.Layers;
using InitStudy.Experiments.Theory;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Signals;

/// <summary>The variance that logistic units with N(0, 1) weights put out: E (h − 1/2)² over weights.</summary>
static class HiddenVariance
{
    /// <summary>(h − 1/2)² of a few units under one input of mean square 1.</summary>
    public static double[] OfOneUnit(int fanIn, RandomStream random)
    {
        const int units = 16;
        var squares = SingleLayer.ForwardGains(Normal.Standard, fanIn, units, random); // s² at mean square 1
        return [.. squares.Select(square => Square(Elementary.Logistic(Math.Sqrt(square)) - 0.5))];
    }

    /// <summary>E (σ(√fanIn z) − 1/2)².</summary>
    public static double Predicted(int fanIn) =>
        Gaussian.Expectation(z => Square(Elementary.Logistic(Math.Sqrt(fanIn) * z) - 0.5));

    /// <summary>4 E (σ(√q* z) − 1/2)² where q* no longer changes from layer to layer.</summary>
    public static double PredictedAtFixedPoint(int width)
    {
        var q = new MeanField(new Logistic(), width).FixedPoint();
        return 4 * Gaussian.Expectation(z => Square(Elementary.Logistic(Math.Sqrt(q) * z) - 0.5));
    }

    static double Square(double x) => x * x;
}
