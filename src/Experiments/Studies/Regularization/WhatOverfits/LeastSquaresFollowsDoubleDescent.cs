using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Regularization.WhatOverfits;

/// <summary>
/// The error of least squares by the number of features is known exactly, below and above the number of samples.
/// </summary>
public sealed class LeastSquaresFollowsDoubleDescent : Hypothesis<LeastSquaresFollowsDoubleDescent.Fitted>
{
    const int Samples = 24, Features = 72, Draws = 64, Fewest = 4, Below = 16, Left = 15;

    /// <summary>Features that the regression uses, p.</summary>
    public sealed record Fitted(int Used);

    public override Section Section => RegularizationStudy.WhatOverfits;

    public override Claim Claim => Claim.Stated(
        "For linear regression on p of d Gaussian features and n samples the expected squared error rises without " +
        "bound as p comes near n from below, and falls again beyond it: the formulas of double descent.",
        "M. Belkin, D. Hsu, J. Xu 2020, arXiv:1903.07571, corollary 1, read in M. Lafon's notes on double descent, " +
        "part 3")
        .InSpanish(
            "En la regresión lineal con p de d características gaussianas y n muestras, el error cuadrático " +
            "esperado sube sin cota cuando p se acerca a n desde abajo, y vuelve a caer más allá: las fórmulas " +
            "del doble descenso.");

    public override string Reading =>
        "24 samples, 72 features, of which 4 to 16 or 32 to 72 are used, weights of norm 1, noise of variance 0.04: " +
        "the expected squared error for a new sample, averaged over 64 draws of samples and weights, lies within 20 " +
        "% of the prediction in more than half of replicates. Within 3 of 24 the variance is infinite, within 7 it " +
        "is large.";

    public override string Quantity => "expected squared error";
    public override string Theory =>
        "(1 − p/d + σ²) (1 + p / (n − p − 1)) below n, " +
        "1 − n/d (2 − (d − n − 1) / (p − n − 1)) + σ² (1 + n / (p − n − 1)) above";
    public override int Cases => 12;
    public override long Budget => 2000;
    public override Test Test { get; } = new Most(Tolerance.Within(0.2));

    protected override Domain<Fitted> Domain => new(
        [new("features used, without 17 to 31", Fewest, Features - Left)],
        codes => new(codes[0] <= Below ? codes[0] : codes[0] + Left),
        new("fewer than samples", random => [random.Between(0, Fewest, Below)]),
        new("more than samples", random => [random.Between(0, Below + 1, Features - Left)]));

    protected override double Predict(Fitted c) =>
        DoubleDescent.Risk(Samples, Features, c.Used, WeakFeatures.Noise);

    protected override IReadOnlyList<double> Measure(Fitted c, RandomStream random) =>
        [new WeakFeatures(Samples, Features).Mean(Draws, random, draw => draw.Risk(c.Used))];
}
