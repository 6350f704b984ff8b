using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.WhereItWorksAndWhereNot;

/// <summary>The literal claim: Glorot initialization makes deep logistic networks trainable.</summary>
public sealed class GlorotRescuesLogistic : PairedHypothesis<DigitsRace>
{
    public override Section Section => GlorotInitializationStudy.WhereItWorksAndWhereNot;

    public override Claim Claim => Claim.Stated(
        "With Glorot initialization deep networks of logistic units train well: the vanishing gradients " +
        "problem is gone.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on Glorot and He initialization, eq. 11-1 " +
        "“when using the logistic activation function”");

    public override string Reading =>
        "Literally: on UCI digits, a logistic network of 5 or more hidden layers with Glorot weights reaches, " +
        "in more than half of pairs, a training loss of at most 1.5 times that of a tanh network with Glorot " +
        "weights.";

    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["glorot-logistic-gradient-factor"];

    protected override Domain<DigitsRace> Domain => DigitsRace.Of(5, 10);

    protected override double First(DigitsRace c, RandomStream random) =>
        DigitsRace.Loss(c, new Logistic(), VarianceScaling.GlorotUniform, random);

    protected override double Second(DigitsRace c, RandomStream random) =>
        1.5 * DigitsRace.Loss(c, new Tanh(), VarianceScaling.GlorotUniform, random);
}
