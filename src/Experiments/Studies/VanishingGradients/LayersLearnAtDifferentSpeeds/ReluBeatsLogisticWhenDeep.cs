using InitStudy.Experiments.Setups.Races;
using InitStudy.Experiments.Setups.Training;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.LayersLearnAtDifferentSpeeds;

/// <summary>Ten layers of two hundred units learn faster with ReLU and He's weights than with logistic units and N(0, 1).</summary>
public sealed class ReluBeatsLogisticWhenDeep : Hypothesis<TunedRace>
{
    const int Steps = 60;

    /// <summary>In pilot runs both arms were best between 0.001 and 0.01, and ReLU failed at 0.03.</summary>
    static readonly double[] Rates = [0.002, 0.006];

    public override Section Section => VanishingGradientsStudy.LayersLearnAtDifferentSpeeds;

    public override Claim Claim => Claim.Stated(
        "Other activation functions than the logistic one behave much better in deep networks, in " +
        "particular ReLU.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “Better Activation Functions”, " +
        "paragraph 1, sentence 3")
        .InSpanish(
            "Otras funciones de activación se comportan mucho mejor que la logística en redes profundas, en " +
            "particular ReLU.");

    public override string Reading =>
        $"Ten hidden layers of 200 units on UCI digits, {Steps} steps with momentum 0.9, batches of 8, same " +
        "batches and same random numbers for the weights, each arm at the better of two learning rates, tried " +
        "in every pair anew: the error on test images of ReLU with He's weights (first arm) is less than two " +
        "thirds of that of logistic units with N(0, 1) (second arm). Activation and initialization change together: " +
        "ReLU has the weights that the chapter's table 11-1 gives it, logistic units the N(0, 1) that the " +
        "section before blames. Glorot's, which the table gives them, are no arm here: in the figure, with 100 " +
        "units and plain gradient descent, logistic units with them do not learn at all.";

    public override string Quantity => "test error";
    public override string Theory => "an ordering";
    public override int Cases => 1;
    public override string WhyFewCases => "it is the whole domain, the ten layers of hundreds of units that the chapter's opening speaks of: seconds a case";
    public override long Budget => 1000;
    public override Test Test { get; } = new FirstAhead(Margin: 1.5);

    protected override Domain<TunedRace> Domain => new(
        [new("hidden layers", 10, 10)],
        codes => new(codes[0], Width: 200, Steps),
        new Stratum("ten hidden layers", _ => [10]));

    protected override IReadOnlyList<double> Measure(TunedRace c, RandomStream random) =>
    [
        c.Error(new(new Relu(), VarianceScaling.HeNormal), Rates, random),
        c.Error(new(new Logistic(), Normal.Standard), Rates, random),
    ];
}
