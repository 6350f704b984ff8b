using InitStudy.Experiments.Hypotheses.Instruments;
using InitStudy.Experiments.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Hypotheses.UnsupervisedPretraining;

/// <summary>Pretraining narrows the gap between training and test loss.</summary>
public sealed class PretrainingNarrowsTheGap : PairedHypothesis<ScarceLabels>
{
    public override string Id => "pretraining-narrows-the-gap";
    public override string Study => StudyNames.UnsupervisedPretraining;
    public override string Section => "Regularization or optimization";

    public override Claim Claim => new(
        "Pretrained networks generalize better: their test loss is nearer to their training loss.",
        "Erhan et al. 2010, JMLR 11:625–660, sections 6.4 and 8");

    public override string Reading =>
        "On UCI digits, tanh units, Glorot uniform, a few labels: the test loss less the training loss is smaller " +
        "with autoencoders first in more than half of pairs.";

    public override int Cases => 1;

    protected override Domain<ScarceLabels> Domain => ScarceLabels.Of(hiddenLayers: 4, width: 24, few: 25, many: 35);

    protected override double First(ScarceLabels c, RandomStream random) => c.Fit(Start.GlorotEncoders, random).Gap;

    protected override double Second(ScarceLabels c, RandomStream random) => c.Fit(Start.Glorot, random).Gap;
}
