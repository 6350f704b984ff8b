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

/// <summary>The literal claim: there is almost no gradient left for the lower layers.</summary>
public sealed class N01NothingLeft : Hypothesis<DeepNet>
{
    public override Section Section => VanishingGradientsStudy.StandardNormalWithTheLogisticFunction;

    public override Claim Claim => Claim.Stated(
        "With logistic units and N(0, 1) weights the little gradient there is keeps getting diluted on its " +
        "way down, so that almost nothing is left for the lower layers.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on vanishing and exploding gradients");

    public override string Reading =>
        "Literally, for any width: in at least 90 % of networks ‖∂L/∂s‖ of the first layer is smaller than " +
        "that of the last.";

    public override string Theory => "the claim says at least 0.9";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["n01-gradient-factor"];
    public override int Cases => 3;
    public override long Budget => 400;
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.AtLeast(right: 1, barelyWrong: 0.6));

    protected override Domain<DeepNet> Domain => new(
        [new("width", 1, 256), new("depth", 2, 5)],
        codes => new(codes[0], codes[1]),
        new Stratum("wide", random => [random.LogUniform(0, 224, 256), 5]),
        new Stratum("any", random => [random.LogUniform(0, 1, 256), random.Between(1, 2, 5)]));

    protected override double Predict(DeepNet c) => 0.9;

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random)
    {
        var norms = new DeepSignal(new Logistic(), Normal.Standard, c.Width, c.Depth, random).SquaredGradientNorms();
        return Indicator.Of(norms[0] < norms[^1]);
    }
}
