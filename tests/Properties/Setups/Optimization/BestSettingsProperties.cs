using FsCheck.Xunit;
using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Model.Optimizers;

namespace InitStudy.Properties.Setups.Optimization;

/// <summary>Numbers of steps on a quadratic against a search step by step, and against known values.</summary>
public sealed class BestSettingsProperties
{
    /// <remarks>ln 10⁻⁶ / ln(99/101) = 690.8 and ln 10⁻⁶ / ln(9/11) = 68.8, without its double root.</remarks>
    [Fact]
    public void AConditionOfAHundredTakes691Steps()
    {
        var c = new Quadratic(100);
        Assert.Equal(691, c.StepsOf(BestSettings.GradientDescent(c)));
        Assert.InRange(c.StepsOf(BestSettings.HeavyBall(c)), 69, 100);
    }

    [Property]
    public void StepsToIsTheFirstStepThatArrives(byte condition)
    {
        var c = new Quadratic(2 + condition);
        double Distance(int t) => BestSettings.DistanceOfHeavyBall(c, t);
        var slow = 1;
        while (Distance(slow) > Math.Sqrt(2) * BestSettings.Arrived) slow++;
        Assert.Equal(slow, BestSettings.StepsTo(Distance));
    }

    /// <remarks>From (1, 1) the first distance is √2, and a plain step of rate 1 ends the steep direction.</remarks>
    [Property]
    public void DistancesAreThoseOfTheTwoDirections(byte condition)
    {
        var c = new Quadratic(2 + condition);
        var distances = c.Distances(new Sgd(1)).Take(4).ToArray();
        Assert.Equal(Math.Sqrt(2), distances[0], 1e-15);
        for (var t = 1; t < 4; t++) Assert.Equal(Repeated.Product(1 - 1.0 / (2 + condition), t), distances[t], 1e-12);
    }
}
