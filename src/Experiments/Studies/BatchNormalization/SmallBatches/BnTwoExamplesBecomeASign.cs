using InitStudy.Experiments.Setups.Domains;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model;
using InitStudy.Model.Initializers;
using InitStudy.Model.Layers;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.BatchNormalization.SmallBatches;

/// <summary>In a batch of two, batch normalization leaves of every feature which example has more of it.</summary>
public sealed class BnTwoExamplesBecomeASign : Hypothesis<Fans>
{
    const double Epsilon = 1e-3;

    public override Section Section => BatchNormalizationStudy.SmallBatches;

    public override Claim Claim => Claim.Derived(
        "In a batch of two, batch normalization outputs ±1 / √(1 + epsilon / d²), d being half the distance between " +
        "the two sums: all but the sign is lost where d is much larger than √epsilon.",
        "From algorithm 1 of Ioffe and Szegedy 2015, arXiv:1502.03167")
        .InSpanish(
            "En un lote de dos, la normalización por lotes da ±1 / √(1 + épsilon / d²), con d la mitad de la " +
            "distancia entre las dos sumas: se pierde todo menos el signo si d es mucho mayor que √épsilon.");

    public override string Reading =>
        "The largest difference between the outputs and the formula, over all units of a layer that sees two random " +
        "images. No average: an identity for any weights.";

    public override string Quantity => "largest difference";
    public override string Theory => "0, up to rounding";
    public override bool IsIdentity => true;
    public override int Cases => 30;
    public override Test Test { get; } = new Exactly(Tolerance.Near(1e-9));

    protected override Domain<Fans> Domain => Fans.Any;

    protected override double Predict(Fans c) => 0;

    protected override IReadOnlyList<double> Measure(Fans c, RandomStream random)
    {
        var dense = new Dense<double>(c.FanIn, c.FanOut, VarianceScaling.LeCunNormal, random.Child("weights"));
        Matrix<double> x = new(2, c.FanIn), s = new(2, c.FanOut), u = new(2, c.FanOut);
        random.Child("x").FillNormal(0, x.Values);
        dense.Forward(x, s);
        new BatchNormalization<double>(c.FanOut, Epsilon).Forward(s, u);
        var difference = 0.0;
        for (var j = 0; j < c.FanOut; j++)
        {
            var d = (s[0, j] - s[1, j]) / 2;
            var size = 1 / Math.Sqrt(1 + Epsilon / (d * d));
            difference = Math.Max(difference, Math.Abs(u[0, j] - Math.CopySign(size, d)));
            difference = Math.Max(difference, Math.Abs(u[1, j] + Math.CopySign(size, d)));
        }

        return [difference];
    }
}
