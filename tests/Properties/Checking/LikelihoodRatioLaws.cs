using InitStudy.Harness.Checking.Laws;
using InitStudy.Harness.Checking.Statistics;
using InitStudy.Model.Kernels;
using MathNet.Numerics.Distributions;

namespace InitStudy.Properties.Checking;

/// <summary>An e-value's expectation is at most 1 if the law is true: by quadrature over one value, with MathNet's densities.</summary>
/// <remarks>Of independent values it is a mixture of products, so one value decides.</remarks>
public sealed class LikelihoodRatioLaws
{
    const double Deviation = 0.07, Exact = 1e-15;

    [Fact]
    public void ExpectationIsOneButForTheEndsLeftOut()
    {
        var law = new WeightLaw(Shape.Normal, Deviation);
        Assert.InRange(Expectation(Density("normal"), 100, x => LikelihoodRatios.Against(law, SampleMoments.Of([x]), Exact)), 0.98, 1);
    }

    [Theory]
    [InlineData("uniform")]
    [InlineData("truncated-normal")]
    public void ExpectationIsBelowOneWhereAlternativesReachFurther(string shape)
    {
        var law = new WeightLaw(Shape.All.Single(known => known.Name == shape), Deviation);
        Assert.InRange(Expectation(Density(shape), 3, x => LikelihoodRatios.Against(law, SampleMoments.Of([x]), Exact)), 0.5, 1);
    }

    [Theory]
    [InlineData("normal", "F64")]
    [InlineData("normal", "BF16")]
    [InlineData("uniform", "F16")]
    [InlineData("uniform", "BF16")]
    [InlineData("truncated-normal", "F32")]
    public void HeavyTailsHaveExpectationOfAtMostOne(string shape, string type)
    {
        var law = new WeightLaw(Shape.All.Single(known => known.Name == shape), Deviation);
        var byBin = new Dictionary<int, double>();   // all that is asked of a value is its magnitude's bin
        double Evidence(double x)
        {
            var value = DrawnTensor.Rounded(type, x);
            if (byBin.TryGetValue(Histogram.BinOf(value), out var known)) return known;
            var values = new Histogram();
            values.Add([value]);
            return byBin[Histogram.BinOf(value)] = HeavyTails.Against(law, values, new DrawnTensor("", type, [], []).Precision!.Value);
        }

        Assert.InRange(Expectation(Density(shape), 12, Evidence, nodes: 20_000), 0.3, 1.001);
    }

    /// <summary>Shapes are the distributions that they are called: by MathNet and by the closed form of a uniform law.</summary>
    [Fact]
    public void TailsAndDensitiesAreTheirDistributions()
    {
        for (var z = 0.05; z < 3.5; z += 0.05)
        {
            Assert.Equal(2 * Normal.CDF(0, 1, -z), Shape.Normal.Tail(z), 1e-12);
            Assert.Equal(Math.Max(0, 1 - z / Math.Sqrt(3)), Shape.Uniform.Tail(z), 1e-12);
            foreach (var shape in Shape.All)
            {
                var density = Elementary.Exp(Density(shape.Name)(z * Deviation));
                Assert.Equal(Density(shape.Name)(z * Deviation), shape.LogLikelihood(SampleMoments.Of([z * Deviation]), Deviation, Exact), 1e-9);
                if (z + 1e-4 < shape.Bound && density > 0)
                    Assert.Equal(density * Deviation, (shape.Cdf(z + 1e-4) - shape.Cdf(z - 1e-4)) / 2e-4, 1e-5);
            }
        }
    }

    /// <summary>ln of the density with that deviation.</summary>
    static Func<double, double> Density(string shape) => shape switch
    {
        "normal" => x => Normal.PDFLn(0, Deviation, x),
        "uniform" => x => Math.Abs(x) < Math.Sqrt(3) * Deviation ? -Elementary.Log(2 * Math.Sqrt(3) * Deviation) : double.NegativeInfinity,
        _ => x =>
        {
            var parent = Deviation / Math.Sqrt(1 - 4 * Normal.PDF(0, 1, 2) / (1 - 2 * Normal.CDF(0, 1, -2)));
            return Math.Abs(x) < 2 * parent ? Normal.PDFLn(0, parent, x) - Elementary.Log(1 - 2 * Normal.CDF(0, 1, -2)) : double.NegativeInfinity;
        },
    };

    static double Expectation(Func<double, double> density, double reach, Func<double, double> logarithm, int nodes = 200_000)
    {
        var (sum, step) = (0.0, 2 * reach * Deviation / nodes);
        for (var i = 0; i < nodes; i++)
        {
            var x = -reach * Deviation + (i + 0.5) * step;
            if (density(x) is var f && double.IsFinite(f)) sum += step * Elementary.Exp(f + logarithm(x));
        }

        return sum;
    }
}
