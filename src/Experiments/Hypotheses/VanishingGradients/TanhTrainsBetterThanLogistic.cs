using InitStudy.Experiments.Hypotheses.Instruments;
using InitStudy.Experiments.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Hypotheses.VanishingGradients;

/// <summary>Tanh trains better than the logistic function.</summary>
public sealed class TanhTrainsBetterThanLogistic : PairedHypothesis<DigitsRace>
{
    public override string Id => "tanh-better-than-logistic";
    public override string Study => StudyNames.VanishingGradients;
    public override string Section => "N(0, 1) with the logistic function";

    public override Claim Claim => new(
        "The hyperbolic tangent, with mean 0, behaves better in deep networks than the logistic function.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on vanishing and exploding gradients; " +
        "Glorot and Bengio 2010, table 1");

    public override string Reading =>
        "On UCI digits, same batches and same random numbers for the weights: after the same number of steps " +
        "the tanh network has the smaller training loss in more than half of pairs; ties count one half, " +
        "diverged runs lose.";

    protected override Domain<DigitsRace> Domain => DigitsRace.Of(2, 4);

    protected override double First(DigitsRace c, RandomStream random) =>
        DigitsRace.Loss(c, new Tanh(), VarianceScaling.Heuristic, random);

    protected override double Second(DigitsRace c, RandomStream random) =>
        DigitsRace.Loss(c, new Logistic(), VarianceScaling.Heuristic, random);
}
