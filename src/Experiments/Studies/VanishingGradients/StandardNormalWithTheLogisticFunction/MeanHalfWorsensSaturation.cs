using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Kernels;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.StandardNormalWithTheLogisticFunction;

/// <summary>The mean of 1/2 makes saturation worse.</summary>
public sealed class MeanHalfWorsensSaturation : Hypothesis<DeepNet>
{
    public override Section Section => VanishingGradientsStudy.StandardNormalWithTheLogisticFunction;

    public override Claim Claim => Claim.Stated(
        "That the logistic function has the mean 0.5 and not 0 makes saturation worse.",
        "A. Géron, Hands-On Machine Learning, chapter 11, section on vanishing and exploding gradients");

    public override string Reading =>
        "With the same weights, the share of saturated units of the last hidden layer is larger for h = σ(s) " +
        "than for h = σ(s) − 1/2 in most networks; ties count one half.";

    public override string Theory => "more than 0.5 of networks; the mean adds width · Var[W] / 4 to E s²";
    public override int Cases => 10;
    public override long Budget => 2000;
    public override Test Test { get; } = new Mean(new UnitInterval(), Tolerance.AtLeast(right: 0.95, barelyWrong: 0.3));

    protected override Domain<DeepNet> Domain => DeepNet.Between(16, 256, 3, 10);

    protected override double Predict(DeepNet c) => 0.5;

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random)
    {
        var plain = SaturatedShare(c, random, shift: 0);
        var centred = SaturatedShare(c, random, shift: 0.5);
        return Indicator.Smaller(centred, plain);
    }

    static double SaturatedShare(DeepNet c, RandomStream random, double shift)
    {
        var h = SingleLayer.Normals(c.Width, random.Child("x"));
        var s = new Matrix<double>(1, c.Width);
        for (var l = 1; l < c.Depth; l++)
        {
            new Dense<double>(c.Width, c.Width, Normal.Standard, random.Child("weights").Child(l)).Forward(h, s);
            for (var j = 0; j < c.Width; j++) h[0, j] = Elementary.Logistic(s[0, j]) - shift;
        }

        var saturated = 0;
        foreach (var value in h.Values) saturated += Math.Abs(value + shift - 0.5) > 0.49 ? 1 : 0;
        return (double)saturated / c.Width;
    }
}
