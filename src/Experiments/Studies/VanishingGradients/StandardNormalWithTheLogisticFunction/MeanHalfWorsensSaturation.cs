using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
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
        "A. Géron, Hands-On Machine Learning, 3rd edition, chapter 11, “The Vanishing/Exploding Gradients " +
        "Problems”, paragraph 3, sentence 6")
        .InSpanish("Que la función logística tenga media 0,5 y no 0 empeora la saturación.");

    public override string Reading =>
        "Networks with N(0, 1) weights of 32 to 96 units a layer, the same weights and input in both arms: fewer units of the " +
        "last hidden layer are saturated, outside (0.01, 0.99), for h = σ(s) − 1/2 (first arm) than for h = σ(s) (second arm).";

    public override string Quantity => "share of saturated units";
    public override string Theory => "an ordering; the mean adds width · Var[W] / 4 to E s²";
    public override long Budget => 2000;
    public override Test Test { get; } = new FirstAhead();

    protected override Domain<DeepNet> Domain => DeepNet.Between(32, 96, 3, 8);

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random) =>
        [SaturatedShare(c, random, shift: 0.5), SaturatedShare(c, random, shift: 0)];

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
