using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Regularization.WhatOverfits;

/// <summary>Least squares is worst with as many features as samples.</summary>
public sealed class LeastSquaresErrsMostAtInterpolation : Hypothesis<LeastSquaresErrsMostAtInterpolation.Sample>
{
    /// <summary>Number of samples, n.</summary>
    public sealed record Sample(int Samples);

    public override Section Section => RegularizationStudy.WhatOverfits;

    public override Claim Claim => Claim.Stated(
        "The error peaks where the number of features is that of the samples; with many more the shortest solution " +
        "that fits the samples predicts better.",
        "M. Belkin, D. Hsu, J. Xu 2020, arXiv:1903.07571, corollary 1, read in M. Lafon's notes on double descent, " +
        "part 3")
        .InSpanish(
            "El error tiene su pico donde hay tantas características como muestras; con muchas más, la solución " +
            "más corta que ajusta las muestras predice mejor.");

    public override string Reading =>
        "n samples of 4 n Gaussian features that all matter, weights of norm 1, noise of variance 0.04: the larger " +
        "of the expected squared errors with n / 4 and with 4 n features is below that with n features, in more " +
        "than half of draws.";

    public override string Quantity => "expected squared error";
    public override string Theory =>
        "an ordering: the next claim's formula gives 1.327 at n / 4, no finite number at n and 0.804 at 4 n, " +
        "for n = 20";
    public override long Budget => 2000;
    public override Test Test { get; } = new FirstAhead();

    protected override Domain<Sample> Domain => new(
        [new("samples", 16, 40)], codes => new(codes[0]), new Stratum("any", random => [random.Between(0, 16, 40)]));

    protected override IReadOnlyList<double> Measure(Sample c, RandomStream random)
    {
        var draw = new WeakFeatures(c.Samples, 4 * c.Samples).Sample(random);
        return [Math.Max(draw.Risk(c.Samples / 4), draw.Risk(4 * c.Samples)), draw.Risk(c.Samples)];
    }
}
