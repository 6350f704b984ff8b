using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Studies;
using InitStudy.Model.Kernels;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.GlorotInitialization.TheCompromise;

/// <summary>The corrected claim: alternating widths lose in both directions, at a known rate.</summary>
public sealed class AlternatingWidthsVanish : MajorityHypothesis<Alternating>
{
    public override Section Section => GlorotInitializationStudy.TheCompromise;

    public override Claim Claim => Claim.Stated(
        "Corrected: with widths that alternate between a and b, Glorot weights multiply both the signal's and " +
        "the gradient's mean square by 4ab / (a + b)² every two layers: less than 1 unless a = b.",
        "Derived from Glorot and Bengio 2010, eq. 12");

    public override string Reading =>
        "In at least half of networks the factor of two layers, forward and backward, is within 25 % of 4ab / " +
        "(a + b)², over weights, geometric mean of 10 pairs.";

    public override string Theory => "at least 0.5";
    public override int Cases => 8;

    protected override Domain<Alternating> Domain => Alternating.Domain;

    protected override IReadOnlyList<double> Measure(Alternating c, RandomStream random)
    {
        const int pairs = 10;
        var predicted = 4.0 * c.A * c.B / ((c.A + c.B) * (double)(c.A + c.B));
        bool Near(double factor) => Math.Abs(Elementary.Exp(Elementary.Log(factor) / pairs) / predicted - 1) < 0.25;
        var (forward, backward) = Alternating.Factors(c, pairs, random);
        return Indicator.Of(Near(forward) && Near(backward));
    }
}
