using InitStudy.Experiments.Setups.RecurrentNetworks;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.GradientsThroughTime;

/// <summary>Eigenvalues below 1 / γ do not suffice for gradients to vanish once units differ in their slopes.</summary>
public sealed class SmallEigenvaluesVanish : Hypothesis<SmallEigenvaluesVanish.HalfSaturated>
{
    const int Steps = 100;

    /// <summary>Both sums of the two units: one where the slope of tanh is 1, one where it is 0 in double precision.</summary>
    static readonly double[] Sums = [0, 20];

    /// <summary>Wh = ρ I + a ((1, 1), (−1, −1)).</summary>
    public sealed record HalfSaturated(double A, double Radius);

    public override Section Section => GradientClippingAndRecurrenceStudy.GradientsThroughTime;

    public override Claim Claim => Claim.Stated(
        "It is sufficient for gradients to vanish that the absolute value of the largest eigenvalue of the " +
        "recurrent weights is below 1 / γ, γ being a bound of the activation's slope.",
        "Pascanu, Mikolov, Bengio, the preprint arXiv:1211.5063, section 2.1, as quoted in ai.stackexchange.com " +
        "question 20378, whose answer is that the final version corrects it to the singular value; which version " +
        "of the preprint was not checked")
        .InSpanish(
            "Para que los gradientes se desvanezcan basta que el valor absoluto del mayor autovalor de los pesos " +
            "recurrentes sea menor que 1 / γ, con γ una cota de la pendiente de la activación.");

    public override string Reading =>
        $"The factor a step, geometric mean over {Steps} steps back, of ‖∂L/∂h‖ for two tanh units with Wh = ρ I + a " +
        "((1, 1), (−1, −1)), whose eigenvalues both are ρ, from 0 to 0.99, a from 0.1 to 3. Constant inputs hold " +
        "the sum of one unit at 0 and saturate the other. Vanishing needs a factor below 1.";

    public override string Quantity => "factor of a step back";
    public override string Theory => "the claim says at most 1; the unit at 0 feeds itself by ρ + a";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["small-singular-values-vanish"];
    public override Test Test { get; } = new Exactly(Tolerance.AtMost(right: 0.99, barelyWrong: 1.01));

    protected override Domain<HalfSaturated> Domain => new(
        [new("a in tenths", 1, 30), new("ρ in hundredths", 0, 99)],
        codes => new(codes[0] / 10.0, codes[1] / 100.0),
        new Stratum("any", random => [random.Between(0, 1, 30), random.Between(1, 0, 99)]));

    protected override double Predict(HalfSaturated c) => 1 + 1e-9;

    protected override IReadOnlyList<double> Measure(HalfSaturated c, RandomStream random)
    {
        var weights = new Matrix<double>([c.Radius + c.A, c.A, -c.A, c.Radius - c.A], 2, 2);
        var last = new Matrix<double>([c.Radius + c.A, -c.A], 1, 2); // what the unit at 0 passes on
        return [ThroughTime.HeldAt(Sums, new Tanh(), weights, last, Steps + 1).Rate(first: 1)];
    }
}
