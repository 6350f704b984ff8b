using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.StandardNormalWithTheLogisticFunction;

/// <summary>Where the claim is right: in narrow layers the gradient does shrink.</summary>
public sealed class N01ShrinksInNarrowLayers : Hypothesis<DeepNet>
{
    public override Section Section => VanishingGradientsStudy.StandardNormalWithTheLogisticFunction;

    public override Claim Claim => Claim.Derived(
        "With logistic units and N(0, 1) weights the gradient is diluted on its way down where layers are narrow, up to " +
        "some 60 units.",
        "Schoenholz et al. 2017, arXiv:1611.01232, eq. 5: χ₁ < 1")
        .InSpanish(
            "Con unidades logísticas y pesos N(0, 1), el gradiente se diluye al bajar allí donde las capas son " +
            "estrechas, hasta unas 60 unidades.");

    public override string Reading =>
        "The test of n01-nothing-left at widths from 4 to 60, ten layers: ‖∂L/∂s‖² of the first layer (first arm) is " +
        "smaller than that of the last (second arm), before training.";

    public override string Quantity => "squared norm of the gradient";
    public override string Theory => "an ordering; χ₁ = 0.17 a layer at width 4, 0.77 at 60";
    public override long Budget => 1000;
    public override Test Test { get; } = new FirstAhead();

    protected override Domain<DeepNet> Domain => new(
        [new("width", 4, 60), new("depth", 10, 10)],
        codes => new(codes[0], codes[1]),
        new Stratum("narrow", random => [random.LogUniform(0, 4, 60), 10]));

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random)
    {
        var norms = new DeepSignal(new Logistic(), Normal.Standard, c.Width, c.Depth, random).SquaredGradientNorms();
        return [norms[0], norms[^1]];
    }
}
