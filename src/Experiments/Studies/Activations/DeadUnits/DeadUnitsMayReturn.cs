using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.DeadUnits;

/// <summary>A dead unit of a higher layer returns when the layer below has moved its input far enough.</summary>
public sealed class DeadUnitsMayReturn : Hypothesis<RevivedUnit>
{
    public override Section Section => ActivationsStudy.DeadUnits;

    public override Claim Claim => Claim.Stated(
        "A dead unit may come back if its inputs change over time, for example when gradient descent " +
        "changes the units of the layers below.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “Better Activation Functions”, " +
        "footnote on dead neurons")
        .InSpanish(
            "Una unidad muerta puede volver si sus entradas cambian con el tiempo, por ejemplo cuando el " +
            "descenso de gradiente cambia las unidades de las capas inferiores.");

    public override string Reading =>
        "The smallest network in which that happens: one unit below, whose weight grows from 1 towards 2, and " +
        "above it a live unit and a dead one, relu(a − θ), with θ between 1 and 2. Steps of gradient descent " +
        "until the dead unit is positive. No average.";

    public override string Quantity => "steps until the unit returns";

    public override string Theory =>
        "ln(2 − θ) / ln(1 − 2 η), rounded up: the weight is 2 − (1 − 2 η)ᵏ after k steps";

    public override bool IsIdentity => true;

    public override Test Test { get; } = new Exactly(Tolerance.Near(1));

    protected override Domain<RevivedUnit> Domain => RevivedUnit.Domain;

    protected override double Predict(RevivedUnit c) => c.PredictedSteps();

    protected override IReadOnlyList<double> Measure(RevivedUnit c, RandomStream random) => [c.MeasuredSteps(random)];
}
