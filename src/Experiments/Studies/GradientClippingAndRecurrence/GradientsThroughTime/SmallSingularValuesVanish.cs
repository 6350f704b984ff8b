using InitStudy.Experiments.Setups.RecurrentNetworks;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.GradientsThroughTime;

/// <summary>Singular values below 1 / γ suffice for gradients to vanish, γ being the largest slope.</summary>
public sealed class SmallSingularValuesVanish : Hypothesis<SmallSingularValuesVanish.Contraction>
{
    /// <summary>A layer whose largest singular value is a share of 1 / γ.</summary>
    public sealed record Contraction(IActivation Activation, double Share, double Input, int Units);

    static readonly IActivation[] Activations = [new Tanh(), new Logistic(), new Softsign()];

    public override Section Section => GradientClippingAndRecurrenceStudy.GradientsThroughTime;

    public override Claim Claim => Claim.Stated(
        "It is sufficient for gradients to vanish that the largest singular value of the recurrent weights is below " +
        "1 / γ, γ being a bound of the activation's slope: 1 for tanh, 1/4 for the logistic function.",
        "Pascanu, Mikolov, Bengio, ICML 2013, section 2.1, eq. 6; the preprint, arXiv:1211.5063, had the largest " +
        "eigenvalue (small-eigenvalues-vanish); its last version was not checked")
        .InSpanish(
            "Para que los gradientes se desvanezcan basta que el mayor valor singular de los pesos recurrentes " +
            "sea menor que 1 / γ, con γ una cota de la pendiente de la activación: 1 para tanh, 1/4 para la " +
            "función logística.");

    public override string Reading =>
        "The largest of ‖∂L/∂h_t‖ / ‖∂L/∂h_{t+1}‖ over 20 steps back, with random inputs: below 1, so that the " +
        "gradient goes to 0 exponentially fast.";

    public override string Quantity => "largest factor of a step back";
    public override string Theory => "at most γ · largest singular value";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.AtMost(right: 0.05, barelyWrong: 1.01));

    protected override Domain<Contraction> Domain => new(
        [
            new("activation", 0, Activations.Length - 1), new("share in hundredths", 10, 99),
            new("input deviation in tenths", 0, 30), new("units", 1, 32),
        ],
        codes => new(Activations[codes[0]], codes[1] / 100.0, codes[2] / 10.0, codes[3]),
        [.. Activations.Select((activation, code) => new Stratum(
            activation.Name,
            random => [code, random.Between(0, 10, 99), random.Between(1, 0, 30), random.LogUniform(2, 1, 32)]))]);

    protected override double Predict(Contraction c) => c.Share * (1 + 1e-9);

    protected override IReadOnlyList<double> Measure(Contraction c, RandomStream random)
    {
        var largest = c.Share / c.Activation.LargestSlope;
        var weights = Recurrence.WithSingularValuesUpTo(new(largest, c.Units), random);
        return [ThroughTime.Driven(c.Activation, weights, c.Input, steps: 21, random).LargestFactor()];
    }
}
