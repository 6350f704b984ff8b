using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.LeCunsTanh;

/// <summary>In a deep network the mean square settles at 0.38.</summary>
public sealed class LecunTanhSettles : Hypothesis<DeepStack>
{
    public override Section Section => ActivationsStudy.LeCunsTanh;

    public override Claim Claim => Claim.Derived(
        "Layer by layer the mean square of the pre-activations falls from 1 towards 0.3824, where LeCun's tanh " +
        "keeps it.",
        "Fixed point of the length map, Poole et al. 2016, eq. 3");

    public override string Reading =>
        "Mean square of the last pre-activations in networks of 16 to 24 layers, weights of variance 1 / fanIn, " +
        "over 16 inputs of mean square 1 at fixed weights.";

    public override string Quantity => "mean square of the last pre-activations";

    public override string Theory =>
        "q after as many layers of q ← E f(√q z)²: 0.39 to 0.42";

    public override int Cases => 10;
    public override Test Test { get; } = new Most(Tolerance.Within(0.4));

    protected override Domain<DeepStack> Domain => new(
        [new("width", 32, 48), new("depth", 16, 24)],
        codes => new(new LeCunTanh(), codes[0], codes[1]),
        new Stratum("any", random => [random.Between(0, 32, 48), random.Between(1, 16, 24)]));

    protected override double Predict(DeepStack c) => c.PredictedMeanSquare();

    protected override IReadOnlyList<double> Measure(DeepStack c, RandomStream random) =>
        [c.MeasuredMeanSquare(random)];
}
