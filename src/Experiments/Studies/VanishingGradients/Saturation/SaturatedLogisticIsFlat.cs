using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.Saturation;

/// <summary>Far from 0 the logistic function has almost no slope.</summary>
public sealed class SaturatedLogisticIsFlat : Hypothesis<SaturatedLogisticIsFlat.Input>
{
    /// <summary>One input of the function.</summary>
    public sealed record Input(double X);

    public override Section Section => VanishingGradientsStudy.Saturation;

    public override Claim Claim => Claim.Stated(
        "When an input of the logistic function is large, in either direction, the output saturates at 0 or " +
        "1 and the derivative is extremely close to 0.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “The Vanishing/Exploding Gradients " +
        "Problems”, paragraph 4, sentence 1, and figure 11-1")
        .InSpanish(
            "Cuando la entrada de la función logística es grande, en cualquiera de los dos sentidos, la salida " +
            "se satura en 0 o en 1 y la derivada queda extremadamente cerca de 0.");

    public override string Reading =>
        "σ′(x) for one input a case, |x| from 5 to 30, against e^(−|x|): 0.0067 at 5, 0.000045 at 10, a factor of e less for " +
        "each 1 more.";

    public override string Quantity => "slope";
    public override string Theory =>
        "e^(−|x|), of which σ′ = e^(−|x|) / (1 + e^(−|x|))² falls short by at most 1.4 % from |x| = 5 on";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Within(0.015));

    protected override Domain<Input> Domain => new(
        [new("|x| in hundredths", 500, 3000), new("sign", 0, 1)],
        codes => new(codes[1] == 0 ? codes[0] / 100.0 : -codes[0] / 100.0),
        new("|x| from 5 to 10", random => [random.Between(0, 500, 999), random.Between(1, 0, 1)]),
        new("|x| from 10", random => [random.Between(0, 1000, 3000), random.Between(1, 0, 1)]));

    protected override double Predict(Input c) => Elementary.Exp(-Math.Abs(c.X));

    protected override IReadOnlyList<double> Measure(Input c, RandomStream random) =>
        [new Logistic().Derivative(c.X, new Logistic().Value(c.X))];
}
