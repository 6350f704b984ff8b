using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.WhereItWorksAndWhereNot;

/// <summary>
/// Read together, two sections of the chapter say so: with the logistic function, Glorot weights alleviate
/// what N(0, 1) weights do to gradients.
/// </summary>
public sealed class GlorotAlleviatesLogistic : Hypothesis<DeepNet>
{
    public override Section Section => GlorotInitializationStudy.WhereItWorksAndWhereNot;

    public override Claim Claim => Claim.CommonReading(
        "The logistic function with weights from N(0, 1) has unstable gradients; Glorot's weights " +
        "significantly alleviate the problem.",
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “Glorot and He Initialization”, " +
        "paragraph 1, sentence 1, which names neither function nor weights, read together with the section " +
        "before it, paragraph 3, which blames that combination " +
        "(the paper of 2010 never mentions N(0, 1): its eq. 1 is U(±1/√n))")
        .InSpanish(
            "La función logística con pesos de N(0, 1) tiene gradientes inestables; los pesos de Glorot alivian " +
            "el problema considerablemente.");

    public override string Reading =>
        "Before training, logistic networks of 32 to 128 units a layer: the distance of the gradient's factor a " +
        "layer from 1, |ln|, is smaller with Glorot normal weights, the first arm, than with N(0, 1), the second, " +
        "drawn from the same numbers.";

    public override string Quantity => "|ln| of the gradient factor a layer";
    public override string Theory =>
        "an ordering; in mean field |ln χ₁| = 2.89 for Glorot, and for N(0, 1) it is 0 at a width of 103";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["glorot-logistic-gradient-factor"];
    public override int Cases => 6;
    public override long Budget => 600;
    public override Test Test { get; } = new FirstAhead();

    protected override Domain<DeepNet> Domain => DeepNet.Between(32, 128, 5, 20);

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random) =>
        [Distance(VarianceScaling.GlorotNormal, c, random), Distance(Normal.Standard, c, random)];

    static double Distance(IInitializer initializer, DeepNet c, RandomStream random) => Math.Abs(Elementary.Log(
        new DeepSignal(new Logistic(), initializer, c.Width, c.Depth, random).GradientFactor()));
}
