using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.WhereItWorksAndWhereNot;

/// <summary>
/// Read together, three places of the chapter say so: Glorot initialization keeps the gradient's variance with the logistic function.
/// </summary>
public sealed class GlorotKeepsLogisticGradients : Hypothesis<DeepNet>
{
    public override Section Section => GlorotInitializationStudy.WhereItWorksAndWhereNot;

    public override Claim Claim => Claim.CommonReading(
        "Gradients need equal variance before and after a layer; weights of variance 1 / fanAvg are a good " +
        "compromise for that when using the logistic function.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “Glorot and He Initialization”, " +
        "paragraph 1, sentences 4 and 5, and the heading of eq. 11-1, which names the sigmoid activation " +
        "function, read together; table 11-1 gives Glorot for tanh, logistic and softmax")
        .InSpanish(
            "Los gradientes necesitan la misma varianza antes y después de una capa; para eso, unos pesos de " +
            "varianza 1 / fanAvg son un buen compromiso cuando se usa la función logística.");

    public override string Reading =>
        "By what a layer multiplies the gradient's mean square, geometric mean over the hidden layers of one network " +
        "of equal widths, where the compromise is exact.";

    public override string Quantity => "gradient factor a layer";
    public override string Theory => "1, as the claim says";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["glorot-logistic-gradient-factor"];
    public override int Cases => 6;
    public override long Budget => 600;
    public override Test Test { get; } = new Most(Tolerance.Within(0.5));

    protected override Domain<DeepNet> Domain => DeepNet.Between(32, 128, 5, 20);

    protected override double Predict(DeepNet c) => 1;

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random) =>
        [new DeepSignal(new Logistic(), VarianceScaling.GlorotNormal, c.Width, c.Depth, random).GradientFactor()];
}
