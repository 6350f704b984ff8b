using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.LeCunTanhAndInputs;

/// <summary>In a deep network the mean square settles at 0.38.</summary>
public sealed class LecunTanhSettles : MajorityHypothesis<DeepNet>
{
    public override Section Section => ActivationsStudy.LeCunTanhAndInputs;

    public override Claim Claim => Claim.Stated(
        "Corrected for depth: layer by layer the mean square of the pre-activations falls from 1 towards 0.3824, " +
        "where LeCun's tanh keeps it.",
        "Derived: fixed point of q ← E f(√q z)²; Poole et al. 2016, eq. 3 for the map");

    public override string Reading =>
        "In at least half of networks of 16 to 24 layers the mean square of the last pre-activations, under one " +
        "input of mean square 1, is within a factor of 2 of the length map's, over weights.";

    public override string Theory => "at least 0.5; q after as many layers, by quadrature";
    public override int Cases => 2;

    protected override Domain<DeepNet> Domain => DeepNet.Between(48, 64, 16, 24);

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random)
    {
        var signal = new DeepSignal(new LeCunTanh(), VarianceScaling.LeCunNormal, c.Width, c.Depth, random);
        var (q, map) = (1.0, new MeanField(new LeCunTanh(), 1));
        for (var l = 1; l < c.Depth; l++) q = map.NextLength(q);
        return Indicator.Of(DeepSelu.Near(signal.MeanSquares()[^1], q));
    }
}
