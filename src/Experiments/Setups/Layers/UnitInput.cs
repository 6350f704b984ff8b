using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Layers;

/// <summary>
/// Pre-activations of one dense layer whose input has mean square 1: over weights exactly N(0, 1), independent.
/// </summary>
static class UnitInput
{
    const int Units = 64;

    /// <summary>The pre-activations of 64 units with weights of variance 1 / fanIn.</summary>
    public static Matrix<double> PreActivations(int fanIn, RandomStream random) =>
        SingleLayer.PreActivations(VarianceScaling.LeCunNormal, fanIn, Units, random);

    /// <summary>scale · φ(s)² of every unit.</summary>
    public static double[] SquaredValues(IActivation phi, int fanIn, double scale, RandomStream random)
    {
        var s = PreActivations(fanIn, random);
        return [.. s.Values.ToArray().Select(pre => scale * phi.Value(pre) * phi.Value(pre))];
    }

    /// <summary>scale · φ′(s)² of every unit.</summary>
    public static double[] SquaredSlopes(IActivation phi, int fanIn, double scale, RandomStream random) =>
        [.. PreActivations(fanIn, random).Values.ToArray().Select(pre => scale * Square(Slope(phi, pre)))];

    static double Slope(IActivation phi, double s) => phi.Derivative(s, phi.Value(s));

    static double Square(double x) => x * x;
}
