using InitStudy.Experiments.Setups.Pretraining;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.UnsupervisedPretraining.FewLabels;

/// <summary>Pretraining without labels helps when labels are few.</summary>
public sealed class PretrainingHelpsWithFewLabels : PairedHypothesis<ScarceLabels>
{
    public override Section Section => UnsupervisedPretrainingStudy.FewLabels;

    public override Claim Claim => Claim.Stated(
        "With little labelled but plenty of unlabelled data, layers trained without labels first make a better " +
        "classifier.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on unsupervised pretraining; Erhan et al. 2010, JMLR " +
        "11:625–660, abstract");

    public override string Reading =>
        "On UCI digits, tanh units, U(±1/√fanIn), a few labels and 1200 images without: after the same training with " +
        "labels, the network whose layers were autoencoders first has the smaller test loss in more than half of pairs.";

    public override int Cases => 1;

    protected override Domain<ScarceLabels> Domain => ScarceLabels.Of(hiddenLayers: 4, width: 24, steps: 150, few: 25, many: 60);

    protected override double First(ScarceLabels c, RandomStream random) => c.Fit(InitialNetwork.HeuristicEncoders, random).Test.Loss;

    protected override double Second(ScarceLabels c, RandomStream random) => c.Fit(InitialNetwork.Heuristic, random).Test.Loss;
}
