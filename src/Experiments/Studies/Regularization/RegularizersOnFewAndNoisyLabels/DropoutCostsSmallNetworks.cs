using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Regularization.RegularizersOnFewAndNoisyLabels;

/// <summary>A network with few units and labels enough is made worse by dropout.</summary>
public sealed class DropoutCostsSmallNetworks : Hypothesis<Overfitting>
{
    public override Section Section => RegularizationStudy.RegularizersOnFewAndNoisyLabels;

    public override Claim Claim => Claim.Stated(
        "Dropout reduces the effective capacity of a model, which a larger model must make up for; where the " +
        "training set is underfitted the dropout rate should be decreased, and it can help to decrease it " +
        "where layers are small.",
        "I. Goodfellow, Y. Bengio, A. Courville, Deep Learning, 2016, section 7.12; A. Géron, Hands-On Machine " +
        "Learning, 3rd edition, chapter 11, “Dropout”")
        .InSpanish(
            "Dropout reduce la capacidad efectiva de un modelo, lo que debe compensar un modelo mayor; donde " +
            "el conjunto de entrenamiento está subajustado conviene bajar la tasa de dropout, y puede ayudar " +
            "bajarla donde las capas son pequeñas.");

    public override string Reading =>
        "On UCI digits, 8 to 12 hidden ReLUs, 150 to 200 labels, all of them right, Adam, 100 steps, the same " +
        "digits, batches and random numbers for the weights: the loss on 200 digits never seen is smaller without " +
        "dropout than with dropout of 35 % of hidden units in more than half of pairs.";

    public override string Quantity => "test loss";
    public override string Theory => "an ordering: theory says nothing about the size";
    public override int Cases => 5;
    public override long Budget => 2000;
    public override Test Test { get; } = new FirstAhead();

    protected override Domain<Overfitting> Domain => Overfitting.Between((8, 12), (150, 200), (0, 0));

    protected override IReadOnlyList<double> Measure(Overfitting c, RandomStream random) =>
        [c.Train(random).TestLoss, c.Train(Regularizer.Dropout, random).TestLoss];
}
