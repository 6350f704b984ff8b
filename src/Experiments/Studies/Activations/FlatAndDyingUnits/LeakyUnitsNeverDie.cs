using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.FlatAndDyingUnits;

/// <summary>A leaky unit that is negative on all training samples goes on learning.</summary>
public sealed class LeakyUnitsNeverDie : Hypothesis<SilencedUnit>
{
    public override Section Section => ActivationsStudy.FlatAndDyingUnits;

    public override Claim Claim => Claim.Stated(
        "The small slope of a leaky ReLU makes sure that it never dies: a unit may rest for long, but can wake " +
        "up.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on leaky ReLU; Maas, Hannun, Ng 2013, section 2");

    public override string Reading =>
        "A leaky unit (slope 0.01) of either hidden layer is made negative on all 16 samples; 1 if 100 steps of " +
        "gradient descent change its own weights or bias, else 0. No average.";

    public override string Theory => "1";
    public override int Cases => 20;
    public override Test Test { get; } = new Exactly(Tolerance.Near(0.1));

    protected override Domain<SilencedUnit> Domain => SilencedUnit.Domain;

    protected override double Predict(SilencedUnit c) => 1;

    protected override IReadOnlyList<double> Measure(SilencedUnit c, RandomStream random) =>
        [SilencedUnit.Train(c, new LeakyRelu(), hiddenLayer: 1 + c.Trial % 2, random).Learned ? 1 : 0];
}
