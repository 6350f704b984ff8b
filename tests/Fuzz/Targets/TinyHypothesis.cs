using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Fuzz.Targets;

/// <summary>x = x, which takes no time.</summary>
sealed class TinyHypothesis : Hypothesis<TinyHypothesis.Number>
{
    /// <summary>A number from 1 to 5.</summary>
    public sealed record Number(int X);

    public override Section Section => TinyStudy.Only;
    public override Claim Claim => Claim.Derived("A number is itself.", "Algebra");
    public override string Reading => "The number is compared with itself.";
    public override string Quantity => "number";
    public override string Theory => "x";
    public override Test Test => new Exactly(Tolerance.Within(1e-9));
    public override int Cases => 5;

    protected override Domain<Number> Domain => new([new("x", 1, 5)], codes => new(codes[0]), new Stratum("any", random => [random.Between(0, 1, 5)]));

    protected override double Predict(Number c) => c.X;

    protected override IReadOnlyList<double> Measure(Number c, RandomStream random) => [c.X];
}
