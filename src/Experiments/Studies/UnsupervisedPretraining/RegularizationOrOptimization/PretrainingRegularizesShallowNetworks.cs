using InitStudy.Experiments.Setups.Pretraining;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.UnsupervisedPretraining.RegularizationOrOptimization;

/// <summary>The corrected claim: where training is easy anyway, pretraining makes the training loss larger.</summary>
public sealed class PretrainingRegularizesShallowNetworks : PairedHypothesis<ScarceLabels>
{
    public override Section Section => UnsupervisedPretrainingStudy.RegularizationOrOptimization;

    public override Claim Claim => Claim.Stated(
        "Corrected: a network that trains well anyway fits its few labels less closely after pretraining, as a regularizer " +
        "would have it.",
        "Erhan et al. 2010, JMLR 11:625–660, section 6.4 and figure 8");

    public override string Reading =>
        "On UCI digits, two hidden layers of tanh units, U(±1/√fanIn), a few labels: in more than half of pairs the training " +
        "loss after the same steps is smaller without denoising autoencoders first.";

    public override int Cases => 1;

    protected override Domain<ScarceLabels> Domain => ScarceLabels.Of(hiddenLayers: 2, width: 16, steps: 150, few: 25, many: 40);

    protected override double First(ScarceLabels c, RandomStream random) => c.Fit(InitialNetwork.Heuristic, random).Training.Loss;

    protected override double Second(ScarceLabels c, RandomStream random) => c.Fit(InitialNetwork.HeuristicDenoising, random).Training.Loss;
}
