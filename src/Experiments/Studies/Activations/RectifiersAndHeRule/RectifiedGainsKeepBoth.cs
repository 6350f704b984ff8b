using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Harness.Theory;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.RectifiersAndHeRule;

/// <summary>Leaky ReLU needs the variance 2 / ((1 + a²) n), for signal and gradient alike.</summary>
public sealed class RectifiedGainsKeepBoth : Hypothesis<RectifiedGainsKeepBoth.Rectifier>
{
    /// <summary>The slope on the left, and what is passed through.</summary>
    public sealed record Rectifier(double A, string Through);

    public override Section Section => ActivationsStudy.RectifiersAndHeRule;
    public override bool IsIdentity => true;

    public override Claim Claim => Claim.Derived(
        "For ReLU with slope a on the left the condition becomes ½ (1 + a²) n Var[W] = 1, forward with the " +
        "fan-in and backward with the fan-out.",
        "He, Zhang, Ren, Sun, arXiv:1502.01852, section 2.2, has the PReLU case (not read there); " +
        "E φ′(z)² = ½ (1 + a²)")
        .InSpanish(
            "Para ReLU con pendiente a a la izquierda, la condición pasa a ser ½ (1 + a²) n Var[W] = 1, hacia " +
            "delante con el fan-in y hacia atrás con el fan-out.");

    public override string Reading =>
        "E φ(g z)² (signal) or g² E φ′(g z)² (gradient) for g² = 2 / (1 + a²), a from −1 to 2, over z from N(0, " +
        "1). No sampling: one integral a case.";

    public override string Quantity => "gain";

    public override string Theory =>
        "1";

    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));

    protected override Domain<Rectifier> Domain => new(
        [new("100 a + 100", 0, 300), new("gradient", 0, 1)],
        codes => new((codes[0] - 100) / 100.0, codes[1] == 0 ? "signal" : "gradient"),
        new("signal", random => [random.Between(0, 0, 300), 0]),
        new("gradient", random => [random.Between(0, 0, 300), 1]));

    protected override double Predict(Rectifier c) => 1;

    protected override IReadOnlyList<double> Measure(Rectifier c, RandomStream random)
    {
        var (phi, gain) = (new LeakyRelu(c.A), Math.Sqrt(2 / (1 + c.A * c.A)));
        double Squared(double z) => Square(
            c.Through == "signal" ? phi.Value(gain * z) : gain * phi.Derivative(gain * z, phi.Value(gain * z)));
        return [Gaussian.ExpectationByCells(Squared)];
    }

    static double Square(double x) => x * x;
}
