using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Optimizers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GradientClippingAndRecurrence.Training;

/// <summary>Clipping lets a recurrent network train at a rate at which it otherwise diverges.</summary>
public sealed class ClippingSurvivesLargeRate : PairedHypothesis<RowsRace>
{
    public override Section Section => GradientClippingAndRecurrenceStudy.Training;

    public override Claim Claim => Claim.Stated(
        "Clipping the norm of the gradient deals with exploding gradients: recurrent networks train that " +
        "otherwise do not.",
        "Pascanu, Mikolov, Bengio, arXiv:1211.5063, abstract and section 4");

    public override string Reading =>
        "A recurrent network on the rows of UCI digits, learning rate 1, same batches and weights: with threshold " +
        "0.2 the loss after 100 steps is smaller than without clipping in more than half of all pairs; a run " +
        "whose loss is not finite loses.";

    protected override Domain<RowsRace> Domain => RowsRace.Domain;

    protected override double First(RowsRace c, RandomStream random) =>
        RowsRace.Loss(c, 1, new ClipByGlobalNorm(0.2), random);

    protected override double Second(RowsRace c, RandomStream random) =>
        RowsRace.Loss(c, 1, clipping: null, random);
}
