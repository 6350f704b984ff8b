using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.Saturation;

/// <summary>The logistic function never passes on more than a quarter of a gradient.</summary>
public sealed class LogisticSlopeAtMostQuarter : Hypothesis<LogisticSlopeAtMostQuarter.Input>
{
    /// <summary>One input of the function.</summary>
    public sealed record Input(double X);

    public override Section Section => VanishingGradientsStudy.Saturation;

    public override Claim Claim => Claim.Derived(
        "The slope of the logistic function is at most 1/4, reached at 0: every layer shrinks the gradient " +
        "unless its weights make up for that.",
        "σ′ = σ (1 − σ), from the definition")
        .InSpanish(
            "La pendiente de la función logística es como mucho 1/4, y la alcanza en 0: cada capa encoge el " +
            "gradiente salvo que sus pesos lo compensen.");

    public override string Reading => "σ′(x) for one input x a case, from −800 to 800.";

    public override string Quantity => "slope";
    public override string Theory => "at most 1/4, at σ = 1/2";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.AtMost(right: 0.25, barelyWrong: 0.2500001));

    protected override Domain<Input> Domain => new(
        [new("|x| in ten thousandths", 0, 8_000_000), new("sign", 0, 1)],
        codes => new(codes[1] == 0 ? codes[0] / 1e4 : -codes[0] / 1e4),
        new("|x| to 1", random => [random.Between(0, 0, 10_000), random.Between(1, 0, 1)]),
        new("|x| to 800", random => [random.LogUniform(0, 1, 8_000_000), random.Between(1, 0, 1)]));

    protected override double Predict(Input c) => 0.25;

    protected override IReadOnlyList<double> Measure(Input c, RandomStream random) =>
        [new Logistic().Derivative(c.X, new Logistic().Value(c.X))];
}
