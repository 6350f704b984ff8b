using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Layers;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Evidence;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Harness.Theory;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.LeCunsTanh;

/// <summary>Three quarters of the mean square pass.</summary>
public sealed class LecunTanhKeepsThreeQuarters : Hypothesis<Width>
{
    public override Section Section => ActivationsStudy.LeCunsTanh;

    public override Claim Claim => Claim.Derived(
        "For pre-activations with variance 1 the outputs of 1.7159 tanh(2x/3) have mean square 0.7504.",
        "E f(z)² by quadrature")
        .InSpanish("Con preactivaciones de varianza 1, las salidas de 1,7159 tanh(2x/3) tienen media cuadrática 0,7504.");

    public override string Reading =>
        "f(z_j)² / 1.7159², over weights of variance 1 / fanIn, for one input of mean square 1.";

    public override string Quantity => "mean square of the output over 1.7159²";

    public override string Theory =>
        "0.7504 / 1.7159² = 0.2549";

    public override Test Test { get; } = new Mean(new BettingLaw(), Tolerance.Within(0.1));

    protected override Domain<Width> Domain => Width.Between(4, 256);

    protected override double Predict(Width c) => GaussianMoments.SecondMoment(new LeCunTanh(), 1) / (1.7159 * 1.7159);

    protected override IReadOnlyList<double> Measure(Width c, RandomStream random) =>
        UnitInput.SquaredValues(new LeCunTanh(), c.FanIn, scale: 1 / (1.7159 * 1.7159), random);
}
