using InitStudy.Experiments.Evidence;
using InitStudy.Experiments.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Hypotheses.Activations;

/// <summary>1.7159 tanh(⅔ x) maps ±1 to ±1.</summary>
public sealed class LeCunTanhMapsOneToOne : Hypothesis<LeCunTanhMapsOneToOne.Side>
{
    /// <summary>1 or −1.</summary>
    public sealed record Side(double Sign);

    public override string Id => "lecun-tanh-one-to-one";
    public override string Study => StudyNames.Activations;
    public override string Section => "LeCun's tanh and inputs";

    public override Claim Claim => new(
        "The constants of 1.7159 tanh(2x/3) are such that f(1) = 1 and f(−1) = −1.",
        "LeCun, Bottou, Orr, Müller, Efficient BackProp 1998, section 4.4");

    public override string Reading =>
        "f(sign) · sign. No average.";

    public override string Theory => "1 to five digits";
    public override int Cases => 2;
    public override Law Law { get; } = new Exact();
    public override Tolerance Tolerance { get; } = Tolerance.Near(0.00001);

    protected override Domain<LeCunTanhMapsOneToOne.Side> Domain => new(
        [new("sign", 0, 1)],
        codes => new(codes[0] == 0 ? 1 : -1),
        new("positive", _ => [0]), new("negative", _ => [1]));

    protected override double Predict(LeCunTanhMapsOneToOne.Side c) => 1;

    protected override IReadOnlyList<double> Measure(LeCunTanhMapsOneToOne.Side c, RandomStream random) =>
        [c.Sign * new LeCunTanh().Value(c.Sign)];
}
