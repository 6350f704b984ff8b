using InitStudy.Harness.Checking.Laws;
using InitStudy.Harness.Checking.Statistics;
using MathNet.Numerics.Distributions;

namespace InitStudy.Properties.Checking;

/// <summary>
/// Groups of 50 values that are quantiles of N(0, s²), s² = 4 in six of sixty and 0.66 in the others: together they have variance 1,
/// so that their mean square says nothing, and each instrument made for such a defect speaks on its own.
/// </summary>
public sealed class DefectsOfEqualVarianceTests
{
    /// <summary>ln 2⁴⁰ is 27.7.</summary>
    const double Decisive = 30, Exact = 1e-15;

    static readonly WeightLaw Standard = new(Shape.Normal, 1);

    static readonly double[] Quantiles = [.. Enumerable.Range(0, 50).Select(i => Normal.InvCDF(0, 1, (i + 0.5) / 50))];

    static readonly double[][] Defective = [.. Enumerable.Range(0, 60).Select(group => Scaled(Math.Sqrt(group % 10 == 0 ? 4 : 0.66)))];

    static readonly double[][] Equal = [.. Enumerable.Range(0, 60).Select(_ => Scaled(1))];

    [Fact]
    public void TheMeanSquareSaysNothing() =>
        Assert.InRange(LikelihoodRatios.Against(Standard, SampleMoments.Of(Defective.SelectMany(group => group).ToArray()), Exact), -20, 5);

    [Fact]
    public void UnequalGroupsAreSeen()
    {
        Assert.InRange(Groups(Defective), Decisive, 1000);
        Assert.InRange(Groups(Equal), -1000, 0);
    }

    [Fact]
    public void HeavyTailsAreSeen()
    {
        Assert.InRange(Tails(Defective), Decisive, 1000);
        Assert.InRange(Tails(Equal), -1000, 0);
    }

    static double[] Scaled(double deviation) => [.. Quantiles.Select(z => z * deviation)];

    static double Groups(double[][] groups) =>
        UnequalGroups.Against(Standard, groups.Select(group => SampleMoments.Of(group)).ToArray(), Exact);

    static double Tails(double[][] groups)
    {
        var values = new Histogram();
        values.Add([.. groups.SelectMany(group => group)]);
        return HeavyTails.Against(Standard, values, new DrawnTensor("", "F64", [], []).Precision!.Value);
    }
}
