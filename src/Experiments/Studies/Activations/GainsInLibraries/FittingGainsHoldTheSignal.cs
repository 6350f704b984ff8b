using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.GainsInLibraries;

/// <summary>The gain 1 / √E φ² holds the signal at 1.</summary>
public sealed class FittingGainsHoldTheSignal : Hypothesis<ScaledActivation>
{
    public override Section Section => ActivationsStudy.GainsInLibraries;
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["bounded-fixed-points-attract", "gated-fixed-points-repel"];

    public override Claim Claim => Claim.Stated(
        "A layer whose gain makes up for E φ² keeps a deep network at mean square 1: what is above comes back, " +
        "what is below, too.",
        "Common reading of He, Zhang, Ren, Sun, arXiv:1502.01852, section 2.2");

    public override string Reading =>
        "d ln E φ(√q z)² / d ln q at q = 1, from a central difference. No sampling: one integral an activation.";

    public override string Theory => "claimed: below 1";
    public override int Cases => 9;
    public override Test Test { get; } = new Exactly(Tolerance.AtMost(right: 0.5, barelyWrong: 1.01));

    protected override Domain<ScaledActivation> Domain => ScaledActivation.Of(
        (2, 2), new Tanh(), new LeCunTanh(), new Softsign(), new HardTanh(), new Elu(), new Selu(), new Gelu(),
        new Swish(), new Mish());

    protected override double Predict(ScaledActivation c) => 1;

    protected override IReadOnlyList<double> Measure(ScaledActivation c, RandomStream random)
    {
        var next = new MeanField(c.Activation, 1);
        const double e = 1e-4;
        return [(Elementary.Log(next.NextLength(1 + e)) - Elementary.Log(next.NextLength(1 - e))) / (2 * e)];
    }
}
