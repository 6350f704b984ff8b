using InitStudy.Experiments.Setups.Pretraining;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.UnsupervisedPretraining.FewLabels;

/// <summary>Pretraining without labels helps when labels are few.</summary>
public sealed class PretrainingHelpsWithFewLabels : Hypothesis<ScarceLabels>
{
    public override Section Section => UnsupervisedPretrainingStudy.FewLabels;

    public override Claim Claim => Claim.Stated(
        "With little labelled but plenty of unlabelled data, layers trained without labels first make a better " +
        "classifier.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, section on unsupervised pretraining; Erhan " +
        "et al. 2010, JMLR 11:625–660, abstract")
        .InSpanish(
            "Con pocos datos etiquetados pero muchos sin etiquetar, unas capas entrenadas antes sin etiquetas " +
            "dan un clasificador mejor.");

    public override string Reading =>
        "On UCI digits, four hidden layers of 20 tanh units, U(±1/√fanIn), 25 to 45 labels and 1200 images without: " +
        "after the same 100 steps with labels, the network whose layers were autoencoders first has the smaller " +
        "test loss.";

    public override string Quantity => "test loss";
    public override string Theory => "an ordering";
    public override Test Test { get; } = new FirstAhead();
    public override bool CanDiverge => true;
    public override int Cases => 5;
    public override long Budget => 2000;

    protected override Domain<ScarceLabels> Domain => ScarceLabels.Of(hiddenLayers: 4, width: 20, steps: 100, few: 25, many: 45);

    protected override IReadOnlyList<double> Measure(ScarceLabels c, RandomStream random) =>
    [
        c.Fit(InitialNetwork.HeuristicEncoders, random).TestLoss,
        c.Fit(InitialNetwork.Heuristic, random).TestLoss,
    ];
}
