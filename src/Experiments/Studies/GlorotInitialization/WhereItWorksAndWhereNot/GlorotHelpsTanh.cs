using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.WhereItWorksAndWhereNot;

/// <summary>Glorot initialization makes deep tanh networks train faster.</summary>
public sealed class GlorotHelpsTanh : PairedHypothesis<DigitsRace>
{
    public override Section Section => GlorotInitializationStudy.WhereItWorksAndWhereNot;

    public override Claim Claim => Claim.Stated(
        "The compromise works very well in practice.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on Glorot and He initialization; Glorot and " +
        "Bengio 2010, table 1 (tanh against tanh N)");

    public override string Reading =>
        "On UCI digits, tanh, same batches and same random numbers for the weights: after the same number of " +
        "steps Glorot uniform has a smaller training loss than U(±1/√fanIn) in more than half of pairs; ties " +
        "count one half, diverged runs lose.";

    protected override Domain<DigitsRace> Domain => DigitsRace.Of(5, 10);

    protected override double First(DigitsRace c, RandomStream random) =>
        DigitsRace.Loss(c, new Tanh(), VarianceScaling.GlorotUniform, random);

    protected override double Second(DigitsRace c, RandomStream random) =>
        DigitsRace.Loss(c, new Tanh(), VarianceScaling.Heuristic, random);
}
