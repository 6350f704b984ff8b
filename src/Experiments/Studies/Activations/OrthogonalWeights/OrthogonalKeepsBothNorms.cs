using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.OrthogonalWeights;

/// <summary>Orthogonal weights keep the gradient's norm, too.</summary>
public sealed class OrthogonalKeepsBothNorms : Hypothesis<Rectangle>
{
    public override Section Section => ActivationsStudy.OrthogonalWeights;
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["semi-orthogonal-keeps-signal", "semi-orthogonal-loses-gradients"];

    public override Claim Claim => Claim.Stated(
        "Orthogonal initialization preserves norms: signals on the way up and gradients on the way down.",
        "Common reading of Saxe, McClelland, Ganguli, arXiv:1312.6120, section 3");

    public override string Reading =>
        "‖dz Wᵀ‖² / ‖dz‖² for one gradient, over weights.";

    public override string Theory => "claimed: 1";
    public override int Cases => 4;
    public override Test Test { get; } = new Mean(new BettingLaw(), Tolerance.Near(0.1));

    protected override Domain<Rectangle> Domain => Rectangle.Domain;

    protected override double Predict(Rectangle c) => 1;

    protected override IReadOnlyList<double> Measure(Rectangle c, RandomStream random)
    {
        var gains = SingleLayer.BackwardGains(new Orthogonal(), c.FanIn, c.FanOut, random);
        return [gains.Sum() / c.FanOut];
    }
}
