using InitStudy.Experiments.Setups.OnlineLearning;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotBengio2010.ErrorCurves;

/// <summary>With the normalized initialization tanh networks learn sooner.</summary>
public sealed class NormalizedInitializationHelpsTanh : Hypothesis<LayerProfile>
{
    public override Section Section => GlorotBengio2010Study.ErrorCurves;

    public override Claim Claim => Claim.Stated(
        "For tanh networks the normalized initialization can be quite helpful, and brings substantially faster " +
        "convergence; the gains are the same when the layer size grows or shrinks with the layer number.",
        "Glorot and Bengio 2010, section 5, Table 1 and abstract");

    public override string Reading =>
        "Test error on 2,000 images after 2,000 updates of ten images, Shapeset-3×2 of 8 × 8 pixels, five hidden " +
        "layers: normalized first, standard second. Each at that of the learning rates 0.1 and 0.3 which has the " +
        "smaller error on 2,000 other images; same images, order and random numbers for the weights; over weights " +
        "and images.";

    public override string Quantity => "test error";
    public override string Theory => "an ordering";
    public override Test Test { get; } = new FirstAhead();
    public override int Cases => 1;
    public override long Budget => 2000;
    public override string WhyFewCases =>
        "A case is some sixty pairs of training runs at two learning rates each, ten seconds of a processor; " +
        "tests on fresh seeds draw the others.";

    protected override Domain<LayerProfile> Domain => LayerProfile.Domain;

    protected override IReadOnlyList<double> Measure(LayerProfile c, RandomStream random) =>
        c.TestErrors([ShapesetArm.TanhN, ShapesetArm.Tanh], random);
}
