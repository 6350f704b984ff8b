using InitStudy.Experiments.Setups.RecurrentNetworks;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.GradientsThroughTime;

/// <summary>
/// In a linear recurrent network a spectral radius below 1 suffices for the gradient to vanish in the end.
/// </summary>
public sealed class SmallRadiusVanishes : Hypothesis<Sheared>
{
    const int Steps = 500;

    public override Section Section => GradientClippingAndRecurrenceStudy.GradientsThroughTime;

    public override Claim Claim => Claim.Stated(
        "In a linear recurrent network it is sufficient for long-term gradients to vanish, as the number of steps " +
        "grows, that the spectral radius ρ of the recurrent weights is below 1.",
        "Pascanu, Mikolov, Bengio, arXiv:1211.5063, section 2.1");

    public override string Reading =>
        $"‖∂L/∂h‖ over its start, {Steps} steps back, for Wh = ((ρ, shear), (0, ρ)) with ρ from 0.6 to 0.95 and " +
        "shears up to 5, which let the gradient grow first (eigenvalues-allow-growth): in the end less than a " +
        "millionth is left.";

    public override string Quantity => "gradient left";
    public override string Theory => "ρ^(k−1) √(ρ² + (k · shear)²), k = 500";
    public override bool IsIdentity => true;
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));

    protected override Domain<Sheared> Domain => Sheared.UpTo(95, new Identity());

    protected override double Predict(Sheared c) => c.NormBack(Steps);

    protected override IReadOnlyList<double> Measure(Sheared c, RandomStream random) => [c.NormsBack(Steps)[^1]];
}
