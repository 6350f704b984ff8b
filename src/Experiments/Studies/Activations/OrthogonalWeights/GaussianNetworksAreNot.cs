using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.OrthogonalWeights;

/// <summary>No scale makes a deep Gaussian network an isometry.</summary>
public sealed class GaussianNetworksAreNot : MajorityHypothesis<DeepNet>
{
    public override Section Section => ActivationsStudy.OrthogonalWeights;

    public override Claim Claim => Claim.Stated(
        "Gaussian weights, however scaled, cannot do that: a few directions are amplified and most die.",
        "Saxe, McClelland, Ganguli, arXiv:1312.6120, abstract and section 3");

    public override string Reading =>
        "In at least half of products of 10 square Gaussian layers the smallest singular value is below a " +
        "hundredth of the largest, which no scale changes; over weights.";

    public override string Theory => "at least 0.5";
    public override int Cases => 2;

    protected override Domain<DeepNet> Domain => DeepNet.Between(8, 24, 10, 10);

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random)
    {
        var values = DeepProduct.SingularValues(c, VarianceScaling.LeCunNormal, random);
        return Indicator.Of(values[^1] < 0.01 * values[0]);
    }
}
