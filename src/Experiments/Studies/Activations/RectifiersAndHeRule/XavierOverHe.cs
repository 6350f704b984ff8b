using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Initializers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.RectifiersAndHeRule;

/// <summary>Under ReLU the rule without the 2 loses half of the mean square a layer.</summary>
public sealed class XavierOverHe : Hypothesis<DeepNet>
{
    public override Section Section => ActivationsStudy.RectifiersAndHeRule;

    public override Claim Claim => Claim.Stated(
        "With the variance 1 / n instead of 2 / n the deviation of the signal after L rectified layers is 1 / √2ᴸ " +
        "of what it is with 2 / n.",
        "He, Zhang, Ren, Sun, arXiv:1502.01852, section 2.2, comparison with Xavier initialization");

    public override string Reading =>
        "‖h_L‖² with variance 1 / n over ‖h_L‖² with 2 / n, same random numbers behind the weights, same input. " +
        "No average.";

    public override string Theory => "2⁻ᴸ, exactly: ReLU is positively homogeneous";
    public override int Cases => 20;
    public override Test Test { get; } = new Exactly(Tolerance.Within(1e-9));

    protected override Domain<DeepNet> Domain => DeepNet.Between(4, 32, 1, 30);

    protected override double Predict(DeepNet c) => Powers.OfTwo(-c.Depth);

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random)
    {
        var he = DepthFactor.Of(c, VarianceScaling.HeNormal, new Relu(), random);
        var xavier = DepthFactor.Of(c, VarianceScaling.LeCunNormal, new Relu(), random);
        return [he == 0 ? Predict(c) : xavier / he];
    }
}
