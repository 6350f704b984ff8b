using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.DeadUnits;

/// <summary>Nothing changes a dead unit of the first hidden layer.</summary>
public sealed class DeadUnitsOfFirstLayerStayDead : Hypothesis<SilencedUnit>
{
    public override Section Section => ActivationsStudy.DeadUnits;
    public override bool IsIdentity => true;

    public override Claim Claim => Claim.Derived(
        "A dead ReLU unit of the first hidden layer stays dead: gradient descent changes neither its " +
        "weights nor, since they are the data, its inputs.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “Better Activation Functions”, " +
        "paragraph 2 and footnote on dead neurons")
        .InSpanish(
            "Una unidad ReLU muerta de la primera capa oculta sigue muerta: el descenso de gradiente no cambia " +
            "ni sus pesos ni, puesto que son los datos, sus entradas.");

    public override string Reading =>
        "The largest change of the pre-activation of such a unit, over 16 samples and 100 steps of gradient " +
        "descent on all of them. No average.";

    public override string Quantity => "largest change of the pre-activation";

    public override string Theory =>
        "0";

    public override Test Test { get; } = new Exactly(Tolerance.Near(1e-12));

    protected override Domain<SilencedUnit> Domain => SilencedUnit.UpToSlope(hundredths: 0);

    protected override double Predict(SilencedUnit c) => 0;

    protected override IReadOnlyList<double> Measure(SilencedUnit c, RandomStream random) => [c.LargestChange(random)];
}
