using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.DeadUnits;

/// <summary>Large learning rates leave more ReLU units dead.</summary>
public sealed class LargeRatesKillUnits : Hypothesis<DyingUnits>
{
    public override Section Section => ActivationsStudy.DeadUnits;
    public override bool CanDiverge => true;

    public override Claim Claim => Claim.Stated(
        "During training some ReLU units die; in some cases half of a network's may be dead, especially if " +
        "the learning rate is large.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “Better Activation Functions”, " +
        "paragraph 2, sentences 2 and 3; how many die is not tested")
        .InSpanish(
            "Durante el entrenamiento mueren algunas unidades ReLU; en algunos casos puede estar muerta la mitad " +
            "de las de una red, sobre todo si la tasa de aprendizaje es grande.");

    public override string Reading =>
        "On UCI digits, same batches and same weights at the start: the share of hidden units whose slope is 0 " +
        "on each of 256 images after 40 steps of gradient descent, with the learning rate 0.02 (first) and 0.4 " +
        "(second), two rates that a pilot run chose. Ties count one half.";

    public override string Quantity => "share of dead units";

    public override string Theory =>
        "an ordering; theory gives no number";

    public override Test Test { get; } = new FirstAhead();

    protected override Domain<DyingUnits> Domain => DyingUnits.Domain;

    protected override IReadOnlyList<double> Measure(DyingUnits c, RandomStream random) =>
        [Share(c, learningRate: 0.02, random), Share(c, learningRate: 0.4, random)];

    static double Share(DyingUnits c, double learningRate, RandomStream random) =>
        c.Share(DigitsRace.Standardized, new Relu(), learningRate, random);
}
