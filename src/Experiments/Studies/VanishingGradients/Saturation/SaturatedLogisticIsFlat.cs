using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.Saturation;

/// <summary>Far from 0 the logistic function has almost no slope.</summary>
public sealed class SaturatedLogisticIsFlat : Hypothesis<SaturatedLogisticIsFlat.Input>
{
    /// <summary>One input of the function.</summary>
    public sealed record Input(double X);

    public override Section Section => VanishingGradientsStudy.Saturation;

    public override Claim Claim => Claim.Stated(
        "When an input of the logistic function is large, in either direction, the output sits at 0 or 1 and " +
        "the derivative is almost 0.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on vanishing and exploding gradients, " +
        "figure of the logistic function");

    public override string Reading =>
        "σ′(x) = σ(x) (1 − σ(x)) is at most 0.00665 for every |x| from 5 and at most 4.54e-5 for every |x| " +
        "from 10. No average: one input a case.";

    public override string Theory => "σ′(5) = 0.006648, σ′(10) = 0.00004540, falling in |x|";
    public override Test Test { get; } = new Exactly(Tolerance.AtMost(right: 0, barelyWrong: 0.0067));

    protected override Domain<Input> Domain => new(
        [new("|x| in hundredths", 500, 4000), new("sign", 0, 1)],
        codes => new(codes[1] == 0 ? codes[0] / 100.0 : -codes[0] / 100.0),
        new("|x| from 5 to 10", random => [random.Between(0, 500, 999), random.Between(1, 0, 1)]),
        new("|x| from 10", random => [random.Between(0, 1000, 4000), random.Between(1, 0, 1)]));

    protected override double Predict(Input c) => Math.Abs(c.X) >= 10 ? 4.54e-5 : 0.00665;

    protected override IReadOnlyList<double> Measure(Input c, RandomStream random) =>
        [new Logistic().Derivative(c.X, new Logistic().Value(c.X))];
}
