using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.RectifiersAndHeRule;

/// <summary>Backward the gain of the same weights is fanOut / fanIn.</summary>
public sealed class HeBackwardGain : Hypothesis<Fans>
{
    public override Section Section => ActivationsStudy.RectifiersAndHeRule;

    public override Claim Claim => Claim.Derived(
        "With variance 2 / fanIn a rectified layer multiplies the mean square of the gradient by fanOut / fanIn.",
        "He, Zhang, Ren, Sun, arXiv:1502.01852, section 2.2, eq. 14, which keeps it at variance 2 / fanOut")
        .InSpanish("Con varianza 2 / fanIn, una capa rectificada multiplica la media cuadrática del gradiente por fanOut / fanIn.");

    public override string Reading =>
        "(∂L/∂s_i)² over the mean square of ∂L/∂z, over weights, for one gradient; s are the pre-activations " +
        "below the layer.";

    public override string Quantity => "backward gain";

    public override string Theory =>
        "½ · fanOut · Var[W] = fanOut / fanIn";

    public override Test Test { get; } = new Mean(new HalfSquare(), Tolerance.Within(0.2));

    protected override Domain<Fans> Domain => Fans.Any;

    protected override double Predict(Fans c) => (double)c.FanOut / c.FanIn;

    protected override IReadOnlyList<double> Measure(Fans c, RandomStream random) =>
        RectifiedLayer.BackwardGains(c, random);
}
