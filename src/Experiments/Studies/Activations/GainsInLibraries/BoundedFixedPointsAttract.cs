using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.GainsInLibraries;

/// <summary>The corrected claim: it does where φ is bounded on a side.</summary>
public sealed class BoundedFixedPointsAttract : Hypothesis<ScaledActivation>
{
    public override Section Section => ActivationsStudy.GainsInLibraries;

    public override Claim Claim => Claim.Stated(
        "Corrected: the fixed point attracts where E φ(√q z)² grows more slowly than q: tanh, softsign, ELU, SELU " +
        "and their like; for ReLU and leaky ReLU every q is a fixed point.",
        "Derived from the length map, Poole et al. 2016, eq. 3");

    public override string Reading =>
        "d ln E φ(√q z)² / d ln q at q = 1, from a central difference. No sampling: one integral an activation.";

    public override string Theory => "below 1";
    public override int Cases => 6;
    public override Test Test { get; } = new Exactly(Tolerance.AtMost(right: 0.5, barelyWrong: 1.01));

    protected override Domain<ScaledActivation> Domain => ScaledActivation.Of(
        (2, 2), new Tanh(), new LeCunTanh(), new Softsign(), new HardTanh(), new Elu(), new Selu());

    protected override double Predict(ScaledActivation c) => 1;

    protected override IReadOnlyList<double> Measure(ScaledActivation c, RandomStream random)
    {
        var next = new MeanField(c.Activation, 1);
        const double e = 1e-4;
        return [(Elementary.Log(next.NextLength(1 + e)) - Elementary.Log(next.NextLength(1 - e))) / (2 * e)];
    }
}
