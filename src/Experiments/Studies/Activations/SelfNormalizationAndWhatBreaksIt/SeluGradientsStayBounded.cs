using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.SelfNormalizationAndWhatBreaksIt;

/// <summary>SELU makes exploding gradients impossible.</summary>
public sealed class SeluGradientsStayBounded : Hypothesis<DeepStack>
{
    public override Section Section => ActivationsStudy.SelfNormalizationAndWhatBreaksIt;
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["selu-gradient-factor"];

    public override Claim Claim => Claim.Stated(
        "For activations of SELU networks not close to unit variance there is an upper and a lower bound on the " +
        "variance, thus vanishing and exploding gradients are impossible.",
        "Klambauer, Unterthiner, Mayr, Hochreiter, arXiv:1706.02515, abstract")
        .InSpanish(
            "Para activaciones de redes SELU que no están cerca de la varianza unidad hay una cota superior y otra " +
            "inferior de la varianza; por tanto, los gradientes no pueden desvanecerse ni explotar.");

    public override string Reading =>
        "‖∂L/∂s₁‖² over ‖∂L/∂s₁₀₀‖² in networks of 100 layers before training, LeCun normal weights, over " +
        "16 inputs of mean square 2 to 6 or 1/6 to 1/2, not close to 1, at fixed weights. Bounded is read " +
        "generously: within a factor of 10.";

    public override string Quantity => "growth of the gradient over 100 layers";

    public override string Theory =>
        "claimed: no explosion, 1 within a factor of 10";

    public override int Cases => 6;
    public override Test Test { get; } = new Most(Tolerance.WithinFactor(10));

    protected override Domain<DeepStack> Domain => new(
        [new("mean square", 2, 6), new("small", 0, 1), new("width", 32, 48)],
        codes => new(new Selu(), codes[2], Depth: 100, InputMeanSquare: codes[1] == 0 ? codes[0] : 1.0 / codes[0]),
        new("large", random => [random.Between(0, 2, 6), 0, random.Between(1, 32, 48)]),
        new("small", random => [random.Between(0, 2, 6), 1, random.Between(1, 32, 48)]));

    protected override double Predict(DeepStack c) => 1.0;

    protected override IReadOnlyList<double> Measure(DeepStack c, RandomStream random) =>
        [c.MeasuredGradientGrowth(random)];
}
