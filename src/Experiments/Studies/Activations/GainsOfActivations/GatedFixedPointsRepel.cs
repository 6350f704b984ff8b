using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.GainsOfActivations;

/// <summary>With the gain that keeps the signal, gated activations run away from mean square 1.</summary>
public sealed class GatedFixedPointsRepel : Hypothesis<DeepStack>
{
    public override Section Section => ActivationsStudy.GainsOfActivations;

    public override Claim Claim => Claim.Derived(
        "For GELU, swish and mish E φ(√q z)² grows faster than q: the gain 1 / √E φ² gives a fixed point that " +
        "repels, and deep networks drift to ever larger, or smaller, signals.",
        "The length map, Poole et al. 2016, eq. 3")
        .InSpanish(
            "En GELU, swish y mish, E φ(√q z)² crece más deprisa que q: la ganancia 1 / √E φ² da un punto fijo que " +
            "repele, y las redes profundas derivan hacia señales cada vez mayores, o menores.");

    public override string Reading =>
        "Mean square of the last of 8 layers' pre-activations for weights of variance 1 / (fanIn · E φ(z)²), " +
        "over 16 inputs whose first pre-activations have mean square 4 or 1/4, at fixed weights.";

    public override string Quantity => "mean square of the last pre-activations";

    public override string Theory =>
        "q after 8 layers of the map: 7 and more from 4, below 0.1 from 1/4, where a fixed point that attracts " +
        "would give 1";

    public override Test Test { get; } = new Most(Tolerance.WithinFactor(2.5));

    protected override Domain<DeepStack> Domain => FittedStack.Of(
        (48, 64), new Gelu(), new Swish(), new Mish());

    protected override double Predict(DeepStack c) => c.PredictedMeanSquare();

    protected override IReadOnlyList<double> Measure(DeepStack c, RandomStream random) =>
        [c.MeasuredMeanSquare(random)];
}
