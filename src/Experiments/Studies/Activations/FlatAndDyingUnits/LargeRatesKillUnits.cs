using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.FlatAndDyingUnits;

/// <summary>Large learning rates leave more ReLU units dead.</summary>
public sealed class LargeRatesKillUnits : PairedHypothesis<DyingUnits>
{
    public override Section Section => ActivationsStudy.FlatAndDyingUnits;

    public override Claim Claim => Claim.Stated(
        "During training some ReLU units die, above all with a large learning rate.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on nonsaturating activation functions (dying " +
        "ReLUs)");

    public override string Reading =>
        "On UCI digits, same batches and same weights at the start: after 60 steps a smaller share of hidden " +
        "units has slope 0 on every image with the learning rate 0.02 than with 0.4, in more than half of pairs; " +
        "ties count one half, diverged runs lose.";

    protected override Domain<DyingUnits> Domain => DyingUnits.Domain;

    protected override double First(DyingUnits c, RandomStream random) =>
        DyingUnits.Share(c, DigitsRace.Standardized, new Relu(), learningRate: 0.02, random);

    protected override double Second(DyingUnits c, RandomStream random) =>
        DyingUnits.Share(c, DigitsRace.Standardized, new Relu(), learningRate: 0.4, random);
}
