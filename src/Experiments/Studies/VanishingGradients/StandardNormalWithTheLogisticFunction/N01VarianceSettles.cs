using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.StandardNormalWithTheLogisticFunction;

/// <summary>The corrected claim: from the third layer on nothing grows any more.</summary>
public sealed class N01VarianceSettles : Hypothesis<DeepNet>
{
    public override Section Section => VanishingGradientsStudy.StandardNormalWithTheLogisticFunction;

    public override Claim Claim => Claim.Stated(
        "Corrected: the variance settles within three layers at a fixed point that depends on the width " +
        "alone.",
        "Poole et al. 2016, section 2, eq. 3 (length map)");

    public override string Reading =>
        "E (h − 1/2)² of the last hidden layer over weights, times 4, from the third layer on.";

    public override string Theory => "4 Var[σ(√q* z)], q* = width · E σ(√q* z)² by iteration";
    public override int Cases => 5;
    public override Test Test { get; } = new Mean(new BettingLaw(), Tolerance.Within(0.05));

    protected override Domain<DeepNet> Domain => DeepNet.Between(32, 96, 4, 10);

    protected override double Predict(DeepNet c) => HiddenVariance.PredictedAtFixedPoint(c.Width);

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random)
    {
        var signal = new DeepSignal(new Logistic(), Normal.Standard, c.Width, c.Depth, random);
        var sum = 0.0;
        foreach (var h in signal.Activations(c.Depth - 2)) sum += 4 * (h - 0.5) * (h - 0.5);
        return [sum / c.Width];
    }
}
