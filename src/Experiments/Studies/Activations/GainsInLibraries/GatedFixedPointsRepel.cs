using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.GainsInLibraries;

/// <summary>The corrected claim: gated units run away from 1.</summary>
public sealed class GatedFixedPointsRepel : Hypothesis<ScaledActivation>
{
    public override Section Section => ActivationsStudy.GainsInLibraries;

    public override Claim Claim => Claim.Stated(
        "Corrected: for GELU, swish and mish E φ(√q z)² grows faster than q, so that the fixed point repels: deep " +
        "networks of them drift off to larger or smaller signals, slowly.",
        "Derived from the length map, Poole et al. 2016, eq. 3");

    public override string Reading =>
        "d ln E φ(√q z)² / d ln q at q = 1, from a central difference. No sampling: one integral an activation.";

    public override string Theory => "above 1";
    public override int Cases => 4;
    public override Test Test { get; } = new Exactly(Tolerance.AtLeast(right: 1.1, barelyWrong: 0.99));

    protected override Domain<ScaledActivation> Domain => ScaledActivation.Of(
        (2, 2), new Gelu(), new GeluTanh(), new Swish(), new Mish());

    protected override double Predict(ScaledActivation c) => 1;

    protected override IReadOnlyList<double> Measure(ScaledActivation c, RandomStream random)
    {
        var next = new MeanField(c.Activation, 1);
        const double e = 1e-4;
        return [(Elementary.Log(next.NextLength(1 + e)) - Elementary.Log(next.NextLength(1 - e))) / (2 * e)];
    }
}
