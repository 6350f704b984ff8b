using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.OrderChaosAndDepth;

/// <summary>In the ordered phase two inputs become one, in the chaotic phase near ones part.</summary>
public sealed class OrderAndChaos : MajorityHypothesis<Phase>
{
    const int Width = 64, Depth = 10;
    const double InputCorrelation = 0.9;

    public override Section Section => VanishingGradientsStudy.OrderChaosAndDepth;

    public override Claim Claim => Claim.Stated(
        "Where χ₁ < 1, any two inputs become one on their way up: their correlation goes to 1. Where χ₁ > 1, even " +
        "near ones part: it goes to a c* below 1 that does not depend on them.",
        "Poole et al. 2016, arXiv:1606.05340, section 3, eq. 5 and figure 2");

    public override string Reading =>
        $"Two inputs of correlation 0.9 and length q*, tanh networks of width {Width}: in at least half of them the " +
        $"correlation of the pre-activations of layer {Depth} has risen if χ₁ < 1, or fallen if χ₁ > 1, over weights " +
        "and inputs.";

    public override string Theory => "χ₁ = σw² E φ′(√q* z)² by quadrature; at least 0.5 of networks on its side";
    public override int Cases => 4;

    protected override Domain<Phase> Domain => Phase.Domain;

    protected override IReadOnlyList<double> Measure(Phase c, RandomStream random)
    {
        var q = c.Field.FixedPoint();
        var meanSquare = (q - c.BiasVariance) / c.WeightVariance;
        var first = (InputCorrelation * (q - c.BiasVariance) + c.BiasVariance) / q;
        var last = SignalPair.Correlation(c.Field, Width, Depth, meanSquare, InputCorrelation, random);
        return Indicator.Of(last > first == c.Field.GradientFactor(q) < 1);
    }
}
