using InitStudy.Harness.Evidence;
using InitStudy.Model.Randomness;

namespace InitStudy.Properties.Evidence;

/// <summary>Values with a known mean, for each law the ones it is made for.</summary>
static class Samples
{
    /// <summary>The laws under which a verdict can be wrong.</summary>
    public static readonly Law[] RandomLaws =
    [
        new SquareOfGaussian(), new SquareOfSubGaussian(), new HalfSquare(), new GaussianMean(), new SubGaussian(),
        new UnitInterval(), new BettingLaw(),
    ];

    /// <summary>A sample of these values.</summary>
    public static Sample Of(params double[] values)
    {
        var sample = new Sample();
        foreach (var value in values) sample.Add(value);
        return sample;
    }

    /// <summary>Endless replicates of one value each.</summary>
    public static IEnumerable<IReadOnlyList<double>> Draw(Law law, double mean, RandomStream random)
    {
        for (var i = 0L; ; i++) yield return [Value(law, mean, random, i)];
    }

    /// <summary>Value number i of the law's own distribution; squares of uniform numbers, and indicators, for bounds.</summary>
    public static double Value(Law law, double mean, RandomStream random, long i) => law switch
    {
        SquareOfGaussian => mean * Square(random.Normal(i)),
        SquareOfSubGaussian => mean * 3 * Square(2 * random.Uniform(i) - 1),
        HalfSquare => 2 * mean * Square(Math.Max(0, random.Normal(i))),
        GaussianMean or SubGaussian => mean + random.Normal(i),
        Exact => mean,
        _ => random.Uniform(i) < mean ? 1 : 0,
    };

    static double Square(double x) => x * x;
}
