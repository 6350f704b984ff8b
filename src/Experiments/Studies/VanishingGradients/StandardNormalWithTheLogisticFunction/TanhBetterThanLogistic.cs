using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.StandardNormalWithTheLogisticFunction;

/// <summary>Tanh trains better than the logistic function.</summary>
public sealed class TanhBetterThanLogistic : Hypothesis<TunedRace>
{
    /// <summary>Either arm's best was among them in pilot runs.</summary>
    static readonly double[] Rates = [0.02, 0.06, 0.2];

    public override Section Section => VanishingGradientsStudy.StandardNormalWithTheLogisticFunction;

    public override Claim Claim => Claim.Stated(
        "The hyperbolic tangent, whose mean is 0, behaves better than the logistic function in deep " +
        "networks (the source says: slightly better).",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “The Vanishing/Exploding Gradients " +
        "Problems”, paragraph 3, sentence 6; Glorot and Bengio 2010, table 1")
        .InSpanish(
            "La tangente hiperbólica, de media 0, se comporta mejor que la función logística en redes profundas " +
            "(la fuente dice: algo mejor).");

    public override string Reading =>
        "Networks of 4 to 8 hidden layers of 20 units on UCI digits, Glorot's weights, momentum 0.9, 60 " +
        "steps, same batches and same random numbers for the weights, each arm at the best of three " +
        "learning rates, tried in every pair anew: tanh (first arm) has the smaller error on test images " +
        "than the logistic function (second arm). That it is only slightly smaller is not tested: in so " +
        "short a run the gap is wide; in table 1 of the paper it is slight on MNIST and wide on Shapeset.";

    public override string Quantity => "test error";
    public override string Theory => "an ordering";
    public override int Cases => 5;
    public override long Budget => 1000;
    public override Test Test { get; } = new FirstAhead();

    protected override Domain<TunedRace> Domain => new(
        [new("hidden layers", 4, 8)],
        codes => new(codes[0], 20, 60),
        new Stratum("any", random => [random.Between(0, 4, 8)]));

    protected override IReadOnlyList<double> Measure(TunedRace c, RandomStream random) =>
    [
        c.Error(new(new Tanh(), VarianceScaling.GlorotUniform), Rates, random),
        c.Error(new(new Logistic(), VarianceScaling.GlorotUniform), Rates, random),
    ];
}
