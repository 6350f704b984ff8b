using InitStudy.Harness.Checking.Statistics;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;
using InitStudy.Properties.Evidence;

namespace InitStudy.Properties.Checking;

/// <summary>ln Σ w e^x, term by term and without overflow.</summary>
public sealed class LogMixtureTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 30)]
    [InlineData(-5000, 100)]
    [InlineData(5000, 2000)]
    public void TheSumIsThatOfAllTerms(double middle, double spread)
    {
        var root = RandomStream.Root(FreshRoot.Draw());
        List<(double Weight, double Exponent)> terms =
            [.. Enumerable.Range(0, 200).Select(i => (root.Uniform(2 * i), middle + spread * (root.Uniform(2 * i + 1) - 0.5)))];
        var mixture = new LogMixture();
        foreach (var (weight, exponent) in terms) mixture.Add(weight, exponent);

        var largest = terms.Max(term => term.Exponent);
        Assert.Equal(largest + Elementary.Log(terms.Sum(term => term.Weight * Elementary.Exp(term.Exponent - largest))), mixture.Logarithm, 1e-11);
    }

    [Fact]
    public void NothingHasLogarithmMinusInfinity()
    {
        var mixture = new LogMixture();
        mixture.Add(1, double.NegativeInfinity);
        Assert.Equal(double.NegativeInfinity, mixture.Logarithm);
    }
}
