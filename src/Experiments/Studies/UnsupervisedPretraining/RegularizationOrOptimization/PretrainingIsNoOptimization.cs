using InitStudy.Experiments.Setups.Pretraining;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.UnsupervisedPretraining.RegularizationOrOptimization;

/// <summary>The literal claim: pretraining regularizes and does not help optimization.</summary>
public sealed class PretrainingIsNoOptimization : PairedHypothesis<ScarceLabels>
{
    public override Section Section => UnsupervisedPretrainingStudy.RegularizationOrOptimization;

    public override Claim Claim => Claim.Stated(
        "Unsupervised pretraining acts as a regularizer rather than as an aid to optimization: the training loss that " +
        "is reached is no smaller.",
        "Erhan et al. 2010, JMLR 11:625–660, abstract and section 6.4");

    public override string Reading =>
        "Literally: on UCI digits also for a deep tanh network from U(±1/√fanIn), whose lower layers get little gradient, " +
        "the training loss after the same steps is not smaller with autoencoders first in more than half of pairs.";

    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["pretraining-regularizes-shallow-networks"];
    public override int Cases => 1;

    protected override Domain<ScarceLabels> Domain => ScarceLabels.Of(hiddenLayers: 5, width: 16, steps: 100, few: 50, many: 50);

    protected override double First(ScarceLabels c, RandomStream random) => c.Fit(InitialNetwork.Heuristic, random).Training.Loss;

    protected override double Second(ScarceLabels c, RandomStream random) => c.Fit(InitialNetwork.HeuristicEncoders, random).Training.Loss;
}
