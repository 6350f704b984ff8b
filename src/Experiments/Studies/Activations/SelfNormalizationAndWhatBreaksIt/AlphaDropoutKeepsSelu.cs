using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.SelfNormalizationAndWhatBreaksIt;

/// <summary>Alpha dropout keeps the fixed point of SELU.</summary>
public sealed class AlphaDropoutKeepsSelu : Hypothesis<DeepStack>
{
    public override Section Section => ActivationsStudy.SelfNormalizationAndWhatBreaksIt;

    public override Claim Claim => Claim.Stated(
        "Alpha dropout, which sets units to SELU's lower limit and then maps all of them, keeps mean 0 and " +
        "variance 1.",
        "Klambauer, Unterthiner, Mayr, Hochreiter, arXiv:1706.02515, section 2, on dropout")
        .InSpanish(
            "Alpha dropout, que lleva unidades al límite inferior de SELU y luego las transforma todas, conserva " +
            "media 0 y varianza 1.");

    public override string Reading =>
        "Mean square of the last of 10 layers' pre-activations, with alpha dropout of 20 to 40 % after each " +
        "activation, over 16 inputs of mean square 1 and as many masks at fixed weights. Of mean and variance " +
        "of the activations only this sum is tested.";

    public override string Quantity => "mean square of the last pre-activations";

    public override string Theory =>
        "1, the fixed point";

    public override Test Test { get; } = new Most(Tolerance.Within(0.35));

    protected override Domain<DeepStack> Domain => new(
        [new("dropped in hundredths", 20, 40), new("width", 32, 48)],
        codes => new(new Selu(), codes[1], Depth: 10, Dropped: codes[0] / 100.0, Dropout: DropoutKind.Alpha),
        new("little", random => [random.Between(0, 20, 30), random.Between(1, 32, 48)]),
        new("much", random => [random.Between(0, 31, 40), random.Between(1, 32, 48)]));

    protected override double Predict(DeepStack c) => 1.0;

    protected override IReadOnlyList<double> Measure(DeepStack c, RandomStream random) =>
        [c.MeasuredMeanSquare(random)];
}
