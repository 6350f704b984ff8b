using InitStudy.Experiments.Setups.RecurrentNetworks;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.GradientsThroughTime;

/// <summary>
/// Eigenvalues below 1 / γ say what happens in the end; before that the gradient may grow, by a known factor.
/// </summary>
public sealed class EigenvaluesAllowGrowth : Hypothesis<Sheared>
{
    const int Steps = 100;

    public override Section Section => GradientClippingAndRecurrenceStudy.GradientsThroughTime;

    public override Claim Claim => Claim.Derived(
        "Where recurrent weights are not normal, eigenvalues below 1 / γ can let the gradient grow before it " +
        "vanishes: for γ Wh = ((ρ, shear), (0, ρ)) to ρ^(k−1) √(ρ² + (k · shear)²) times its start, k steps back.",
        "powers of a Jordan block; the statement on eigenvalues in Pascanu, Mikolov, Bengio, arXiv:1211.5063, " +
        "section 2.1, is about many steps, the one on singular values about every step (versions not checked)")
        .InSpanish(
            "Donde los pesos recurrentes no son normales, autovalores menores que 1 / γ pueden dejar crecer el " +
            "gradiente antes de que se desvanezca: con γ Wh = ((ρ, cizalla), (0, ρ)), hasta ρ^(k−1) √(ρ² + (k · " +
            "cizalla)²) veces el inicial, k pasos atrás.");

    public override string Reading =>
        $"The largest ‖∂L/∂h‖ of {Steps} steps back, over its start, for ρ from 0.6 to 0.99 and shears from 0.9 to " +
        "5, with which it grows at once, around states of largest slope.";

    public override string Quantity => "largest gradient";
    public override string Theory => "max over k of ρ^(k−1) √(ρ² + (k · shear)²)";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));

    protected override Domain<Sheared> Domain => Sheared.Growing(new Identity(), new Tanh(), new Logistic());

    protected override double Predict(Sheared c) => Enumerable.Range(0, Steps + 1).Max(c.NormBack);

    protected override IReadOnlyList<double> Measure(Sheared c, RandomStream random) => [c.NormsBack(Steps).Max()];
}
