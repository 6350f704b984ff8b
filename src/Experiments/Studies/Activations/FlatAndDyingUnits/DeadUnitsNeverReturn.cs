using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.FlatAndDyingUnits;

/// <summary>A ReLU unit that is negative on all training samples never comes back.</summary>
public sealed class DeadUnitsNeverReturn : Hypothesis<SilencedUnit>
{
    public override Section Section => ActivationsStudy.FlatAndDyingUnits;
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["dead-units-of-first-layer-stay-dead"];

    public override Claim Claim => Claim.Stated(
        "A ReLU unit whose weighted sum is negative for every training sample is dead: its gradient is 0 and " +
        "gradient descent does not bring it back.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on nonsaturating activation functions (dying " +
        "ReLUs); Maas, Hannun, Ng 2013, section 2");

    public override string Reading =>
        "A unit of the second of two hidden layers is made negative on all 16 samples, by a margin of 0.01 to " +
        "0.2; 1 if in 100 steps of gradient descent it is positive on a sample again, else 0. No average.";

    public override string Theory => "0: the unit gets no gradient";
    public override int Cases => 20;
    public override Test Test { get; } = new Exactly(Tolerance.Near(0.1));

    protected override Domain<SilencedUnit> Domain => SilencedUnit.Domain;

    protected override double Predict(SilencedUnit c) => 0;

    protected override IReadOnlyList<double> Measure(SilencedUnit c, RandomStream random) =>
        [SilencedUnit.Train(c, new Relu(), hiddenLayer: 2, random).Woke ? 1 : 0];
}
