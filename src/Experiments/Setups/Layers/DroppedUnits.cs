using InitStudy.Model;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Setups.Layers;

/// <summary>One training pass of inverted dropout over random inputs.</summary>
static class DroppedUnits
{
    const int Units = 64;

    /// <summary>(1 − rate) y / x for every unit: 0 or 1, with mean 1 − rate where the mean of y over masks is x.</summary>
    public static double[] Shares(double rate, RandomStream random)
    {
        var x = SingleLayer.Normals(Units, random.Child("x"));
        var y = new Matrix<double>(1, Units);
        new Dropout<double>(Units, rate, random.Child("mask")).Forward(x, y);
        return [.. Enumerable.Range(0, Units).Select(j => (1 - rate) * (y[0, j] / x[0, j]))];
    }

    /// <summary>Its square, with mean 1 − rate where the mean of y² is x² / (1 − rate), and (1 − rate)² where it is x².</summary>
    public static double[] SquaredShares(double rate, RandomStream random) =>
        [.. Shares(rate, random).Select(share => share * share)];
}
