using InitStudy.Harness.Theory;
using InitStudy.Model.Activations;
using InitStudy.Model.Kernels;

namespace InitStudy.Experiments.Theory;

/// <summary>
/// What becomes of a signal and of its gradient from layer to layer in a very wide network at initialization.
/// </summary>
/// <param name="Activation">φ.</param>
/// <param name="WeightVariance">σw² = fanIn · Var[W].</param>
/// <param name="BiasVariance">σb² = Var[b].</param>
/// <param name="Keep">Share of units that dropout keeps, scaled by 1 / Keep; 1 without dropout.</param>
/// <remarks>
/// q is the mean square of a layer's pre-activations over weights: q ← σw² E[φ(√q z)²] / Keep + σb². Poole et al. 2016,
/// eq. 3; Schoenholz et al. 2017, eq. 5 and 13. At widths of 100 to 800 measured gradient factors lie some per cent lower.
/// </remarks>
public sealed record MeanField(
    IActivation Activation, double WeightVariance, double BiasVariance = 0, double Keep = 1)
{
    const int Iterations = 500;

    /// <summary>The next layer's q.</summary>
    public double NextLength(double q) =>
        WeightVariance / Keep * GaussianMoments.SecondMoment(Activation, q) + BiasVariance;

    /// <summary>The q that the map leads to from q = 1, after at most 500 layers.</summary>
    public double FixedPoint()
    {
        var q = 1.0;
        for (var i = 0; i < Iterations; i++)
        {
            var next = NextLength(q);
            if (Math.Abs(next - q) <= 1e-13 * q) return next;
            q = next;
        }

        return q;
    }

    /// <summary>∂q′/∂q = σw² E[z φ(√q z) φ′(√q z)] / (Keep √q): what a layer leaves of a deviation from q*.</summary>
    /// <remarks>
    /// For activations without kinks. Deviations fall like e^(−l / ξq), ξq = −1 / ln of it: Schoenholz et al. 2017,
    /// eq. 7.
    /// </remarks>
    public double LengthSlope(double q) => WeightVariance / Keep / Math.Sqrt(q) * Gaussian.Expectation(z =>
    {
        var s = Math.Sqrt(q) * z;
        var y = Activation.Value(s);
        return z * y * Activation.Derivative(s, y);
    });

    /// <summary>
    /// χ₁ = σw² E[φ′(√q z)²] / Keep: the factor by which one layer multiplies the gradient's mean square.
    /// </summary>
    public double GradientFactor(double q) =>
        WeightVariance / Keep * GaussianMoments.SlopeSecondMoment(Activation, q);

    /// <summary>
    /// The geometric mean of χ₁ over hidden layers 1 … depth − 1, when the first pre-activations have mean square q.
    /// </summary>
    public double MeanGradientFactor(double q, int depth)
    {
        var logarithm = 0.0;
        for (var l = 1; l < depth; l++)
        {
            logarithm += Elementary.Log(GradientFactor(q));
            q = NextLength(q);
        }

        return Elementary.Exp(logarithm / (depth - 1));
    }
}
