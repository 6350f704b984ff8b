using InitStudy.Experiments.Setups.Optimization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Schedules.NearAMinimum;

/// <summary>A rate whose sum is finite freezes on the way, at a known place.</summary>
public sealed class FastDecayFreezesHalfway : Hypothesis<FrozenDescent>
{
    public override Section Section => SchedulesStudy.NearAMinimum;

    public override Claim Claim => Claim.Stated(
        "If the learning rate is reduced too quickly, training may end up frozen halfway to the minimum.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 4, section on stochastic gradient descent")
        .InSpanish(
            "Si la tasa de aprendizaje se reduce demasiado deprisa, el entrenamiento puede quedar congelado a " +
            "medio camino del mínimo.");

    public override string Reading =>
        $"What is left of the start after {FrozenDescent.Steps} steps of exponential scheduling on a quadratic " +
        "without noise, by which time the rate is below 1e-20 of its first value: more steps would change nothing.";

    public override string Quantity => "share of the distance that is left for good";
    public override bool IsIdentity => true;

    public override string Theory => "Π (1 − ηλγᵗ) = Σₖ (−ηλ)ᵏ γ^(k (k − 1) / 2) / Πⱼ₌₁ᵏ (1 − γʲ) (Euler)";
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-6));

    protected override Domain<FrozenDescent> Domain => FrozenDescent.Domain;

    protected override double Predict(FrozenDescent c)
    {
        var (sum, term, power) = (1.0, 1.0, 1.0);   // power = γᵏ⁻¹
        for (var k = 1; k <= 400; k++)
        {
            term *= -c.RateTimesCurvature * power / (1 - power * c.Factor);
            power *= c.Factor;
            sum += term;
        }

        return sum;
    }

    protected override IReadOnlyList<double> Measure(FrozenDescent c, RandomStream random) => [c.Left()];
}
