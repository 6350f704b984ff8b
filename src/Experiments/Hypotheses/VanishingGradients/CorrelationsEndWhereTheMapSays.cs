using InitStudy.Experiments.Evidence;
using InitStudy.Experiments.Hypotheses.Domains;
using InitStudy.Experiments.Hypotheses.Instruments;
using InitStudy.Experiments.Studies;
using InitStudy.Experiments.Theory;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Hypotheses.VanishingGradients;

/// <summary>In the ordered phase two inputs become one, in the chaotic phase near ones part.</summary>
public sealed class CorrelationsEndWhereTheMapSays : Hypothesis<Phase>
{
    const int Width = 128, Depth = 20;
    const double InputCorrelation = 0.6;

    public override string Id => "order-and-chaos";
    public override string Study => StudyNames.VanishingGradients;
    public override string Section => "Order and chaos";

    public override Claim Claim => new(
        "Where χ₁ < 1, any two inputs become one on their way up: their correlation goes to 1. Where χ₁ > 1, even near " +
        "ones part: it goes to a c* below 1 that does not depend on them.",
        "Poole et al. 2016, arXiv:1606.05340, section 3, eq. 5 and figure 2");

    public override string Reading =>
        $"In at least half of tanh networks of width {Width} the correlation of the pre-activations of layer {Depth}, for two inputs of " +
        "correlation 0.6, is within 0.15 of the prediction, over weights and inputs.";

    public override string Theory => "c from the correlation map, c* = 1 iff χ₁ ≤ 1; at least 0.5 of networks near it";
    public override int Cases => 4;
    public override long Budget => 2000;
    public override Law Law { get; } = new UnitInterval();
    public override Tolerance Tolerance { get; } = Tolerance.AtLeast(right: 0.95, barelyWrong: 0.2);

    protected override Domain<Phase> Domain => Phase.Domain;

    protected override double Predict(Phase c) => 0.5;

    protected override IReadOnlyList<double> Measure(Phase c, RandomStream random)
    {
        var map = new CorrelationMap(c.Field);
        var meanSquare = (map.Length - c.BiasVariance) / c.WeightVariance;
        var first = (InputCorrelation * (map.Length - c.BiasVariance) + c.BiasVariance) / map.Length;
        var correlation = SignalPair.Correlation(c.Field, Width, Depth, meanSquare, InputCorrelation, random);
        return Indicator.Of(Math.Abs(correlation - map.After(Depth - 1, first)) < 0.15);
    }
}
