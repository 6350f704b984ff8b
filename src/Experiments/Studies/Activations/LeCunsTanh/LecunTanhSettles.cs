using InitStudy.Experiments.Setups.Signals;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Reporting;
using InitStudy.Harness.Studies;
using InitStudy.Model.Activations;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.Activations.LeCunsTanh;

/// <summary>In a deep network the mean square settles at 0.38.</summary>
public sealed class LecunTanhSettles : Hypothesis<DeepStack>
{
    const int Narrow = 32, Wide = 48, Shallow = 16, Deep = 24;

    public override Section Section => ActivationsStudy.LeCunsTanh;

    public override Claim Claim => Claim.Derived(
        "With weights of variance 1 / fanIn the mean square of the pre-activations falls layer by layer from 1 towards " +
        "0.3824, where LeCun's tanh keeps it.",
        "Fixed point of the length map, Poole et al. 2016, eq. 3")
        .InSpanish(
            "Con pesos de varianza 1 / fanIn, capa a capa la media cuadrática de las preactivaciones baja de 1 hacia 0,3824, donde la tanh de " +
            "LeCun la mantiene.");

    public override string Reading =>
        $"Mean square of the last pre-activations in networks of {Shallow} to {Deep} layers, weights of " +
        "variance 1 / fanIn, over 16 inputs of mean square 1 at fixed weights.";

    public override string Quantity => "mean square of the last pre-activations";

    public override string Theory =>
        $"q after as many layers of q ← E f(√q z)²: {After(Shallow)} after {Shallow}, {After(Deep)} after " +
        $"{Deep}";

    public override Test Test { get; } = new Most(Tolerance.Within(0.4));

    protected override Domain<DeepStack> Domain => new(
        [new("width", Narrow, Wide), new("depth", Shallow, Deep)],
        codes => new(new LeCunTanh(), codes[0], codes[1]),
        new Stratum("any", random => [random.Between(0, Narrow, Wide), random.Between(1, Shallow, Deep)]));

    protected override double Predict(DeepStack c) => c.PredictedMeanSquare();

    protected override IReadOnlyList<double> Measure(DeepStack c, RandomStream random) =>
        [c.MeasuredMeanSquare(random)];

    static string After(int layers) => Format.Number(new DeepStack(new LeCunTanh(), Narrow, layers).PredictedMeanSquare(), 2);
}
