using InitStudy.Experiments.Setups.Races;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.LayersLearnAtDifferentSpeeds;

/// <summary>Ten layers of hundreds of units train with the chapter's tools, and not with logistic units and N(0, 1).</summary>
public sealed class DeepNetworksNeedTheTools : Hypothesis<TunedRace>
{
    /// <summary>In pilot runs both arms were best between 0.001 and 0.01, and ReLU failed at 0.03.</summary>
    static readonly double[] Rates = [0.002, 0.006];

    public override Section Section => VanishingGradientsStudy.LayersLearnAtDifferentSpeeds;

    public override Claim Claim => Claim.Stated(
        "With the chapter's tools networks of ten layers with hundreds of units can be trained; with logistic units and " +
        "N(0, 1) weights training does not converge to a good solution.",
        "A. Géron, Hands-On Machine Learning, chapter 11, opening, and section on vanishing and exploding gradients");

    public override string Reading =>
        "Ten hidden layers of 200 units on UCI digits, 60 steps with momentum 0.9, batches of 8, same batches and same random numbers " +
        "for the weights, each arm at the better of two learning rates, tried in every pair anew: the error on test images of " +
        "ReLU with He's weights (first arm) is at most two thirds of that of logistic units with N(0, 1) (second arm). " +
        "A short run, and an ordering: in a pilot run of 400 steps N(0, 1) came down to 29 % errors, ReLU to 3 %; that training never converges is not tested.";

    public override string Quantity => "test error";
    public override string Theory => "an ordering";
    public override int Cases => 1;
    public override string WhyFewCases => "a pair of runs at the size that the chapter speaks of takes a tenth of a second, and a verdict at least 57 pairs";
    public override long Budget => 1000;
    public override Test Test { get; } = new FirstAhead(Margin: 1.5);

    protected override Domain<TunedRace> Domain => new(
        [new("hidden layers", 10, 10), new("steps", 60, 60)],
        codes => new(codes[0], 200, codes[1]),
        new Stratum("ten hidden layers", _ => [10, 60]));

    protected override IReadOnlyList<double> Measure(TunedRace c, RandomStream random) =>
    [
        c.Error(new(new Relu(), VarianceScaling.HeNormal), Rates, random),
        c.Error(new(new Logistic(), Normal.Standard), Rates, random),
    ];
}
