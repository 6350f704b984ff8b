using InitStudy.Experiments.Setups.Pretraining;
using InitStudy.Experiments.Setups.Regularization;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.UnsupervisedPretraining.RegularizationOrOptimization;

/// <summary>Where training is easy anyway, denoising autoencoders make the training loss larger.</summary>
public sealed class PretrainingRegularizesShallowNetworks : Hypothesis<ScarceLabels>
{
    public override Section Section => UnsupervisedPretrainingStudy.RegularizationOrOptimization;

    public override Claim Claim => Claim.Derived(
        "A network of two hidden layers fits its training set less closely after denoising autoencoders, as a " +
        "regularizer would have it.",
        "Erhan et al. 2010, JMLR 11:625–660, abstract, for which pretraining is a regularizer; figure 8, not read, " +
        "is said to show the opposite with a single hidden layer")
        .InSpanish(
            "Una red de dos capas ocultas se ajusta menos a su conjunto de entrenamiento después de " +
            "autocodificadores con ruido, como corresponde a un regularizador.");

    public override string Reading =>
        "On UCI digits, two hidden layers of 16 tanh units, U(±1/√fanIn), 25 to 40 labels: the training loss after " +
        "the same 100 steps is smaller without denoising autoencoders first.";

    public override string Quantity => "training loss";
    public override string Theory => "an ordering";
    public override Test Test { get; } = new FirstAhead();
    public override bool CanDiverge => true;
    public override int Cases => 5;
    public override long Budget => 2000;

    protected override Domain<ScarceLabels> Domain => ScarceLabels.Of(hiddenLayers: 2, width: 16, steps: 100, few: 25, many: 40);

    protected override IReadOnlyList<double> Measure(ScarceLabels c, RandomStream random) =>
    [
        c.Fit(InitialNetwork.Heuristic, random).TrainingLoss,
        c.Fit(InitialNetwork.HeuristicDenoising, random).TrainingLoss,
    ];
}
