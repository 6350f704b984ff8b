using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.SelfNormalizationAndWhatBreaksIt;

/// <summary>Skip connections break self-normalization.</summary>
public sealed class SkipsBreakSelu : Hypothesis<SkipStack>
{
    public override Section Section => ActivationsStudy.SelfNormalizationAndWhatBreaksIt;

    public override Claim Claim => Claim.Stated(
        "Skip connections break the self-normalization of SELU networks.",
        "A. Géron, notebook of Hands-On Machine Learning, 2nd edition (handson-ml2), chapter 11, section on " +
        "SELU")
        .InSpanish("Las conexiones de salto rompen la autonormalización de las redes SELU.");

    public override string Reading =>
        "Mean square of h after 4 to 8 blocks h ← h + φ(h W), LeCun normal weights, over 16 inputs of mean " +
        "square 1 at fixed weights.";

    public override string Quantity => "mean square after all blocks";

    public override string Theory =>
        "q ← q + E φ² + 2 m E φ, m ← m + E φ, from q = 1 and m = 0: 11 after four blocks, 126 after eight, where 1 would be normal";

    public override Test Test { get; } = new Most(Tolerance.Within(0.3));

    protected override Domain<SkipStack> Domain => new(
        [new("width", 32, 48), new("blocks", 4, 8)],
        codes => new(codes[0], codes[1]),
        new Stratum("any", random => [random.Between(0, 32, 48), random.Between(1, 4, 8)]));

    protected override double Predict(SkipStack c) => c.Predicted();

    protected override IReadOnlyList<double> Measure(SkipStack c, RandomStream random) => [c.Measured(random)];
}
