using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.SelfNormalizationAndWhatBreaksIt;

/// <summary>Plain dropout moves the fixed point of SELU.</summary>
public sealed class DropoutMovesSelu : Hypothesis<DeepStack>
{
    public override Section Section => ActivationsStudy.SelfNormalizationAndWhatBreaksIt;

    public override Claim Claim => Claim.Stated(
        "Regular dropout breaks the self-normalization of SELU networks.",
        "A. Géron, notebook of Hands-On Machine Learning, 2nd edition (handson-ml2), chapter 11, section on " +
        "SELU; Klambauer, Unterthiner, Mayr, Hochreiter, arXiv:1706.02515, section 2, on dropout")
        .InSpanish("El dropout corriente rompe la autonormalización de las redes SELU.");

    public override string Reading =>
        "Mean square of the last of 10 layers' pre-activations, with inverted dropout of 20 to 40 % after each " +
        "activation, over 16 inputs of mean square 1 and as many masks at fixed weights.";

    public override string Quantity => "mean square of the last pre-activations";

    public override string Theory =>
        "q after 10 layers of q ← E φ(√q z)² / keep: above 2 throughout, where 1 would be normal";

    public override Test Test { get; } = new Most(Tolerance.Within(0.35));

    protected override Domain<DeepStack> Domain => new(
        [new("dropped in hundredths", 20, 40), new("width", 32, 48)],
        codes => new(new Selu(), codes[1], Depth: 10, Dropped: codes[0] / 100.0),
        new("little", random => [random.Between(0, 20, 30), random.Between(1, 32, 48)]),
        new("much", random => [random.Between(0, 31, 40), random.Between(1, 32, 48)]));

    protected override double Predict(DeepStack c) => c.PredictedMeanSquare();

    protected override IReadOnlyList<double> Measure(DeepStack c, RandomStream random) =>
        [c.MeasuredMeanSquare(random)];
}
