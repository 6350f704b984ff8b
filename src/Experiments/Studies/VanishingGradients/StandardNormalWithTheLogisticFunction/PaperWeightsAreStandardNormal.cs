using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.StandardNormalWithTheLogisticFunction;

/// <summary>An erratum: the 2010 paper's usual initialization is not N(0, 1).</summary>
public sealed class PaperWeightsAreStandardNormal : Hypothesis<Width>
{
    public override Section Section => VanishingGradientsStudy.StandardNormalWithTheLogisticFunction;

    public override Claim Claim => Claim.Stated(
        "The initialization that was most popular then, and in which together with the logistic function " +
        "Glorot and Bengio 2010 found the trouble, drew weights from a normal distribution with mean 0 and " +
        "standard deviation 1.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “The Vanishing/Exploding Gradients " +
        "Problems”, paragraph 3, sentence 3")
        .InSpanish(
            "La inicialización más popular entonces, y con la que Glorot y Bengio 2010 hallaron el problema " +
            "junto con la función logística, sacaba los pesos de una distribución normal de media 0 y desviación " +
            "típica 1.");

    public override string Reading =>
        "Decided by reading, not by an experiment: the initialization that the paper calls commonly used is " +
        "its eq. 1, U(−1/√fanIn, 1/√fanIn), and N(0, 1) is nowhere in it. The number only tells how far " +
        "apart the two are: the variance that eq. 1 states, against 1.";

    public override string Quantity => "variance of the weights";
    public override string Theory => "the chapter: 1; the paper's eq. 1: 1 / (3 fanIn)";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["heuristic-variance-is-a-third"];
    public override int Cases => 20;
    public override Test Test { get; } = new Exactly(Tolerance.Within(0.1));

    protected override Domain<Width> Domain => Width.Between(1, 512);

    protected override double Predict(Width c) => 1;

    protected override IReadOnlyList<double> Measure(Width c, RandomStream random) =>
        [VarianceScaling.Heuristic.Variance(c.FanIn, c.FanIn)];
}
