using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.GainsOfActivations;

/// <summary>With the gain that keeps the signal, activations that are bounded on a side return to mean square 1.</summary>
public sealed class BoundedFixedPointsAttract : Hypothesis<DeepStack>
{
    public override Section Section => ActivationsStudy.GainsOfActivations;

    public override Claim Claim => Claim.Derived(
        "With the gain 1 / √E φ², mean square 1 is a fixed point that attracts where E φ(√q z)² grows more " +
        "slowly than q: tanh, softsign, ELU, SELU and their like return to it from above and from below.",
        "The length map, Poole et al. 2016, eq. 3")
        .InSpanish(
            "Con la ganancia 1 / √E φ², la media cuadrática 1 es un punto fijo que atrae allí donde E φ(√q z)² " +
            "crece más despacio que q: tanh, softsign, ELU, SELU y similares vuelven a él desde arriba y desde " +
            "abajo.");

    public override string Reading =>
        "Mean square of the last of 8 layers' pre-activations for weights of variance 1 / (fanIn · E φ(z)²), " +
        "over 16 inputs whose first pre-activations have mean square 4 or 1/4, at fixed weights.";

    public override string Quantity => "mean square of the last pre-activations";

    public override string Theory =>
        "q after 8 layers of the map: between 0.54 and 1.94, where 4 or 1/4 would be no change";

    public override Test Test { get; } = new Most(Tolerance.Within(0.5));

    protected override Domain<DeepStack> Domain => FittedStack.Of(
        (32, 48), new Tanh(), new LeCunTanh(), new Softsign(), new HardTanh(), new Elu(), new Selu());

    protected override double Predict(DeepStack c) => c.PredictedMeanSquare();

    protected override IReadOnlyList<double> Measure(DeepStack c, RandomStream random) =>
        [c.MeasuredMeanSquare(random)];
}
