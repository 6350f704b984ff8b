using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Regularization.WhatOverfits;

/// <summary>With the best ridge penalty the error at the peak is as small as on both sides of it.</summary>
public sealed class BestRidgeHasNoPeak : Hypothesis<BestRidgeHasNoPeak.Problem>
{
    const int Samples = 40, Draws = 32;

    /// <summary>Number of features.</summary>
    public sealed record Problem(int Features)
    {
        /// <summary>γ.</summary>
        internal double Ratio => (double)Features / Samples;
    }

    public override Section Section => RegularizationStudy.WhatOverfits;

    public override Claim Claim => Claim.Stated(
        "With isotropic features and the best ℓ2 penalty the error of linear regression has no peak: it changes " +
        "monotonically with the number of samples.",
        "P. Nakkiran, P. Venkat, S. Kakade, T. Ma 2021, Optimal Regularization Can Mitigate Double Descent, " +
        "introduction")
        .InSpanish(
            "Con características isótropas y la mejor penalización ℓ2, el error de la regresión lineal no tiene " +
            "pico: cambia de forma monótona con el número de muestras.");

    public override string Reading =>
        "40 samples of 20 to 60 Gaussian features, all of them used, weights of norm 1, noise of variance 0.04, " +
        "ridge regression with the penalty σ² γ, γ = features / samples: ‖ŵ − w‖², averaged over 32 draws, lies " +
        "within 15 % of the prediction in more than half of replicates. The prediction rises with features / " +
        "samples, from 0.037 at γ = 0.5 through 0.181 at γ = 1, where least squares has no finite error, to 0.395 " +
        "at γ = 1.5. The samples stay 40 and the features change, since in the limit only their ratio counts; " +
        "monotone is the prediction that each case follows.";

    public override string Quantity => "squared error of the weights";
    public override string Theory => "σ² γ m(−λ), λ = σ² γ, γ λ m² + (1 − γ + λ) m = 1";
    public override int Cases => 10;
    public override long Budget => 2000;
    public override Test Test { get; } = new Most(Tolerance.Within(0.15));

    protected override Domain<Problem> Domain => new(
        [new("features", 20, 60)],
        codes => new(codes[0]),
        new("any", random => [random.Between(0, 20, 60)]),
        new("nearly as many as samples", random => [random.Between(0, Samples - 2, Samples + 2)]));

    protected override double Predict(Problem c) => DoubleDescent.BestRidge(c.Ratio, WeakFeatures.Noise);

    protected override IReadOnlyList<double> Measure(Problem c, RandomStream random) =>
    [
        new WeakFeatures(Samples, c.Features).Mean(
            Draws, random, draw => draw.RidgeError(WeakFeatures.Noise * c.Ratio)),
    ];
}
