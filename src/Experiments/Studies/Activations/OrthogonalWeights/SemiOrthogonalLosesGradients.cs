using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.OrthogonalWeights;

/// <summary>The same weights keep fanIn / fanOut of a gradient.</summary>
public sealed class SemiOrthogonalLosesGradients : Hypothesis<Rectangle>
{
    public override Section Section => ActivationsStudy.OrthogonalWeights;

    public override Claim Claim => Claim.Derived(
        "A semi-orthogonal layer with more outputs than inputs is a projection for gradients, and keeps on average " +
        "the share fanIn / fanOut of their squared norm; square layers alone keep both.",
        "dz Wᵀ is an orthogonal projection on fanIn of fanOut directions")
        .InSpanish(
            "Una capa semiortogonal con más salidas que entradas es una proyección para los gradientes, y conserva " +
            "en promedio la parte fanIn / fanOut de su norma al cuadrado; solo las capas cuadradas conservan ambas.");

    public override string Reading =>
        "‖dz Wᵀ‖² / ‖dz‖² for one gradient, over weights.";

    public override string Quantity => "share of the squared norm";

    public override string Theory =>
        "fanIn / fanOut";

    public override Test Test { get; } = new Mean(new BettingLaw(), Tolerance.Within(0.25));

    protected override Domain<Rectangle> Domain => Rectangle.Domain;

    protected override double Predict(Rectangle c) => (double)c.FanIn / c.FanOut;

    protected override IReadOnlyList<double> Measure(Rectangle c, RandomStream random)
    {
        var gains = SingleLayer.BackwardGains(new Orthogonal(), c.FanIn, c.FanOut, random);
        return [gains.Sum() / c.FanOut];
    }
}
