using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Layers;

/// <summary>
/// Pre-activations of one dense layer whose input has mean square 1: over weights exactly N(0, gain²), independent.
/// </summary>
static class UnitInput
{
    const int Units = 64;

    /// <summary>The pre-activations of 64 units with weights of variance gain² / fanIn.</summary>
    public static Matrix<double> PreActivations(double gain, int fanIn, RandomStream random) => SingleLayer.PreActivations(
        new VarianceScaling(gain * gain, FanMode.In, UnitDistribution.Normal), fanIn, Units, random);

    /// <summary>scale · φ(s)² of every unit.</summary>
    public static double[] SquaredValues(IActivation phi, double gain, int fanIn, double scale, RandomStream random)
    {
        var s = PreActivations(gain, fanIn, random);
        return [.. s.Values.ToArray().Select(pre => scale * phi.Value(pre) * phi.Value(pre))];
    }

    /// <summary>scale · φ′(s)² of every unit.</summary>
    public static double[] SquaredSlopes(IActivation phi, double gain, int fanIn, double scale, RandomStream random) =>
        [.. PreActivations(gain, fanIn, random).Values.ToArray().Select(pre => scale * Square(Slope(phi, pre)))];

    /// <summary>1 for every unit whose slope is below a small share of φ's largest, else 0.</summary>
    public static double[] Flat(IActivation phi, double gain, int fanIn, RandomStream random) =>
        [.. PreActivations(gain, fanIn, random).Values.ToArray().Select(pre => IsFlat(phi, pre) ? 1.0 : 0)];

    /// <summary>Whether |φ′(s)| is below that share, the one that reports call saturated.</summary>
    public static bool IsFlat(IActivation phi, double s) =>
        Math.Abs(Slope(phi, s)) < Model.Training.LayerStatistics.FlatSlope * phi.LargestSlope;

    static double Slope(IActivation phi, double s) => phi.Derivative(s, phi.Value(s));

    static double Square(double x) => x * x;
}
