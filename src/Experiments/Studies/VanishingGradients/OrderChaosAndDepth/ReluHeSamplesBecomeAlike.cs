using InitStudy.Experiments.Setups.Domains;
using InitStudy.Experiments.Setups.Signals;
using InitStudy.Experiments.Theory;
using InitStudy.Harness.Hypotheses;
using InitStudy.Harness.Hypotheses.Tests;
using InitStudy.Harness.Studies;
using InitStudy.Model.Randomness;

namespace InitStudy.Experiments.Studies.VanishingGradients.OrderChaosAndDepth;

/// <summary>Over samples the variance of a deep ReLU network falls as the arc-cosine map says.</summary>
public sealed class ReluHeSamplesBecomeAlike : Hypothesis<DeepNet>
{
    public override Section Section => VanishingGradientsStudy.OrderChaosAndDepth;

    public override Claim Claim => Claim.Derived(
        "With ReLU and He's weights the mean square over weights stays, but over samples of one length at fixed " +
        "weights the variance vanishes with depth: but for its length, what comes out depends less and less on what " +
        "went in.",
        "Iterated arc-cosine kernel of Cho and Saul 2009 (equation not read)")
        .InSpanish(
            "Con ReLU y los pesos de He, la media cuadrática sobre los pesos se conserva, pero la varianza sobre " +
            "las muestras de una misma longitud, con los pesos fijos, se desvanece con la profundidad: salvo por su " +
            "longitud, lo que sale depende cada vez menos de lo que entró.");

    public override string Reading =>
        "1 − c of the pre-activations of the last of 3 to 5 layers of one network, for two independent Gaussian inputs: the share " +
        "of the mean square that is variance over samples. It is about 1 at the first layer; the band ends below 1.";

    public override string Quantity => "1 − correlation";
    public override string Theory => "depth − 1 steps of c ← (sin θ + (π − θ) cos θ) / π, c = cos θ, from 0";
    public override long Budget => 1000;
    public override Test Test { get; } = new Most(Tolerance.Within(0.5));

    protected override Domain<DeepNet> Domain => DeepNet.Between(80, 120, 3, 5);

    protected override double Predict(DeepNet c) => 1 - ArcCosine.After(c.Depth - 1, 0);

    protected override IReadOnlyList<double> Measure(DeepNet c, RandomStream random) =>
        [1 - SignalPair.Correlation(HeNet.Field, c.Width, c.Depth, meanSquare: 1, correlation: 0, random)];
}
