using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.RectifiersAndHeRule;

/// <summary>Under ReLU the rule without the 2 loses a factor √2 a layer, of the signal and of the derivatives.</summary>
public sealed class XavierOverHe : Hypothesis<XavierOverHe.Quantities>
{
    /// <summary>Two networks, and what of theirs is compared: the logits, or the derivatives by one layer's weights.</summary>
    public sealed record Quantities(int Width, int HiddenLayers, string Compared, int Layer);

    public override Section Section => ActivationsStudy.RectifiersAndHeRule;
    public override bool IsIdentity => true;

    public override Claim Claim => Claim.Stated(
        "With the variance 1 / n instead of 2 / n the deviation of the signal after L rectified layers is 1 / " +
        "√2ᴸ of what it is with 2 / n.",
        "He, Zhang, Ren, Sun, arXiv:1502.01852, section 2.2, comparison with Xavier initialization")
        .InSpanish(
            "Con la varianza 1 / n en lugar de 2 / n, la desviación de la señal tras L capas rectificadas es 1 / " +
            "√2ᴸ de la que hay con 2 / n.");

    public override string Reading =>
        "Networks with L hidden layers of n units, no biases, the same random numbers behind the weights and " +
        "the same inputs: ‖logits‖, or ‖∂L/∂W‖ of one layer for the same ∂L/∂logits, with variance 1 / n over " +
        "that with 2 / n in all L + 1 layers. No average.";

    public override string Quantity => "ratio of the two";

    public override string Theory =>
        "2^(−(L + 1) / 2) for the logits, 2^(−L / 2) for derivatives by weights (L = 30: 0.000031): ReLU is " +
        "positively homogeneous";

    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));

    protected override Domain<Quantities> Domain => new(
        [new("width", 32, 64), new("hidden layers", 1, 30), new("derivatives", 0, 1), new("layer in hundredths", 0, 99)],
        codes => new(
            codes[0], codes[1], codes[2] == 0 ? "logits" : "derivatives", codes[2] * codes[3] * (codes[1] + 1) / 100),
        new("logits", random => [random.Between(0, 32, 64), random.Between(1, 1, 30), 0, 0]),
        new("derivatives", random =>
            [random.Between(0, 32, 64), random.Between(1, 1, 30), 1, random.Between(2, 0, 99)]));

    protected override double Predict(Quantities c) =>
        Powers.OfTwo(-(c.HiddenLayers + (c.Compared == "logits" ? 1 : 0)) / 2.0);

    protected override IReadOnlyList<double> Measure(Quantities c, RandomStream random)
    {
        var pair = new HeAndXavier(c.Width, c.HiddenLayers);
        return [c.Compared == "logits" ? pair.LogitRatio(random) : pair.DerivativeRatio(c.Layer, random)];
    }
}
