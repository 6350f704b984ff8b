using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.OrthogonalWeights;

/// <summary>With more outputs than inputs semi-orthogonal weights keep every signal's norm.</summary>
public sealed class SemiOrthogonalKeepsSignal : Hypothesis<Rectangle>
{
    public override Section Section => ActivationsStudy.OrthogonalWeights;
    public override bool IsIdentity => true;

    public override Claim Claim => Claim.Derived(
        "Semi-orthogonal weights of a layer with at least as many outputs as inputs keep the norm of every " +
        "signal.",
        "W Wᵀ = 1")
        .InSpanish(
            "Los pesos semiortogonales de una capa con al menos tantas salidas como entradas conservan la norma " +
            "de toda señal.");

    public override string Reading =>
        "‖x W‖² / ‖x‖² for one input. No average.";

    public override string Quantity => "forward gain of the norm";

    public override string Theory =>
        "1";

    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-12));

    protected override Domain<Rectangle> Domain => Rectangle.Domain;

    protected override double Predict(Rectangle c) => 1;

    protected override IReadOnlyList<double> Measure(Rectangle c, RandomStream random)
    {
        var gains = SingleLayer.ForwardGains(new Orthogonal(), c.FanIn, c.FanOut, random);
        return [gains.Sum() / c.FanIn];
    }
}
