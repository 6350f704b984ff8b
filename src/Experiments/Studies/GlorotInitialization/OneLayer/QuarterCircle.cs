using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.OneLayer;

/// <summary>The mean singular value of a square layer is 8 / (3π) of its scale.</summary>
public sealed class QuarterCircle : MajorityHypothesis<Width>
{
    public override Section Section => GlorotInitializationStudy.OneLayer;

    public override Claim Claim => Claim.Stated(
        "The mean singular value of a layer's weights is near 0.85 for Var[W] = 1/n (standard 0.49, " +
        "normalized 0.85 before the activation).",
        "Glorot and Bengio 2010, section 4.2.2; limit: Marčenko and Pastur 1967");

    public override string Reading =>
        "In at least half of n × n matrices the mean singular value is within 5 % of 8 √(n Var[W]) / (3π), " +
        "over weights.";

    public override string Theory => "at least 0.5";
    public override int Cases => 4;

    protected override Domain<Width> Domain => Width.Between(16, 64);

    protected override IReadOnlyList<double> Measure(Width c, RandomStream random)
    {
        const double quarterCircleMean = 8 / (3 * Math.PI);
        var weights = SingleLayer.Weights(VarianceScaling.LeCunNormal, c.FanIn, c.FanIn, random);
        var singularValues = new MathNet.Numerics.LinearAlgebra.Double.DenseMatrix(c.FanIn, c.FanIn, weights.Values.ToArray())
            .Svd(computeVectors: false).S;
        return Indicator.Of(Math.Abs(singularValues.Sum() / c.FanIn / quarterCircleMean - 1) < 0.05);
    }
}
