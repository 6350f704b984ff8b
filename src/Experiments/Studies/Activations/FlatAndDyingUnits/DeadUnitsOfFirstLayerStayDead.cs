using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.FlatAndDyingUnits;

/// <summary>The corrected claim: nothing changes a dead unit of the first layer.</summary>
public sealed class DeadUnitsOfFirstLayerStayDead : Hypothesis<SilencedUnit>
{
    public override Section Section => ActivationsStudy.FlatAndDyingUnits;

    public override Claim Claim => Claim.Stated(
        "Corrected: a dead ReLU unit of the first hidden layer keeps its weights to the bit, and so it stays " +
        "dead; one in a higher layer keeps its own weights, but the layers below move its inputs, and may wake " +
        "it.",
        "Derived; A. Géron, Hands-On Machine Learning, chapter 11, footnote on dying ReLUs");

    public override string Reading =>
        "A unit of the first hidden layer is made negative on all 16 samples; 1 if 100 steps of gradient descent " +
        "change its weights or bias or make it positive on a sample, else 0. No average.";

    public override string Theory => "0";
    public override int Cases => 20;
    public override Test Test { get; } = new Exactly(Tolerance.Near(0.1));

    protected override Domain<SilencedUnit> Domain => SilencedUnit.Domain;

    protected override double Predict(SilencedUnit c) => 0;

    protected override IReadOnlyList<double> Measure(SilencedUnit c, RandomStream random)
    {
        var (learned, woke) = SilencedUnit.Train(c, new Relu(), hiddenLayer: 1, random);
        return [learned || woke ? 1 : 0];
    }
}
