using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.StandardNormalWithTheLogisticFunction;

/// <summary>The literal claim: going up the layers, the variance keeps increasing.</summary>
public sealed class N01VarianceKeepsGrowing : Hypothesis<DeepNet>
{
    public override Section Section => VanishingGradientsStudy.StandardNormalWithTheLogisticFunction;

    public override Claim Claim => Claim.Stated(
        "Going forward through the network, the variance keeps increasing after each layer until the " +
        "activation function saturates at the top layers.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on vanishing and exploding gradients");

    public override string Reading =>
        "Literally: in at least 90 % of networks, the mean square of a layer's pre-activations over its units " +
        "grows from every layer to the next.";

    public override string Theory => "the claim says at least 0.9";
    public override Verdict Expected => Verdict.Refuted;
    public override IReadOnlyList<string> CorrectedBy => ["n01-variance-settles"];
    public override long Budget => 400;
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.AtLeast(right: 1, barelyWrong: 0.6));

    protected override Domain<DeepNet> Domain => DeepNet.Between(1, 256, 2, 12);

    protected override double Predict(DeepNet c) => 0.9;

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random)
    {
        var meanSquares = new DeepSignal(new Logistic(), Normal.Standard, c.Width, c.Depth, random).MeanSquares();
        return Indicator.Of(meanSquares.Zip(meanSquares.Skip(1)).All(pair => pair.Second > pair.First));
    }
}
