using InitStudy.Experiments.Setups.Races;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.OrderChaosAndDepth;

/// <summary>Many depth scales deep, an ordered network stays behind a critical one of the same depth.</summary>
public sealed class NetworksBeyondDepthScaleStay : Hypothesis<DepthInScales>
{
    public override Section Section => VanishingGradientsStudy.OrderChaosAndDepth;

    public override Claim Claim => Claim.Derived(
        "Ordered networks many depth scales deep train worse than critical networks of the same depth.",
        "One direction of: random networks may be trained precisely when information can travel through " +
        "them, Schoenholz et al. 2017, arXiv:1611.01232, abstract. The other direction, and that the depth " +
        "scale diverges at the line between order and chaos, is not tested")
        .InSpanish(
            "Las redes ordenadas de muchas escalas de profundidad se entrenan peor que las redes críticas igual " +
            "de profundas.");

    public override string Reading =>
        $"Tanh networks of {DepthInScales.Width} units a layer, σb² = 0.05, 12 to 14 hidden layers, on UCI digits: after " +
        $"{DepthInScales.Steps} steps, on the same batches and random numbers, each arm at the better of two learning rates, tried " +
        "in every pair anew, the critical network (σw² = 1.76, first arm) errs at most 4/5 as often as the ordered one (σw² from 0.45 " +
        "to 0.6, second arm), whose depth is 8 to 13 ξc.";

    public override string Quantity => "error on training images";
    public override string Theory => "an ordering; e^(−depth / ξc) is left of a difference between two inputs";
    public override int Cases => 5;
    public override long Budget => 1000;
    public override Test Test { get; } = new FirstAhead(Margin: 1.25);

    protected override Domain<DepthInScales> Domain => DepthInScales.Ordered;

    protected override IReadOnlyList<double> Measure(DepthInScales c, RandomStream random) =>
        [c.Error(DepthInScales.Critical, random), c.Error(c.WeightVariance, random)];
}
