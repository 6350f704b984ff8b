namespace InitStudy.Harness.Checking.Laws;

/// <summary>Independent weights of one shape and deviation: a law that says everything, and so can be wrong.</summary>
/// <param name="Shape">The distribution, scaled to deviation 1.</param>
/// <param name="Deviation">Above 0.</param>
readonly record struct WeightLaw(Shape Shape, double Deviation)
{
    const double SmallestNormal = 2.2250738585072014e-308;

    /// <summary>The law of W / 2^exponent; a deviation beyond the normal numbers is told as the nearest one.</summary>
    public WeightLaw InUnitsOf(int exponent) =>
        this with { Deviation = Math.Clamp(Math.ScaleB(Deviation, -exponent), SmallestNormal, double.MaxValue) };

    /// <summary>P(W ≤ w).</summary>
    public double Cdf(double w) => Shape.Cdf(w / Deviation);

    /// <summary>sup |F − G|, by a grid of 512 points that reach beyond both laws.</summary>
    public double Distance(WeightLaw other)
    {
        const int points = 512;
        var (distance, reach) = (0.0, 5 * Math.Max(Deviation, other.Deviation));
        for (var i = 0; i < points; i++)
        {
            var w = reach * i / points;
            distance = Math.Max(distance, Math.Abs(Cdf(w) - other.Cdf(w)));
        }

        return distance;
    }
}
