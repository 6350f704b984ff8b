using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Schedules.NearAMinimum;

/// <summary>The corrected claim: a rate whose sum is finite freezes on the way, at a known place.</summary>
public sealed class FastDecayFreezesHalfway : Hypothesis<FrozenDescent>
{
    public override Section Section => SchedulesStudy.NearAMinimum;

    public override Claim Claim => Claim.Stated(
        "Corrected: a rate whose sum over all steps is finite may freeze halfway. Exponential scheduling leaves Π " +
        "(1 − ηλ γᵗ) of the start, however long it runs; the minimum is reached for sure only if the rates add up " +
        "to infinity.",
        "Robbins and Monro 1951, condition Σ η = ∞; A. Géron, chapter 4 (“frozen halfway”); the value: Euler 1748, " +
        "by his identity for the infinite product");

    public override string Reading =>
        $"What is left of the start after {FrozenDescent.Steps} steps of exponential scheduling on a quadratic " +
        "without noise, by which time the rate is below 1e-20 of its first value.";

    public override string Theory => "Σₖ (−ηλ)ᵏ γ^(k (k − 1) / 2) / Πⱼ₌₁ᵏ (1 − γʲ)";
    public override Test Test { get; } = new Exactly(Tolerance.Near(1e-9));

    protected override Domain<FrozenDescent> Domain => FrozenDescent.Domain;

    protected override double Predict(FrozenDescent c)
    {
        var (sum, term, power) = (1.0, 1.0, 1.0);   // power = γᵏ⁻¹
        for (var k = 1; k <= 400; k++)
        {
            term *= -c.Pace * power / (1 - power * c.Factor);
            power *= c.Factor;
            sum += term;
        }

        return sum;
    }

    protected override IReadOnlyList<double> Measure(FrozenDescent c, RandomStream random) => [c.Left()];
}
