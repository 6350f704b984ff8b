using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.LeCunTanhAndInputs;

/// <summary>1.7159 tanh(⅔ x) maps ±1 to ±1.</summary>
public sealed class LecunTanhOneToOne : Hypothesis<LecunTanhOneToOne.Direction>
{
    /// <summary>1 or −1.</summary>
    public sealed record Direction(double Sign);

    public override Section Section => ActivationsStudy.LeCunTanhAndInputs;

    public override Claim Claim => Claim.Stated(
        "The constants of 1.7159 tanh(2x/3) are such that f(1) = 1 and f(−1) = −1.",
        "LeCun, Bottou, Orr, Müller, Efficient BackProp 1998, section 4.4");

    public override string Reading =>
        "f(sign) · sign. No average.";

    public override string Theory => "1 to five digits";
    public override int Cases => 2;
    public override Test Test { get; } = new Exactly(Tolerance.Near(0.00001));

    protected override Domain<LecunTanhOneToOne.Direction> Domain => new(
        [new("sign", 0, 1)],
        codes => new(codes[0] == 0 ? 1 : -1),
        new("positive", _ => [0]), new("negative", _ => [1]));

    protected override double Predict(LecunTanhOneToOne.Direction c) => 1;

    protected override IReadOnlyList<double> Measure(LecunTanhOneToOne.Direction c, RandomStream random) =>
        [c.Sign * new LeCunTanh().Value(c.Sign)];
}
