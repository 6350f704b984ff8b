using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Layers;

/// <summary>One training pass of inverted dropout.</summary>
static class DroppedUnits
{
    const int Few = 64, Many = 4096;

    /// <summary>
    /// (1 − rate) y of units whose input is 1: 0 or 1, independent, with mean 1 − rate where E y = 1.
    /// </summary>
    public static double[] Shares(double rate, RandomStream random)
    {
        var x = new Matrix<double>(1, Few);
        x.Fill(1);
        return [.. Dropped(x, rate, random).Values.ToArray().Select(y => (1 - rate) * y)];
    }

    /// <summary>‖y‖² / ‖x‖² of 4096 ReLU units under sums from N(0, 1).</summary>
    public static double Growth(double rate, RandomStream random)
    {
        var x = SingleLayer.Normals(Many, random.Child("s"));
        new Relu().Forward(x, x);
        return SingleLayer.SquaredNorm(Dropped(x, rate, random)) / SingleLayer.SquaredNorm(x);
    }

    static Matrix<double> Dropped(Matrix<double> x, double rate, RandomStream random)
    {
        var y = new Matrix<double>(1, x.Columns);
        new Dropout<double>(x.Columns, rate, random.Child("mask")).Forward(x, y);
        return y;
    }
}
